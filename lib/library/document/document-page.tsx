/** One document of the library: its text, what is said of it, its claims and who else carries them. */
import { useEffect, useState } from 'preact/hooks';
import type { CorpusDocument, Result, Span } from '../../model';
import { useParts, useWords } from '../../panel/context';
import { FailureNotice, Notice } from '../../panel/phases';
import { DocumentClaims } from './document-claims';
import { DocumentCopies } from './document-copies';
import { DocumentDetails } from './document-details';
import { DocumentText } from './document-text';
import { DocumentVersions } from './document-versions';

interface Props {
  id: string;
  /** The passage the reader came for. */
  at: Span | null;
  /** The document was changed. */
  onChanged: () => unknown;
}

/** Loads a document and shows it; one that is gone is said to be gone. */
export function DocumentPage({ id, at, onChanged }: Props) {
  const { link } = useParts();
  const { words } = useWords();
  const [loaded, setLoaded] = useState<Result<CorpusDocument | null> | null>(null);
  useEffect(() => {
    let current = true;
    setLoaded(null);
    link.request<CorpusDocument | null>({ type: 'library.document', id }).then((answer) => {
      if (current) setLoaded(answer);
    });
    return () => {
      current = false;
    };
  }, [link, id]);
  const changed = (document: CorpusDocument) => {
    setLoaded({ ok: true, value: document });
    onChanged();
  };
  return (
    <main class="library" aria-busy={loaded === null}>
      <p class="library-back">
        <a href="#all">{words('library_back')}</a>
      </p>
      {loaded?.ok === false && <FailureNotice error={loaded.error} />}
      {loaded?.ok && loaded.value === null && (
        <Notice alone title={words('library_gone_title')} text={words('library_gone_text')} />
      )}
      {loaded?.ok && loaded.value !== null && (
        <Loaded key={loaded.value.id} document={loaded.value} at={at} onChanged={changed} />
      )}
    </main>
  );
}

interface LoadedProps {
  document: CorpusDocument;
  at: Span | null;
  onChanged: (document: CorpusDocument) => void;
}

function Loaded({ document, at, onChanged }: LoadedProps) {
  const [shown, show] = useState<Span | null>(at);
  useEffect(() => show(at), [at?.start, at?.end]);
  return (
    <>
      <DocumentText document={document} at={shown} />
      <DocumentCopies id={document.id} />
      <DocumentVersions id={document.id} />
      <DocumentDetails document={document} onChanged={onChanged} />
      <DocumentClaims id={document.id} onShow={show} />
    </>
  );
}
