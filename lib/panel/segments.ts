/** Cuts a text at the borders of emphasised spans, so that it can be drawn as text nodes and nothing else. */
import type { Span } from '../model';

/** A run of text, emphasised or not; runs joined give the text back. */
export interface Segment {
  text: string;
  emphasised: boolean;
}

/**
 * `text` cut into runs. Spans may overlap, touch, stand in any order or reach beyond the text (they come from data);
 * what cannot be placed is dropped. Spans parted by white space alone are joined: "28.8 | million" reads as one.
 */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const runs: Segment[] = [];
  let at = 0;
  for (const span of merged(text, spans)) {
    if (span.start > at) runs.push({ text: text.slice(at, span.start), emphasised: false });
    runs.push({ text: text.slice(span.start, span.end), emphasised: true });
    at = span.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), emphasised: false });
  return runs;
}

function merged(text: string, spans: readonly Span[]): Span[] {
  const placed = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of placed) {
    const last = result.at(-1);
    if (last && (span.start <= last.end || text.slice(last.end, span.start).trim() === '')) {
      last.end = Math.max(last.end, span.end);
    } else {
      result.push(span);
    }
  }
  return result;
}
