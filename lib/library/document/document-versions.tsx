/** What a document said before: each earlier text with when it gave way, what changed then, and whether it was corrected. */
import { useEffect, useState } from 'preact/hooks';
import type { DocumentVersion } from '../../model';
import { useParts, useWords } from '../../panel/context';
import { Corrections } from '../../panel/corrections';
import { ChangedSentence } from '../../panel/sources/sentence-change';
import { dayWords } from '../../panel/times';

/** The versions, newest first; nothing where there are none. */
export function DocumentVersions({ id }: { id: string }) {
  const { link } = useParts();
  const { words } = useWords();
  const [versions, setVersions] = useState<DocumentVersion[]>([]);
  useEffect(() => {
    let current = true;
    void link.request<DocumentVersion[]>({ type: 'library.versions', id }).then((answer) => {
      if (current) setVersions((answer.ok && answer.value) || []);
    });
    return () => {
      current = false;
    };
  }, [link, id]);
  if (versions.length === 0) return null;
  return (
    <section class="document-versions" aria-labelledby="document-versions">
      <h2 id="document-versions">{words('library_versions')}</h2>
      {versions.map((version) => (
        <Version key={version.until} version={version} />
      ))}
    </section>
  );
}

function Version({ version }: { version: DocumentVersion }) {
  const { words, count, locale } = useWords();
  const { until, changes, notes, text } = version;
  return (
    <details class="changed">
      <summary>
        {words('library_version_until', dayWords(until, locale))}{' '}
        <strong>{count('changed_sentences', changes.length)}</strong>
      </summary>
      <Corrections notes={notes} />
      <ol class="changed-list">
        {changes.map((change) => (
          <li key={`${change.before?.start} ${change.after?.start}`}>
            <ChangedSentence change={change} />
          </li>
        ))}
      </ol>
      <details>
        <summary>{words('library_version_text')}</summary>
        <p class="document-was" dir="auto">
          {text}
        </p>
      </details>
    </details>
  );
}
