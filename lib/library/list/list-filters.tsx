/** What the list is narrowed to: words, publisher, language, where documents came from, days. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../panel/context';
import type { Facet, View, Wish } from '../shelf/shelf';

interface Props {
  wish: Wish;
  facets: View['facets'];
  onWish: (part: Partial<Wish>) => void;
}

/** The filters; one with a single value to choose is not shown. */
export function ListFilters({ wish, facets, onWish }: Props) {
  const { words, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  // Drawn anew with every row that is walked to, ordered once.
  const ordered = useMemo(() => {
    const names = {
      publisher: (value: string) => value,
      language: (value: string) =>
        value === 'und' ? words('library_language_unknown') : languageName(languages, value),
      source: (value: string) => words(`library_source_${value}`),
    };
    const of = (name: keyof typeof names) =>
      byLabel(facets[name], names[name], locale).map(({ value, documents }) => ({
        value,
        label: `${names[name](value)} (${number.format(documents)})`,
      }));
    return { publisher: of('publisher'), language: of('language'), source: of('source') };
  }, [facets, locale]);
  const choice = (name: 'publisher' | 'language' | 'source') =>
    (facets[name].length > 1 || wish[name] !== '') && (
      <label class="library-filter">
        <span>{words(`library_filter_${name}`)}</span>
        <select value={wish[name]} onChange={(event) => onWish({ [name]: event.currentTarget.value })}>
          <option value="">{words('library_filter_any')}</option>
          {ordered[name].map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <div class="library-filters">
      {choice('publisher')}
      {choice('language')}
      {choice('source')}
      {(['from', 'to'] as const).map((name) => (
        <label key={name} class="library-filter">
          <span>{words(`library_filter_${name}`)}</span>
          <input
            type="date"
            value={wish[name]}
            onChange={(event) => onWish({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}

function byLabel(facets: readonly Facet[], label: (value: string) => string, locale: string): Facet[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return facets.toSorted((one, other) => compare(label(one.value), label(other.value)));
}

/** A tag that is none is shown as it came. */
function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
