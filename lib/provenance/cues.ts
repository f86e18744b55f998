/**
 * Cues of one sentence with the token ranges of their source and content, by rule.
 *
 * A cue is a reporting verb or a source preposition; which side its content is on follows from where the commas and
 * quotation marks stand, as in any style guide: "X said that C", "C, X said", "C, said X, title", "according to X, C".
 */
import type { Token } from '../text/tokens';
import { behindIn, trimmed } from './contents';
import { CREDITING, CUES, NEEDS, PERFORMATIVE, SOURCE_PREPOSITIONS } from './cue-words';
import type { Found } from './found';
import { isNounHere } from './noun-or-verb';
import { accordingTo, crediting, nounCue, presentedBy } from './phrase-cues';
import { DOCUMENT_NOUNS } from './source-words';
import { verbCue } from './verb-cues';
import { DETERMINERS, isPossessive, isQuote, PRONOUNS } from './words';

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
    const noun = nounCue(tokens, lo, hi, index) ?? presentedBy(tokens, lo, hi, index);
    if (noun) {
      found.push(noun);
      continue;
    }
    const cue = CUES.get(token.norm);
    if (cue === undefined || isNounHere(tokens, lo, hi, index, cue)) continue;
    const one = verbCue(tokens, lo, hi, index, cue, found);
    if (one && isWhole(tokens, lo, hi, one)) found.push(one);
  }
  return found.map((one) => closed(tokens, one, found));
}

/** "M told officials that C, the union said": the attribution behind closes the content before it. */
function closed(tokens: readonly Token[], one: Found, all: readonly Found[]): Found {
  for (const other of all) {
    if (other === one || other.source === null || other.source.start < one.cue.end) continue;
    if (!other.content.some((range) => range.start < one.cue.start && range.end > one.cue.start)) continue;
    const end = Math.min(other.source.start, other.cue.start);
    const content = one.content
      .filter((range) => range.start < end)
      .map((range) => trimmed(tokens, { start: range.start, end: Math.min(range.end, end) }));
    return { ...one, content };
  }
  return one;
}

/** Cues that need a particle, a number, a clause to be cues have it. */
function isWhole(tokens: readonly Token[], lo: number, hi: number, one: Found): boolean {
  const owner = one.source === null ? undefined : tokens[one.source.end - 1];
  if (one.act !== 'stance' && owner && isPossessive(owner) && one.source?.end === one.cue.start) return false;
  const next = one.cue.end;
  const needed = NEEDS.get(one.verb);
  const behind = (test: (token: Token, index: number) => boolean, reach: number) => {
    for (let index = next; index < Math.min(hi, next + reach); index += 1) {
      const token = tokens[index];
      if (token && test(token, index)) return true;
    }
    return false;
  };
  const paper =
    one.source !== null && behindIn(tokens, one.source, (token) => DOCUMENT_NOUNS.has(token.norm));
  if (
    needed &&
    !(one.act === 'figure' && paper) &&
    !behind((token) => needed.has(token.norm), one.act === 'figure' ? 12 : 7)
  )
    return false;
  const first = tokens[next];
  if (
    one.act === 'label' &&
    one.verb !== 'describe' &&
    one.source !== null &&
    !one.content.some((range) => range.start < one.cue.start)
  ) {
    const named =
      first !== undefined &&
      (PRONOUNS.has(first.norm) ||
        /^(?:\p{Lu}|["“'‘])/u.test(first.text) ||
        (DETERMINERS.has(first.norm) && !/^an?$/.test(first.norm)) ||
        /^(?:him|them|me|us)$/.test(first.norm));
    const what = one.source.start > lo && tokens[one.source.start - 1]?.norm === 'what';
    if (!named && !what && !behind((token) => isQuote(token) || token.norm === 'as', 12)) return false;
  }
  if (PERFORMATIVE.has(one.verb) && one.verb !== 'issue')
    return (
      one.content.some((range) => range.start < one.cue.start) ||
      behind((token, index) => token.norm === 'that' || (isQuote(token) && index - next < 4), 5)
    );
  if (one.act === 'figure') {
    return (
      paper ||
      behind(
        (token) =>
          token.kind === 'number' || /^(?:tally|figure|toll|total|number|count|magnitude)$/.test(token.norm),
        12,
      )
    );
  }
  return true;
}
