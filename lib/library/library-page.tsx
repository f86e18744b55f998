/** The library: its documents as a list, the text of each, and its other views. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../model';
import { useParts, useWords } from '../panel/context';
import { FailureNotice } from '../panel/phases';
import { RepairButton } from '../panel/repair-button';
import { DocumentPage } from './document/document-page';
import { DocumentShelf } from './list/document-shelf';
import { useRoute } from './route';
import { EVERYTHING, type View, type Wish } from './shelf/shelf';
import { useView } from './use-view';
import { ViewLinks, viewNamed } from './views';
import { useImport } from './ways-in/use-import';

/** Loads the list and shows what the address names. */
export function LibraryPage() {
  const { link } = useParts();
  const { words } = useWords();
  const route = useRoute();
  // Kept while a document is read: the way back leads to the same list.
  const [wish, setWish] = useState<Wish>(EVERYTHING);
  const { view, current, again } = useView(wish);
  // What another life of this page removed is nobody's to take back.
  useEffect(() => {
    const empty = () => link.request({ type: 'library.empty-bin' });
    // The background has put in by then what comes with the extension, which a first look may have missed.
    void empty().then(again);
    const leave = () => void empty();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [link, again]);

  // Here, so that it goes on while a document is read.
  const importing = useImport(() => void again());

  if (route && 'document' in route)
    return <DocumentPage id={route.document} at={route.at} onChanged={again} />;
  if (!view) return <main class="library" aria-busy="true" />;
  if (!view.ok)
    return (
      <main class="library">
        <Broken error={view.error} reload={again} />
      </main>
    );
  const chosen = viewNamed(route?.view ?? '');
  return (
    <main class="library">
      <Head view={view.value} current={chosen?.name ?? null} />
      {chosen ? (
        <chosen.Draw documents={view.value.total} again={again} />
      ) : (
        <DocumentShelf
          view={view.value}
          current={current}
          wish={wish}
          onWish={(part) => setWish((now) => ({ ...now, ...part }))}
          again={again}
          importing={importing}
        />
      )}
      <p class="note library-private">{words('panel_private')}</p>
    </main>
  );
}

/** What the library holds, and the ways to its views. */
function Head({ view, current }: { view: View; current: string | null }) {
  const { words, count } = useWords();
  return (
    <header class="library-head">
      <h1>{words('panel_library')}</h1>
      <p class="note">
        {view.total === 0
          ? words('library_empty')
          : words(
              'library_counts',
              count('panel_documents', view.total),
              count('panel_publishers', view.publishers),
            )}
      </p>
      <ViewLinks current={current} />
    </header>
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
