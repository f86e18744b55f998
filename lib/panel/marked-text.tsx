/** Text with the aligned spans emphasised: text nodes and `<mark>`, whatever the text contains. */
import type { Span } from '../model';
import { segments } from './segments';

/** Draws `text`; `spans` are offsets into it. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {segments(text, spans).map((segment, index) =>
        // Runs have no identity but their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is redrawn whole
        segment.emphasised ? <mark key={index}>{segment.text}</mark> : segment.text,
      )}
    </>
  );
}
