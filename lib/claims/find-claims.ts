/**
 * Sentences -> claims, one at a time or all at once: the caller decides the order, ids do not depend on it.
 */
import type { Block, Claim, PublishedTime, Sentence } from '../model';
import { dayNumber } from '../text/dates';
import { scoreClaim } from './score';
import { THRESHOLD } from './weights';

/** Judges one of the sentences the finder was made for; `null` when it is no claim. */
export type ClaimFinder = (sentence: Sentence) => Claim | null;

/** The text a finder works on, as far as it needs to know. */
export interface ClaimText {
  blocks: readonly Block[];
  /** When it was published: relative dates count from it, and its readings are shared with judging. */
  published?: PublishedTime | null;
}

/**
 * A finder for the sentences of one text. `sentences` are all of them, in order: neighbours are context, and an id
 * is a hash of the sentence and its occurrence, so that the same text gives the same ids whatever is judged first.
 * `threshold` (0..1) overrides the shipped one.
 */
export function claimFinder(
  { blocks, published }: ClaimText,
  sentences: readonly Sentence[],
  threshold: number = THRESHOLD,
): ClaimFinder {
  const day = published ? dayNumber(published.iso) : null;
  const ids = idsOf(sentences);
  const positions = new Map(sentences.map((sentence, index) => [sentence.start, index]));
  return (sentence) => {
    const kind = blocks[sentence.block]?.kind ?? 'paragraph';
    if (kind === 'heading') return null;
    const index = positions.get(sentence.start) ?? -1;
    const before = sentences[index - 1]?.text;
    const after = sentences[index + 1]?.text;
    const { score, reasons } = scoreClaim(sentence.text, {
      kind,
      day,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    if (score < threshold) return null;
    return { ...sentence, id: ids.get(sentence.start) ?? idOf(sentence.text, 0), score, reasons };
  };
}

/** All claims among `sentences`, in order. Headings claim nothing: they repeat what the text says. */
export function findClaims(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  threshold: number = THRESHOLD,
): Claim[] {
  const find = claimFinder({ blocks }, sentences, threshold);
  return sentences.map(find).filter((claim) => claim !== null);
}

function idsOf(sentences: readonly Sentence[]): Map<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    sentences.map(({ text, start }) => {
      const occurrence = seen.get(text) ?? 0;
      seen.set(text, occurrence + 1);
      return [start, idOf(text, occurrence)];
    }),
  );
}

/** FNV-1a, 53 bits from two seeds: short, stable, and unlikely to collide within a page. */
function idOf(text: string, occurrence: number): string {
  const key = `${text}\n${occurrence}`;
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  const value = (high >>> 11) * 0x100000000 + (low >>> 0);
  return value.toString(36).padStart(11, '0');
}
