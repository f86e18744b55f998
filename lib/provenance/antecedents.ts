/**
 * Who has been named so far, so that "she", "the agency" and "Brook" can be called by their full names.
 *
 * Deliberately timid: a short form is resolved only when what came before leaves one reading; otherwise it is kept
 * as the text names it.
 */
import type { Attribution } from '../model';
import { OPENERS } from '../text/abbreviations';
import type { Token } from '../text/tokens';
import {
  type CapitalRun,
  capitalRuns,
  headEnd,
  isDateline,
  phraseText,
  plainEnd,
  singular,
  textOf,
  wordsOf,
} from './capital-runs';
import { isOutlet, nameKey } from './outlets';
import type { Range } from './phrases';
import {
  CUES,
  DOCUMENT_NOUNS,
  HOUSE_NOUNS,
  LEADERS,
  ORGANISATION_NOUNS,
  ROLE_NOUNS,
  TITLES,
} from './weights';
import {
  ARTICLES,
  isAuxiliary,
  isCapital,
  isPossessive,
  isQuote,
  isTimeWord,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words';

/** A source by name, with what it is. */
export interface Named {
  name: string;
  kind: Attribution['kind'];
}

interface Mention extends Named {
  key: string;
  /** Number of the sentence it was last seen in. */
  seen: number;
  /** It opened a sentence: likely what the next "it" means. */
  subject: boolean;
}

const COMPANY =
  /^(?:company|firm|group|developer|maker|lab|startup|giant|conglomerate|corporation|retailer|carrier|airline|manufacturer|start|business|tech)$/;

/** Names of a text in reading order. Call `observe` for each sentence before asking about it. */
export class Antecedents {
  private readonly mentions = new Map<string, Mention>();
  private readonly surnames = new Map<string, string>();
  private readonly titled = new Map<string, string>();
  private readonly owners = new Map<string, string>();
  private sentence = 0;
  private person: string | null = null;
  private organisation: string | null = null;
  private plural: Named | null = null;
  private speaker: Named | null = null;
  private spokeIn = -1;

  /** Words capitalised inside sentences, and words written small: together they tell a name at a sentence's start. */
  private readonly inside = new Set<string>();
  private readonly small = new Set<string>();
  /** Capitalised words that stand without another beside them: surnames, and names of one word. */
  private readonly alone = new Set<string>();

  constructor(
    tokens: readonly Token[],
    private readonly publisher: string | null,
  ) {
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

  /** The source of the last attribution, as resolved. */
  get lastSpeaker(): Named | null {
    return this.speaker;
  }

  /** Takes in the names of one sentence. */
  observe(tokens: readonly Token[], lo: number, hi: number): void {
    this.sentence += 1;
    for (const run of this.runsOf(tokens, lo, hi)) {
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
        subject: run.lead - lo < 2 || (before?.subject ?? false),
      });
      const owned = tokens[run.end];
      const possessor = tokens[run.end - 1];
      if (possessor && isPossessive(possessor) && owned) {
        for (let at = run.end; at < Math.min(hi, run.end + 3); at += 1) {
          const noun = tokens[at];
          if (noun && DOCUMENT_NOUNS.has(noun.norm)) this.owners.set(noun.norm, name);
        }
      }
      const descriptor = COMPANY.test(tokens[run.end]?.norm ?? '') && !(possessor && isPossessive(possessor));
      if (kind !== 'person' && !descriptor && run.start - lo < 4) this.organisation = this.full(name);
      if (kind === 'person' && run.start - lo < 6) this.person = this.full(name);
      // Two capitalised words may be a firm as well as a person: until told apart, "it" may mean them.
      if (kind === 'person' && run.start === lo && !this.surelyPerson(tokens, run)) this.organisation = name;
    }
  }

  /** The person named last in a part of a sentence: "Brook voted against it, *he* told". */
  meet(tokens: readonly Token[], lo: number, hi: number): void {
    for (const run of this.runsOf(tokens, lo, hi)) {
      const name = textOf(tokens, run);
      if (this.kindOf(name, tokens, run) !== 'person') continue;
      if (name.includes(' ') || this.surnames.has(nameKey(name))) this.person = this.full(name);
    }
  }

  /** Remembers whose the text of that kind is, for "the letter" in the next sentence. */
  wrote(noun: string, author: string): void {
    this.owners.set(noun, author);
  }

  /** Remembers who spoke, for "he added" in the next sentence. */
  spoke(source: Named, plural: boolean): void {
    this.speaker = source;
    this.spokeIn = this.sentence;
    if (source.kind === 'person') this.person = source.name;
    else if ((source.kind === 'organisation' || source.kind === 'outlet') && !/['’]s /.test(source.name))
      this.organisation = source.name;
    if (plural) this.plural = source;
  }

  /** The name of the phrase, short forms resolved where that is safe. */
  nameOf(tokens: readonly Token[], range: Range): Named {
    const only = tokens[range.start];
    if (only && range.end - range.start === 1 && (PRONOUNS.has(only.norm) || POSSESSIVES.has(only.norm)))
      return this.pronoun(only);
    const head = headEnd(tokens, range);
    const runs = this.runsOf(tokens, range.start, head);
    const run = runs.at(-1);
    if (run === undefined) return this.common(tokens, range, head);
    const name = textOf(tokens, run);
    const possessor = tokens[run.end - 1];
    const tail = wordsOf(tokens, run.end, head);
    const lastWord = tail.at(-1);
    if (possessor && isPossessive(possessor) && tail.length > 0 && lastWord) {
      const apposition = this.appositionName(tokens, { start: head, end: range.end });
      if (apposition) return apposition;
      if (tail.some((word) => DOCUMENT_NOUNS.has(word) || HOUSE_NOUNS.has(word)))
        return { name: this.full(name), kind: this.kindOf(name, tokens, run) };
      return {
        name: phraseText(tokens, { start: Math.min(run.lead, run.start), end: head }),
        kind: ROLE_NOUNS.has(singular(lastWord))
          ? 'person'
          : ORGANISATION_NOUNS.has(lastWord)
            ? 'organisation'
            : 'unnamed',
      };
    }
    if (tail.length > 0 && lastWord) {
      const paper = tail.findIndex((word) => DOCUMENT_NOUNS.has(word) || isTimeWord(word));
      // "a White House science office memorandum" speaks for the office.
      if (paper > 0 && ORGANISATION_NOUNS.has(tail[paper - 1] ?? ''))
        return { name: phraseText(tokens, { start: run.start, end: run.end + paper }), kind: 'organisation' };
      if (paper >= 0) return { name: this.full(name), kind: this.kindOf(name, tokens, run) };
      if (COMPANY.test(singular(lastWord)) && this.organisation)
        return { name: this.organisation, kind: 'organisation' };
      const apposition = this.appositionName(tokens, { start: head, end: range.end });
      if (apposition) return apposition;
      return {
        name: phraseText(tokens, { start: range.start, end: plainEnd(tokens, head, range.end) }),
        kind: ROLE_NOUNS.has(singular(lastWord)) ? 'unnamed' : 'organisation',
      };
    }
    const full = this.full(name);
    return { name: full, kind: this.mentions.get(nameKey(full))?.kind ?? this.kindOf(name, tokens, run) };
  }

  /** "Brook" becomes "Ana Brook" once she was named in full. */
  full(name: string): string {
    if (name.includes(' ')) {
      return name;
    }
    return this.surnames.get(nameKey(name)) ?? name;
  }

  private runsOf(tokens: readonly Token[], lo: number, hi: number): CapitalRun[] {
    return capitalRuns(tokens, lo, hi, this.opens);
  }

  private pronoun(token: Token): Named {
    const word = token.norm;
    if ((word === 'he' || word === 'she') && this.person) return { name: this.person, kind: 'person' };
    if (word === 'it' && this.speaker?.kind === 'document' && this.spokeIn >= this.sentence - 1)
      return this.speaker;
    if ((word === 'it' || word === 'its') && this.organisation)
      return { name: this.organisation, kind: 'organisation' };
    if (word === 'they' && this.plural) return this.plural;
    if ((word === 'who' || word === 'which') && this.speaker) return this.speaker;
    return { name: token.text, kind: 'unnamed' };
  }

  /** A phrase without a name: a role, an organisation named before, a document, or nobody in particular. */
  private common(tokens: readonly Token[], range: Range, head: number): Named {
    const list = wordsOf(tokens, range.start, head);
    const first = list[0] ?? '';
    const noun = list.at(-1) ?? '';
    const apposition = this.appositionName(tokens, { start: head, end: range.end });
    if (apposition) return apposition;
    const place = tokens[head]?.norm === 'at' ? this.runsOf(tokens, head + 1, range.end)[0] : undefined;
    if (LEADERS.has(noun) && place) return { name: this.full(textOf(tokens, place)), kind: 'organisation' };
    const definite = ARTICLES.has(first) && first !== 'a' && first !== 'an';
    if (POSSESSIVES.has(first)) {
      const owner = first === 'its' || first === 'their' ? this.organisation : this.person;
      if (owner) {
        if (DOCUMENT_NOUNS.has(noun) || noun === 'complaint') return { name: owner, kind: 'organisation' };
        return {
          name: `${owner}’s ${phraseText(tokens, { start: range.start + 1, end: range.end })}`,
          kind: 'person',
        };
      }
    }
    if (definite && head === range.end) {
      if (DOCUMENT_NOUNS.has(noun)) {
        const owner = this.owners.get(noun);
        if (owner) return { name: owner, kind: 'document' };
      }
      const titled = this.titled.get(noun);
      if (titled) return { name: titled, kind: 'person' };
      if (ORGANISATION_NOUNS.has(noun)) {
        const known = this.organisationEnding(noun, list.slice(1, -1));
        if (known) return { name: known, kind: 'organisation' };
        if (COMPANY.test(noun) && this.organisation) return { name: this.organisation, kind: 'organisation' };
        if (this.publisher && nameKey(this.publisher).endsWith(noun))
          return { name: this.publisher, kind: 'outlet' };
      }
    }
    if (
      (first === 'a' || first === 'an' || first === 'the') &&
      /^spokes/.test(noun) &&
      this.organisation &&
      head === range.end
    )
      return { name: `${this.organisation} ${noun}`, kind: 'person' };
    const kind = DOCUMENT_NOUNS.has(noun)
      ? 'document'
      : ORGANISATION_NOUNS.has(noun) && definite
        ? 'organisation'
        : 'unnamed';
    return { name: phraseText(tokens, { start: range.start, end: plainEnd(tokens, head, range.end) }), kind };
  }

  /** The organisation a person speaks for, as the phrase itself says: "its director, X", "X of the union". */
  affiliationOf(tokens: readonly Token[], range: Range): string | null {
    for (let index = range.start; index < range.end; index += 1) {
      const token = tokens[index];
      if (!token) break;
      if (token.norm === 'its' && this.organisation) return this.organisation;
      const owned = tokens[index + 1];
      if (isPossessive(token) && index + 1 < range.end && owned?.kind === 'word') {
        let start = index;
        while (start > range.start && tokens[start - 1]?.kind === 'word') start -= 1;
        const run = this.runsOf(tokens, start, index + 1).at(-1);
        if (run) return this.full(textOf(tokens, run));
        const named = this.common(tokens, { start, end: index + 1 }, index + 1);
        return named.kind === 'organisation' ? named.name : null;
      }
      if (
        (token.norm === 'of' || token.norm === 'at') &&
        index > range.start &&
        isCapital(tokens[index - 1] ?? token)
      ) {
        const run = this.runsOf(tokens, index + 1, Math.min(range.end, index + 8))[0];
        if (run && run.start <= index + 2) return textOf(tokens, run);
      }
    }
    return null;
  }

  private appositionName(tokens: readonly Token[], range: Range): Named | null {
    const run = this.runsOf(tokens, range.start, range.end)[0];
    if (run === undefined || run.start - range.start > 3) return null;
    const name = textOf(tokens, run);
    if (!name.includes(' ')) return null;
    const between = wordsOf(tokens, range.start, run.start);
    if (between.some((word) => PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || PRONOUNS.has(word)))
      return null;
    return { name, kind: 'person' };
  }

  private organisationEnding(noun: string, modifiers: readonly string[]): string | null {
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
  private surelyPerson(tokens: readonly Token[], run: CapitalRun): boolean {
    if (run.lead < run.start || ROLE_NOUNS.has(tokens[run.start - 1]?.norm ?? '')) return true;
    const surname = tokens[run.end - 1];
    if (surname && this.alone.has(surname.norm)) return true;
    return tokens[run.end]?.text === ',' && !!tokens[run.end + 1] && !isCapital(tokens[run.end + 1] as Token);
  }

  private kindOf(name: string, tokens: readonly Token[], run: CapitalRun): Attribution['kind'] {
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
}
