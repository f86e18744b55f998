/** The documents of the library that say nearly the same: reprints, agency copy, another version under another address. */
import { useEffect, useState } from 'preact/hooks';
import type { NearCopy } from '../../model';
import { useParts, useWords } from '../../panel/context';
import { libraryAddress } from '../../panel/links';

/** The copies, the likest first, with how many of their words they share; nothing where there are none. */
export function DocumentCopies({ id }: { id: string }) {
  const { link } = useParts();
  const { words, locale } = useWords();
  const [copies, setCopies] = useState<NearCopy[]>([]);
  useEffect(() => {
    let current = true;
    setCopies([]);
    void link.request<NearCopy[]>({ type: 'library.near-copies', id }).then((answer) => {
      if (current) setCopies((answer.ok && answer.value) || []);
    });
    return () => {
      current = false;
    };
  }, [link, id]);
  if (copies.length === 0) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <section class="document-copies" aria-labelledby="document-copies">
      <h2 id="document-copies">{words('library_copies')}</h2>
      <ul>
        {copies.map(({ document, share }) => (
          <li key={document.id}>
            <a href={libraryAddress(document.id)} dir="auto">
              {document.title}
            </a>{' '}
            <span class="note">
              {document.publisher ?? words('panel_publisher_unknown')}
              {' · '}
              {words('library_copies_share', percent.format(share))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
