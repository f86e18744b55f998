/**
 * Says that a page was changed since its text was seen before, with the claims it touches, and shows the sentences. It
 * is folded: most edits are harmless, and the reader decides which they want to see.
 */
import type { PageChange } from '../model';
import { useWords } from './context';
import { Corrections } from './corrections';
import { ChangedSentence } from './sources/sentence-change';
import { dayWords, publishedWords } from './times';

interface Props {
  change: PageChange | null | undefined;
  /** The reader wants to see a claim. */
  onGo: (claimId: string) => void;
}

/** Nothing while nothing changed. */
export function Changed({ change, onGo }: Props) {
  const { words, count, locale } = useWords();
  if (!change) return null;
  const { seen, at, changes, sentences, claims, notes, modified } = change;
  const silent = notes.length === 0 && modified === null;
  return (
    <details class="changed">
      <summary>
        {seen === 'read' && at !== null
          ? words('changed_read', dayWords(at, locale))
          : words('changed_library')}{' '}
        <strong>
          {claims > 0 ? count('changed_claims', claims) : count('changed_sentences', sentences)}
        </strong>
      </summary>
      {silent && <p class="changed-silent">{words('changed_silent')}</p>}
      {modified && <p>{words('changed_stated', publishedWords(modified, words, locale))}</p>}
      <Corrections notes={notes} />
      <ol class="changed-list">
        {changes.map((one) => (
          <li key={`${one.before?.start} ${one.after?.start}`}>
            <ChangedSentence change={one} />
            {one.claim !== null ? (
              <button type="button" class="quiet" onClick={() => onGo(one.claim ?? '')}>
                {words('changed_claim')}
              </button>
            ) : (
              one.wasClaim && <p class="changed-kind">{words('changed_was_claim')}</p>
            )}
          </li>
        ))}
      </ol>
      {changes.length < sentences && <p>{words('changed_first', changes.length.toLocaleString(locale))}</p>}
    </details>
  );
}
