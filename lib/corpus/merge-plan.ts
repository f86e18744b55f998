/**
 * Which segments become one (pure). Segments are sorted into tiers by size, each four times the one below; four of
 * one tier with nothing bigger between them are merged. So a posting is copied about once a tier. What a question looks
 * into is bounded besides: at most eight.
 */
import type { SegmentInfo } from './segments';

/** A merge under way; what is written so far is named by nothing else. */
export interface MergeState {
  /** The segment that is being written. */
  id: number;
  /** Neighbouring segments, ascending. */
  inputs: number[];
  /** Deleted documents that are left out, for each input; who is deleted later is carried over. */
  dropped: Uint32Array[];
  bits: number;
  /** The next bucket to write. */
  next: number;
  /** Bytes written so far. */
  bytes: number;
}

/** Sizes under this (bytes) are of one tier: as quick to read as each other. */
const SMALL = 64_000;
/** How much bigger each tier is, and how many neighbours of one are merged. */
const FAN = 4;
/** Most segments merged at once: after an import interrupted before its merges. */
const MOST = 16;
/** More segments than this are too many, each is looked into for every term: the last ones, up to one that outweighs them, are merged. */
const MANY = 8;
/** A segment of which this share is deleted is written anew. */
const STALE = 0.25;

/** The segments to merge next, ascending and neighbours; `null` when all is as it should be. */
export function planMerge(segments: readonly SegmentInfo[]): SegmentInfo[] | null {
  const tiers = segments.map(({ bytes }) => tierOf(bytes));
  for (let tier = 0; tier <= Math.max(...tiers); tier += 1) {
    for (let from = 0; from < segments.length; from += 1) {
      let to = from;
      let alike = 0;
      for (; to < segments.length && (tiers[to] as number) <= tier; to += 1)
        if (tiers[to] === tier) alike += 1;
      // Smaller ones between them come along; a big one is never written anew for the sake of small ones.
      if (alike >= FAN) return segments.slice(from, Math.min(to, from + MOST));
      from = to;
    }
  }
  if (segments.length > MANY) return segments.slice(lightFrom(segments)).slice(0, MOST);
  const stale = segments.find(({ gone, documents }) => gone.length > STALE * documents);
  return stale ? [stale] : null;
}

/** Where the last ones begin, at least two: those after the last segment that outweighs all that come after it. */
function lightFrom(segments: readonly SegmentInfo[]): number {
  let after = 0;
  let from = segments.length;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const { bytes } = segments[at] as SegmentInfo;
    if (after > 0 && bytes > after && segments.length - from > 1) return from;
    after += bytes;
    from = at;
  }
  return from;
}

function tierOf(bytes: number): number {
  return bytes < SMALL ? 0 : 1 + Math.floor(Math.log(bytes / SMALL) / Math.log(FAN));
}
