/**
 * The second reading, for sentences that the first leaves near the threshold: the tagger's view of the grammar and the
 * first reading's balance, in a small logistic model of its own.
 *
 * It is asked seldom and last: the tagger takes some tenths of a second to load and two milliseconds a sentence. Given
 * to every sentence it does harm; what it earns near the threshold stands at `BAND`.
 */
import type { ClaimReasonKind, ClaimScore } from '../model';
import { loadTagger, type TaggedWord } from '../text/tags';
import type { ClaimContext } from './features';
import { mannerOf } from './manner';
import { type Balance, balanceOf, scoreOf, tell } from './score';
import { BAND, LIGHT, SECOND_BIAS, SECOND_WEIGHTS } from './second-weights';
import { TAG_FEATURES, tagFeatures } from './tag-features';
import { THRESHOLD } from './weights';

/** A feature that moves the balance less than this brings no reason, in logits. */
const LEAST = 0.1;

/** Whether a sentence with this score of the first reading is to be read again before it is held against `threshold`. */
export function isBorderline(score: number, threshold: number = THRESHOLD): boolean {
  return Math.abs(logitOf(score) - logitOf(threshold)) < BAND;
}

/** Judges one sentence for good: by the first reading where that is clear, else by both. Loads the tagger if need be. */
export async function decideClaim(
  sentence: string,
  context: ClaimContext = {},
  threshold: number = THRESHOLD,
): Promise<ClaimScore> {
  const first = balanceOf(sentence, context);
  const score = scoreOf(first);
  if (!isBorderline(score.score, threshold)) return score;
  const tag = await loadTagger();
  return scoreOf(readAgain(first, sentence, tag(sentence)));
}

/** The first reading's reasons, at what they count now, and the tagger's. */
function readAgain(first: Balance, sentence: string, words: readonly TaggedWord[]): Balance {
  const { long } = mannerOf(sentence);
  const reasons: Balance['reasons'] = new Map(
    [...first.reasons].map(([kind, reason]) => [kind, { ...reason, weight: reason.weight * LIGHT }]),
  );
  let logit = SECOND_BIAS + LIGHT * first.logit;
  for (const { name, value, spans } of tagFeatures(words)) {
    const [plain, ofLong] = SECOND_WEIGHTS[name] ?? [0, 0];
    const weight = value * (plain + ofLong * long);
    logit += weight;
    const kind: ClaimReasonKind | null = TAG_FEATURES[name];
    if (kind !== null && Math.abs(weight) >= LEAST) tell(reasons, kind, weight, spans);
  }
  return { logit, reasons };
}

function logitOf(score: number): number {
  return Math.log(score / (1 - score));
}
