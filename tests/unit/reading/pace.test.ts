import { describe, expect, it } from 'vitest';
import { createPace } from '../../../lib/reading/pace';
import { TIMING } from '../../../lib/reading/timing';

/** Reads as soon as allowed, `times` times; the gaps between the readings. */
function gaps(times: number, changed: boolean, cost = 5): number[] {
  const pace = createPace();
  const found: number[] = [];
  let now = 1_000;
  for (let i = 0; i < times; i += 1) {
    pace.read(now, cost, changed);
    const wait = pace.wait(now);
    found.push(wait);
    now += wait;
  }
  return found;
}

describe('pace', () => {
  it('reads a page that comes out of rest as soon as it has settled', () => {
    expect(createPace().wait(0)).toBe(TIMING.settle);
    const pace = createPace();
    pace.read(0, 5, true);
    expect(pace.wait(60_000)).toBe(TIMING.settle);
  });
  it('never reads more often than the least gap', () => {
    expect(Math.min(...gaps(12, true))).toBeGreaterThanOrEqual(TIMING.leastGap);
  });
  it('backs off from a page that writes without changing its text farther than from one that grows', () => {
    expect(gaps(12, true).at(-1)).toBe(TIMING.mostGapChanged);
    expect(gaps(12, false).at(-1)).toBe(TIMING.mostGapUnchanged);
  });
  it('keeps the cost of reading to its share of the time, within reason', () => {
    expect(gaps(1, true, 100)[0]).toBe(100 * TIMING.costShare);
    expect(gaps(1, true, 1_000)[0]).toBe(TIMING.mostGapChanged);
  });
  it('forgets what it learnt when the reader goes elsewhere', () => {
    const pace = createPace();
    for (let now = 0; now < 20_000; now += 2_000) pace.read(now, 5, false);
    pace.reset();
    expect(pace.wait(20_000)).toBe(TIMING.settle);
  });
});
