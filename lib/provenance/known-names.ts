/** The names a text has brought so far: in full, by surname, by title; and what each is the name of. */
import type { Attribution } from '../model';
import { OPENERS } from '../text/abbreviations';
import type { Token } from '../text/tokens';
import { type CapitalRun, capitalRuns, isDateline, textOf } from './capital-runs';
import { CUES } from './cue-words';
import { isOutlet, nameKey } from './outlets';
import { ORGANISATION_NOUNS, ROLE_NOUNS, TITLES } from './source-words';
import { isAuxiliary, isCapital, isPossessive, isQuote } from './words';

/** A source by name, with what it is. */
export interface Named {
  name: string;
  kind: Attribution['kind'];
}

interface Mention extends Named {
  key: string;
  /** Number of the sentence it was last seen in. */
  seen: number;
}

/** The names of one text, in reading order. Call `observe` for each sentence before asking about it. */
export class KnownNames {
  private readonly mentions = new Map<string, Mention>();
  private readonly surnames = new Map<string, string>();
  private readonly titled = new Map<string, string>();
  private sentence = 0;

  /** Words capitalised inside sentences, and words written small: together they tell a name at a sentence's start. */
  private readonly inside = new Set<string>();
  private readonly small = new Set<string>();
  /** Capitalised words that stand without another beside them: surnames, and names of one word. */
  private readonly alone = new Set<string>();

  constructor(tokens: readonly Token[]) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      if (isCapital(token) && !(before && isCapital(before)) && !(after && isCapital(after)))
        this.alone.add(token.norm);
      if (!isCapital(token)) this.small.add(token.norm);
      else if (before && (before.kind === 'word' || before.text === ',')) this.inside.add(token.norm);
    }
  }

  /** Takes in the names of one sentence, and tells each once it is known. */
  observe(
    tokens: readonly Token[],
    lo: number,
    hi: number,
    tell: (run: CapitalRun, name: string, kind: Named['kind']) => void,
  ): void {
    this.sentence += 1;
    for (const run of this.runs(tokens, lo, hi)) {
      const name = textOf(tokens, run);
      const key = nameKey(name);
      // A dateline's place is no actor.
      if (key === '' || (run.start === lo && isDateline(tokens, run))) continue;
      const kind = this.kindOf(name, tokens, run);
      if (kind === 'person') {
        const words = name.split(' ');
        const last = words.at(-1) ?? name;
        if (words.length > 1 && words.length < 4 && !this.mentions.has(nameKey(last)))
          this.surnames.set(nameKey(last), name);
        const title = tokens[run.start - 1];
        if (title && TITLES.has(title.norm)) this.titled.set(title.norm, name);
        const lead = tokens[run.lead];
        if (lead && run.lead < run.start && TITLES.has(lead.norm)) {
          for (let at = run.lead; at < run.start; at += 1) {
            const word = tokens[at];
            if (word && TITLES.has(word.norm))
              this.titled.set(word.norm, words.length > 1 ? name : (this.surnames.get(key) ?? name));
          }
        }
      }
      const before = this.mentions.get(key);
      this.mentions.set(key, {
        name: before?.name ?? name,
        key,
        kind: before?.kind ?? kind,
        seen: this.sentence,
      });
      tell(run, name, kind);
    }
  }

  /** "Brook" becomes "Ana Brook" once she was named in full. */
  full(name: string): string {
    if (name.includes(' ')) {
      return name;
    }
    return this.surnames.get(nameKey(name)) ?? name;
  }

  /** Whether a person of that last name was named in full. */
  isSurname(name: string): boolean {
    return this.surnames.has(nameKey(name));
  }

  /** Who was named with that title last. */
  withTitle(noun: string): string | undefined {
    return this.titled.get(noun);
  }

  /** What the name was taken for when it was first met. */
  knownKind(name: string): Named['kind'] | undefined {
    return this.mentions.get(nameKey(name))?.kind;
  }

  /** The name met last that has the noun and all modifiers in it: "the harbour authority". */
  endingIn(noun: string, modifiers: readonly string[]): string | null {
    let best: Mention | null = null;
    for (const mention of this.mentions.values()) {
      const parts = mention.key.split(' ');
      if (parts.length < 2 || !parts.includes(noun)) continue;
      if (!modifiers.every((word) => parts.includes(word))) continue;
      if (best === null || mention.seen >= best.seen) best = mention;
    }
    return best?.name ?? null;
  }

  /** A title, a role before the name, an age behind it, or the surname used alone. */
  surelyPerson(tokens: readonly Token[], run: CapitalRun): boolean {
    if (run.lead < run.start || ROLE_NOUNS.has(tokens[run.start - 1]?.norm ?? '')) return true;
    const surname = tokens[run.end - 1];
    if (surname && this.alone.has(surname.norm)) return true;
    return tokens[run.end]?.text === ',' && !!tokens[run.end + 1] && !isCapital(tokens[run.end + 1] as Token);
  }

  /** What a name is the name of, by its words and those around it. */
  kindOf(name: string, tokens: readonly Token[], run: CapitalRun): Attribution['kind'] {
    if (isOutlet(name)) return 'outlet';
    const parts = nameKey(name).split(' ');
    if (parts.length === 1 && this.surnames.has(parts[0] ?? '')) return 'person';
    const before = tokens[run.start - 1];
    if (run.lead < run.start || (before && TITLES.has(before.norm))) return 'person';
    if (
      parts.some(
        (part) =>
          ORGANISATION_NOUNS.has(part) ||
          /^(?:inc|corp|co|ltd|plc|ai|labs|&|university|house|state|states|senate|union|nations)$/.test(part),
      )
    )
      return 'organisation';
    if (/^(?:\p{Lu}\.?){2,}$/u.test(name) || name.includes('&') || / (?:of|for|the) /.test(name))
      return 'organisation';
    return parts.length >= 2 && parts.length <= 4 ? 'person' : 'organisation';
  }

  /** The runs of capitals in a part of the text that are names. */
  runs(tokens: readonly Token[], lo: number, hi: number): CapitalRun[] {
    return capitalRuns(tokens, lo, hi, this.opens);
  }

  /** A capital that may only be a sentence's first letter. */
  private readonly opens = (tokens: readonly Token[], index: number): boolean => {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token) return true;
    const first =
      before === undefined ||
      (before.kind === 'punctuation' && !/^[,'’&)-]$/.test(before.text)) ||
      (before.text === "'" && before.end === token.start);
    if (!first) return false;
    if (OPENERS.has(token.norm)) return true;
    const next = tokens[index + 1];
    if (before && isQuote(before) && next && (isQuote(next) || next.text === ',')) return true;
    if (this.inside.has(token.norm)) return false;
    if (this.small.has(token.norm)) return true;
    if (next === undefined || isCapital(next) || isPossessive(token)) return false;
    // Nothing else is known of it: a name when a predicate follows, else an adjective or a verb.
    return !(isAuxiliary(next.norm) || CUES.has(next.norm) || next.text === ',' || next.norm === 'and');
  };
}
