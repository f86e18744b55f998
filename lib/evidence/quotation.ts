/** Quotation against quotation: the same quoted words on both sides. */
import { normalizeWord } from '../text/tokens';
import { ofLine } from './of-line';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

/** Words a quotation must have before it identifies a statement; one quoted word is often just emphasis. */
const MIN_LETTERS = 5;

/** Quotation features: how many of the claim's quotations stand in the passage's window. */
export function quotationSignal(pairing: Pairing): Signal {
  const { claim, window } = pairing.alignment;
  const findings: Finding[] = [];
  let shared = 0;
  const mine = claim.analysis.quotations;
  for (const [number, span] of mine.entries()) {
    const wanted = quotedIn(claim)[number] as string;
    if (wanted.length < MIN_LETTERS) continue;
    for (const line of window) {
      const same = quotedIn(line).findIndex(
        (theirs) => theirs.length >= MIN_LETTERS && (theirs.includes(wanted) || wanted.includes(theirs)),
      );
      const at = line.analysis.quotations[same];
      if (!at) continue;
      shared += 1;
      findings.push({
        strength: Math.min(1, wanted.length / 40),
        reason: reason(
          'quotation',
          'agrees',
          'quotation_agrees',
          [shifted(span, claim.offset)],
          [shifted(at, line.offset)],
          [line.text.slice(at.start, at.end)],
        ),
      });
      break;
    }
  }
  return {
    features: {
      oQuotes: Math.min(2, mine.length),
      oShared: Math.min(2, shared),
      oTheirs: Math.min(2, window[0]?.analysis.quotations.length ?? 0),
    },
    findings,
  };
}

/** The words of each of a line's quotations. */
const quotedIn = ofLine(({ text, analysis }) =>
  analysis.quotations.map(({ start, end }) => plain(text.slice(start, end))),
);

function plain(text: string): string {
  return text
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(normalizeWord)
    .filter(Boolean)
    .join(' ');
}
