/** How the feature files hand in what they saw. */
import type { Span } from '../model';
import type { FeatureName } from './feature-names';

/** Hands in a feature; values of 0 and second sightings are ignored. */
export type Add = (name: FeatureName, value: number, spans?: readonly Span[]) => void;

/** Hands in `name` with its place when `pattern` is in `text`. */
export function match(add: Add, name: FeatureName, text: string, pattern: RegExp): void {
  const found = pattern.exec(text);
  if (found) add(name, 1, [{ start: found.index, end: found.index + found[0].length }]);
}

/** Lower case with straight apostrophes, unless that would move offsets (a few capitals have longer small letters). */
export function lowered(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.length === text.length ? lower : text;
}

/** The span alone, without what hangs on it. */
export function bare(span: Span): Span {
  return { start: span.start, end: span.end };
}
