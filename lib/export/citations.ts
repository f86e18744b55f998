/**
 * The page and the sources quoted for it as citations: CSL-JSON, BibTeX and RIS, which Zotero and its like import.
 *
 * Written here: what a news text has to cite is its title, authors, publisher, address and day. citation-js, the library
 * under MIT for the three formats, was tried as the writer (0.8): its RIS has neither authors nor the day, its BibTeX puts
 * the day into the month and a second address into `howpublished`, and it brings code that fetches. The other one,
 * biblatex-csl-converter, is under the LGPL. So three programs of others read these files instead, in the tests and in
 * `npm run consumers`: citation-js, the parser of Better BibTeX for Zotero, and astrocite.
 */
import type { DocumentCard, PublishedTime } from '../model';
import type { Dossier } from './dossier';

/** A news text as CSL (Citation Style Language) has it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  language?: string;
  note?: string;
}

/** The page first, then its sources in the order they are quoted. */
export function cslItems({ article, documents }: Dossier): CslItem[] {
  return [
    cslItem({ ...article, id: 'page' }, article.author, article.language, article.sha256),
    ...documents.map((document, index) =>
      cslItem({ ...document, id: `source-${index + 1}` }, null, document.language, document.sha256),
    ),
  ];
}

/** CSL-JSON. */
export function toCsl(dossier: Dossier): string {
  return `${JSON.stringify(cslItems(dossier), null, 2)}\n`;
}

/** BibTeX, as UTF-8. */
export function toBibtex(dossier: Dossier): string {
  const entries = cslItems(dossier).map((item) => {
    const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
    const fields: [string, string | undefined][] = [
      ['title', braced(item.title)],
      ['author', item.author && `{${item.author.map(({ literal }) => texed(literal)).join('} and {')}}`],
      ['journal', item['container-title'] && texed(item['container-title'])],
      ['year', year === undefined ? undefined : String(year)],
      ['date', isoDay(year, month, day)],
      ['url', item.URL && bareUrl(item.URL)],
      ['langid', item.language],
      ['note', item.note && texed(item.note)],
    ];
    const written = fields.flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${name} = {${value}}`],
    );
    return `@article{${item.id},\n${written.join(',\n')}\n}\n`;
  });
  return entries.join('\n');
}

/** RIS, as UTF-8. */
export function toRis(dossier: Dossier): string {
  const entries = cslItems(dossier).map((item) => {
    const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
    const lines: [string, string | undefined][] = [
      ['TY', 'NEWS'],
      ['ID', item.id],
      ['TI', item.title],
      ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
      ['T2', item['container-title']],
      ['PY', year === undefined ? undefined : String(year)],
      ['DA', year === undefined ? undefined : [year, two(month), two(day), ''].join('/')],
      ['UR', item.URL],
      ['LA', item.language],
      ['N1', item.note],
      ['ER', ''],
    ];
    return lines
      .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
      .join('');
  });
  return entries.join('\r\n');
}

function cslItem(
  text: Pick<DocumentCard, 'id' | 'title' | 'publisher' | 'published'> & { url: string | null },
  author: string | null,
  language: string,
  sha256: string,
): CslItem {
  const parts = dateParts(text.published);
  return {
    id: text.id,
    type: 'article-newspaper',
    title: oneLine(text.title),
    ...(text.publisher === null ? {} : { 'container-title': oneLine(text.publisher) }),
    ...(author === null ? {} : { author: authorsOf(author).map((literal) => ({ literal })) }),
    ...(parts ? { issued: { 'date-parts': [parts] as [number[]] } } : {}),
    ...(text.url !== null && /^https?:/i.test(text.url) ? { URL: text.url } : {}),
    ...(language === 'und' ? {} : { language }),
    note: `SHA-256 of the text: ${sha256}`,
  };
}

/** Two or more words, each with a capital but for the small ones within names: "Ada Lund", "Ursula von der Leyen". */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|della|der|di|da|dos|du|la|le|van|von|ten|ter|bin|bint|al|el|y|e))* \p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** The people a byline names; the whole of it where its parts are not all names ("Staff and agencies"). */
function authorsOf(byline: string): string[] {
  const whole = oneLine(byline);
  const parts = whole.split(/\s*(?:[,;&]|\band\b)\s*/).filter((part) => part !== '');
  return parts.every((part) => NAME.test(part)) ? parts : [whole];
}

function dateParts(published: PublishedTime | null): number[] | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.iso ?? '');
  return day ? day.slice(1).map(Number) : null;
}

function isoDay(year?: number, month?: number, day?: number): string | undefined {
  if (year === undefined) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [two(part)])).join('-');
}

const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Doubly braced: programs that put titles into lower case leave it alone. */
const braced = (title: string): string => `{${texed(title)}}`;

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Which TeX's oldest encoding, and with it some readers, prints as ¡, ¿ and a dash.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function texed(text: string): string {
  return text.replace(/[\\{}&%$#_~^<>|]/g, (character) => TEX[character] ?? '');
}

/** Addresses stand as they are, but braces would end the field. */
function bareUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
