/** How much room the library takes and has, whether the browser may clear it away, and when its index was last mended. */
import { useEffect, useState } from 'preact/hooks';
import { keepStorage } from '../corpus/storage';
import type { StorageNote as Stand } from '../messages/protocol';
import { useParts, useWords } from '../panel/context';
import { bytes } from './bytes';

/** The note; nothing where the browser says nothing. Asked anew when `documents`, the library's size, changes. */
export function StorageNote({ documents }: { documents: number }) {
  const { link } = useParts();
  const { words, count, locale } = useWords();
  const [stand, setStand] = useState<Stand | null>(null);
  const [asked, setAsked] = useState(0);
  // A library that grew or was asked to be kept is the occasion to look again.
  useEffect(() => {
    let current = true;
    link.request<Stand>({ type: 'library.storage' }).then((answer) => {
      if (current && answer.ok && answer.value) setStand(answer.value);
    });
    return () => {
      current = false;
    };
  }, [link, documents, asked]);
  if (!stand) return null;
  const { use, repair } = stand;
  return (
    <div class="note library-storage">
      {use && (
        <p>
          {words('storage_use', bytes(use.used, locale), bytes(use.quota, locale))}{' '}
          {words(use.persisted ? 'storage_kept' : 'storage_loose')}{' '}
          {!use.persisted && (
            <button
              type="button"
              class="quiet"
              onClick={() => void keepStorage().then(() => setAsked((times) => times + 1))}
            >
              {words('storage_keep')}
            </button>
          )}
        </p>
      )}
      <p role="status" class="library-scarce">
        {use?.scarce ? words('storage_scarce') : ''}
      </p>
      {repair && <p>{repair.lost > 0 ? count('storage_repaired', repair.lost) : words('storage_rebuilt')}</p>}
    </div>
  );
}
