/** Whether two numbers state the same value: by precision, bounds, ranges, units that convert and rates over time. */
import type { Quantity } from '../text/types';
import { UNIT_SIZES } from '../text/units';
import { type Rate, rateScale } from './rate';
import { QUANTITY, RATE } from './weights';

/**
 * True when two quantities can state the same value: one lies in what the other leaves open, or two ranges meet. Room is
 * not added up: "29 million" may be 28.8, but "3 billion" and "4 billion" do not meet half way.
 */
export function sameValue(a: Quantity, b: Quantity): boolean {
  const factor = conversion(a.unit, b.unit);
  if (factor === null) return false;
  const other = {
    ...b,
    value: b.value * factor,
    low: b.low * factor,
    high: b.high * factor,
    tolerance: b.tolerance * factor,
  };
  const [aLow, aHigh] = interval(a);
  const [bLow, bHigh] = interval(other);
  if (isOpen(a) && isOpen(b)) return aLow <= bHigh && bLow <= aHigh;
  return (aLow <= other.value && other.value <= aHigh) || (bLow <= a.value && a.value <= bHigh);
}

/** The same value once both are brought to one rate: "900 a month" and "10,800 a year". A total may stand for either. */
export function sameAmount(a: Quantity, mine: Rate | null, b: Quantity, theirs: Rate | null): boolean {
  const scale = mine && theirs ? rateScale(mine, theirs) : 1;
  if (scale === null) return false;
  if (scale === 1) return sameValue(a, b);
  const { value, low, high, tolerance } = b;
  return sameValue(a, {
    ...b,
    value: value * scale,
    low: low * scale,
    high: high * scale,
    tolerance: Math.max(tolerance * scale, Math.abs(value * scale) * RATE.rounding),
  });
}

/** Stated as more than one value: a range, a vague numeral, a bound. */
function isOpen({ bound, vague }: Quantity): boolean {
  return vague || (bound !== 'exact' && bound !== 'about');
}

/** The values a quantity leaves open. */
function interval(quantity: Quantity): [number, number] {
  const { value, bound, tolerance } = quantity;
  if (bound === 'range' || quantity.vague) return [quantity.low, quantity.high];
  const slack = Math.max(
    tolerance * 0.98,
    Math.abs(value) * (bound === 'about' ? QUANTITY.about : QUANTITY.exact),
  );
  // "At least 12" and "up to 500" leave room, but a report never means ten times as many.
  if (bound === 'at-least' || bound === 'more-than') return [value - tolerance, value * 1.25 + tolerance];
  if (bound === 'at-most' || bound === 'less-than') return [value * 0.8 - tolerance, value + tolerance];
  return [value - slack, value + slack];
}

/** Factor from unit `b` to unit `a`, or null when they measure different things. */
export function conversion(a: string | null, b: string | null): number | null {
  if (a === b) return 1;
  if (a === null || b === null) return null;
  if ((a === 'year-old' && b === 'year') || (a === 'year' && b === 'year-old')) return 1;
  const left = UNIT_SIZES[a];
  const right = UNIT_SIZES[b];
  if (!left || !right || left.dimension !== right.dimension) return null;
  return right.size / left.size;
}
