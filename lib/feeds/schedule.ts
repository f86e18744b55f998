/** When an address is visited next: values in, values out. */
import type { Errand, Visit } from '../corpus/errands';
import { VISITS } from './weights';

const MINUTE = 60_000;

/** What a visit came to, beyond what is told of it. */
export interface VisitEnd extends Omit<Visit, 'at'> {
  bytes: number;
  /** Milliseconds the server asks for. */
  retryAfter: number | null;
  /** Missing: as before. */
  etag?: string | null;
  modified?: string | null;
  /** Missing: not known. */
  title?: string;
  /** Where it is to be asked from now on; missing or `null`: where it was. */
  moved?: string | null;
}

/** A new address; due at once. */
export function newErrand(
  address: string,
  kind: Errand['kind'],
  { title = '', every = VISITS.usual as number, now }: { title?: string; every?: number; now: number },
): Errand {
  return {
    ...{ address, kind, title, host: new URL(address).hostname, every, paused: false },
    ...{ added: now, begun: null, last: null, next: now, failures: 0, visits: 0, bytes: 0, taken: 0 },
    ...{ etag: null, modified: null },
  };
}

/** Whether it is to be visited now. */
export function isDue({ paused, next }: Errand, now: number): boolean {
  return !paused && next <= now;
}

/** The next time anything is to be visited; `null` when nothing is. */
export function nextTime(errands: readonly Errand[]): number | null {
  const times = errands.filter(({ paused }) => !paused).map(({ next }) => next);
  return times.length === 0 ? null : times.reduce((least, time) => Math.min(least, time));
}

/** As it is when a visit begins. */
export function begun(errand: Errand, now: number): Errand {
  return { ...errand, begun: now };
}

/** One whose visit was cut off, found again by another life of the worker. */
export function cutOff(errand: Errand, now: number): Errand {
  return ended(errand, { what: 'cut-off', brought: 0, bytes: 0, retryAfter: null }, now, 0);
}

/** What may be otherwise the next time, so that a page is tried again. */
const PASSING: ReadonlySet<Visit['what']> = new Set([
  'unreachable',
  'timeout',
  'busy',
  'server-error',
  'not-stored',
  'cut-off',
]);

/** As it is when a visit has ended. `chance`: 0 to 1. A feed that is gone rests, and so does a page that is not to be had. */
export function ended(errand: Errand, end: VisitEnd, now: number, chance: number): Errand {
  const { what, brought, to, feeds } = end;
  const well = what === 'taken' || what === 'unchanged';
  const failures = well ? 0 : errand.failures + 1;
  const wait = well ? errand.every * MINUTE : waitAfter(what, failures, errand, end.retryAfter);
  return {
    ...errand,
    begun: null,
    last: { at: now, what, brought, ...(to !== undefined && { to }), ...(feeds && { feeds }) },
    next: now + Math.round(wait * (1 + VISITS.jitter * chance)),
    failures,
    visits: errand.visits + 1,
    bytes: errand.bytes + end.bytes,
    taken: errand.taken + brought,
    paused: errand.paused || what === 'gone' || (errand.kind === 'page' && rests(what, failures)),
    title: errand.title || end.title || '',
    etag: end.etag === undefined ? errand.etag : end.etag,
    modified: end.modified === undefined ? errand.modified : end.modified,
  };
}

function rests(what: Visit['what'], failures: number): boolean {
  return !PASSING.has(what) || failures >= VISITS.pageTries;
}

/** Milliseconds: twice as long after each failure, never shorter than usual, and as long as the server asks for. */
function waitAfter(
  what: Visit['what'],
  failures: number,
  { every }: Errand,
  retryAfter: number | null,
): number {
  const first = what === 'cut-off' ? VISITS.cutOff : VISITS.backoff;
  const own = Math.max(what === 'cut-off' ? 0 : every, first * 2 ** Math.min(failures - 1, 20));
  return Math.min(VISITS.longest * MINUTE, Math.max(own * MINUTE, retryAfter ?? 0));
}
