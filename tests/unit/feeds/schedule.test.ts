import { describe, expect, it } from 'vitest';
import type { Errand, VisitOutcome } from '../../../lib/corpus/errands';
import { begun, cutOff, ended, isDue, newErrand, nextTime } from '../../../lib/feeds/schedule';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 2, 14);
const feed = newErrand('https://ledger.example/feed', 'feed', { every: 60, now: NOW });
const page = newErrand('https://ledger.example/a', 'page', { now: NOW });
const end = (what: VisitOutcome, more: object = {}) => ({
  ...{ what, brought: 0, bytes: 0, retryAfter: null },
  ...more,
});
/** Minutes until the next visit. */
const wait = ({ next }: Errand) => (next - NOW) / MINUTE;

describe('a feed', () => {
  it('is due at once, then after its interval, a little more by chance', () => {
    expect(isDue(feed, NOW)).toBe(true);
    expect(wait(ended(feed, end('taken'), NOW, 0))).toBe(60);
    expect(wait(ended(feed, end('unchanged'), NOW, 1))).toBe(66);
  });

  it('that fails waits twice as long each time, up to a week, and is forgiven by one success', () => {
    let now: Errand = { ...feed, every: 15 };
    const waits = [];
    for (let time = 0; time < 14; time += 1) {
      now = ended(now, end('timeout'), NOW, 0);
      waits.push(wait(now));
    }
    expect(waits.slice(0, 4)).toEqual([15, 30, 60, 120]);
    expect(waits.at(-1)).toBe(7 * 24 * 60);
    expect(wait(ended(now, end('taken'), NOW, 0))).toBe(15);
  });

  it.each([
    ['asked for longer than it would wait: as asked', 2 * 60 * MINUTE, 120],
    ['asked for less: its own interval', MINUTE, 60],
    ['asked for a year: a week', 365 * 24 * 60 * MINUTE, 7 * 24 * 60],
  ])('%s', (_, retryAfter, minutes) => {
    expect(wait(ended(feed, end('busy', { retryAfter }), NOW, 0))).toBe(minutes);
  });

  it('that is gone rests; one that is not found is tried again', () => {
    expect(ended(feed, end('gone'), NOW, 0).paused).toBe(true);
    expect(ended(feed, end('not-found'), NOW, 0).paused).toBe(false);
  });

  it('whose visit was cut off is visited soon, but ever later: it may be what ends the worker', () => {
    const once = cutOff(begun(feed, NOW), NOW);
    const twice = cutOff(begun(once, NOW), NOW);
    expect([wait(once), wait(twice)]).toEqual([1, 2]);
    expect(once.begun).toBeNull();
  });

  it('keeps what the server knows it by until that says otherwise', () => {
    const known = ended(feed, end('taken', { etag: '"1"', modified: null }), NOW, 0);
    expect(ended(known, end('unchanged'), NOW, 0).etag).toBe('"1"');
    expect(ended(known, end('taken', { etag: null }), NOW, 0).etag).toBeNull();
  });
});

describe('a page', () => {
  it('is tried three times where that may help, once where it cannot', () => {
    let now = page;
    const rests = ['timeout', 'busy', 'timeout'].map((what) => {
      now = ended(now, end(what as VisitOutcome), NOW, 0);
      return now.paused;
    });
    expect(rests).toEqual([false, false, true]);
    expect(ended(page, end('not-found'), NOW, 0).paused).toBe(true);
  });
});

it('the next time is that of the first that does not rest', () => {
  const later = { ...feed, next: NOW + 5 };
  expect(nextTime([later, { ...feed, paused: true }])).toBe(NOW + 5);
  expect(nextTime([])).toBeNull();
});
