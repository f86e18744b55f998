/** From a choice to files: gathers dossiers and writes them, the writers loaded on first use. */
import type { FormatName } from '../../export/formats';
import type { PanelLink, Words } from '../../messages/links';
import type { Capture } from './annotated';
import { collect, type LeftOut, type OnProgress, type Scope } from './collect';
import type { SavedFile } from './files';
import { type EndsOf, withEnds } from './with-ends';
import { exportWording } from './wording';

/** Choices that say where marks begin and end in the page's elements. */
const POINTED: ReadonlySet<Choice> = new Set(['json', 'jsonld', 'page']);

/** What the panel offers: the formats a dossier can be written in, and the page as it looks. */
export type Choice = FormatName | 'page';

/** What was made. */
export interface Made {
  /** A file a page. */
  files: (SavedFile & { content: string })[];
  /** What to save: the only file, or all of them in an archive. */
  saved: SavedFile;
  /** For the clipboard, when the format is for reading; `null` for the others. */
  rich: string | null;
  /** Text that shows what the first file holds. */
  preview: string;
  leftOut: LeftOut[];
}

/** What making needs. */
export interface Makers {
  link: PanelLink;
  words: Words;
  locale: string;
  capture?: Capture | undefined;
  /** Tells where marks begin and end in a tab's page; without it quotations and positions have to do. */
  ends?: EndsOf | undefined;
}

/** Makes the files of a scope; `null` when the library did not answer or nothing could be read. */
export async function make(
  { link, words, locale, capture, ends }: Makers,
  scope: Scope,
  choice: Choice,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Made | null> {
  const now = new Date();
  const [collected, { archiveOf, fileOf, pageFile }, { richText }, { FORMATS }] = await Promise.all([
    collect(link, scope, now, onProgress, signal),
    import('./files'),
    import('../../export/html/rich-text'),
    import('../../export/formats'),
  ]);
  if (!collected.ok) return null;
  const { dossiers, leftOut } = collected.value;
  const wording = exportWording(words, locale);
  const files: Made['files'] = [];
  for (const { dossier: found, tabId } of dossiers) {
    const dossier =
      tabId !== null && ends && POINTED.has(choice) ? await withEnds(found, tabId, ends) : found;
    if (choice !== 'page') {
      files.push(fileOf(dossier, choice, wording));
      continue;
    }
    const { annotated } = await import('./annotated');
    const page = tabId === null || !capture ? null : await annotated(dossier, tabId, capture, wording);
    if (page?.ok) files.push(pageFile(dossier, page.value));
    else leftOut.push({ title: dossier.article.title, why: 'closed' });
  }
  const first = dossiers[0]?.dossier;
  const readable = choice === 'html' || choice === 'page';
  return {
    files,
    saved: files.length === 1 && files[0] ? files[0] : archiveOf(files, now.toISOString()),
    rich: readable ? dossiers.map(({ dossier }) => richText(dossier, wording)).join('') : null,
    // Markup says little to a reader: the same dossier as text shows what is in it.
    preview: first && readable ? FORMATS.txt.write(first, wording) : (files[0]?.content ?? ''),
    leftOut,
  };
}
