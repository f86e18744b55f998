/** Reporting verbs with their subject: before the verb, behind it, in a by-phrase, or shared with an earlier verb. */
import type { Token } from '../text/tokens';
import { behindIn, contentOf, nonEmpty, quotedOnly, trimmed } from './contents';
import { type Act, CUES, type Cue, REPORTING } from './cue-words';
import type { Found } from './found';
import { phraseAfter, phraseBefore, type Range, withApposition } from './phrases';
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isNegation,
  isQuote,
  isTimeWord,
  MODALS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './words';

export function verbCue(
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
  let modal = false;
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
    if (MODALS.has(word.norm)) modal = true;
    if (BE.has(word.norm) && (cue.form === 'past' || cue.verb === 'put')) passive = true;
    start -= 1;
  }
  const cueRange = { start, end: at + 1 };
  const object = tokens.slice(at + 1, at + 4).map((token) => token.norm);
  if (object[0] === 'nothing' || object[0] === 'no' || (object[0] === 'not' && object[1] === 'a'))
    negated = true;
  const first =
    tokens[at - 1]?.norm === 'first' || (tokens[at - 1]?.norm === 'to' && tokens[at - 2]?.norm === 'first');
  const base = {
    act: cue.act,
    verb: cue.verb,
    negated: negated || ((modal || tokens[start - 1]?.norm === 'to') && cue.form === 'base'),
    participle: cue.form === 'ing',
    addressee: null as Range | null,
    carried: REPORTING.has(tokens[at]?.norm ?? '') && first,
  };
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
    if (source === null || !behindIn(tokens, source, (token) => namesSomebody(token))) return null;
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
  if (cue.act === 'tell' && before.text === ',' && !isQuote(tokens[start - 2] ?? before)) return null;
  const source = phraseAfter(tokens, at + 1, hi);
  if (source !== null && before.text === ',' && !isQuote(tokens[start - 2] ?? before)) {
    // "X, a spokesman, said the plan was off": a predicate behind it shows that the phrase opens the content.
    const next = tokens[source.end];
    const closes =
      next === undefined ||
      source.end >= hi ||
      /^[,.;]$/.test(next.text) ||
      isTimeWord(next.norm) ||
      next.norm === 'in' ||
      next.norm === 'on';
    if (!closes || isNameWithRole(tokens, lo, start - 1)) return null;
  }
  return source;
}

/** "Ana Brook, the mayor" and "the mayor, Ana Brook": a subject and no content, though a comma stands before the verb. */
function isNameWithRole(tokens: readonly Token[], lo: number, hi: number): boolean {
  const words = tokens.slice(lo, hi);
  const comma = words.findIndex(({ text }) => text === ',');
  const [one, other] = [words.slice(0, comma), words.slice(comma + 1)];
  const isName = (part: Token[]) => part.length > 0 && part.every(({ text }) => /^\p{Lu}/u.test(text));
  const isRole = (part: Token[]) =>
    DETERMINERS.has(part[0]?.norm ?? '') &&
    part.every(({ norm, kind }) => kind === 'word' && !isAuxiliary(norm) && !CUES.has(norm));
  return comma > 0 && ((isName(one) && isRole(other)) || (isRole(one) && isName(other)));
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
    // "has the ministry calling it": a name right before a participle is its subject.
    if (
      cue.form === 'ing' &&
      before !== undefined &&
      /^\p{Lu}/u.test(before.text) &&
      before.kind === 'word'
    ) {
      let from = start - 1;
      while (from > lo && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
      if (from > lo) return { start: from, end: start };
    }
    const main = earlier.findLast(
      (one) => one.source !== null && one.act !== 'credit' && one.cue.end <= start,
    );
    if (main?.source) return main.source;
    if (before === undefined && cue.form !== 'ing') return null;
    return subjectAtStart(tokens, lo, start);
  }
  if (SUBORDINATORS.has(before.norm) || PREPOSITIONS.has(before.norm)) return null;
  return phraseBefore(tokens, lo, start);
}

/** The subject of the sentence, for predicates joined by "and" and for participles: its first phrase before a verb. */
export function subjectAtStart(tokens: readonly Token[], lo: number, hi: number): Range | null {
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

/** "by the end of", "by then", "by 12 per cent" tell no author. */
function namesSomebody(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !DETERMINERS.has(token.norm) &&
    !isTimeWord(token.norm) &&
    !/^(?:end|then|now|of|per|cent|means|early|late|mistake|contrast|far|law|phone|telephone|email|hand)$/.test(
      token.norm,
    )
  );
}
