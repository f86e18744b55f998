/** How one passage leads to an earlier one: by link, by credit, by its words, by a quotation, by its matter alone. */
import { judge } from '../evidence/judge';
import type { Judgement, Span, TraceHopKind } from '../model';
import { dayNumber } from '../text/dates';
import { quotationsIn } from '../text/quotations';
import { type Carrier, excerptOf } from './carrier';
import { align } from './edits';
import { isSamePage } from './links';
import { surelyLater } from './order';
import { sameName } from './outlets';
import { likeness } from './quotations';
import { HOP } from './weights';

/** A way from one carrier to another. */
export interface Way {
  kind: TraceHopKind;
  /** 0..1. */
  confidence: number;
  /** Words of the nearer passage that credit or link, as offsets into it; empty otherwise. */
  marks: Span[];
  /** What is credited or linked; `null` otherwise. */
  name: string | null;
}

/** Two passages lead to each other in one way, however often it is asked for. */
const known = new WeakMap<Carrier, WeakMap<Carrier, Way | null>>();

/** The surest way from a passage to another that is not surely later; `null` when nothing leads there. */
export function wayBetween(from: Carrier, to: Carrier): Way | null {
  const ways = known.get(from) ?? new WeakMap<Carrier, Way | null>();
  known.set(from, ways);
  let way = ways.get(to);
  if (way === undefined) {
    way = findWay(from, to);
    ways.set(to, way);
  }
  return way;
}

function findWay(from: Carrier, to: Carrier): Way | null {
  if (isSameText(from, to) || surelyLater(to.published, from.published)) return null;
  const [near, far] = [excerptOf(from).quote, excerptOf(to).quote];
  const alignment = align(near, far);
  const share = alignment.shorter === 0 ? 0 : alignment.kept / alignment.shorter;
  const verbatim = alignment.kept >= HOP.verbatimWords && share >= HOP.verbatim;
  const quotation = quotationLikeness(near, far);
  const told = toldWay(from, to);
  // Judging costs most, and the same words are the same matter.
  const matter = verbatim || quotation > 0 ? null : judge(readingOf(from), readingOf(to));
  // A credit or a link leads to a document; which of its passages is meant, the matter must tell.
  if (told && (matter === null || isSameMatter(matter))) return told;
  if (verbatim) return { kind: 'verbatim', confidence: share, marks: [], name: null };
  if (quotation > 0)
    return { kind: 'quotation-changed', confidence: HOP.quotation * quotation, marks: [], name: null };
  if (matter && (matter.relation === 'corroborates' || matter.relation === 'qualifies'))
    return { kind: 'paraphrase', confidence: matter.confidence, marks: [], name: null };
  return null;
}

/** The link or the name by which the nearer text itself tells where it comes from. */
function toldWay(from: Carrier, to: Carrier): Way | null {
  const link = linkTo(from, to);
  if (link) return { kind: 'linked', confidence: HOP.linked, marks: [link], name: to.publisher };
  const credit = from.hops.find(
    ({ basis, name }) => basis !== 'publisher' && to.publisher !== null && sameName(name, to.publisher),
  );
  return credit
    ? { kind: 'credited', confidence: HOP.credited, marks: credit.spans, name: credit.name }
    : null;
}

/** A count of another day is the same matter: who credits a toll has passed on its figure of then. */
function isSameMatter({ relation, reasons }: Judgement): boolean {
  return (relation !== 'none' && relation !== 'related') || reasons.some(({ kind }) => kind === 'superseded');
}

/** One document, or two under one address. */
export function isSameText(one: Carrier, other: Carrier): boolean {
  return (
    (one.document?.id ?? '') === (other.document?.id ?? '') || (one.url !== null && one.url === other.url)
  );
}

/** Best likeness of a quotation on either side, 0 when they share none. */
function quotationLikeness(one: string, other: string): number {
  let best = 0;
  for (const mine of quotationsIn(one))
    for (const theirs of quotationsIn(other))
      best = Math.max(best, likeness(one.slice(mine.start, mine.end), other.slice(theirs.start, theirs.end)));
  return best;
}

/** The link in the passage that leads to the other one's page. */
function linkTo(from: Carrier, to: Carrier): Span | null {
  const address = to.url;
  if (address === null) return null;
  const link = from.links.find(
    ({ url, start, end }) => isSamePage(url, address) && start < from.span.end && end > from.span.start,
  );
  if (!link) return null;
  const { start, end } = from.span;
  return { start: Math.max(start, link.start) - start, end: Math.min(end, link.end) - start };
}

function readingOf(carrier: Carrier): { text: string; day: number | null } {
  return {
    text: excerptOf(carrier).quote,
    day: carrier.published ? dayNumber(carrier.published.iso) : null,
  };
}
