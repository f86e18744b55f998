/**
 * From token probabilities to attributions: runs of likely cue, source and content tokens, tied together.
 *
 * The rules know which source and content belong to a cue; the tagger knows better which words are cues at all and how
 * far each part reaches. So a likely cue that the rules read keeps their ties, and any other takes its nearest source
 * and content in the sentence.
 */

import type { SentenceView } from './features';
import type { Found } from './found';
import type { Range } from './phrases';
import { tag, type Weights } from './tagger';
import { TAGGING } from './weights';

/** A tagged attribution: token ranges, several where a part is interrupted. */
export interface Tagged {
  source: Range[];
  cue: Range[];
  content: Range[];
  /** The rules' reading it rests on, when they saw the same cue. */
  found: Found | null;
}

/** The attributions of one sentence; a sentence of content alone ("...") is left to the caller as `loose`. */
export function taggedIn(view: SentenceView, weights: Weights): { attributions: Tagged[]; loose: Range[] } {
  const marginals = tag(view, weights);
  const cues = runs(view, marginals.cue, TAGGING.cue);
  const sources = runs(view, marginals.source, TAGGING.source);
  const contents = runs(view, marginals.content, TAGGING.content);
  const attributions = cues.map((cue): Tagged => tie(view, cue, cues, sources, contents));
  const used = new Set(attributions.flatMap((one) => [...one.source, ...one.content]));
  const free = [...sources, ...contents].filter((range) => !used.has(range));
  if (attributions.length === 0) return { attributions, loose: contents };
  // Whatever is left belongs to the attribution it stands nearest to.
  for (const range of free) {
    const nearest = attributions.reduce((best, one) =>
      distance(one, range) < distance(best, range) ? one : best,
    );
    (sources.includes(range) ? nearest.source : nearest.content).push(range);
  }
  return { attributions, loose: [] };
}

/** Cues whose source the rules find nearly always, so that the tagger's silence does not count. */
const SURE = new Set<Found['act']>(['according', 'credit']);

function tie(view: SentenceView, cue: Range, cues: Range[], sources: Range[], contents: Range[]): Tagged {
  const found = view.found.find((one) => overlap(one.cue, cue)) ?? null;
  const byRule = (ranges: Range[], read: readonly Range[]) =>
    ranges.filter((range) => read.some((other) => overlap(range, other)));
  let content = found ? byRule(contents, found.content) : [];
  if (content.length === 0) content = nearestOf(contents, cue, cues, false);
  let source = found?.source ? byRule(sources, [found.source]) : [];
  const sure = found?.source && SURE.has(found.act) ? found.source : null;
  if (source.length === 0 && sure) {
    source = [sure];
    for (const range of content)
      if (range.start >= sure.start && range.start < sure.end) range.start = afterComma(view, sure.end);
  }
  if (source.length === 0) source = nearestOf(sources, cue, cues, true);
  return { source, cue: [cue], content, found };
}

function afterComma(view: SentenceView, index: number): number {
  return view.tokens[index]?.text === ',' ? index + 1 : index;
}

/** The nearest range on either side with no other cue between; before the cue for sources, behind it for contents. */
function nearestOf(ranges: Range[], cue: Range, cues: Range[], before: boolean): Range[] {
  const gap = (range: Range) =>
    range.end <= cue.start ? cue.start - range.end : Math.max(0, range.start - cue.end);
  const free = ranges.filter((range) => !cues.some((other) => other !== cue && between(other, range, cue)));
  const preferred = (range: Range) => gap(range) + (range.end <= cue.start === before ? 0 : 2);
  const best = free.reduce<Range | null>(
    (kept, range) => (kept === null || preferred(range) < preferred(kept) ? range : kept),
    null,
  );
  return best === null ? [] : [best];
}

function runs(view: SentenceView, probability: Float32Array, threshold: number): Range[] {
  const found: Range[] = [];
  let start = -1;
  const n = view.hi - view.lo;
  for (let index = 0; index <= n; index += 1) {
    const inside = index < n && (probability[index] ?? 0) >= threshold;
    if (inside && start < 0) start = index;
    if (!inside && start >= 0) {
      found.push({ start: view.lo + start, end: view.lo + index });
      start = -1;
    }
  }
  return found.filter((range) => hasWord(view, range));
}

function hasWord(view: SentenceView, range: Range): boolean {
  for (let index = range.start; index < range.end; index += 1)
    if (view.tokens[index]?.kind !== 'punctuation') return true;
  return false;
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function between(other: Range, a: Range, b: Range): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return other.start >= first.end && other.end <= second.start;
}

function distance(one: Tagged, range: Range): number {
  const cue = one.cue[0];
  if (!cue) return Number.POSITIVE_INFINITY;
  return range.end <= cue.start ? cue.start - range.end : Math.max(0, range.start - cue.end);
}
