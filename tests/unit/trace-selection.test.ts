import { describe, expect, it } from 'vitest';
import { traceSelection } from '../../lib/trace-selection';
import { freshCorpus, newDocument } from '../support/corpus';
import { judged } from '../support/judged-claims';
import { hopsOf } from '../support/provenance';

const ARTICLE = {
  url: 'https://paper.example/harbour',
  title: 'Harbour plan approved',
  author: null,
  publisher: 'The Paper',
  published: { iso: '2026-05-20T12:00Z', certainty: 'exact' as const },
  modified: null,
  language: 'en',
};
const PAGE = { article: ARTICLE };

async function library() {
  const corpus = await freshCorpus();
  await corpus.add([
    newDocument({
      id: 'gazette',
      title: 'Council approves harbour plan',
      publisher: 'Coastal Gazette',
      published: { iso: '2026-05-19T12:00Z', certainty: 'exact' },
      text: 'The council approved the harbour plan on Monday, the Northern Post reported.\nThe works will cost 60 million crowns.',
    }),
    newDocument({
      id: 'post',
      title: 'Harbour: the vote',
      publisher: 'Northern Post',
      published: { iso: '2026-05-18T20:00Z', certainty: 'exact' },
      text: 'The council approved the harbour plan on Monday, Mayor Ana Brook said.',
    }),
    newDocument({
      id: 'itself',
      title: 'Harbour plan approved',
      publisher: 'The Paper',
      url: ARTICLE.url,
      text: 'The council approved the harbour plan on Monday.',
    }),
  ]);
  return corpus;
}

describe('traceSelection', () => {
  it('walks a sentence back over the library to whom the last passage credits', async () => {
    const corpus = await library();
    const { paths = [] } = await traceSelection(
      'The council approved the harbour plan on Monday.',
      PAGE,
      corpus,
    );
    expect(paths).toHaveLength(1);
    const [{ hops, end }] = paths as [(typeof paths)[0]];
    expect(hops.map(({ kind, to }) => `${kind} ${to.document?.id}`)).toEqual([
      'verbatim gazette',
      'credited post',
    ]);
    expect(end).toMatchObject({ kind: 'credits', names: ['Ana Brook'] });
    for (const { to } of hops) {
      const document = await corpus.document(to.document?.id ?? '');
      expect(document?.text.slice(to.span.start, to.span.end)).toBe(to.quote);
    }
  });

  it('knows whom a pronoun of the selection stands for when the page was read', async () => {
    const text = 'Sales rose in May, she said.';
    const [claim] = [judged({ text, hops: hopsOf(['The Paper', 'Ana Brook']) })];
    claim.hops[1]!.spans = [{ start: 19, end: 27 }];
    const { paths = [] } = await traceSelection(text, { ...PAGE, claims: [claim] }, await library());
    expect(paths[0]?.end).toMatchObject({ kind: 'credits', names: ['Ana Brook'] });
    expect((await traceSelection(text, PAGE, await library())).paths).toEqual([]);
  });

  it('answers for a text that is no claim, and says what was searched', async () => {
    const trace = await traceSelection('the  harbour\nplan', null, await library());
    expect(trace.selection).toBe('the harbour plan');
    expect(trace.coverage.documents).toBe(3);
  });

  it('finds nothing in an empty library without calling it unsupported', async () => {
    const trace = await traceSelection('The council approved the harbour plan.', null, await freshCorpus());
    expect(trace.claim).toMatchObject({ status: 'unmatched', evidence: [], origins: [] });
    expect(trace.paths).toEqual([]);
  });
});
