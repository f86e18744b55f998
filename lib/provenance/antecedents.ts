/**
 * Who has been named so far, so that "she", "the agency" and "Karavan" can be called by their full names.
 *
 * Deliberately timid: a short form is resolved only when what came before leaves one reading; otherwise it is kept
 * as the text names it.
 */
import type { Attribution } from '../model';
import { OPENERS } from '../text/abbreviations';
import type { Token } from '../text/tokens';
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
  DETERMINERS,
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

const CONNECTORS = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  'van',
  'von',
  'de',
  'der',
  'den',
  'al',
  'bin',
  'la',
  'le',
  'du',
  'di',
  'da',
  'el',
  '-',
  '’',
  "'",
  '.',
]);
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

  /** The person named last in a part of a sentence: "Thrale voted against it, *he* told". */
  meet(tokens: readonly Token[], lo: number, hi: number): void {
    for (const run of this.runsOf(tokens, lo, hi)) {
      const name = textOf(tokens, run);
      if (this.kindOf(name, tokens, run) !== 'person') continue;
      if (name.includes(' ') || this.surnames.has(nameKey(name))) this.person = this.full(name);
    }
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
    const tail = words(tokens, run.end, head);
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

  /** "Karavan" becomes "Ilse Karavan" once she was named in full. */
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
    const list = words(tokens, range.start, head);
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
    const between = words(tokens, range.start, run.start);
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

function isDateline(tokens: readonly Token[], run: Range): boolean {
  for (let index = run.start; index < run.end; index += 1)
    if (tokens[index]?.text !== tokens[index]?.text.toUpperCase()) return false;
  return /^[,(—–-]$/.test(tokens[run.end]?.text ?? '');
}

interface CapitalRun extends Range {
  /** Where titles before the name begin; `start` when there are none. */
  lead: number;
}

const NOT_NAMES = new Set(
  `in on at the a an this that these those it he she they we i you but and or if when while as after before since for from to by with although though because since there here what who why how where yes no not his her its their our my one two three some many most all both each every another other others according meanwhile however still also then now later earlier until under over despite during amid among last next first second new such even only just so yet nor did does do has have had is are was were will would can could may might must should per about`.split(
    ' ',
  ),
);

/** Runs of capitalised words, titles split off, sentence openers and time words left out. */
function capitalRuns(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  opens: (tokens: readonly Token[], index: number) => boolean = () => false,
): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let index = lo;
  while (index < hi) {
    const token = tokens[index];
    if (
      !token ||
      !isCapital(token) ||
      (NOT_NAMES.has(token.norm) && !/^\p{Lu}{2,}$/u.test(token.text)) ||
      isTimeWord(token.norm) ||
      opens(tokens, index)
    ) {
      index += 1;
      continue;
    }
    const lead = index;
    let end = index + 1;
    while (end < hi) {
      const next = tokens[end];
      const previous = tokens[end - 1];
      if (!next || !previous || isPossessive(previous)) break;
      if (isCapital(next) && !isTimeWord(next.norm)) {
        end += 1;
        continue;
      }
      const joins = CONNECTORS.has(next.norm);
      const after = tokens[end + 1];
      if (
        joins &&
        next.norm === '.' &&
        previous.end === next.start &&
        previous.text.length <= 4 &&
        after &&
        isCapital(after) &&
        end + 1 < hi
      ) {
        end += 2;
        continue;
      }
      if (
        joins &&
        (next.norm === '-' || /^['’]$/.test(next.text)) &&
        previous.end === next.start &&
        after &&
        (after.start === next.end || next.norm !== '-') &&
        isCapital(after)
      ) {
        end += 2;
        continue;
      }
      if (joins && !/^[-.'’]$/.test(next.norm) && next.norm !== 'and' && after && end + 1 < hi) {
        const second = next.norm === 'of' && after.norm === 'the' ? tokens[end + 2] : after;
        if (second && isCapital(second) && next.norm !== 'the') {
          end += second === after ? 2 : 3;
          continue;
        }
      }
      break;
    }
    let start = lead;
    while (start < end - 1) {
      const word = tokens[start];
      const after = tokens[start + 1];
      if (word && TITLES.has(word.norm)) start += after?.text === '.' ? 2 : 1;
      else break;
    }
    if (start >= end) start = lead;
    runs.push({ start, end, lead });
    index = Math.max(end, index + 1);
  }
  return runs;
}

/** A phrase's end without appositions: they explain the name, they are not part of it. */
function plainEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let index = from; index < end; index += 1)
    if (/^[,(—–]$/.test(tokens[index]?.text ?? '')) return index;
  return end;
}

function headEnd(tokens: readonly Token[], range: Range): number {
  for (let index = range.start + 1; index < range.end; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.text === ',' || token.text === '(' || token.text === '—') return index;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (isCapital(token)) continue;
    if (PREPOSITIONS.has(token.norm)) {
      // "Chamber of Engineers", "Bank of England" are one name.
      if (
        token.norm === 'of' &&
        previous &&
        isCapital(previous) &&
        next &&
        (isCapital(next) || next.norm === 'the') &&
        !looksPersonal(tokens, range.start, index)
      )
        continue;
      return index;
    }
    if (token.norm === 'who' || token.norm === 'which' || isAuxiliary(token.norm)) return index;
    if (
      previous &&
      /s$/.test(previous.norm) &&
      /(?:ed|ing|close|familiar)$/.test(token.norm) &&
      !DETERMINERS.has(previous.norm)
    )
      return index;
  }
  return range.end;
}

function looksPersonal(tokens: readonly Token[], start: number, end: number): boolean {
  const runs = capitalRuns(tokens, start, end);
  const run = runs.at(-1);
  if (!run) return false;
  const list = words(tokens, run.start, run.end);
  return list.length >= 2 && !list.some((word) => ORGANISATION_NOUNS.has(word));
}

function words(tokens: readonly Token[], start: number, end: number): string[] {
  const list: string[] = [];
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token && token.kind !== 'punctuation') list.push(token.norm);
  }
  return list;
}

/** Text of a name, possessive ending dropped. */
function textOf(tokens: readonly Token[], range: Range): string {
  return joined(tokens, range).replace(/['’]s?$/, '');
}

/** Text of a phrase without its article. */
function phraseText(tokens: readonly Token[], range: Range): string {
  const first = tokens[range.start];
  const second = tokens[range.start + 1];
  const drop =
    first &&
    range.end - range.start > 1 &&
    (first.norm === 'the' || ((first.norm === 'a' || first.norm === 'an') && second !== undefined));
  return joined(tokens, { start: range.start + (drop ? 1 : 0), end: range.end }).replace(/[\s,]+$/, '');
}

function joined(tokens: readonly Token[], range: Range): string {
  let text = '';
  let end: number | null = null;
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (!token) break;
    text += (end !== null && token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return text;
}

function singular(noun: string): string {
  return noun.length > 3 ? noun.replace(/s$/, '') : noun;
}
