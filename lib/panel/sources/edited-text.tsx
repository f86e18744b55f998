/** Runs of an edited text: struck through where words are gone, double underlined where they are new. */
import type { EditedRun } from './edits';

/** Draws the runs as text nodes, `<del>` and `<ins>`, whatever they contain. */
export function EditedText({ runs }: { runs: readonly EditedRun[] }) {
  return (
    <>
      {runs.map(({ text, change }, index) =>
        // Runs have no identity but their order.
        change === 'gone' ? (
          <del key={index}>{text}</del>
        ) : change === 'new' ? (
          <ins key={index}>{text}</ins>
        ) : (
          text
        ),
      )}
    </>
  );
}
