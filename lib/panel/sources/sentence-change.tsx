/** A sentence that was added, taken out or reworded: what became of it in a word, and both wordings in one. */
import type { SentenceChange } from '../../model';
import { useWords } from '../context';
import { EditedText } from './edited-text';
import { type EditedRun, isMostlyKept, merged } from './edits';

/** The change, as the content of a list item. */
export function ChangedSentence({ change }: { change: SentenceChange }) {
  const { words } = useWords();
  const { before, after } = change;
  const kind = before === null ? 'added' : after === null ? 'removed' : 'reworded';
  return (
    <>
      <p class="changed-kind">{words(`changed_${kind}`)}</p>
      <p class="changed-text" dir="auto">
        <EditedText runs={runsOf(change)} />
      </p>
    </>
  );
}

function runsOf({ before, after, edits }: SentenceChange): EditedRun[] {
  if (before && after && edits && isMostlyKept(before.text, after.text, edits))
    return merged(before.text, after.text, edits);
  const gone: EditedRun[] = before ? [{ text: before.text, change: 'gone' }] : [];
  const fresh: EditedRun[] = after ? [{ text: after.text, change: 'new' }] : [];
  return before && after ? [...gone, { text: ' ', change: null }, ...fresh] : [...gone, ...fresh];
}
