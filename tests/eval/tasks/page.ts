/** {id, html, url?} -> {id, sentences: [{text, claim, status, evidence: [{doc, quote, relation}]}]}: a page against the corpus. */

import { checkArticle } from '../../../lib/check-article';
import { readPage } from '../../../lib/page/read-page';
import { splitSentences } from '../../../lib/text/sentences';
import { libraryOf } from '../../support/corpus';
import { optionalText, type Task, text } from '../task';
import { parsePage } from './article';

export const task: Task = {
  needsCorpus: true,
  async open(corpus) {
    const library = await libraryOf(corpus);
    return async (row) => {
      const document = parsePage(text(row, 'html'));
      const url = optionalText(row, 'url');
      const { extraction } = readPage(document, url === null ? {} : { url });
      if (!extraction.ok) return { id: row.id, sentences: [] };
      const { article } = extraction;
      const report = await checkArticle(article, library);
      const claims = new Map(report.claims.map((claim) => [claim.start, claim]));
      return {
        id: row.id,
        sentences: splitSentences(article.text, article.blocks).map((sentence) => {
          const claim = claims.get(sentence.start);
          return {
            text: sentence.text,
            claim: claim !== undefined,
            status: claim?.status ?? null,
            evidence: (claim?.evidence ?? []).map(({ document, quote, relation }) => ({
              doc: document.id,
              quote,
              relation,
            })),
          };
        }),
      };
    };
  },
};
