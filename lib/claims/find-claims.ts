/**
 * Sentences -> claims, one at a time or all at once: the caller decides the order, ids do not depend on it.
 */
import type { Block, Claim, ClaimScore, PublishedTime, Sentence } from '../model';
import { dayNumber } from '../text/dates';
import { scoreClaim } from './score';
import { decideClaim, isBorderline } from './second';
import { THRESHOLD } from './weights';

/** Judges the sentences it was made for, each on its own and in any order. `null`: no claim. */
export interface ClaimFinder {
  /** At once; `'borderline'` when the sentence has to be read again before it can be told. */
  glance(sentence: Sentence): Claim | null | 'borderline';
  /** For good; waits for the tagger where the sentence is borderline. */
  decide(sentence: Sentence): Promise<Claim | null>;
}

/** The text a finder works on, as far as it needs to know. */
export interface ClaimText {
  blocks: readonly Block[];
  /** When it was published: relative dates count from it, and its readings are shared with judging. */
  published?: PublishedTime | null;
}

/**
 * A finder for the sentences of one text. `sentences` are all of them, in order: an id is a hash of the sentence and
 * its occurrence, so that the same text gives the same ids whatever is judged first.
 * `threshold` (0..1) overrides the shipped one; with `least` below it, what falls short of it by no more is handed out
 * as well. Headings claim nothing: they repeat what the text says.
 */
export function claimFinder(
  { blocks, published }: ClaimText,
  sentences: readonly Sentence[],
  threshold: number = THRESHOLD,
  least: number = threshold,
): ClaimFinder {
  const day = published ? dayNumber(published.iso) : null;
  const ids = idsOf(sentences);
  const kindOf = (sentence: Sentence) => blocks[sentence.block]?.kind ?? 'paragraph';
  const claim = (sentence: Sentence, { score, reasons }: ClaimScore): Claim | null =>
    score < least
      ? null
      : { ...sentence, id: ids.get(sentence.start) ?? idOf(sentence.text, 0), score, reasons };
  return {
    glance(sentence) {
      const kind = kindOf(sentence);
      if (kind === 'heading') return null;
      const score = scoreClaim(sentence.text, { kind, day });
      return isBorderline(score.score, threshold) ? 'borderline' : claim(sentence, score);
    },
    async decide(sentence) {
      const kind = kindOf(sentence);
      if (kind === 'heading') return null;
      return claim(sentence, await decideClaim(sentence.text, { kind, day }, threshold));
    },
  };
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
