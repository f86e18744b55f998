/** Who is quoted: the person or body whose attribution holds a quotation. */
import type { Span } from '../model';
import type { ReadAttribution } from './attributions';
import { readStatement } from './statement';
import { PRONOUNS } from './words';

/**
 * The speaker of the words at `span`, as far as the text names one person or body; `null` when it does not. A quotation
 * that runs on after its attribution belongs to who was quoted just before it in the same paragraph.
 */
export function speakerOf(text: string, span: Span, publisher: string | null): string | null {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const stop = text.indexOf('\n', span.end);
  const paragraph = { start, end: stop < 0 ? text.length : stop };
  const { reading, start: offset } = readStatement({
    publisher,
    text: text.slice(paragraph.start, paragraph.end),
    before: text.slice(0, paragraph.start),
  });
  const [from, to] = [offset + span.start - start, offset + span.end - start];
  const speaking = reading.attributions.filter((one) => names(one) && at(one, reading.tokens) >= offset);
  const reach = (one: ReadAttribution): number => {
    for (const range of one.content) {
      const first = reading.tokens[range.start]?.start ?? Number.POSITIVE_INFINITY;
      const last = reading.tokens[range.end - 1]?.end ?? Number.NEGATIVE_INFINITY;
      if (first < to && last > from) return last - first;
    }
    return Number.POSITIVE_INFINITY;
  };
  const holding = speaking.filter((one) => reach(one) < Number.POSITIVE_INFINITY);
  const innermost = holding.reduce<ReadAttribution | null>(
    (best, one) => (best === null || reach(one) < reach(best) ? one : best),
    null,
  );
  const running = speaking.findLast((one) => at(one, reading.tokens) < from);
  return (innermost ?? running)?.named.name ?? null;
}

function names({ named, source, act }: ReadAttribution): boolean {
  return (
    source !== null &&
    act !== 'stance' &&
    (named.kind === 'person' || named.kind === 'organisation') &&
    !PRONOUNS.has(named.name.toLowerCase())
  );
}

const at = (one: ReadAttribution, tokens: readonly { start: number }[]): number =>
  tokens[one.cue.start]?.start ?? -1;
