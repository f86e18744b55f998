/** A statement read in its context, so that its pronouns and short names have something to stand for. */
import type { Span } from '../model';
import type { Token } from '../text/tokens';
import { type Reading, readAttributions } from './attributions';
import type { Range } from './phrases';

/** A statement and where it stands. */
export interface Statement {
  publisher: string | null;
  text: string;
  /** The statement's place in `text`; the whole text when missing. */
  span?: Span;
  /** What comes before it in its document: names pronouns and short forms stand for. */
  before?: string;
}

/** Characters of `before` that are read: enough for the names of a story's last paragraphs, cheap for every passage. */
const CONTEXT_LENGTH = 4000;

/** The text read, with the statement's place in it. */
export interface StatementReading {
  reading: Reading;
  /** Offsets of the statement into the text that was read. */
  start: number;
  end: number;
}

/** Reads a statement with what comes before it. */
export function readStatement({ publisher, text, span, before }: Statement): StatementReading {
  const context = (before ?? '').slice(-CONTEXT_LENGTH);
  // In its own paragraph only what stood in it: a quotation may run on over its sentences, and not over paragraphs.
  const gap = /\n\s*$/.test(context) ? '\n\n' : ' ';
  const lead = context.trim() === '' ? '' : `${context.trim()}${gap}`;
  const start = lead.length + (span?.start ?? 0);
  const end = lead.length + (span?.end ?? text.length);
  return { reading: read(lead + text, publisher), start, end };
}

/** Ranges of tokens as spans of the statement that begins at `start`, in order; what lies outside it is left out. */
export function spansIn(
  tokens: readonly Token[],
  ranges: readonly (Range | null)[],
  start: number,
  end: number,
): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const first = range && tokens[range.start];
    const last = range && tokens[range.end - 1];
    if (first && last && first.start >= start && last.end <= end)
      spans.push({ start: first.start - start, end: last.end - start });
  }
  return spans.sort((a, b) => a.start - b.start);
}

const readings = new Map<string, Reading>();
const READINGS_KEPT = 8;

/** Readings are kept for a few texts: every claim of an article, every passage of a document asks for the same one. */
function read(text: string, publisher: string | null): Reading {
  const key = `${publisher ?? ''}\n${text}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = readAttributions(text, publisher);
  const oldest = readings.keys().next();
  if (readings.size >= READINGS_KEPT && !oldest.done) readings.delete(oldest.value);
  readings.set(key, reading);
  return reading;
}
