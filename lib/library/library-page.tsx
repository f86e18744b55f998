/** The library: its documents as a list, and the text of each. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../model';
import { useParts, useWords } from '../panel/context';
import { FailureNotice } from '../panel/phases';
import { RepairButton } from '../panel/repair-button';
import { DocumentPage } from './document/document-page';
import { DocumentShelf } from './list/document-shelf';
import { useRoute } from './route';
import { EVERYTHING, type Wish } from './shelf/shelf';
import { useView } from './use-view';

/** Loads the list and shows what the address names. */
export function LibraryPage() {
  const { link } = useParts();
  const route = useRoute();
  // Kept while a document is read: the way back leads to the same list.
  const [wish, setWish] = useState<Wish>(EVERYTHING);
  const { view, again } = useView(wish);
  // What another life of this page removed is nobody's to take back.
  useEffect(() => {
    const empty = () => link.request({ type: 'library.empty-bin' });
    // The background has put in by then what comes with the extension, which a first look may have missed.
    void empty().then(again);
    const leave = () => void empty();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [link, again]);

  if (route) return <DocumentPage id={route.document} at={route.at} onChanged={again} />;
  if (!view) return <main class="library" aria-busy="true" />;
  return (
    <main class="library">
      {view.ok ? (
        <DocumentShelf
          view={view.value}
          wish={wish}
          onWish={(part) => setWish((now) => ({ ...now, ...part }))}
          again={again}
        />
      ) : (
        <Broken error={view.error} reload={again} />
      )}
    </main>
  );
}

function Broken({ error, reload }: { error: Failure; reload: () => unknown }) {
  const { words } = useWords();
  return (
    <>
      <h1>{words('panel_library')}</h1>
      <FailureNotice error={error}>
        {error.code === 'library-damaged' ? (
          <RepairButton onRepaired={reload} />
        ) : (
          <button type="button" class="button" onClick={reload}>
            {words('library_try_again')}
          </button>
        )}
      </FailureNotice>
    </>
  );
}
