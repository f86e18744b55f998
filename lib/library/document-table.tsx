/** The documents of the library as a table that can be ordered; on a narrow page each row becomes a card. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentCard } from '../model';
import { useWords } from '../panel/context';
import { libraryAddress } from '../panel/links';
import { publishedWords } from '../panel/times';
import { COLUMNS, type Order } from './order';

interface Props {
  documents: readonly DocumentCard[];
  order: Order;
  onOrder: (order: Order) => void;
  onRemove: (document: DocumentCard) => void;
}

/** The table. */
export function DocumentTable({ documents, order, onOrder, onRemove }: Props) {
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
          <Row key={document.id} document={document} onRemove={() => onRemove(document)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ document, onRemove }: { document: DocumentCard; onRemove: () => void }) {
  const { words, locale } = useWords();
  const [asking, ask] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The focus goes to the question's safe answer, and back to where the question came from.
  useEffect(() => {
    if (asking) answer.current?.focus();
    else if (asked.current) question.current?.focus();
    asked.current = asking;
  }, [asking]);
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
        {asking ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a question with two answers
          <span
            role="group"
            aria-label={words('library_remove_question', document.title)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') ask(false);
            }}
          >
            <button type="button" class="quiet" ref={answer} onClick={() => ask(false)}>
              {words('library_keep')}
            </button>
            <button type="button" class="quiet danger" onClick={onRemove}>
              {words('library_remove')}
            </button>
          </span>
        ) : (
          <button
            type="button"
            class="quiet"
            ref={question}
            aria-label={words('library_remove_named', document.title)}
            onClick={() => ask(true)}
          >
            {words('library_remove')}
          </button>
        )}
      </td>
    </tr>
  );
}
