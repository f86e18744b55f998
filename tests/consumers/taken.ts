/** What was taken away of one page, and what a consumer found in it. */
import type { Dossier } from '../../lib/export/dossier';

/** File name endings of the formats, the annotated page's included. */
export type Ending =
  | 'html'
  | 'annotated.html'
  | 'md'
  | 'txt'
  | 'csv'
  | 'json'
  | 'jsonld'
  | 'csl.json'
  | 'bib'
  | 'ris';

/** Files of one page. `dossier` is its JSON export: what all the others are measured by. */
export interface Taken {
  name: string;
  dossier: Dossier;
  read(ending: Ending): string;
}

/** What a consumer made of one file: how many things it was to find, and in a sentence each what it found wrong. */
export interface Found {
  things: number;
  faults: string[];
}

/** Words as a reader compares them: runs of white space are one space. */
export const said = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Quotations that stand in every format that is for reading; further passages on the same matter are only counted there. */
export function shownQuotes({ report }: Dossier): string[] {
  return report.claims.flatMap(({ evidence, factChecks = [] }) => [
    ...evidence.filter(({ relation }) => relation !== 'related').map(({ quote }) => quote),
    ...factChecks.map(({ review }) => review.claim),
  ]);
}

/** A fault for each text that `within` does not hold; both are compared as a reader does. */
export function absent(what: string, texts: readonly string[], within: string): string[] {
  const whole = said(within);
  return texts
    .filter((text) => !whole.includes(said(text)))
    .map((text) => `${what} is missing: ${said(text).slice(0, 80)}`);
}
