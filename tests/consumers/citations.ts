/**
 * Citations read by programs of others: citation-js (CSL-JSON, BibTeX, RIS), the parser of Better BibTeX for Zotero
 * (BibTeX), and astrocite (RIS, with the authors and days that citation-js leaves out there).
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import type { Dossier } from '../../lib/export/dossier';
import { type Found, said, type Taken } from './taken';

/** A citation as far as all readers of them tell it. `authors` counts them: names are split differently everywhere. */
interface Cited {
  title: string;
  url: string | undefined;
  day: string | undefined;
  authors: number | undefined;
}

interface Csl {
  title?: string;
  URL?: string;
  issued?: { 'date-parts': (string | number)[][] };
  author?: unknown[];
}

/** CSL-JSON, BibTeX and RIS as citation-js reads them: titles and addresses in order. Counts citations. */
export function citationJs(format: 'csl.json' | 'bib' | 'ris', { dossier, read }: Taken): Found {
  const { data } = new Cite(read(format)) as { data: Csl[] };
  // Of RIS it reads neither authors nor the day; of BibTeX it makes markup of braces.
  const found = data.map((item) => ({
    ...cited(item),
    title: (item.title ?? '').replace(/<\/?span[^>]*>/g, ''),
  }));
  return compared(
    dossier,
    format === 'ris'
      ? found.map(({ title, url }) => ({ title, url, day: undefined, authors: undefined }))
      : found,
  );
}

/** BibTeX as Better BibTeX for Zotero reads it, but for its choice to put English titles into sentence case. Counts citations. */
export function betterBibtex({ dossier, read }: Taken): Found {
  const { entries, errors } = parseBibtex(read('bib'), { sentenceCase: false });
  const found = entries.map(({ fields }) => ({
    // It keeps the case of doubly braced titles by markup.
    title: String(fields.title ?? '').replace(/<\/?span[^>]*>/g, ''),
    url: fields.url as string | undefined,
    day: fields.date as string | undefined,
    authors: fields.author?.length ?? 0,
  }));
  const { things, faults } = compared(dossier, found);
  return { things, faults: [...faults, ...errors.map(({ error }) => error)] };
}

/** RIS as astrocite reads it. Counts citations. */
export function astrocite({ dossier, read }: Taken): Found {
  return compared(dossier, (parseRis(read('ris')) as Csl[]).map(cited));
}

function cited({ title = '', URL: url, issued, author }: Csl): Cited {
  const day = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  return { title, url, day, authors: author?.length ?? 0 };
}

/** What has no value in `found` was not read by that program, and is not compared. */
function compared({ article, documents }: Dossier, found: readonly Cited[]): Found {
  const web = (url: string | null) => (url !== null && /^https?:/.test(url) ? url : undefined);
  const expected = [
    { ...article, authored: article.author !== null },
    ...documents.map((document) => ({ ...document, authored: false })),
  ];
  const faults = found.length === expected.length ? [] : [`${found.length} in place of ${expected.length}`];
  for (const [index, { title, url, published, authored }] of expected.entries()) {
    const got = found[index];
    if (!got) continue;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(published?.iso ?? '')?.[0];
    if (said(got.title) !== said(title)) faults.push(`${index}: the title reads ${got.title}`);
    if (got.url !== web(url)) faults.push(`${index}: the address reads ${got.url}`);
    if (got.authors === undefined) continue;
    if (got.day !== day) faults.push(`${index}: the day reads ${got.day}`);
    if (authored !== got.authors > 0) faults.push(`${index}: it has ${got.authors} authors`);
  }
  return { things: expected.length, faults };
}
