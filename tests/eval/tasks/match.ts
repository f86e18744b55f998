/** {id, text, date?} -> {id, status, evidence: [{doc, quote, relation, confidence, explanation}], origins: [{name, docs}]}: one claim against the corpus. */

import { explanation, sourceOf } from '../../../lib/evidence/explain';
import { traceSelection } from '../../../lib/trace-selection';
import { libraryOf, publishedOf } from '../../support/corpus';
import { english } from '../../support/english';
import { optionalText, type Task, text } from '../task';

/** A page of which nothing is known but when it was published. */
const PAGE = {
  url: '',
  title: '',
  author: null,
  publisher: null,
  modified: null,
  language: 'und',
};

export const task: Task = {
  needsCorpus: true,
  async open(corpus) {
    const library = await libraryOf(corpus);
    return async (row) => {
      const published = publishedOf(optionalText(row, 'date'));
      const { claim } = await traceSelection(
        { text: text(row, 'text'), place: null },
        { article: { ...PAGE, published } },
        library,
      );
      const docs = new Map(claim.evidence.map((evidence) => [evidence.id, evidence.document.id]));
      return {
        id: row.id,
        status: claim.status,
        evidence: claim.evidence.map(({ document, quote, relation, confidence, reasons }) => ({
          doc: document.id,
          quote,
          relation,
          confidence,
          explanation: explanation({ relation, reasons }, sourceOf(document), english),
        })),
        origins: claim.origins.map(({ name, evidence }) => ({
          name,
          docs: [...new Set(evidence.map((id) => docs.get(id)))],
        })),
      };
    };
  },
};
