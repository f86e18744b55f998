/** The little of citation-js, which has no types of its own, that reads our citations back. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    // biome-ignore lint/suspicious/noExplicitAny: CSL as the library has it
    readonly data: any[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
