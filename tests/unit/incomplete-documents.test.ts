/** What a library really holds: documents without date or publisher, that cite nothing, that cite each other, that changed. */
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../lib/check-article';
import type { NewDocument } from '../../lib/corpus/prepare';
import { traceSelection } from '../../lib/trace-selection';
import { articleOf } from '../support/articles';
import { freshCorpus, newDocument } from '../support/corpus';

const CLAIM = 'The council of Tarn Bridge approved the harbour plan on Monday.';
const SAID = 'On Monday the council of Tarn Bridge approved the harbour plan';
const day = (iso: string) => ({ iso, certainty: 'day' as const });
/** Days alone, in zones nobody knows, may fall together. */
const at = (iso: string) => ({ iso: `${iso}T10:00Z`, certainty: 'exact' as const });

/** The claim against a library of these documents, and the ways back from it. */
async function told(documents: (Partial<NewDocument> & { text: string })[]) {
  const corpus = await freshCorpus();
  await corpus.add(documents.map((one, index) => newDocument({ id: `document ${index}`, ...one })));
  const article = articleOf([CLAIM]);
  const report = await checkArticle(article, corpus);
  const [claim] = report.claims;
  if (!claim) throw new Error('the sentence is no claim');
  const { paths = [] } = await traceSelection({ text: CLAIM, place: null }, { article }, corpus);
  return { claim, paths, open: report.open };
}

describe('documents without dates', () => {
  it('stand last and in no order, and no trail through them claims to have found the earliest', async () => {
    const { claim, paths } = await told([
      { publisher: 'Gazette', text: `${SAID}.` },
      { publisher: 'Post', text: `${SAID}, and the works begin soon.` },
    ]);
    const points = claim.timeline?.points ?? [];
    expect(points.map(({ evidence, ordered }) => [evidence === null, ordered])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(points.some(({ superseded }) => superseded)).toBe(false);
    expect(paths.map(({ end }) => end.kind)).toEqual(paths.map(() => 'undated'));
    expect(paths.flatMap(({ hops }) => hops.map(({ order }) => order))).not.toContain('earlier');
  });
});

describe('documents without publishers', () => {
  it('count for one each, go by their titles, and are no link of a chain', async () => {
    const { claim } = await told([
      { publisher: null, title: 'A vote in Tarn Bridge', text: `${SAID}.` },
      { publisher: null, title: 'Harbour: nine to four', text: `${SAID}, it is said, after a long debate.` },
    ]);
    expect(claim.support.corroborates).toMatchObject({ documents: 2, publishers: 2 });
    expect(claim.origins.map(({ name }) => name)).toContain('A vote in Tarn Bridge');
    for (const { chain } of claim.evidence) expect(chain).not.toContain(null);
  });
});

describe('documents that cite nothing', () => {
  it('are origins of their own, and the trail ends at the earliest and says so', async () => {
    const { claim, paths } = await told([
      { publisher: 'Gazette', published: at('2026-05-18'), text: `${SAID}.` },
      {
        publisher: 'Post',
        published: at('2026-05-19'),
        text: 'The harbour plan was approved on Monday by the council of Tarn Bridge.',
      },
    ]);
    expect(claim.support.corroborates).toEqual({ documents: 2, publishers: 2, origins: 2 });
    expect(claim.circular).toEqual([]);
    expect(paths[0]?.end).toMatchObject({
      kind: 'earliest',
      names: [],
      excerpt: { document: { id: 'document 0' } },
    });
  });
});

describe('documents that cite each other', () => {
  it('are one origin and a ring, and the trail comes to an end', async () => {
    const { claim, paths } = await told([
      {
        publisher: 'Harbour Gazette',
        published: day('2026-05-19'),
        text: `${SAID}, the Northern Post reported.`,
      },
      {
        publisher: 'Northern Post',
        published: day('2026-05-19'),
        text: `${SAID}, the Harbour Gazette reported.`,
      },
    ]);
    expect(claim.support.corroborates).toEqual({ documents: 2, publishers: 2, origins: 1 });
    expect(claim.circular).toMatchObject([{ kind: 'ring' }]);
    for (const { hops } of paths) expect(hops.length).toBeLessThanOrEqual(2);
  });

  it('or the page, bear out that the page says so and nothing beside it', async () => {
    const { claim, paths } = await told([
      { publisher: 'Harbour Gazette', published: day('2026-05-20'), text: `${SAID}, The Paper reported.` },
    ]);
    expect(claim.support.corroborates.origins).toBe(0);
    expect(claim.circular).toMatchObject([{ kind: 'page' }]);
    expect(paths.map(({ end }) => end.kind)).toEqual(['page']);
  });
});

describe('two documents with one address and different text', () => {
  it('are two versions of one page: one origin, tied as such, and no step leads from one to the other', async () => {
    const url = 'https://gazette.example/vote';
    const { claim, paths } = await told([
      { publisher: 'Gazette', url, published: day('2026-05-18'), text: `${SAID}.` },
      {
        publisher: 'Gazette',
        url,
        published: day('2026-05-19'),
        text: `${SAID} after a debate of nine hours.`,
      },
    ]);
    expect(claim.support.corroborates).toEqual({ documents: 2, publishers: 1, origins: 1 });
    expect(claim.origins[0]?.ties.map(({ message }) => message)).toContain('same_page');
    for (const { hops } of paths)
      for (const { from, to } of hops)
        expect([from.document === null, to.document?.url]).toEqual([true, url]);
  });
});

describe('a library that says nothing of the matter', () => {
  it('leaves the claim unmatched, with no trail, and tells that it does not know its names', async () => {
    const { claim, paths, open } = await told([
      { publisher: 'Gazette', text: 'A ferry sank near Kesh in 1987.' },
    ]);
    expect(claim).toMatchObject({ status: 'unmatched', evidence: [], origins: [] });
    expect(claim.names?.every(({ documents }) => documents === 0)).toBe(true);
    expect(paths).toEqual([]);
    expect(open?.unmatched).toEqual([claim.id]);
  });
});
