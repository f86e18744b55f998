/** What becomes of a text after it was read: the page is changed, its source is corrected, another document contradicts it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimNews, CorpusDocument } from '../../lib/model';
import { askLibrary, type Reader, startReader } from './reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.leave());

const BEFORE =
  'The river board closed the upper weir at Tarn Bridge on Tuesday after divers found 12 cracks in its piers.';
const REST = [
  'About 3,200 people live below the weir, according to a count that the county published in January.',
  'The board said on Wednesday that a second survey would begin on March 20 and take about a week.',
  'Barge owners said that they lose 900 dollars for every day on which the passage stays shut.',
];
const page = (first: string) =>
  `<!doctype html><html lang="en"><head><title>Upper weir closed</title><meta property="og:site_name" content="Marrow Courier">
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-11T08:00:00Z"></head>
  <body><article><h1>Upper weir closed</h1>${[first, ...REST].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describe('a page that was read and kept', () => {
  it('is said to be changed at the next visit, with the claim that touches, as it was and as it is', async () => {
    reader.server.page('/weir', page(BEFORE));
    const first = await reader.read('/weir');
    await first.say({ type: 'keep-page', tabId: first.id });
    await first.when(({ kept }) => kept?.state === 'done');
    expect((await first.state()).changed ?? null).toBeNull();
    await first.page.close();

    reader.server.page('/weir', page(BEFORE.replace('12 cracks', '19 cracks')));
    const again = await reader.read('/weir');
    const { changed } = await again.when((state) => Boolean(state.changed));
    expect(changed).toMatchObject({ seen: 'library', sentences: 1, claims: 1, notes: [], modified: null });
    const shown = await (await again.panel()).waitFor(() => {
      const fold = document.querySelector<HTMLDetailsElement>('.changed');
      if (!fold) return null;
      fold.open = true;
      const [gone, fresh] = [fold.querySelector('del'), fold.querySelector('ins')];
      return [gone?.textContent, fresh?.textContent];
    });
    expect(shown).toEqual(['12', '19']);

    await again.say({ type: 'keep-page', tabId: again.id });
    const { kept } = await again.when(
      (state) => state.kept?.state === 'done' && state.kept.outcome === 'replaced',
    );
    const id = kept?.state === 'done' ? kept.document : '';
    const library = await reader.driver.openExtensionPage(`library.html#document=${encodeURIComponent(id)}`);
    await library.waitForSelector('.document-versions del');
    expect(await library.$eval('.document-versions del', (gone) => gone.textContent)).toBe('12');
    await library.close();
  });

  it('has the verdict of a fact check that was kept beside its claim, named with who gave it, and no other status', async () => {
    const claim = BEFORE.replace('12 cracks', '19 cracks');
    const before = (await (await reader.read('/weir')).state()).phase;
    const review = {
      ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', claimReviewed: claim },
      ...{ author: { '@type': 'Organization', name: 'Basin Checks' }, itemReviewed: { '@type': 'Claim' } },
      reviewRating: { '@type': 'Rating', alternateName: 'Half <b>true</b>' },
    };
    const about = page('We asked the clerk of the board, who sent us the minutes of the survey in full.');
    const data = `<script type="application/ld+json">${JSON.stringify(review).replaceAll('<', '\\u003c')}</script></head>`;
    reader.server.page('/check', about.replace('</head>', data));
    const check = await reader.read('/check');
    await check.say({ type: 'keep-page', tabId: check.id });
    await check.when(({ kept }) => kept?.state === 'done');

    const tab = await reader.read('/weir');
    const { phase } = await tab.state();
    const [first, told] = [before, phase].map((one) =>
      one.kind === 'read' ? one.report.claims.find(({ text }) => text === claim) : undefined,
    );
    expect(told?.factChecks?.map(({ review: { rating, author } }) => [rating, author])).toEqual([
      ['Half <b>true</b>', 'Basin Checks'],
    ]);
    expect(told?.status).toBe(first?.status);
    const panel = await tab.panel();
    await panel.waitFor(() => document.querySelector('.claim-checked') !== null);
    await panel.click('.claim:has(.claim-checked) .claim-button');
    const shown = await panel.waitFor(() => {
      const card = document.querySelector('.fact-check');
      card?.querySelector('details')?.setAttribute('open', '');
      return (
        card && [card.querySelector('strong')?.textContent, card.querySelectorAll('.pair blockquote').length]
      );
    });
    expect(shown).toEqual(['Fact check: rated “Half <b>true</b>” by Basin Checks', 2]);
  });

  it('is watched: a document that contradicts a claim is told in the panel, and can be dismissed', async () => {
    const tab = await reader.read('/weir');
    const panel = await tab.panel();
    const weekly: CorpusDocument = {
      ...{ id: 'weekly', title: 'The weir', publisher: 'Basin Weekly', url: 'https://weekly.example/weir' },
      ...{ published: { iso: '2026-03-12', certainty: 'day' }, language: 'en', source: 'added' },
      text: BEFORE.replace('12 cracks', '31 cracks'),
      blocks: [{ kind: 'paragraph', start: 0, end: BEFORE.length }],
    };
    await askLibrary(panel, { type: 'library.keep', document: weekly });
    const told = await panel.waitFor(() => document.querySelector('.news summary')?.textContent);
    expect(told).toContain('1 claim you read now has a conflicting source');
    const { value: news } = await askLibrary<{ value: ClaimNews[] }>(panel, { type: 'library.news' });
    expect(news.map(({ relation, evidence }) => [relation, evidence.document.id])).toEqual([
      ['conflicts', 'weekly'],
    ]);
    await panel.click('.news summary');
    await panel.click('.news-list > li > button');
    await panel.waitFor(() => document.querySelector('.news') === null);
  });
});
