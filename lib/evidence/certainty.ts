/**
 * How sure each text is: asserted, attributed, alleged, unverified, conditional, planned, asked. A fact here and an
 * allegation there is a difference of certainty, never a conflict.
 */
import type { Span } from '../model';
import type { Alignment } from './align';
import { ofLine } from './of-line';
import type { Line } from './reading';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

const ALLEGED =
  /\b(?:alleg(?:e[sd]?|ing|ations?|edly)|accus(?:e[sd]?|ing|ations?)|claim(?:s|ed|ing)?|purport(?:s|ed|edly)?|so-called|supposed(?:ly)?|charges? that|complain(?:s|ed|t)|what (?:it|he|she|they) calls?(?:ed)?|describ(?:e[sd]?|ing) (?:[^\s,;.]+ ){0,6}as|characteri[sz](?:e[sd]?|ing) (?:[^\s,;.]+ ){0,6}as|assert(?:s|ed)?|contends?|contended|believed? to|thought to|said to (?:be|have)|suspect(?:s|ed)?|speculat\w+)\b/gi;
const UNVERIFIED =
  /\b(?:unverified|unconfirmed|not (?:been )?(?:independently )?(?:verified|confirmed|proven|proved|adjudicated|established)|cannot be (?:independently )?(?:verified|confirmed)|could not (?:be )?(?:independently )?(?:verify|verified|confirm|confirmed)|(?:if|unless) (?:proven|true|confirmed|proved)|rumou?r(?:s|ed)?|reportedly|apparently|unclear|unknown|unresolved|undecided|not (?:yet )?(?:been )?(?:known|decided|determined)|no (?:official )?confirmation|(?:did|does|do|has|have) not (?:say|specify|specified|disclose|disclosed)|unspecified|inference|one party)\b/gi;
const MODAL =
  /\b(?:may|might|could|possibly|perhaps|potentially|likely|probably|appears? to|appeared to|seems? to|suggests?|suggested|can be|if)\b/gi;
const FUTURE =
  /\b(?:will|would|plans? to|planned|planning|expects?|expected|expecting|forecasts?|predicts?|predicted|intends?|scheduled|set to|is to|are to|due to (?:be|meet|visit|start|open)|going to|poised|consider(?:s|ing)|upcoming|prepar(?:es|ing) (?:to|for)|proposed?)\b/gi;
const ATTRIBUTED =
  /\b(?:said|says|told|according to|reports?|reported|reporting|announced|stated|wrote|tweeted|citing|cites?|statement|spokes(?:man|woman|person)|counts|puts|gives|calls?|called|describes?|objects?|argues?|accus\w+|complain\w*|charg(?:e|ed|es)|letter)\b/gi;
const ASKED = /\?\s*["”’']?\s*$/;

/** Counts of certainty cues in a sentence. */
interface Certainty {
  alleged: number;
  unverified: number;
  modal: number;
  future: number;
  attributed: number;
  asked: number;
  spans: { alleged: Span[]; unverified: Span[]; modal: Span[]; future: Span[] };
}

const certaintyOf = ofLine((line): Certainty => {
  const spans = {
    alleged: find(line.text, ALLEGED),
    unverified: find(line.text, UNVERIFIED),
    modal: find(line.text, MODAL),
    future: find(line.text, FUTURE),
  };
  return {
    alleged: spans.alleged.length,
    unverified: spans.unverified.length,
    modal: spans.modal.length,
    future: spans.future.length,
    attributed: find(line.text, ATTRIBUTED).length,
    asked: ASKED.test(line.text) ? 1 : 0,
    spans,
  };
});

/** Certainty features, and what makes the passage less certain than the claim. */
export function certaintySignal(pairing: Pairing): Signal {
  const { claim, window } = pairing.alignment;
  const mine = certaintyOf(claim);
  const best = window[0];
  const theirs = best ? certaintyOf(best) : null;
  const findings: Finding[] = [];
  const cap = (value: number) => Math.min(2, value);
  const flat = mine.alleged + mine.unverified + mine.modal === 0;
  if (best && theirs) {
    const question = theirs.asked > mine.asked ? [{ start: 0, end: best.text.length }] : [];
    const weaker: [Span[], string, number, number][] = [
      [theirs.spans.unverified, 'unverified', mine.unverified, STRENGTH.unverified],
      [theirs.spans.alleged, 'alleged', mine.alleged + mine.attributed, STRENGTH.alleged],
      [question, 'asked', 0, STRENGTH.asked],
      [leftOpen(pairing.alignment), 'asked', mine.asked + mine.modal, STRENGTH.leftOpen],
      [theirs.spans.modal, 'possible', mine.modal + mine.future, STRENGTH.possible],
      [theirs.spans.future, 'planned', mine.future + mine.modal, STRENGTH.planned],
    ];
    for (const [spans, message, already, strength] of weaker) {
      const span = spans[0];
      if (!span || already > 0) continue;
      findings.push({
        strength,
        reason: reason(
          'certainty',
          'weakens',
          `certainty_${message}`,
          [],
          [shifted(span, best.offset)],
          [best.text.slice(span.start, span.end)],
        ),
      });
    }
    const doubt = mine.unverified === 0 ? doubtAfter(best, pairing.passage.lines) : null;
    if (doubt) findings.unshift(doubt);
  }
  return {
    features: {
      cAlleged: cap(theirs?.alleged ?? 0),
      cUnverified: cap(theirs?.unverified ?? 0),
      cModal: cap(theirs?.modal ?? 0),
      cFuture: cap(theirs?.future ?? 0),
      cAttributed: cap(theirs?.attributed ?? 0),
      cAsked: theirs?.asked ?? 0,
      cClaimHedged: flat ? 0 : 1,
      cClaimFuture: cap(mine.future),
      cClaimAttributed: cap(mine.attributed),
      cWeaker: findings.reduce((max, finding) => Math.max(max, finding.strength), 0),
      cFutureDiff: cap(theirs?.future ?? 0) - cap(mine.future),
    },
    findings,
  };
}

/** How surely a cue makes the passage say less, 0..1. Convention. */
const STRENGTH = {
  unverified: 0.9,
  alleged: 0.7,
  leftOpen: 0.7,
  asked: 0.5,
  possible: 0.5,
  planned: 0.5,
} as const;

/** "It remains to be seen whether the firm sues": most of what answers the claim is only asked. */
function leftOpen({ claim, window, pairs }: Alignment): Span[] {
  const best = window[0];
  const start = best ? whetherIn(best) : -1;
  if (!best || start < 0 || whetherIn(claim) >= 0) return [];
  const own = pairs.filter((pair) => pair.line === best && !pair.claim.name);
  const asked = own.filter((pair) => pair.passage.start - best.offset > start);
  return own.length > 0 && 2 * asked.length > own.length ? [{ start, end: start + 'whether'.length }] : [];
}

/** Where a line first says "whether", in its own text; -1 when it does not. */
export const whetherIn = ofLine(({ text }) => text.search(/\bwhether\b/i));

/** Sentences of a passage within which the next one can take back what the best one says. */
const SHORT_PASSAGE = 3;
/** Points back at what was just said, or at the charge as a whole. */
const POINTS_BACK =
  /\b(?:that|this|it|them|either|those|these|(?:claims?|allegations?|charges?|accounts?|reports?))\b/i;

/** "... skimped on concrete. The paper could not verify that.": the doubt stands in the sentence after. */
function doubtAfter(best: Line, lines: readonly Line[]): Finding | null {
  const next = lines.length <= SHORT_PASSAGE ? lines[lines.indexOf(best) + 1] : undefined;
  const span = next && certaintyOf(next).spans.unverified[0];
  if (!next || !span || !POINTS_BACK.test(next.text)) return null;
  return {
    strength: STRENGTH.unverified,
    reason: reason(
      'certainty',
      'weakens',
      'certainty_unverified',
      [],
      [shifted(span, next.offset)],
      [next.text.slice(span.start, span.end)],
    ),
  };
}

function find(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  // Mostly nothing: asked first, because taking all matches costs far more.
  if (text.search(pattern) < 0) return spans;
  for (const match of text.matchAll(pattern))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
