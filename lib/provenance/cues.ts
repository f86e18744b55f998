/**
 * Cues of one sentence with the token ranges of their source and content, by rule.
 *
 * A cue is a reporting verb or a source preposition; which side its content is on follows from where the commas and
 * quotation marks stand, as in any style guide: "X said that C", "C, X said", "C, said X, title", "according to X, C".
 */
import type { Token } from '../text/tokens';
import { isHardBreak, phraseAfter, phraseBefore, type Range, withApposition } from './phrases';
import { type Act, CREDITING, CUES, type Cue, SOURCE_PREPOSITIONS } from './weights';
import {
  ARTICLES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isNegation,
  isQuote,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words';

/** One cue with what belongs to it. */
export interface Found {
  act: Act | 'credit' | 'according';
  verb: string;
  cue: Range;
  /** `null`: the sentence names nobody ("is said to"). */
  source: Range | null;
  content: Range[];
  /** "did not say", "never denied": something was not said. */
  negated: boolean;
  /** Who was told: "told *the Courier*". */
  addressee: Range | null;
}

/** Every cue between the token indices `lo` and `hi` (one sentence), in order. */
export function findCues(tokens: readonly Token[], lo: number, hi: number): Found[] {
  const found: Found[] = [];
  for (let index = lo; index < hi; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const preposition = SOURCE_PREPOSITIONS.find((words) =>
      words.every((word, offset) => tokens[index + offset]?.norm === word),
    );
    if (preposition) {
      const one = accordingTo(tokens, lo, hi, index, preposition.length);
      if (one) found.push(one);
      continue;
    }
    if (CREDITING.has(token.norm)) {
      const one = crediting(tokens, lo, hi, index);
      if (one) found.push(one);
      continue;
    }
    const cue = CUES.get(token.norm);
    if (cue === undefined || isNounHere(tokens, lo, index, cue)) continue;
    const one = verbCue(tokens, lo, hi, index, cue, found);
    if (one) found.push(one);
  }
  return found;
}

function accordingTo(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  at: number,
  length: number,
): Found | null {
  const bare = phraseAfter(tokens, at + length, hi);
  if (bare === null) return null;
  const source = withApposition(tokens, bare, hi);
  const before = trimmed(tokens, { start: clauseStart(tokens, lo, at), end: at });
  const after = trimmed(tokens, { start: source.end, end: hi });
  const leading = before.end - before.start < 2;
  return {
    act: 'according',
    verb: 'according',
    cue: { start: at, end: at + length },
    source,
    content: [leading ? after : before].filter(nonEmpty),
    negated: false,
    addressee: null,
  };
}

function crediting(tokens: readonly Token[], lo: number, hi: number, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const passive = tokens[at + 1]?.norm === 'by';
  const participle = token.norm.endsWith('ing') || passive || tokens[at - 1]?.norm === 'as';
  if (!participle) return null;
  const source = phraseAfter(tokens, passive ? at + 2 : at + 1, hi);
  if (source === null) return null;
  const before = trimmed(tokens, { start: lo, end: at });
  const after = trimmed(tokens, { start: source.end, end: hi });
  return {
    act: 'credit',
    verb: token.norm,
    cue: { start: at, end: passive ? at + 2 : at + 1 },
    source,
    content: [before.end - before.start > 6 ? before : after].filter(nonEmpty),
    negated: false,
    addressee: null,
  };
}

/** "its claim", "the report", "to report": a noun or a purpose, not a predicate. */
function isNounHere(tokens: readonly Token[], lo: number, index: number, cue: Cue): boolean {
  const before = index > lo ? tokens[index - 1] : undefined;
  const token = tokens[index];
  if (token === undefined) return true;
  if (/^\p{Lu}/u.test(token.text) && index > lo && before?.kind === 'word') return true;
  if (before === undefined) return cue.form === 'base' || cue.form === 'third';
  if (token.text.includes('-') || tokens[index + 1]?.text === '-' || before.text === '-') return true;
  if (cue.form === 'base' || cue.form === 'third') {
    if (
      DETERMINERS.has(before.norm) &&
      !['some', 'many', 'both', 'few', 'all', 'others'].includes(before.norm)
    )
      return true;
    if (before.text.match(/['’]s?$/) || PREPOSITIONS.has(before.norm))
      return before.norm !== 'to' || cue.form === 'third';
  }
  if (cue.form === 'past')
    return DETERMINERS.has(before.norm) || (PREPOSITIONS.has(before.norm) && before.norm !== 'to');
  return false;
}

function verbCue(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  at: number,
  cue: Cue,
  earlier: readonly Found[],
): Found | null {
  let start = at;
  let negated = false;
  let passive = false;
  while (start > lo) {
    const word = tokens[start - 1];
    if (
      word === undefined ||
      !(isAuxiliary(word.norm) || isAdverb(word.norm) || isNegation(word.norm) || word.norm === 'to')
    )
      break;
    if (
      word.norm === 'to' &&
      !isAuxiliary(tokens[start - 2]?.norm ?? '') &&
      !/^(?:yet|went|declined|failed|refused|seemed|likely|expected)$/.test(tokens[start - 2]?.norm ?? '')
    )
      break;
    if (isNegation(word.norm)) negated = true;
    if (BE.has(word.norm) && cue.form === 'past') passive = true;
    start -= 1;
  }
  // "has yet to respond"
  const cueRange = { start, end: at + 1 };
  const base = { act: cue.act, verb: cue.verb, negated, addressee: null as Range | null };
  if (passive) return passiveCue(tokens, lo, hi, cueRange, base);
  const inverted = invertedSource(tokens, lo, hi, at, start);
  if (inverted) {
    const source = withApposition(tokens, inverted, hi);
    const before = trimmed(tokens, { start: lo, end: start });
    const after = trimmed(tokens, { start: source.end, end: hi });
    return { ...base, cue: cueRange, source, content: [before, quotedOnly(tokens, after)].filter(nonEmpty) };
  }
  const source = subjectOf(tokens, lo, start, cue, earlier);
  if (source === null) return null;
  return { ...base, cue: cueRange, source, ...contentOf(tokens, lo, hi, source, cueRange, cue) };
}

function passiveCue(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  cue: Range,
  base: { act: Act; verb: string; negated: boolean; addressee: Range | null },
): Found | null {
  const after = trimmed(tokens, { start: cue.end, end: hi });
  if (!nonEmpty(after)) return null;
  for (let index = cue.end; index < Math.min(hi, cue.end + 4); index += 1) {
    if (tokens[index]?.norm !== 'by') continue;
    const source = phraseAfter(tokens, index + 1, hi);
    if (source === null) return null;
    const rest = trimmed(tokens, { start: source.end, end: hi });
    const patient = phraseBefore(tokens, lo, cue.start);
    return {
      ...base,
      cue: { start: cue.start, end: index + 1 },
      source,
      content: [patient ?? rest, rest]
        .filter(nonEmpty)
        .filter((range, at, all) => at === 0 || range.start !== all[0]?.start),
    };
  }
  return { ...base, cue, source: null, content: [after] };
}

/** `"...," said X` and `..., said X`: the verb stands right behind the content, its subject behind it. */
function invertedSource(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  at: number,
  start: number,
): Range | null {
  const before = start > lo ? tokens[start - 1] : undefined;
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || at !== start) return null;
  if (!(isQuote(before) || before.text === ',' || before.text === "'" || before.text === '’')) return null;
  const token = tokens[at];
  if (token === undefined || token.norm.endsWith('ing')) return null;
  if (!(DETERMINERS.has(next.norm) || /^\p{Lu}/u.test(next.text))) return null;
  const cue = CUES.get(token.norm);
  if (cue === undefined || (cue.act !== 'say' && cue.act !== 'hold' && cue.act !== 'tell')) return null;
  if (before.text === ',' && !isQuote(tokens[start - 2] ?? before)) {
    // "X, a spokesman, said the plan": a phrase between commas before the verb is the subject itself.
    if (phraseBefore(tokens, lo, start) !== null) return null;
  }
  return phraseAfter(tokens, at + 1, hi);
}

function subjectOf(
  tokens: readonly Token[],
  lo: number,
  start: number,
  cue: Cue,
  earlier: readonly Found[],
): Range | null {
  const before = start > lo ? tokens[start - 1] : undefined;
  if (cue.form === 'ing' || before === undefined || CONJUNCTIONS.has(before.norm) || before.norm === 'to') {
    const main = earlier.findLast(
      (one) => one.source !== null && one.act !== 'credit' && one.cue.end <= start,
    );
    if (main?.source) return main.source;
    if (before === undefined && cue.form !== 'ing') return null;
    return firstPhrase(tokens, lo, start);
  }
  if (SUBORDINATORS.has(before.norm) || PREPOSITIONS.has(before.norm)) return null;
  return phraseBefore(tokens, lo, start);
}

/** The subject of the sentence, for predicates joined by "and" and for participles: its first phrase before a verb. */
function firstPhrase(tokens: readonly Token[], lo: number, hi: number): Range | null {
  for (let index = lo + 1; index < hi; index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    const verbal =
      isAuxiliary(token.norm) ||
      (CUES.has(token.norm) && !DETERMINERS.has(tokens[index - 1]?.norm ?? '')) ||
      /[^aeiou]ed$/.test(token.norm);
    if (verbal && /^\p{Ll}/u.test(token.text)) return phraseBefore(tokens, lo, index);
  }
  return null;
}

function contentOf(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  source: Range,
  cue: Range,
  kind: Cue,
): { content: Range[]; addressee: Range | null } {
  let begin = cue.end;
  let addressee: Range | null = null;
  if (kind.act === 'tell' || (kind.act === 'say' && tokens[begin]?.norm === 'to')) {
    if (tokens[begin]?.norm === 'to') begin += 1;
    const told = addresseeAfter(tokens, begin, hi);
    if (told) {
      addressee = told;
      begin = told.end;
    }
  }
  const next = tokens[begin];
  const before = trimmed(tokens, { start: clauseStart(tokens, lo, source.start), end: source.start });
  const hasBefore = before.end - before.start > 2 && /^[,"”'’—–]$/.test(tokens[source.start - 1]?.text ?? '');
  const stops = next === undefined || begin >= hi || /^[,.;]$/.test(next.text) || endsSoon(tokens, begin, hi);
  if (hasBefore && stops) {
    const after = trimmed(tokens, { start: begin, end: hi });
    return { content: [before, quotedOnly(tokens, after)].filter(nonEmpty), addressee };
  }
  const after = trimmed(tokens, { start: begin, end: parenthesisEnd(tokens, begin, hi) });
  return { content: [after].filter(nonEmpty), addressee };
}

/** "told *the Courier*", "told *state radio*", "told *reporters on a call*": up to "that", a comma or the clause. */
function addresseeAfter(tokens: readonly Token[], start: number, hi: number): Range | null {
  let end = start;
  while (end < hi && end - start < 8) {
    const token = tokens[end];
    if (token === undefined || isHardBreak(token) || (token.text === '.' && end > start)) break;
    if (
      end > start &&
      (SUBORDINATORS.has(token.norm) || PREPOSITIONS.has(token.norm) || isAuxiliary(token.norm))
    )
      break;
    if (
      end > start &&
      (ARTICLES.has(token.norm) || /^(?:he|she|it|they|we|to|his|her|its|their)$/.test(token.norm))
    )
      break;
    end += 1;
  }
  return end > start ? { start, end } : null;
}

/** Whatever follows the cue is an adverbial ("in a statement on Tuesday"), then the sentence ends or a comma stands. */
function endsSoon(tokens: readonly Token[], begin: number, hi: number): boolean {
  const first = tokens[begin];
  if (first === undefined) return true;
  if (
    !(
      PREPOSITIONS.has(first.norm) ||
      isAdverb(first.norm) ||
      /day$/.test(first.norm) ||
      first.norm === 'referring'
    )
  )
    return false;
  for (let index = begin; index < Math.min(hi, begin + 12); index += 1) {
    const token = tokens[index];
    if (token === undefined) return true;
    if (token.norm === 'that') return false;
    if (/^[,.;]$/.test(token.text)) return true;
  }
  return hi - begin <= 12;
}

/** ", according to X" and ", X said" close the content that a cue opened before them. */
function parenthesisEnd(tokens: readonly Token[], begin: number, hi: number): number {
  for (let index = begin + 2; index < hi; index += 1)
    if (tokens[index]?.norm === 'according' && tokens[index + 1]?.norm === 'to') return index;
  return hi;
}

/** Behind a closing attribution only a resumed quotation is still content. */
function quotedOnly(tokens: readonly Token[], range: Range): Range {
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (token && isQuote(token)) return { start: index, end: range.end };
  }
  return { start: range.end, end: range.end };
}

function clauseStart(tokens: readonly Token[], lo: number, end: number): number {
  for (let index = end - 1; index > lo; index -= 1) if (tokens[index]?.text === ';') return index + 1;
  return lo;
}

/** Without the commas, stops and conjunctions at its edges. */
function trimmed(tokens: readonly Token[], range: Range): Range {
  let { start, end } = range;
  while (start < end) {
    const token = tokens[start];
    if (token && (/^[,.;:—–)]$/.test(token.text) || (CONJUNCTIONS.has(token.norm) && start > range.start)))
      start += 1;
    else break;
  }
  while (end > start && /^[,.;:—–(]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { start, end };
}

const nonEmpty = (range: Range): boolean => range.end > range.start;
