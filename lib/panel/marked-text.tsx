/** Text with the aligned spans emphasised: text nodes and `<mark>`, whatever the text contains. */
import { type EffectSpan, segments } from '../evidence/segments';

/** Draws `text`; `spans` are offsets into it. */
export function MarkedText({ text, spans }: { text: string; spans: readonly EffectSpan[] }) {
  return (
    <>
      {segments(text, spans).map(({ text: run, effect }, index) =>
        effect === null ? (
          run
        ) : (
          // Runs have no identity but their order.
          <mark key={index} data-effect={effect}>
            {run}
          </mark>
        ),
      )}
    </>
  );
}
