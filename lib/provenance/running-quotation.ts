/** Who is quoted in a sentence that is nothing but quotation: its speaker stands in a sentence before or after it. */
import type { ReadAttribution, Reading } from './attributions';
import type { Range } from './phrases';

/**
 * Whose words the text between the offsets `start` and `end` of a reading are, when all of it stands between quotation
 * marks: of `speaking` the one that another part of the same quotation is attributed to, else the one quoted last in the
 * same paragraph, or spoken of in the sentence before. `null` when it is not all quotation, or nobody is quoted.
 */
export function quotedIn(
  { tokens, sentences, views }: Reading,
  speaking: readonly ReadAttribution[],
  start: number,
  end: number,
): ReadAttribution | null {
  const quoted = views[0]?.quoted;
  const from = tokens.findIndex((token) => token.start >= start && token.kind !== 'punctuation');
  const to = tokens.findLastIndex((token) => token.end <= end && token.kind !== 'punctuation') + 1;
  if (!quoted || from < 0 || to <= from) return null;
  for (let index = from; index < to; index += 1)
    if (tokens[index]?.kind !== 'punctuation' && !quoted[index]) return null;
  const run = { start: from, end: to };
  while (quoted[run.start - 1]) run.start -= 1;
  while (quoted[run.end]) run.end += 1;
  // Whoever speaks inside the quotation is quoted in it, and does not say it.
  const outside = speaking.filter((one) => one.source !== null && !one.negated && !quoted[one.cue.start]);
  const partly = outside.find((one) => one.content.some((range) => overlap(range, run)));
  if (partly) return partly;
  const sentenceOf = (index: number): number => {
    const at = tokens[index]?.start ?? 0;
    return sentences.findIndex((sentence) => sentence.end > at);
  };
  const last = outside.findLast((one) => one.cue.end <= run.start);
  if (!last) return null;
  const [said, here] = [sentenceOf(last.cue.start), sentenceOf(run.start)];
  if (sentences[said]?.block !== sentences[here]?.block) return null;
  const isQuoting = last.content.some((range) => quoted.subarray(range.start, range.end).includes(1));
  return isQuoting || here - said <= 1 ? last : null;
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
