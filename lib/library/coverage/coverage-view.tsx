/** The view of what the library holds, and what pages read lately would need that it does not have. */
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../model';
import { useWords } from '../../panel/context';
import { FailureNotice } from '../../panel/phases';
import { useShelf } from '../context';
import type { LibraryCoverage } from '../shelf/shelf';
import type { ViewProps } from '../views';
import { HoldingsPicture } from './holdings-picture';
import { HoldingsTable } from './holdings-table';
import type { MissingTime } from './missing-times';
import type { Wanted } from './wanting';

/** The view. Counted anew when the library's size changes. */
export function CoverageView({ documents }: ViewProps) {
  const shelf = useShelf();
  const { words, locale } = useWords();
  const [seen, setSeen] = useState<Result<LibraryCoverage> | null>(null);
  useEffect(() => {
    let current = true;
    void shelf.coverage().then((answer) => {
      if (current) setSeen(answer);
    });
    return () => {
      current = false;
    };
  }, [shelf, documents]);
  if (!seen) return <div aria-busy="true" />;
  if (!seen.ok) return <FailureNotice error={seen.error} />;
  const { holdings, wanting } = seen.value;
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <>
      <section class="import coverage" aria-labelledby="coverage-title">
        <h2 id="coverage-title">{words('coverage_title')}</h2>
        {holdings.spans.length > 0 && <HoldingsPicture holdings={holdings} />}
        {holdings.undated > 0 && <p class="note">{words('coverage_undated', number(holdings.undated))}</p>}
        <HoldingsTable holdings={holdings} />
      </section>
      <section class="import" aria-labelledby="wanting-title">
        <h2 id="wanting-title">{words('coverage_wanting')}</h2>
        <p class="note">
          {words(wanting.pages.length > 0 ? 'coverage_wanting_text' : 'coverage_wanting_none')}
        </p>
        <Named title={words('coverage_outlets')} list={wanting.outlets} />
        <Named title={words('coverage_names')} list={wanting.names} />
        <Times list={wanting.times} />
        {wanting.pages.map(({ id, title, claims, unmatched, texts }) => (
          <details key={id} class="coverage-page">
            <summary dir="auto">
              {title} <span class="note">{words('coverage_page', number(unmatched), number(claims))}</span>
            </summary>
            <ul>
              {texts.map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </>
  );
}

function Times({ list }: { list: readonly MissingTime[] }) {
  const { words, locale } = useWords();
  if (list.length === 0) return null;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <>
      <h3 class="coverage-names">{words('coverage_times')}</h3>
      <ul class="coverage-list">
        {list.map(({ month, claims }) => (
          <li key={month}>
            {format.format(new Date(`${month}-01T00:00:00Z`))}{' '}
            <span class="note">{words('coverage_claims', claims.toLocaleString(locale))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ title, list }: { title: string; list: readonly Wanted[] }) {
  const { words, locale } = useWords();
  if (list.length === 0) return null;
  return (
    <>
      <h3 class="coverage-names">{title}</h3>
      <ul class="coverage-list">
        {list.map(({ name, pages }) => (
          <li key={name}>
            <span dir="auto">{name}</span>{' '}
            <span class="note">{words('coverage_pages', pages.toLocaleString(locale))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
