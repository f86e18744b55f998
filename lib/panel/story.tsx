/** The head of the panel: which story this is, who published it when, and what it was compared with. */
import { isJudged } from '../evidence/languages';
import type { Coverage, Report } from '../model';
import { useWords } from './context';
import { Corrections } from './corrections';
import { daysWords, publishedWords } from './times';

/** The story of a report. */
export function Story({ report }: { report: Report }) {
  const { words, locale } = useWords();
  const { article } = report;
  const time = article.published ?? article.modified;
  return (
    <header class="story">
      <h1 dir="auto">{article.title || article.url}</h1>
      <p class="story-by">
        {article.publisher !== null && <span class="story-publisher">{article.publisher}</span>}
        {time ? (
          <time dateTime={time.iso}>{publishedWords(time, words, locale)}</time>
        ) : (
          <span>{words('panel_time_unknown')}</span>
        )}
      </p>
      <Corrections notes={article.corrections} />
      {article.partial && <p class="language-note partial-note">{words('panel_partial')}</p>}
      {!isJudged(article.language) && (
        <p class="language-note">{words('panel_not_judged', languageName(article.language, locale))}</p>
      )}
    </header>
  );
}

/** A language as readers of `locale` call it. */
function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** Whether the browser told nothing of the page: no permission yet, or a blank tab. */
export const isNameless = ({ title, url }: { title: string; url: string }): boolean =>
  title === '' && url === '';

/** The story before anything is known of it but the tab's title. */
export function StoryTitle({ title, url }: { title: string; url: string }) {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (isNameless({ title, url })) return null;
  return (
    <header class="story story-quiet">
      <h1 dir="auto">{title || host || url}</h1>
      {host !== '' && <p class="story-by">{host}</p>}
    </header>
  );
}

/** "Compared with 5 documents from 4 publishers, 7-16 June 2026": the honest denominator. */
export function useSearched(coverage: Coverage): string {
  const { words, count, locale } = useWords();
  if (coverage.documents === 0) return words('panel_searched_nothing');
  const documents = count('panel_documents', coverage.documents);
  const publishers = count('panel_publishers', coverage.publishers);
  return coverage.from !== null && coverage.to !== null
    ? words('panel_searched_dated', documents, publishers, daysWords(coverage.from, coverage.to, locale))
    : words('panel_searched', documents, publishers);
}
