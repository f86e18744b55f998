/** The formats a dossier can be taken away in: one table, from which panel, command line and tests know them all. */
import { toJsonLd } from './annotations';
import { toBibtex, toCsl, toRis } from './citations';
import { toCsv } from './csv';
import type { Dossier } from './dossier';
import { readingCopy } from './html/reading-copy';
import { toMarkdown } from './markdown';
import type { Wording } from './outline';
import { toPlainText } from './plain-text';

/** One format. Its name in the reader's language is `export_format_<name>`. */
export interface Format {
  /** File name ending, without the dot. */
  ending: string;
  mediaType: string;
  write(dossier: Dossier, wording: Wording): string;
}

/** By name, in the order they are offered. */
export const FORMATS = {
  html: { ending: 'html', mediaType: 'text/html', write: readingCopy },
  md: { ending: 'md', mediaType: 'text/markdown', write: toMarkdown },
  txt: { ending: 'txt', mediaType: 'text/plain', write: toPlainText },
  json: {
    ending: 'json',
    mediaType: 'application/json',
    write: (dossier) => `${JSON.stringify(dossier, null, 2)}\n`,
  },
  jsonld: {
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    write: (dossier) => `${JSON.stringify(toJsonLd(dossier), null, 2)}\n`,
  },
  csv: { ending: 'csv', mediaType: 'text/csv', write: toCsv },
  csl: { ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', write: toCsl },
  bib: { ending: 'bib', mediaType: 'application/x-bibtex', write: toBibtex },
  ris: { ending: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
} as const satisfies Record<string, Format>;

/** A format's name. */
export type FormatName = keyof typeof FORMATS;

/** Whether a text names a format. */
export const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);
