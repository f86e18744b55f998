/** Says that what is shown comes from a file, how much of it the page still has, and leads back to one's own reading. */
import type { TabState } from '../../messages/protocol';
import type { Report } from '../../model';
import { useParts, useWords } from '../context';

/** Nothing while it is the reader's own reading. */
export function ReadBackNotice({ state, report }: { state: TabState; report: Report }) {
  const { link } = useParts();
  const { words, locale, count } = useWords();
  const { readBack, tabId } = state;
  if (!readBack) return null;
  const { kind, exported, of, lost } = readBack;
  const time = exported === null ? Number.NaN : Date.parse(exported);
  const date = Number.isNaN(time)
    ? words('panel_time_unknown')
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  const number = new Intl.NumberFormat(locale);
  return (
    <section class="read-back" aria-label={words('readback_title')}>
      <p>
        <strong>{words('readback_title')}</strong>{' '}
        {kind === 'headwater'
          ? words('readback_headwater', date, count('panel_documents', report.coverage.documents))
          : words('readback_hypothesis', date)}
      </p>
      {lost.length === 0 ? (
        <p>{words('readback_found', number.format(of), number.format(of))}</p>
      ) : (
        <details class="orphans" open>
          <summary>{words('readback_found', number.format(of - lost.length), number.format(of))}</summary>
          <p class="note">{words('export_not_found_again')}</p>
          <ul>
            {lost.map((text) => (
              <li key={text}>
                <q dir="auto">{text}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" class="button" onClick={() => link.post({ type: 'read', tabId })}>
        {words('readback_return')}
      </button>
    </section>
  );
}
