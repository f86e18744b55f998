/** The documents of the library as a table that can be ordered; on a narrow page each row becomes a card. */
import { useEffect, useRef } from 'preact/hooks';
import type { DocumentCard } from '../model';
import { useWords } from '../panel/context';
import { libraryAddress } from '../panel/links';
import { publishedWords } from '../panel/times';
import { COLUMNS, type Order } from './order';

interface Props {
  documents: readonly DocumentCard[];
  /** Id of a document that was just put back: the focus goes to its row. */
  returned: string | null;
  order: Order;
  onOrder: (order: Order) => void;
  onRemove: (document: DocumentCard) => void;
}

/** The table. */
export function DocumentTable({ documents, returned, order, onOrder, onRemove }: Props) {
  const { words } = useWords();
  return (
    <table class="documents">
      <caption class="unseen">{words('library_documents')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => {
            const chosen = order.by === column;
            return (
              <th
                key={column}
                scope="col"
                aria-sort={chosen ? (order.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() =>
                    onOrder({ by: column, descending: chosen ? !order.descending : column === 'published' })
                  }
                >
                  {words(`library_column_${column}`)}
                </button>
              </th>
            );
          })}
          <th scope="col">
            <span class="unseen">{words('library_column_remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <Row
            key={document.id}
            document={document}
            returned={document.id === returned}
            onRemove={() => onRemove(document)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: { document: DocumentCard; returned: boolean; onRemove: () => void }) {
  const { document, returned, onRemove } = props;
  const { words, locale } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) button.current?.focus();
  }, []);
  return (
    <tr>
      <th scope="row" class="documents-title">
        <a href={libraryAddress(document.id).replace(/^[^#]*/, '')} dir="auto">
          {document.title}
        </a>
      </th>
      <td>{document.publisher ?? words('panel_publisher_unknown')}</td>
      <td>
        {document.published ? (
          <time dateTime={document.published.iso}>{publishedWords(document.published, words, locale)}</time>
        ) : (
          words('panel_time_unknown')
        )}
      </td>
      <td>{words(`library_source_${document.source}`)}</td>
      <td class="documents-remove">
        <button
          type="button"
          class="quiet"
          ref={button}
          aria-label={words('library_remove_named', document.title)}
          onClick={onRemove}
        >
          {words('library_remove')}
        </button>
      </td>
    </tr>
  );
}
