/**
 * Whom short forms stand for, so that "she", "the agency" and "Brook" can be called by their full names.
 *
 * Deliberately timid: a short form is resolved only when what came before leaves one reading; otherwise it is kept
 * as the text names it.
 */
import type { Token } from '../text/tokens';
import { headEnd, phraseText, plainEnd, singular, textOf, wordsOf } from './capital-runs';
import { KnownNames, type Named } from './known-names';
import { nameKey } from './outlets';
import type { Range } from './phrases';
import { DOCUMENT_NOUNS, HOUSE_NOUNS, LEADERS, ORGANISATION_NOUNS, ROLE_NOUNS } from './source-words';
import {
  ARTICLES,
  isCapital,
  isPossessive,
  isTimeWord,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words';

const COMPANY =
  /^(?:company|firm|group|developer|maker|lab|startup|giant|conglomerate|corporation|retailer|carrier|airline|manufacturer|start|business|tech)$/;

/** Who short forms of a text stand for, in reading order. Call `observe` for each sentence before asking about it. */
export class Antecedents {
  private readonly names: KnownNames;
  private readonly owners = new Map<string, string>();
  private sentence = 0;
  private person: string | null = null;
  private organisation: string | null = null;
  private plural: Named | null = null;
  private speaker: Named | null = null;
  private spokeIn = -1;

  constructor(
    tokens: readonly Token[],
    private readonly publisher: string | null,
  ) {
    this.names = new KnownNames(tokens);
  }

  /** Takes in the names of one sentence. */
  observe(tokens: readonly Token[], lo: number, hi: number): void {
    this.sentence += 1;
    this.names.observe(tokens, lo, hi, (run, name, kind) => {
      const owned = tokens[run.end];
      const possessor = tokens[run.end - 1];
      if (possessor && isPossessive(possessor) && owned) {
        for (let at = run.end; at < Math.min(hi, run.end + 3); at += 1) {
          const noun = tokens[at];
          if (noun && DOCUMENT_NOUNS.has(noun.norm)) this.owners.set(noun.norm, name);
        }
      }
      const descriptor = COMPANY.test(tokens[run.end]?.norm ?? '') && !(possessor && isPossessive(possessor));
      if (kind !== 'person' && !descriptor && run.start - lo < 4) this.organisation = this.names.full(name);
      if (kind === 'person' && run.start - lo < 6) this.person = this.names.full(name);
      // Two capitalised words may be a firm as well as a person: until told apart, "it" may mean them.
      if (kind === 'person' && run.start === lo && !this.names.surelyPerson(tokens, run))
        this.organisation = name;
    });
  }

  /** The person named last in a part of a sentence: "Brook voted against it, *he* told". */
  meet(tokens: readonly Token[], lo: number, hi: number): void {
    for (const run of this.names.runs(tokens, lo, hi)) {
      const name = textOf(tokens, run);
      if (this.names.kindOf(name, tokens, run) !== 'person') continue;
      if (name.includes(' ') || this.names.isSurname(name)) this.person = this.names.full(name);
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
    const runs = this.names.runs(tokens, range.start, head);
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
        return { name: this.names.full(name), kind: this.names.kindOf(name, tokens, run) };
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
      if (paper >= 0) return { name: this.names.full(name), kind: this.names.kindOf(name, tokens, run) };
      if (COMPANY.test(singular(lastWord)) && this.organisation)
        return { name: this.organisation, kind: 'organisation' };
      const apposition = this.appositionName(tokens, { start: head, end: range.end });
      if (apposition) return apposition;
      return {
        name: phraseText(tokens, { start: range.start, end: plainEnd(tokens, head, range.end) }),
        kind: ROLE_NOUNS.has(singular(lastWord)) ? 'unnamed' : 'organisation',
      };
    }
    const full = this.names.full(name);
    return { name: full, kind: this.names.knownKind(full) ?? this.names.kindOf(name, tokens, run) };
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
    const place = tokens[head]?.norm === 'at' ? this.names.runs(tokens, head + 1, range.end)[0] : undefined;
    if (LEADERS.has(noun) && place)
      return { name: this.names.full(textOf(tokens, place)), kind: 'organisation' };
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
      const titled = this.names.withTitle(noun);
      if (titled) return { name: titled, kind: 'person' };
      if (ORGANISATION_NOUNS.has(noun)) {
        const known = this.names.endingIn(noun, list.slice(1, -1));
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
        const run = this.names.runs(tokens, start, index + 1).at(-1);
        if (run) return this.names.full(textOf(tokens, run));
        const named = this.common(tokens, { start, end: index + 1 }, index + 1);
        return named.kind === 'organisation' ? named.name : null;
      }
      if (
        (token.norm === 'of' || token.norm === 'at') &&
        index > range.start &&
        isCapital(tokens[index - 1] ?? token)
      ) {
        const run = this.names.runs(tokens, index + 1, Math.min(range.end, index + 8))[0];
        if (run && run.start <= index + 2) return textOf(tokens, run);
      }
    }
    return null;
  }

  private appositionName(tokens: readonly Token[], range: Range): Named | null {
    const run = this.names.runs(tokens, range.start, range.end)[0];
    if (run === undefined || run.start - range.start > 3) return null;
    const name = textOf(tokens, run);
    if (!name.includes(' ')) return null;
    const between = wordsOf(tokens, range.start, run.start);
    if (between.some((word) => PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || PRONOUNS.has(word)))
      return null;
    return { name, kind: 'person' };
  }
}
