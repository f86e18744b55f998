import { describe, expect, it } from 'vitest';
import { claimReview, pageReviews } from '../../../lib/page/claim-review';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/weir?utm_source=mail',
  claimReviewed: 'The weir at  Kesh\ncost 40 million crowns.',
  author: { '@id': '#us' },
  datePublished: '2026-03-05T10:15:00+00:00',
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'False' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada Lund' },
    firstAppearance: { '@type': 'CreativeWork', url: 'https://talk.example/1' },
    appearance: ['https://talk.example/2', 'javascript:alert(1)', { '@id': 'https://talk.example/1' }],
  },
};
const READ = {
  claim: 'The weir at Kesh cost 40 million crowns.',
  rating: 'False',
  author: 'Kesh Checks',
  claimant: 'Ada Lund',
  published: { iso: '2026-03-05T10:15:00+00:00', certainty: 'exact' },
  url: 'https://checks.example/weir',
  appearances: ['https://talk.example/1', 'https://talk.example/2'],
};

/** Reviews of a page with this in its head and body. */
function reviewsOf(data: unknown, body = '') {
  const page = new DOMParser().parseFromString(
    `<html><head><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script></head><body>${body}</body></html>`,
    'text/html',
  );
  return pageReviews(page).reviews;
}
const us = { '@type': 'Organization', '@id': '#us', name: 'Kesh Checks' };

describe('fact checks in JSON-LD', () => {
  it.each([
    ['a graph', { '@graph': [us, REVIEW] }],
    ['a list', [REVIEW, us]],
    ['an article that has it as a part', { '@type': 'NewsArticle', hasPart: [REVIEW], publisher: us }],
    ['an address for a type', [{ ...REVIEW, '@type': ['https://schema.org/ClaimReview'] }, us]],
  ])('are read out of %s', (_, data) => {
    expect(reviewsOf(data)).toEqual([READ]);
  });

  it.each([
    [{ ratingValue: 2, bestRating: 5 }, '2/5'],
    [{ ratingValue: -1, bestRating: -1, name: 'Unproven' }, 'Unproven'],
    [{ ratingValue: 'Half true' }, 'Half true'],
  ])('have the verdict as its author puts it: %o', (reviewRating, rating) => {
    expect(reviewsOf({ ...REVIEW, reviewRating })).toMatchObject([{ rating, author: null }]);
  });

  it('are none without a claim, without a verdict, or when too long to be quoted whole', () => {
    expect(reviewsOf({ ...REVIEW, claimReviewed: ' ' })).toBeUndefined();
    expect(reviewsOf({ ...REVIEW, reviewRating: { ratingValue: -1, bestRating: -1 } })).toBeUndefined();
    expect(reviewsOf({ ...REVIEW, reviewRating: undefined })).toBeUndefined();
    expect(reviewsOf({ ...REVIEW, claimReviewed: 'word '.repeat(1_000) })).toBeUndefined();
    expect(reviewsOf('{"@type":"ClaimReview",')).toBeUndefined();
  });

  it('are at most twenty, each once, however many a hostile page has', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ ...REVIEW, claimReviewed: `Claim ${at % 40}` }));
    expect(reviewsOf(many)).toHaveLength(20);
    const deep = JSON.parse(`${'{"a":'.repeat(500)}${JSON.stringify(REVIEW)}${'}'.repeat(500)}`);
    expect(reviewsOf(deep)).toBeUndefined();
  });
});

it('fact checks in microdata are read, an inner name is not the outer one', () => {
  const body = `<div itemscope itemtype="http://schema.org/ClaimReview">
    <span itemprop="claimReviewed">The weir at Kesh cost 40 million crowns.</span>
    <time itemprop="datePublished" datetime="2026-03-05T10:15:00+00:00">5 March</time>
    <a itemprop="url" href="https://checks.example/weir">read</a>
    <div itemprop="author" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Kesh Checks</b></div>
    <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Claim">
      <div itemprop="author" itemscope><i itemprop="name">Ada Lund</i></div>
      <link itemprop="appearance" href="https://talk.example/1">
    </div>
    <div itemprop="reviewRating" itemscope><meta itemprop="alternateName" content="False"></div></div>`;
  expect(reviewsOf({}, body)).toEqual([{ ...READ, appearances: ['https://talk.example/1'] }]);
});

it('a review comes out of a file as it went in', () => {
  expect(claimReview(JSON.parse(JSON.stringify(READ)))).toEqual(READ);
  const bound = { ...READ, published: { iso: '2026-03-05', certainty: 'upper-bound' } };
  expect(claimReview(bound)).toEqual(bound);
  expect(claimReview({ ...READ, claim: 7 })).toBeNull();
});
