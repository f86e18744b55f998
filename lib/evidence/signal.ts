/** What every signal returns: numbers for the model, reasons for the reader. */
import type { Reason, Span } from '../model';
import type { Alignment } from './align';
import type { Prepared } from './reading';

/** The two texts as every signal sees them. */
export interface Pairing {
  claim: Prepared;
  passage: Prepared;
  alignment: Alignment;
}

/** A typed difference or agreement found by a signal; `strength` 0..1 is how sure the signal itself is. */
export interface Finding {
  reason: Reason;
  strength: number;
}

/** A signal's answer. Feature names are unique over all signals. */
export interface Signal {
  features: Record<string, number>;
  findings: Finding[];
}

/** A reason with its spans. */
export function reason(
  kind: Reason['kind'],
  effect: Reason['effect'],
  message: string,
  claimSpans: Span[],
  passageSpans: Span[],
  values: string[] = [],
): Reason {
  return { kind, effect, message, claimSpans, passageSpans, values };
}

/** Moves a span of a sentence to the text it stands in. */
export function shifted(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
