/** The little of citation-js, which has no types of its own, that reads our citations back. */
declare module '@citation-js/core' {
  /** What the tests look at of an item (CSL-JSON). */
  interface CslItem {
    title?: string;
    URL?: string;
    'container-title'?: string;
    author?: unknown[];
    issued?: { 'date-parts': number[][] };
  }
  export class Cite {
    constructor(data: string);
    readonly data: CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
