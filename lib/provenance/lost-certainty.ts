/** Alleged at the origin, asserted downstream: where a claim lost its hedge on the way. */
import type { LostCertainty, Origin, Reason, Span, TieKind } from '../model';
import { type Carrier, excerptOf } from './carrier';
import { notLater, surelyLater } from './order';
import { sameName } from './outlets';

/** What the judge calls the hedges whose loss makes a fact of what was none; plans and questions lose nothing by time passing. */
const HEDGES = new Map([
  ['certainty_alleged', 'alleged'],
  ['certainty_unverified', 'unverified'],
  ['certainty_possible', 'possible'],
]);

/**
 * Pairs of a hedged carrier and one downstream of it that asserts: the page, or evidence that bears the claim out
 * unhedged. A document is downstream of one it credits or has the words of; the page also of one
 * that is surely earlier.
 */
export function lostCertainty(
  page: Carrier,
  carriers: readonly Carrier[],
  origins: readonly Origin[],
): LostCertainty[] {
  const hedged = carriers.flatMap((carrier) => {
    const hedge = hedgeOf(carrier);
    return hedge ? [{ carrier, hedge }] : [];
  });
  const asserting = [page, ...carriers.filter(({ evidence }) => evidence?.relation === 'corroborates')];
  return asserting.filter(assertsItself).flatMap((downstream) => {
    // One loss a text: the hedge it stands nearest to.
    const [nearest] = hedged
      .filter(({ carrier }) => isDownstream(downstream, carrier, origins))
      .sort((a, b) => nearness(downstream, b.carrier, origins) - nearness(downstream, a.carrier, origins));
    return nearest?.carrier.evidence ? [lossOf(downstream, nearest.carrier, nearest.hedge)] : [];
  });
}

/** Says it in its own voice or an outlet's: who names the speaker leaves the assertion to them. */
function assertsItself({ hops }: Carrier): boolean {
  return hops.every(({ basis, kind }) => basis === 'publisher' || kind === 'outlet' || kind === 'agency');
}

function hedgeOf({ evidence }: Carrier): Reason | null {
  if (evidence?.relation !== 'qualifies') return null;
  return (
    evidence.reasons.find(
      ({ effect, message, passageSpans }) =>
        effect === 'weakens' &&
        HEDGES.has(message) &&
        passageSpans.some((span) => isHedge(evidence.quote, span)),
    ) ?? null
  );
}

/** "The claims have not been tested": a noun for what was said hedges nothing by itself. */
function isHedge(text: string, { start, end }: Span): boolean {
  if (!/^(?:claims?|charges?|accusations?|allegations?|complaints?)$/i.test(text.slice(start, end)))
    return true;
  const before = /([\p{L}'’]+)\s+$/u.exec(text.slice(0, start))?.[1] ?? '';
  return /^\s+(?:that|to)\b/.test(text.slice(end)) || (before !== '' && !NOMINAL.test(before));
}

const NOMINAL = /^(?:the|its|their|his|her|these|those|such|any|no|all|some|both|of|a|an)$|['’]s?$/i;

/** The page may merely come after; between two documents of the library there must be a way from one to the other. */
function isDownstream(one: Carrier, other: Carrier, origins: readonly Origin[]): boolean {
  if (one.document && one.document.id === other.document?.id) return false;
  if (surelyLater(other.published, one.published)) return false;
  return nearness(one, other, origins) > (one.evidence === null ? 0 : 1);
}

/** Ties that show words to have been taken over; a common source may be hedged by one and believed by the other. */
const TAKEN = new Set<TieKind>(['credit', 'shared-text', 'shared-quotation']);

/** 2 credits the other's publisher or has its words, 1 comes after it, 0 nothing shows a way from it. */
function nearness(one: Carrier, other: Carrier, origins: readonly Origin[]): number {
  const credits = one.hops
    .slice(1)
    .some(({ name }) => other.publisher !== null && sameName(name, other.publisher));
  const mine = one.evidence?.id;
  const theirs = other.evidence?.id ?? '';
  const together =
    mine !== undefined &&
    origins.some(({ ties }) =>
      ties.some(
        ({ kind, evidence }) => TAKEN.has(kind) && evidence.includes(mine) && evidence.includes(theirs),
      ),
    );
  const shared = one.hops
    .slice(1)
    .some((hop) => other.hops.slice(1).some(({ name }) => sameName(hop.name, name)));
  if (credits || together || shared) return 2;
  return notLater(other.published, one.published) ? 1 : 0;
}

function lossOf(downstream: Carrier, origin: Carrier, hedge: Reason): LostCertainty {
  const excerpt = excerptOf(origin);
  const [first] = hedge.passageSpans;
  const words = first ? excerpt.quote.slice(first.start, first.end) : (hedge.values[0] ?? '');
  const asserted: Span[] = [];
  return {
    downstream: { ...excerptOf(downstream), marks: asserted, evidence: downstream.evidence?.id ?? null },
    origin: { ...excerpt, marks: hedge.passageSpans, evidence: origin.evidence?.id ?? '' },
    message: HEDGES.get(hedge.message) ?? 'unverified',
    values: [words],
  };
}
