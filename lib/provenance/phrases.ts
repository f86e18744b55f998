/** The noun phrase beside a cue, by closed-class words and punctuation alone. Ranges are token indices, half open. */
import type { Token } from '../text/tokens';
import { CREDITING, CUES } from './cue-words';
import {
  ARTICLES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isCapital,
  isQuote,
  isTimeWord,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words';

/** Token indices `[start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/** Longest phrase looked for, in tokens: longer runs are clauses that were not understood. */
const LONGEST = 24;

/** The phrase that ends right before `end`, not reaching below `floor`; appositions and relative clauses between commas included. */
export function phraseBefore(tokens: readonly Token[], floor: number, end: number): Range | null {
  const last = tokens[end - 1];
  if (end <= floor || last === undefined) return null;
  if (last.text === ',' || last.text === ')' || isDash(last)) return appositive(tokens, floor, end);
  if (PRONOUNS.has(last.norm) && !isCapitalInside(tokens, floor, end - 1))
    return pronounBefore(tokens, floor, end);
  const start = boundaryBefore(tokens, floor, end);
  const phrase = trimFront(tokens, { start, end });
  return phrase.end > phrase.start && hasNoun(tokens, phrase) ? phrase : null;
}

/** The phrase that starts at `start`, up to `ceiling`: what a by-phrase, "according to" or an inverted "said X, title," names. */
export function phraseAfter(tokens: readonly Token[], start: number, ceiling: number): Range | null {
  let end = start;
  let relative = false;
  while (end < ceiling && end - start < LONGEST) {
    const token = tokens[end];
    if (token === undefined) break;
    if (
      end > start &&
      (relative ? isHardBreak(token) || endsSentence(tokens, end) : stopsPhrase(tokens, end, start))
    )
      break;
    if (token.norm === 'who') relative = true;
    if (end === start && (isHardBreak(token) || isAuxiliary(token.norm))) break;
    end += 1;
  }
  const phrase = { start, end };
  return end > start && hasNoun(tokens, phrase) ? phrase : null;
}

/** A phrase and the apposition that follows it between commas: "Ana Brook, the union's regional secretary,". */
export function withApposition(tokens: readonly Token[], phrase: Range, ceiling: number): Range {
  if (tokens[phrase.end]?.text !== ',') return phrase;
  const next = tokens[phrase.end + 1];
  if (next === undefined || isQuote(next)) return phrase;
  const opens =
    ARTICLES.has(next.norm) ||
    next.kind === 'number' ||
    next.norm === 'who' ||
    (!isCapital(next) && !CUES.has(next.norm));
  if (!opens || CONJUNCTIONS.has(next.norm) || SUBORDINATORS.has(next.norm) || next.norm.endsWith('ing'))
    return phrase;
  let end = phrase.end + 1;
  let relative = false;
  while (end < ceiling && end - phrase.end < LONGEST) {
    const token = tokens[end];
    if (token === undefined || isHardBreak(token)) break;
    if (token.norm === 'who' || token.norm === 'which') relative = true;
    // "According to the Gazette, the ministry said": a predicate shows that the sentence went on.
    if (
      !relative &&
      (isAuxiliary(token.norm) || (CUES.has(token.norm) && !DETERMINERS.has(tokens[end - 1]?.norm ?? '')))
    )
      return phrase;
    end += 1;
  }
  return { start: phrase.start, end };
}

/** Commas, stops, colons, dashes and quotation marks end any phrase. */
export function isHardBreak(token: Token): boolean {
  return token.kind === 'punctuation' && !/^[-‐‑'’&./()]$/.test(token.text);
}

function isDash(token: Token): boolean {
  return token.text === '—' || token.text === '–';
}

function isCapitalInside(tokens: readonly Token[], floor: number, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && index > floor && isCapital(token);
}

function pronounBefore(tokens: readonly Token[], floor: number, end: number): Range {
  const last = tokens[end - 1];
  // "the people who said", "the ministry, which says": the relative pronoun stands for the phrase before it.
  if (last && (last.norm === 'who' || last.norm === 'which')) {
    let stop = end - 1;
    if (tokens[stop - 1]?.text === ',') stop -= 1;
    if (stop > floor) {
      const head = tokens[stop - 1];
      if (head && !isHardBreak(head)) {
        let start = boundaryBefore(tokens, floor, stop);
        if (PREPOSITIONS.has(tokens[start]?.norm ?? '')) start += 1;
        const phrase = trimFront(tokens, { start, end: stop });
        if (phrase.end > phrase.start && hasNoun(tokens, phrase)) return { start: phrase.start, end: stop };
      }
    }
  }
  return { start: end - 1, end };
}

function appositive(tokens: readonly Token[], floor: number, end: number): Range | null {
  const closing = tokens[end - 1];
  const opening = closing?.text === ')' ? '(' : (closing?.text ?? ',');
  let open = end - 2;
  while (open > floor && end - open < LONGEST * 1.5 && tokens[open]?.text !== opening) {
    const token = tokens[open];
    if (token && isQuote(token)) return null;
    open -= 1;
  }
  if (tokens[open]?.text !== opening || open <= floor) {
    // "X, said Y" without a second comma: the phrase is the whole beginning, if it starts the clause.
    return null;
  }
  const inner = tokens[open + 1];
  if (inner === undefined || CONJUNCTIONS.has(inner.norm)) return null;
  // Two commas may be two appositions in a row: "Brook, the director, a lawyer, said".
  const head = tokens[open - 1];
  if (head === undefined || isHardBreak(head)) return null;
  const start = boundaryBefore(tokens, floor, open);
  const phrase = trimFront(tokens, { start, end: open });
  if (phrase.end <= phrase.start || !hasNoun(tokens, phrase)) return null;
  return { start: phrase.start, end: end - 1 };
}

/** Walks left from `end` to the nearest place where a phrase can begin. */
function boundaryBefore(tokens: readonly Token[], floor: number, end: number): number {
  let index = end - 1;
  while (index > floor && end - index < LONGEST) {
    const token = tokens[index - 1];
    if (token === undefined || stopsLeft(tokens, index - 1, floor, end)) break;
    index -= 1;
  }
  return index;
}

function stopsLeft(tokens: readonly Token[], index: number, floor: number, end: number): boolean {
  const token = tokens[index];
  if (token === undefined || isHardBreak(token)) return true;
  if (token.kind !== 'word') return token.text === '(' || (token.text === '.' && !isShortened(tokens, index));
  if (CREDITING.has(token.norm)) return true;
  if (isAuxiliary(token.norm)) {
    // "people who have seen the logs": the relative clause belongs to the phrase.
    let before = index - 1;
    while (
      before > floor &&
      (isAuxiliary(tokens[before]?.norm ?? '') || isAdverb(tokens[before]?.norm ?? ''))
    )
      before -= 1;
    return tokens[before]?.norm !== 'who';
  }
  if (isCapital(token) && index > floor) return false;
  if (token.norm === 'and' || token.norm === 'or') return !joinsNouns(tokens, index, floor);
  if (CONJUNCTIONS.has(token.norm)) return true;
  if (token.norm === 'who' || token.norm === 'which') return false;
  if (SUBORDINATORS.has(token.norm) && !PREPOSITIONS.has(token.norm)) return true;
  if (token.norm === 'after' || token.norm === 'before' || token.norm === 'since' || token.norm === 'until')
    return true;
  const cue = CUES.get(token.norm);
  // A cue form right after a determiner or possessive is a noun ("its claim"); a past one inside is a participle.
  if (cue !== undefined && index > floor) {
    const before = tokens[index - 1];
    const noun = before !== undefined && (DETERMINERS.has(before.norm) || /['’]s?$/.test(before.text));
    return !noun && cue.form !== 'past' && end - index > 1 ? cue.act !== 'stance' : false;
  }
  return false;
}

function joinsNouns(tokens: readonly Token[], index: number, floor: number): boolean {
  let at = index - 1;
  let words = 0;
  while (at >= floor && index - at < 8) {
    const token = tokens[at];
    if (token === undefined || isHardBreak(token)) break;
    if (isAuxiliary(token.norm) || (CUES.has(token.norm) && !isCapital(token)) || PRONOUNS.has(token.norm))
      return false;
    if (token.kind === 'word' && /(?:ed|ing)$/.test(token.norm) && !isCapital(token)) return false;
    words += 1;
    at -= 1;
  }
  return words > 0 && words < 7;
}

/** "In February X said", "on Tuesday the agency said": what stands before the subject is dropped. */
function trimFront(tokens: readonly Token[], range: Range): Range {
  let { start } = range;
  const { end } = range;
  for (let pass = 0; pass < 3 && start < end; pass += 1) {
    const first = tokens[start];
    if (first === undefined) break;
    const next = tokens[start + 1];
    if (isTimeWord(first.norm) && next !== undefined && start + 1 < end && !/['’]/.test(first.text))
      start += 1;
    else if (PREPOSITIONS.has(first.norm) || SUBORDINATORS.has(first.norm))
      start = afterObject(tokens, start + 1, end);
    else if (CONJUNCTIONS.has(first.norm) || (isAdverb(first.norm) && start + 1 < end)) start += 1;
    else if ((first.norm === 'which' || first.norm === 'who') && start + 1 < end) start += 1;
    else if (first.kind === 'punctuation') start += 1;
    else break;
  }
  return { start, end };
}

/** Behind the object of a preposition, so that the phrase that follows can be the subject. */
function afterObject(tokens: readonly Token[], start: number, end: number): number {
  let sawNoun = false;
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const begins = DETERMINERS.has(token.norm) || PRONOUNS.has(token.norm) || isCapital(token);
    if (sawNoun && begins && !isTimeWord(token.norm)) {
      const before = tokens[index - 1];
      if (
        before &&
        !PREPOSITIONS.has(before.norm) &&
        !DETERMINERS.has(before.norm) &&
        !(isCapital(before) && isCapital(token) && !isTimeWord(before.norm))
      )
        return index;
    }
    if (!DETERMINERS.has(token.norm)) sawNoun = true;
  }
  const opener = tokens[start - 1];
  if (opener && SUBORDINATORS.has(opener.norm) && !PREPOSITIONS.has(opener.norm)) return start;
  // "In London analysts said": a name, then what can be a subject; a preposition's object alone is none.
  let name = start;
  while (name < end && isCapital(tokens[name] as Token)) name += 1;
  return name > start && name < end ? name : end;
}

function stopsPhrase(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (token === undefined || isHardBreak(token)) return true;
  if (token.text === '.' && !isShortened(tokens, index)) return true;
  if (token.kind !== 'word') return token.text === '(';
  if (isCapital(token)) return false;
  if (isAuxiliary(token.norm)) return true;
  if (token.norm === 'and') {
    const next = tokens[index + 1];
    return !(next !== undefined && (isCapital(next) || DETERMINERS.has(next.norm)) && index - start < 5);
  }
  if (CONJUNCTIONS.has(token.norm)) return true;
  if (token.norm === 'who') return false;
  if (token.norm === 'of' || token.norm === 'for' || token.norm === 'at' || token.norm === 'close')
    return false;
  if (SUBORDINATORS.has(token.norm)) return true;
  if (isTimeWord(token.norm)) return true;
  if (PREPOSITIONS.has(token.norm)) {
    const head = tokens[index - 1];
    // "people familiar with the matter", "analysts in London" stay; "X in a letter", "X on Tuesday" end.
    const next = tokens[index + 1];
    if (next && (isTimeWord(next.norm) || next.norm === 'a' || next.norm === 'an')) return true;
    return head !== undefined && isCapital(head) && token.norm !== 'of';
  }
  const cue = CUES.get(token.norm);
  if (cue !== undefined && (cue.form === 'third' || cue.form === 'ing')) return true;
  return PRONOUNS.has(token.norm) && token.norm !== 'who' && token.norm !== 'one' && token.norm !== 'many';
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '.' && !isShortened(tokens, index);
}

function isShortened(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const dot = tokens[index];
  return (
    before !== undefined &&
    dot !== undefined &&
    before.end === dot.start &&
    isCapital(before) &&
    before.text.length <= 5 &&
    index + 1 < tokens.length
  );
}

function hasNoun(tokens: readonly Token[], range: Range): boolean {
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.kind === 'word' && !ARTICLES.has(token.norm) && !PREPOSITIONS.has(token.norm)) return true;
  }
  return false;
}
