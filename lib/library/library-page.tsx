/** The library: its documents as a table, and the text of each. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StartImport } from '../import/desk';
import type { CorpusDocument, DocumentCard, Failure, Result } from '../model';
import { useParts, useWords } from '../panel/context';
import { FailureNotice } from '../panel/phases';
import { RepairButton } from '../panel/repair-button';
import { DocumentTable } from './document-table';
import { DocumentText } from './document-text';
import { ImportPanel } from './import-panel';
import { matching, NEWEST_FIRST, ordered } from './order';
import { useRoute } from './route';
import { Said } from './said';

/** Loads the documents and shows what the address names. */
export function LibraryPage({ startImport }: { startImport: StartImport }) {
  const { link } = useParts();
  const route = useRoute();
  const [loaded, setLoaded] = useState<Result<DocumentCard[]> | null>(null);
  const load = useCallback(async () => {
    setLoaded(await link.request<DocumentCard[]>({ type: 'library.documents' }));
  }, [link]);
  useEffect(() => void load(), [load]);

  if (route) return <DocumentText id={route.document} at={route.at} />;
  if (!loaded) return <main class="library" aria-busy="true" />;
  return (
    <main class="library">
      {loaded.ok ? (
        <Shelf documents={loaded.value} reload={load} startImport={startImport} />
      ) : (
        <Broken error={loaded.error} reload={load} />
      )}
    </main>
  );
}

function Broken({ error, reload }: { error: Failure; reload: () => void }) {
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

interface ShelfProps {
  documents: DocumentCard[];
  reload: () => Promise<void>;
  startImport: StartImport;
}

function Shelf({ documents, reload, startImport }: ShelfProps) {
  const { link } = useParts();
  const { words, count, locale } = useWords();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState(NEWEST_FIRST);
  const [said, say] = useState<{ text: string; removed: CorpusDocument | null }>({ text: '', removed: null });
  const [returned, setReturned] = useState<string | null>(null);
  const shown = ordered(matching(documents, query), order, locale);
  const publishers = new Set(documents.map(({ publisher }) => publisher).filter(Boolean)).size;

  const tell = async (done: boolean, text: string, removed: CorpusDocument | null = null) => {
    say({ text: done ? text : words('library_not_done'), removed });
    await reload();
  };
  const remove = async ({ id, title }: DocumentCard) => {
    const answer = await link.request<CorpusDocument | null>({ type: 'library.remove', id });
    await tell(answer.ok, words('library_removed', title), answer.ok ? answer.value : null);
  };
  const putBack = async (document: CorpusDocument) => {
    const { ok } = await link.request({ type: 'library.put-back', document });
    if (ok) setReturned(document.id);
    await tell(ok, words('library_put_back', document.title), ok ? null : document);
  };
  const restore = async () => {
    const { ok } = await link.request({ type: 'library.restore-bundled' });
    await tell(ok, words('library_restored'));
  };

  return (
    <>
      <header class="library-head">
        <h1>{words('panel_library')}</h1>
        <p class="note">
          {documents.length === 0
            ? words('library_empty')
            : words(
                'library_counts',
                count('panel_documents', documents.length),
                count('panel_publishers', publishers),
              )}
        </p>
      </header>
      <Said text={said.text} removed={said.removed} onUndo={putBack} />
      <div class="library-tools">
        {documents.length > 0 && (
          <input
            type="search"
            class="library-search"
            aria-label={words('library_search')}
            placeholder={words('library_search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <button type="button" class="quiet" onClick={restore}>
          {words('library_restore')}
        </button>
      </div>
      {shown.length > 0 ? (
        <DocumentTable
          documents={shown}
          returned={returned}
          order={order}
          onOrder={setOrder}
          onRemove={remove}
        />
      ) : (
        documents.length > 0 && <p class="note">{words('library_no_match')}</p>
      )}
      <ImportPanel startImport={startImport} onStored={reload} />
      <p class="note library-private">{words('panel_private')}</p>
    </>
  );
}
