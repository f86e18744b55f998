/** Cuts a text at the borders of emphasised spans, so that it can be drawn as text nodes and nothing else. */
import type { Reason, Span } from '../model';

/** How words are emphasised: by what the reason says of them. */
export type Effect = Reason['effect'];

/** A span and the effect of the reason it belongs to. */
export interface EffectSpan extends Span {
  effect: Effect;
}

/** A run of text with its emphasis, if any; runs joined give the text back. */
export interface Segment {
  text: string;
  effect: Effect | null;
}

/** Where spans overlap, the difference is what the reader has to see. */
const STRENGTH: Record<Effect, number> = { neutral: 0, agrees: 1, weakens: 2, differs: 3 };

/**
 * `text` cut into runs. Spans may overlap, touch, stand in any order or reach beyond the text (they come from data);
 * what cannot be placed is dropped. Runs of one effect parted by white space alone are joined: "28.8 | million" reads
 * as one.
 */
export function segments(text: string, spans: readonly EffectSpan[]): Segment[] {
  const placed = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end);
  const borders = new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  const runs: Segment[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const run = { text: text.slice(start, end), effect: strongest(placed, start, end) };
    const last = runs.at(-1);
    const before = runs.at(-2);
    if (last && last.effect === run.effect) last.text += run.text;
    else if (last && before && run.effect && before.effect === run.effect && last.text.trim() === '') {
      runs.pop();
      before.text += last.text + run.text;
    } else runs.push(run);
  }
  return runs;
}

function strongest(spans: readonly EffectSpan[], start: number, end: number): Effect | null {
  let best: Effect | null = null;
  for (const span of spans) {
    const covers = span.start <= start && span.end >= end;
    if (covers && (best === null || STRENGTH[span.effect] > STRENGTH[best])) best = span.effect;
  }
  return best;
}

/** The spans of some reasons on one side of the comparison. */
export function spansOf(reasons: readonly Reason[], side: 'claimSpans' | 'passageSpans'): EffectSpan[] {
  return reasons.flatMap((reason) => reason[side].map((span) => ({ ...span, effect: reason.effect })));
}
