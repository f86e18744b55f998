/** The holdings as a table. */
import { useWords } from '../../panel/context';
import type { Holdings } from './holdings';

/** The table, folded away: it says what the picture shows. */
export function HoldingsTable({ holdings: { lines, spans } }: { holdings: Holdings }) {
  const { words, locale } = useWords();
  const number = (value: number) => value.toLocaleString(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (iso: string | null) => {
    const time = Date.parse(iso ?? '');
    return Number.isNaN(time) ? '' : date.format(time);
  };
  const most = (counts: readonly number[]) => {
    const highest = Math.max(0, ...counts);
    return highest === 0 ? '' : `${spans[counts.indexOf(highest)]} (${number(highest)})`;
  };
  return (
    <details class="holdings-table">
      <summary>{words('coverage_table')}</summary>
      <table>
        <thead>
          <tr>
            {(['publisher', 'documents', 'first', 'last', 'most'] as const).map((column) => (
              <th key={column} scope="col">
                {words(`coverage_column_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ publisher, publishers, documents, from, to, counts }) => (
            <tr key={publisher}>
              <th scope="row" dir="auto">
                {publisher ?? words('coverage_others', number(publishers))}
              </th>
              <td>{number(documents)}</td>
              <td>{day(from)}</td>
              <td>{day(to)}</td>
              <td>{most(counts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
