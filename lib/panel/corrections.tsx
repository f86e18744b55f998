/** What a publisher took back of a text, made clear or added to it: what kind of note it is, and its words. */
import type { CorrectionNote } from '../model';
import { useWords } from './context';
import { Icon } from './glyphs';

/** The notes, each folded under what it is; nothing where there are none. */
export function Corrections({ notes }: { notes: readonly CorrectionNote[] | undefined }) {
  const { words } = useWords();
  return (
    <>
      {notes?.map(({ kind, text }) => (
        <details key={text} class="correction" data-kind={kind}>
          <summary>
            <Icon name="again" />
            {words(`correction_${kind}`)}
          </summary>
          <blockquote dir="auto">{text}</blockquote>
        </details>
      ))}
    </>
  );
}
