/**
 * Who carried a claim when, and the number in it that moves.
 *
 * The judge has said which number of a passage answers which number of the claim, and when a count was merely taken at
 * another moment; here the answers are put in time. Counts that are carried on - dead, injured, arrested - only grow, so
 * a lower number behind a higher one is a look back, not a fall.
 */
import type { CarriedValue, Reason, Span, Timeline, TimelinePoint } from '../model';
import { analyse } from '../text/analyse';
import { dayNumber } from '../text/dates';
import type { Quantity } from '../text/types';
import { type Carrier, excerptOf, idOf } from './carrier';
import { byTime, notLater } from './order';

const DAY = 86_400_000;

/** The timeline of a claim: the page and its carriers, those that are dated in order, the others last. */
export function timelineOf(page: Carrier, carriers: readonly Carrier[]): Timeline {
  const slot = movingNumber(carriers);
  const entries = [page, ...carriers]
    .map((carrier) => ({ carrier, reason: slot === null ? null : reasonAt(carrier, slot) }))
    .sort((a, b) => byTime(a.carrier.published, b.carrier.published));
  const points = entries.map(({ carrier, reason }, index): TimelinePoint => {
    const before = entries[index - 1]?.carrier;
    const span = carrier.evidence === null ? slot : (reason?.passageSpans[0] ?? null);
    return {
      evidence: idOf(carrier),
      excerpt: excerptOf(carrier),
      publisher: carrier.publisher,
      published: carrier.published,
      ordered: carrier.published !== null && (!before || notLater(before.published, carrier.published)),
      named: namedTimes(carrier),
      value: span && valueAt(carrier, span),
      superseded: false,
    };
  });
  const moved = entries.flatMap(({ carrier, reason }, index) =>
    carrier.evidence === null || reason?.kind === 'superseded' || reason?.effect === 'agrees' ? [index] : [],
  );
  const development = developmentOf(
    points,
    moved,
    entries.some(({ reason }) => reason?.kind === 'superseded'),
  );
  for (const at of development?.points ?? []) {
    const point = points[at];
    if (point) point.superseded = isSuperseded(point, points);
  }
  return { points, development };
}

/** Which of the claim's numbers moves: the one most often found superseded, else most often answered; offsets into the claim. */
function movingNumber(carriers: readonly Carrier[]): Span | null {
  const slots = new Map<number, { span: Span; weight: number }>();
  for (const { evidence } of carriers)
    for (const { kind, claimSpans } of evidence?.reasons ?? []) {
      const [span] = claimSpans;
      if (!span || (kind !== 'number' && kind !== 'superseded')) continue;
      const slot = slots.get(span.start) ?? { span, weight: 0 };
      slot.weight += kind === 'superseded' ? 100 : 1;
      slots.set(span.start, slot);
    }
  return [...slots.values()].sort((a, b) => b.weight - a.weight)[0]?.span ?? null;
}

function reasonAt({ evidence }: Carrier, slot: Span): Reason | null {
  return (
    evidence?.reasons.find(
      ({ kind, claimSpans }) =>
        (kind === 'number' || kind === 'superseded') && claimSpans.some(({ start }) => start === slot.start),
    ) ?? null
  );
}

function valueAt(carrier: Carrier, span: Span): CarriedValue | null {
  const text = excerptOf(carrier).quote;
  const found = analyse(text, dayOf(carrier)).quantities.find(
    (one) => one.start < span.end && one.end > span.start,
  );
  return found ? carried(found, text) : null;
}

function carried({ start, end, value, unit, counted }: Quantity, text: string): CarriedValue {
  return { start, end, text: text.slice(start, end), value, unit, counted };
}

function namedTimes(carrier: Carrier): TimelinePoint['named'] {
  return analyse(excerptOf(carrier).quote, dayOf(carrier)).dates.map(({ start, end, from, to }) => ({
    start,
    end,
    from: isoDay(from),
    to: isoDay(to),
  }));
}

/** The growing values in time order; `null` when nothing grows, or nothing says that it is one count. */
function developmentOf(
  points: readonly TimelinePoint[],
  moved: readonly number[],
  counting: boolean,
): Timeline['development'] {
  if (!counting) return null;
  const growing: number[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const at of moved) {
    const point = points[at];
    if (!point?.value || point.published === null || point.value.value < highest) continue;
    highest = point.value.value;
    growing.push(at);
  }
  const values = new Set(growing.map((at) => points[at]?.value?.value));
  if (values.size < 2) return null;
  const { counted = null, unit = null } =
    growing.map((at) => points[at]?.value).find((one) => one?.counted) ?? {};
  return { counted, unit, points: growing };
}

/** A later point, surely later, carries more. */
function isSuperseded(point: TimelinePoint, points: readonly TimelinePoint[]): boolean {
  return points.some(
    (other) =>
      other !== point &&
      other.value !== null &&
      point.value !== null &&
      other.value.value > point.value.value &&
      notLater(point.published, other.published),
  );
}

const dayOf = ({ published }: Carrier): number | null => (published ? dayNumber(published.iso) : null);
const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
