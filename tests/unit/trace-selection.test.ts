import { describe, expect, it } from 'vitest';
import { traceSelection } from '../../lib/trace-selection';
import { articleOf } from '../support/articles';
import { freshCorpus, newDocument } from '../support/corpus';

const ARTICLE = articleOf([], { published: { iso: '2026-05-20T12:00Z', certainty: 'exact' } });
const PAGE = { article: ARTICLE };
const NOWHERE = { span: { start: 0, end: 0 }, before: '', after: '', links: [] };
const selected = (text: string) => ({ text, place: null });

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
      selected('The council approved the harbour plan on Monday.'),
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

  it.each([
    ['The council approved the harbour plan on Monday.', 'a whole sentence'],
    ['the harbour plan on Monday', 'a part of one'],
    ['It is done. The council approved the harbour plan on Monday.', 'more than one'],
  ])('follows the link in %j (%s) to a document of the library', async (text) => {
    const from = text.indexOf('the harbour plan');
    const links = [{ start: from, end: from + 'the harbour plan'.length, url: 'https://post.example/vote/' }];
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
    const { paths = [] } = await traceSelection({ text, place: { ...NOWHERE, links } }, PAGE, corpus);
    const [hop] = paths[0]?.hops ?? [];
    expect(hop).toMatchObject({ kind: 'linked', name: 'Harbour Post', to: { document: { id: 'linked' } } });
    expect(hop?.from.marks.map(({ start, end }) => hop.from.quote.slice(start, end))).toEqual([
      'the harbour plan',
    ]);
    const unknown = await traceSelection(selected(text), PAGE, corpus);
    expect(unknown.paths?.flatMap(({ hops }) => hops.map(({ kind }) => kind))).not.toContain('linked');
  });

  it('follows a link of one document of the library to another, also when it was put back', async () => {
    const corpus = await freshCorpus();
    const words = 'approved the harbour plan';
    const text = `The council ${words} on Monday. The works begin in May.`;
    const link = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    await corpus.add([
      newDocument({
        id: 'near',
        publisher: 'Coastal Gazette',
        url: 'https://gazette.example/plan',
        published: { iso: '2026-05-19', certainty: 'day' },
        text,
        links: [{ ...link, url: 'https://town.example/minutes' }],
      }),
      newDocument({
        id: 'minutes',
        publisher: 'Town Hall',
        url: 'https://town.example/minutes',
        published: { iso: '2026-05-18', certainty: 'day' },
        text: 'On Monday the council approved the harbour plan by nine votes to four.',
      }),
    ]);
    const kinds = async () => {
      const selection = selected('The council approved the harbour plan on Monday.');
      const { paths = [] } = await traceSelection(selection, PAGE, corpus);
      return paths[0]?.hops.map(({ kind, to }) => `${kind} ${to.document?.id}`);
    };
    expect(await kinds()).toEqual(['verbatim near', 'linked minutes']);
    const removed = await corpus.document('near');
    await corpus.remove(['near']);
    await corpus.add([removed!]);
    expect(await kinds()).toEqual(['verbatim near', 'linked minutes']);
  });

  it.each([
    ['a pronoun', 'Ana Brook is the mayor. ', 'Sales rose in May, she said.', ''],
    ['a sentence cut before its speaker', '', 'Sales rose in May', ', Ana Brook said.'],
    ['a sentence cut behind its speaker', 'Ana Brook said that ', 'sales rose in May', '.'],
  ])('knows from its paragraph whom %s rests on', async (_what, before, text, after) => {
    const place = { ...NOWHERE, before, after };
    const { paths = [] } = await traceSelection({ text, place }, PAGE, await library());
    expect(paths[0]?.end).toMatchObject({ kind: 'credits', names: ['Ana Brook'] });
    expect((await traceSelection(selected(text), PAGE, await library())).paths).toEqual([]);
  });

  it('answers for a text that is no claim, and says what was searched', async () => {
    const trace = await traceSelection(selected('the  harbour\nplan'), null, await library());
    expect(trace.selection).toBe('the harbour plan');
    expect(trace.coverage.documents).toBe(3);
  });

  it('finds nothing in an empty library without calling it unsupported', async () => {
    const trace = await traceSelection(
      selected('The council approved the harbour plan.'),
      null,
      await freshCorpus(),
    );
    expect(trace.claim).toMatchObject({ status: 'unmatched', evidence: [], origins: [] });
    expect(trace.paths).toEqual([]);
  });
});
