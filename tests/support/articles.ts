/** The page being read, for tests: an article of sentences a test brings. */
import type { Article } from '../../lib/model';

/** An article of one paragraph, dated and signed; what a test is about is given in `fields`. */
export function articleOf(sentences: readonly string[], fields: Partial<Article> = {}): Article {
  const text = sentences.join(' ');
  return {
    url: 'https://paper.example/harbour',
    title: 'Harbour plan approved',
    author: null,
    publisher: 'The Paper',
    published: { iso: '2026-05-20', certainty: 'day' },
    modified: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    ...fields,
  };
}
