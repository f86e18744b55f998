/** {id, html, url?} -> {id, text, title, author, publisher, published}: the story of a stored page. */
import { parseHTML } from 'linkedom';
import { readPage } from '../../../lib/page/read-page';
import { optionalText, type Row, type Task, text } from '../task';

export const task: Task = {
  needsCorpus: false,
  async open() {
    return async (row: Row): Promise<Row> => {
      const html = text(row, 'html');
      const url = optionalText(row, 'url') ?? '';
      const { extraction } = readPage(parsePage(html), { url });
      if (!extraction.ok) {
        return { id: row.id, text: '', title: null, author: null, publisher: null, published: null };
      }
      const { article } = extraction;
      return {
        id: row.id,
        text: article.text,
        title: article.title,
        author: article.author,
        publisher: article.publisher,
        published: article.published?.iso ?? null,
      };
    };
  },
};

/** A document as a browser would build it from `html`; a fragment gets the elements a browser would add. */
export function parsePage(html: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
