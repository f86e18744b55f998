/**
 * A file that was taken away, opened again: on the live page where that is open in a tab, as a report where it is not.
 * Nothing of it is kept: it is shown until the page is read again.
 */
import { useState } from 'preact/hooks';
import type { Dossier } from '../../export/dossier';
import type { ForeignNotes } from '../../export/hypothesis';
import type { Unreadable } from '../../export/read-back';
import type { OpenReading, PageInspection, TabRequest } from '../../messages/protocol';
import type { Article, Report } from '../../model';
import { useParts, useWords } from '../context';
import { FilesButton } from '../files-button';
import { exportWording } from './wording';

/** Larger than any export of ours; a film that was chosen by mistake is not read into memory. */
const LARGEST = 64 * 1024 * 1024;

interface OpenedFile {
  title: string;
  text: string;
  /** Where its marks are shown; `null` when its page is open in no tab. */
  shown: { here: boolean; found: number; of: number } | null;
  /** Annotations that have no place in a text. */
  without: number;
}

type State =
  | { state: 'none' }
  | { state: 'opened'; file: OpenedFile }
  | { state: 'refused'; why: Unreadable };

type ShowReport = Omit<Extract<TabRequest, { type: 'tab.show-report' }>, 'type' | 'tabId'>;

/** The choice of a file, and what is in it. `page`: the page beside the panel, where there is one. */
export function Opened({ page }: { page: { tabId: number; report: Report } | null }) {
  const { link } = useParts();
  const { words, locale, count } = useWords();
  const [opened, set] = useState<State>({ state: 'none' });

  /** The tab that has a page of one of these addresses, and what that says now. */
  const livePage = async (urls: readonly string[]): Promise<{ tabId: number; article: Article } | null> => {
    const same = (url: string) => urls.some((each) => bare(each) === bare(url));
    const here = page && same(page.report.article.url) ? page.tabId : null;
    const open = here === null ? await link.request<OpenReading[]>({ type: 'tab.open-readings' }) : null;
    const elsewhere = open?.ok ? open.value.find(({ url }) => same(url))?.tabId : undefined;
    const tabId = here ?? elsewhere;
    if (tabId === undefined) return null;
    const now = await link.request<PageInspection | null>({ type: 'tab.inspect-page', tabId });
    return now.ok && now.value?.article ? { tabId, article: now.value.article } : null;
  };

  /** Shows what a file says of a page on it; `null` when there is no such page. */
  const show = async (
    urls: readonly string[],
    moved: (article: Article) => ShowReport | null,
  ): Promise<OpenedFile['shown']> => {
    const live = await livePage(urls);
    const report = live && moved(live.article);
    if (!report) return null;
    const answer = await link.request({ type: 'tab.show-report', tabId: live.tabId, ...report });
    const { of, lost } = report.from;
    return answer.ok ? { here: live.tabId === page?.tabId, found: of - lost.length, of } : null;
  };

  const showDossier = async (dossier: Dossier): Promise<OpenedFile> => {
    const [{ ontoPage }, { FORMATS }] = await Promise.all([
      import('../../export/onto-page'),
      import('../../export/formats'),
    ]);
    const { title, url } = dossier.article;
    return {
      title,
      text: FORMATS.txt.write(dossier, exportWording(words, locale)),
      without: 0,
      shown: await show([url], (article) => {
        const { report, notes, lost, of } = ontoPage(dossier, article);
        return { report, notes, from: { kind: 'headwater', exported: dossier.exported, lost, of } };
      }),
    };
  };

  const showForeign = async ({ notes, pages, exported, without }: ForeignNotes): Promise<OpenedFile> => {
    const { notesOntoPage } = await import('../../export/onto-page');
    return {
      title: 'Hypothesis',
      text: notes.map(({ quote, text, page }) => `“${quote}”\n${text}\n${page}`).join('\n\n'),
      without,
      shown: await show(pages, (article) => {
        const here = notes.filter(({ page }) => bare(page) === bare(article.url));
        const { lost, of, notes: placed } = notesOntoPage(here, article.text);
        // Beside the claims of the page itself, which only its own panel has at hand.
        if (!page || bare(page.report.article.url) !== bare(article.url)) return null;
        return { report: page.report, notes: placed, from: { kind: 'hypothesis', exported, lost, of } };
      }),
    };
  };

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > LARGEST) return set({ state: 'refused', why: 'other' });
    const { readBack } = await import('../../export/read-back');
    const read = await readBack(await file.text());
    if (!read.ok) return set({ state: 'refused', why: read.why });
    const shown = 'dossier' in read ? await showDossier(read.dossier) : await showForeign(read.foreign);
    set({ state: 'opened', file: shown });
  };

  return (
    <div class="take-open">
      <FilesButton
        label={words('export_open')}
        accept=".json,.jsonld,.html"
        single
        onFiles={([file]) => void open(file)}
      />
      <p role="status" class="note">
        {opened.state === 'refused' && words(`export_refused_${opened.why}`)}
        {opened.state === 'opened' && <Where shown={opened.file.shown} />}
        {opened.state === 'opened' &&
          opened.file.without > 0 &&
          ` ${count('export_without_place', opened.file.without)}`}
      </p>
      {opened.state === 'opened' && !opened.file.shown?.here && (
        <figure class="take-preview">
          <figcaption dir="auto">{opened.file.title}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre dir="auto" tabIndex={0}>
            {opened.file.text}
          </pre>
        </figure>
      )}
    </div>
  );
}

function Where({ shown }: { shown: OpenedFile['shown'] }) {
  const { words, locale } = useWords();
  if (!shown) return <>{words('export_page_not_open')}</>;
  const found = words('readback_found', shown.found.toLocaleString(locale), shown.of.toLocaleString(locale));
  return <>{shown.here ? found : `${words('export_shown_elsewhere')} ${found}`}</>;
}

/** An address without what does not tell pages apart. */
function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
