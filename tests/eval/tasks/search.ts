/** `search`: documents that speak of the same as a text, through the library the extension keeps. */
import { queryOf } from '../../../lib/retrieval/query';
import { rankDocuments } from '../../../lib/retrieval/rank-documents';
import { analyse } from '../../../lib/text/analyse';
import { libraryOf } from '../../support/corpus';
import { type Task, text } from '../task';

/** Documents in an answer. */
const RANKED = 20;

export const task: Task = {
  needsCorpus: true,
  async open(corpus) {
    const library = await libraryOf(corpus);
    return async (row) => {
      const ranked = await rankDocuments(queryOf(analyse(text(row, 'query'))), library, RANKED);
      return { id: row.id, ranked: ranked.map(({ document, score }) => ({ doc: document.id, score })) };
    };
  },
};
