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

  it.each(['The council approved the harbour plan on Monday.', 'the harbour plan on Monday'])(
    'follows the link in %j to a document of the library',
    async (selection) => {
      const text = 'The council approved the harbour plan on Monday.';
      const claim = { ...judged({ text, hops: [] }), start: 300, end: 300 + text.length };
      const links = [
        { start: 12, end: 20, url: 'https://paper.example/other' },
        { start: 312, end: 338, url: 'https://post.example/vote/' },
      ];
      const corpus = await library();
      await corpus.add([
        newDocument({
          id: 'linked',
          title: 'The vote',
          publisher: 'Harbour Post',
          url: 'https://www.post.example/vote',
          published: { iso: '2026-05-18T19:00Z', certainty: 'exact' },
          text: 'The council approved the harbour plan on Monday after a long debate.',
        }),
      ]);
      const page = { article: { ...ARTICLE, links }, claims: [claim] };
      const { paths = [] } = await traceSelection(selection, page, corpus);
      const [hop] = paths[0]?.hops ?? [];
      expect(hop).toMatchObject({ kind: 'linked', name: 'Harbour Post', to: { document: { id: 'linked' } } });
      expect(hop?.from.marks.map(({ start, end }) => hop.from.quote.slice(start, end))).toEqual([
        'approved the harbour plan '.slice(selection.startsWith('The') ? 0 : 9),
      ]);
      // The same words elsewhere in a page, or a report from before links were kept: no link is known.
      const unknown = await traceSelection(selection, { article: ARTICLE, claims: [claim] }, corpus);
      expect(unknown.paths?.flatMap(({ hops }) => hops.map(({ kind }) => kind))).not.toContain('linked');
    },
  );

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
