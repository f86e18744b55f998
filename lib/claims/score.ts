/**
 * Is this sentence a claim? A logistic model over named features, words and pairs of words.
 *
 * Every point of the score is told as a reason: what was seen, where, and how much it moved the balance. No tagger
 * here: what is left near the threshold is read again, see `second.ts`.
 */
import type { ClaimReason, ClaimReasonKind, ClaimScore, Span } from '../model';
import { analyse } from '../text/analyse';
import { FEATURES } from './feature-names';
import { type ClaimContext, featuresOf } from './features';
import { pairsOf, weightOfPair, weightOfWord, wordsOf } from './learned-words';
import { mannerOf } from './manner';
import { spokenness } from './spoken';
import { BIAS, THRESHOLD, WEIGHTS } from './weights';

/** Contributions smaller than this are no reason worth telling, in logits. */
const TOLD = 0.15;

/**
 * Judges one sentence. `score` is the model's probability (0..1), `claim` whether it reaches the threshold;
 * reasons come strongest first, whichever way they pull.
 */
export function scoreClaim(sentence: string, context: ClaimContext = {}): ClaimScore {
  return scoreOf(balanceOf(sentence, context));
}

/** A balance as it is told. */
export function scoreOf({ logit, reasons }: Balance): ClaimScore {
  const score = 1 / (1 + Math.exp(-logit));
  return {
    score,
    claim: score >= THRESHOLD,
    reasons: [...reasons.values()]
      .filter((reason) => Math.abs(reason.weight) >= TOLD)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

/** What was seen so far: the logit, and every reason with its share of it. */
export interface Balance {
  logit: number;
  reasons: Map<ClaimReasonKind, ClaimReason>;
}

/** The first reading of a sentence. */
export function balanceOf(sentence: string, context: ClaimContext = {}): Balance {
  const reading = analyse(sentence, context.day ?? null);
  const features = featuresOf(reading, context);
  const manner = mannerOf(sentence);
  const spoken = spokenness(features);
  const reasons = new Map<ClaimReasonKind, ClaimReason>();
  let logit = BIAS;
  const learned = (weight: number, span: Span) => {
    logit += weight;
    if (Math.abs(weight) >= TOLD) tell(reasons, weight < 0 ? 'opinion' : 'state', weight, [span]);
  };
  for (const { name, value, spans } of features) {
    const [plain, long, ownVoice, inSpeech] = WEIGHTS[name];
    const weight = value * (plain + long * manner.long + ownVoice * manner.ownVoice + inSpeech * spoken);
    logit += weight;
    const kind = FEATURES[name];
    if (kind !== null) tell(reasons, kind, weight, spans);
  }
  for (const [word, span] of wordsOf(reading)) {
    const found = weightOfWord(word);
    if (found) learned(found.plain + found.spoken * spoken, span);
  }
  for (const pair of pairsOf(reading)) learned(weightOfPair(pair), pair);
  return { logit, reasons };
}

/** Adds a contribution to the reason of its kind; spans are kept in order, each once. */
export function tell(
  reasons: Map<ClaimReasonKind, ClaimReason>,
  kind: ClaimReasonKind,
  weight: number,
  spans: readonly Span[],
): void {
  const reason = reasons.get(kind) ?? { kind, weight: 0, spans: [] };
  reason.weight += weight;
  for (const { start, end } of spans) {
    if (!reason.spans.some((span) => span.start === start && span.end === end))
      reason.spans.push({ start, end });
  }
  reason.spans.sort((a, b) => a.start - b.start);
  reasons.set(kind, reason);
}
