/**
 * A claim and a passage -> relation, confidence and typed reasons.
 *
 * The signals say what differs and where; the fitted model says how likely the whole is agreement, conflict or neither;
 * the guards here decide what may be shown. A conflict needs three things: the model's word, a typed difference with
 * spans on both sides, and enough of the claim answered that the same matter is meant.
 */
import type { Judgement, Reason, Relation } from '../model';
import type { Alignment } from './align';
import { firstAlone } from './attribution';
import { calibrated, type Probabilities, probabilities } from './model';
import { ofLine } from './of-line';
import { ranksAlone } from './rank';
import type { Reading } from './reading';
import type { Finding, Pairing } from './signal';
import { type Evidenced, evidence, featureOf, pair, reasonsOf } from './signals';
import { silenceAlone } from './silence';
import { DECISIVE, type Decisive, JUDGE } from './weights';

export type { Reading } from './reading';

/** Changes whenever a judgement may change; part of a report's identity. */
export const RULES_VERSION = '9';

const NONE: Judgement = { relation: 'none', confidence: 1, reasons: [] };
const REASONS_SHOWN = 4;

/** Judges one pair. Pure and synchronous; about 0.3 ms when both texts were analysed before. */
export function judge(claim: Reading, passage: Reading): Judgement {
  const pairing = pair(claim, passage);
  if (!pairing) return NONE;
  const { shared, least } = sharedSubject(pairing);
  if (shared < least && !bothCount(pairing)) return { ...NONE, confidence: 1 - shared };
  const found = evidence(pairing);
  const likely = probabilities(found.features);
  const judgement = decide(found, likely);
  return { ...judgement, confidence: calibrated(judgement.relation, judgement.confidence) };
}

/** Share of the claim that the passage speaks of, and the least from which it is on the claim's subject at all. */
export function sharedSubject({ alignment, passage }: Pairing): { shared: number; least: number } {
  const { covered, anywhere } = alignment;
  // A long text shares meanings with anything, so only the same stems count there.
  return passage.lines.length > JUDGE.longLines
    ? { shared: anywhere, least: JUDGE.relatedCoverLong }
    : { shared: Math.max(covered, anywhere), least: JUDGE.relatedCover };
}

/** Numbers may meet where hardly a word does: "288 million questions" / "28.8 million queries". */
export function bothCount({ alignment }: Pairing): boolean {
  return (
    alignment.claim.analysis.quantities.length > 0 &&
    alignment.window.some((line) => line.analysis.quantities.length > 0)
  );
}

/** What may be shown, given signals and probabilities; the confidence is raw, before calibration. */
export function decide(found: Evidenced, likely: Probabilities): Judgement {
  const differs = reasonsOf(found.findings, 'differs');
  const weakens = reasonsOf(found.findings, 'weakens');
  const agrees = mostTelling(reasonsOf(found.findings, 'agrees'));
  const neutral = reasonsOf(found.findings, 'neutral');
  const telling = mostTelling(differs.filter((finding) => isConflict(finding, found, likely)));
  if (telling[0]) {
    const sure = telling.map((finding) => decisive(finding, found, likely)?.confidence ?? 0);
    return answer('conflicts', Math.max(likely.conflicts, ...sure), [...telling, ...agrees]);
  }
  const weaker = weakens[0];
  // What is planned, possible or asked there does not bear out what is said to have happened here.
  const open = weaker !== undefined && likely.corroborates < JUDGE.openQuestion;
  if (agreeing(found, likely) && !superseded(neutral)) {
    if (weaker && weaker.strength >= JUDGE.weakens && !hedgesOther(found, likely))
      return answer('qualifies', likely.corroborates, [...weakens, ...agrees]);
    if (!open) return answer('corroborates', likely.corroborates, agrees);
  }
  if (
    weaker &&
    weaker.strength >= JUDGE.weakens &&
    !superseded(neutral) &&
    repeats(found) &&
    sharesMatter(found)
  )
    return answer('qualifies', Math.max(likely.corroborates, JUDGE.repeats.confidence), [
      ...weakens,
      ...agrees,
    ]);
  return answer('related', likely.neither, [...neutral, ...topic(agrees)]);
}

/** The more of the claim is answered, the less the model needs to be sure; its numbers must be among what is. */
export function agreeing(found: Evidenced, likely: Probabilities): boolean {
  const { alignment } = found;
  if (isLong(found)) return leads(likely, 'corroborates');
  if (featureOf(found, 'qClaim') > 0 && featureOf(found, 'qAgree') === 0) return false;
  if (!sharesMatter(found) || besidePoint(found, likely)) return false;
  if (
    isHeadline(alignment) &&
    likely.corroborates >= JUDGE.leadHeadline &&
    leads(likely, 'corroborates') &&
    predicateCover(alignment) >= JUDGE.predicate
  )
    return true;
  const headline = isHeadline(alignment) && alignment.covered >= JUDGE.coverHeadline;
  const least = headline ? JUDGE.plainHeadline : JUDGE.plain;
  if (
    likely.corroborates < least &&
    (withNumbers(alignment.identical, found) < JUDGE.identical ||
      withNumbers(predicateCover(alignment), found) < JUDGE.predicate)
  )
    return false;
  if (headline && likely.corroborates >= JUDGE.plainHeadline && likely.corroborates > likely.conflicts)
    return true;
  const covered = withNumbers(alignment.covered, found);
  return JUDGE.corroborate.some(
    (row) =>
      likely.corroborates >= row.model &&
      covered >= row.covered &&
      likely.corroborates >= row.margin * likely.conflicts,
  );
}

/** A share of the claim's words that is answered, its numbers counted among them: "25,000" is as telling as a rare word. */
export function withNumbers(share: number, found: Evidenced): number {
  const { total } = found.alignment;
  const asked = featureOf(found, 'qClaim');
  const agreed = Math.min(asked, featureOf(found, 'qAgree'));
  const numbers = JUDGE.numberWeight * asked;
  if (total + numbers === 0) return 0;
  return (share * total + JUDGE.numberWeight * agreed) / (total + numbers);
}

/** A text of its own rather than a passage: that it answers many of the claim's words says little, so the model decides. */
export function isLong(found: Evidenced): boolean {
  return featureOf(found, 'wLines') > Math.log2(1 + JUDGE.longLines);
}

/** Whether the model finds this the likeliest answer. */
export function leads(likely: Probabilities, answer: keyof Probabilities): boolean {
  const { corroborates, conflicts, neither } = likely;
  return likely[answer] >= Math.max(corroborates, conflicts, neither);
}

/** Unlikely to agree, and less than half of the claim said in its own words: the hedge is of something else on the subject. */
export function hedgesOther(found: Evidenced, likely: Probabilities): boolean {
  return likely.corroborates < JUDGE.openQuestion && found.alignment.identical < JUDGE.openIdentical;
}

/** Says nearly all of what the claim says: with a hedge, that is the claim with less certainty, however the model sees it. */
function repeats(found: Evidenced): boolean {
  const { alignment } = found;
  return (
    !isLong(found) &&
    withNumbers(alignment.covered, found) >= JUDGE.repeats.covered &&
    withNumbers(predicateCover(alignment), found) >= JUDGE.repeats.predicate
  );
}

/** Whether what the two have in common is rare enough that they meet by more than chance, or is all the claim has. */
export function sharesMatter(found: Evidenced): boolean {
  const { pairs, identical } = found.alignment;
  return sharedNats(found) >= JUDGE.sharedNats || (identical >= 0.99 && pairs.length >= 2);
}

/** How telling what the two have in common is, in nats; a number counts as a middling rare word. */
export function sharedNats(found: Evidenced): number {
  const numbers = featureOf(found, 'qAgree') * JUDGE.numberWeight;
  return found.alignment.pairs.reduce(
    (sum, { claim, credit }) => (credit < 0.6 ? sum : sum + Math.min(JUDGE.wordNats, claim.weight) * credit),
    numbers,
  );
}

/** What the claim is about - a rank, who reported first, what is left unsaid, the deed itself - the passage does not state. */
export function besidePoint(found: Evidenced, likely: Probabilities): boolean {
  const { alignment } = found;
  if (hedgedHeadline(found) && !leads(likely, 'corroborates')) return true;
  return ranksAlone(alignment) || firstAlone(alignment) || silenceAlone(alignment);
}

/** A headline that passes on a report, a rumour or a question, beyond what the claim does. */
function hedgedHeadline(found: Evidenced): boolean {
  return isHeadline(found.alignment) && HEDGES.some((name) => featureOf(found, name) > 0);
}

const HEDGES = ['rReportedly', 'rRumour', 'rClaims', 'rMay', 'rAsked'] as const;

/** A headline: short and without a full stop. It sums up, so it repeats fewer of the claim's words. */
function isHeadline({ window }: Alignment): boolean {
  const line = window[0];
  return window.length === 1 && line !== undefined && line.tokens.length <= 18 && isUnended(line);
}

const isUnended = ofLine(({ text }) => !/[.!?…]["”’')]*\s*$/.test(text));

/** Share of the claim's weight outside names that is answered: what is said, not only of whom. */
export function predicateCover({ claim, pairs }: Alignment): number {
  let total = 0;
  for (const word of claim.words) if (!word.name) total += word.weight;
  let got = 0;
  for (const pair of pairs) if (!pair.claim.name) got += pair.claim.weight * pair.credit;
  return total === 0 ? 1 : got / total;
}

/** A difference is shown when it is decisive of its kind, or plain enough for how sure the model is. */
export function isConflict(finding: Finding, found: Evidenced, likely: Probabilities): boolean {
  if (isLong(found)) return leads(likely, 'conflicts');
  if (decisive(finding, found, likely)) return true;
  // Another doer of the same deed is mostly just another deed.
  if (finding.reason.message === 'other_actor') return false;
  const { rest, pairs } = restOf(found, finding);
  const untrue = finding.reason.message === 'called_untrue';
  return (untrue ? JUDGE.untrue : JUDGE.conflict).some(
    (row) =>
      likely.conflicts >= row.model &&
      finding.strength >= row.strength &&
      rest >= row.rest &&
      pairs >= row.pairs,
  );
}

/** The row by which a difference decides by itself, if one holds. */
export function decisive(finding: Finding, found: Evidenced, likely: Probabilities): Decisive | undefined {
  const { rest } = restOf(found, finding);
  return DECISIVE[finding.reason.message]?.find(
    (row) => finding.strength >= row.strength && rest >= row.rest && likely.conflicts >= row.model,
  );
}

/** Share of the claim's other words that the best sentence answers: is the same matter meant? */
export function restOf(found: Evidenced, finding: Finding): { rest: number; pairs: number } {
  const { claim, pairs, window } = found.alignment;
  let total = 0;
  let got = 0;
  let count = 0;
  for (const word of claim.words) {
    if (finding.reason.claimSpans.some((span) => word.start >= span.start && word.end <= span.end)) continue;
    total += word.weight;
    const pair = pairs.find((candidate) => candidate.claim === word && candidate.line === window[0]);
    if (!pair) continue;
    got += word.weight * pair.credit;
    if (pair.credit >= 0.6) count += word.name ? 2 : 1;
  }
  return { rest: total === 0 ? 0 : got / total, pairs: count };
}

/** What says most in one sentence goes first: two values before a denial, a denial before likeness of words. */
function mostTelling(findings: Finding[]): Finding[] {
  const rank = ({ reason: { kind } }: Finding) => TOLD_FIRST.indexOf(kind) >>> 0;
  return [...findings].sort((a, b) => rank(a) - rank(b) || b.strength - a.strength);
}

const TOLD_FIRST: readonly Reason['kind'][] = [
  'number',
  'date',
  'rank',
  'place',
  'quotation',
  'actor',
  'stage',
  'cause',
  'attribution',
  'polarity',
];

/** Whether a later count has replaced an earlier one: neither agreement nor conflict. */
export function superseded(neutral: Finding[]): boolean {
  return neutral.some((finding) => finding.reason.kind === 'superseded');
}

function answer(relation: Relation, confidence: number, findings: Finding[]): Judgement {
  return { relation, confidence, reasons: findings.slice(0, REASONS_SHOWN).map((finding) => finding.reason) };
}

/** Shared words alone are a topic, not an agreement. */
function topic(agrees: Finding[]): Finding[] {
  return agrees.map((finding): Finding => {
    if (finding.reason.kind !== 'wording') return finding;
    const reason: Reason = { ...finding.reason, kind: 'topic', effect: 'neutral', message: 'topic_shared' };
    return { ...finding, reason };
  });
}
