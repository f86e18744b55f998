/** How far a sentence sounds like speech rather than written news: other things make it a claim there. */
import type { Feature } from './features';
import { SPOKEN, SPOKEN_BIAS } from './spoken-weights';

/** 0 for written news .. 1 for somebody talking, from the features of the sentence. */
export function spokenness(features: readonly Feature[]): number {
  let logit = SPOKEN_BIAS;
  for (const { name, value } of features) logit += value * SPOKEN[name];
  return 1 / (1 + Math.exp(-logit));
}
