import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../lib/check-article';
import { articleOf } from '../support/articles';
import { freshCorpus, newDocument } from '../support/corpus';

const PAGE = [
  'The council of Tarn Bridge approved the harbour plan on Monday.',
  'The works will cost 40 million crowns.',
  'Lindqvist Marine has accused Orbel of copying the plan of its pier.',
  'A ferry of the Osier line sank near Kesh in 1987.',
];

async function library() {
  const corpus = await freshCorpus();
  const shared = 'The council of Tarn Bridge approved the harbour plan on Monday.';
  await corpus.add([
    newDocument({
      id: 'gazette',
      publisher: 'Coastal Gazette',
      text: `${shared} The works will cost 60 million crowns. About 300 fishermen marched against the plan in April. Orbel denied that it had copied the pier.`,
    }),
    newDocument({
      id: 'post',
      publisher: 'Northern Post',
      text: `On Monday the harbour plan was approved by the council of Tarn Bridge, the mayor said. Some 300 fishermen marched against the plan in April. The works will cost 60 million crowns, the mayor said.`,
    }),
  ]);
  return corpus;
}

describe('what a story leaves open', () => {
  it('says what is contested, what nothing speaks to, who has answered, and what the page leaves out', async () => {
    const page = articleOf(PAGE);
    const report = await checkArticle(page, await library());
    const open = report.open!;
    const textOf = (id: string) => report.claims.find((claim) => claim.id === id)?.text;
    expect(open.contested.map(textOf)).toContain(PAGE[1]);
    expect(open.unmatched.map(textOf)).toContain(PAGE[3]);
    expect(open.answers).toMatchObject([
      { accused: 'Orbel', answer: 'denied', excerpt: { document: { id: 'gazette' } } },
    ]);
    expect(open.unmentioned).toMatchObject([{ origins: ['Coastal Gazette', 'Northern Post'] }]);
    expect(open.unmentioned[0]?.excerpt.quote).toContain('300 fishermen');
  });

  it('tells of unmatched claims whether the library knows their names at all', async () => {
    const report = await checkArticle(articleOf(PAGE), await library());
    const ferry = report.claims.find(({ text }) => text === PAGE[3]);
    expect(ferry?.names?.find(({ name }) => name === 'Kesh')).toEqual({ name: 'Kesh', documents: 0 });
    expect(report.claims.find(({ text }) => text === PAGE[0])?.names).toBeUndefined();
  });

  it('leaves everything open against an empty library, and calls nothing unanswered that nobody was accused of', async () => {
    const report = await checkArticle(articleOf(PAGE), await freshCorpus());
    expect(report.open).toMatchObject({ contested: [], oneOrigin: [], unmentioned: [] });
    expect(report.open?.unmatched).toHaveLength(report.claims.length);
    expect(report.open?.answers).toMatchObject([{ accused: 'Orbel', answer: 'missing', excerpt: null }]);
  });
});
