/** Somebody's verdict beside a claim: shown as theirs where the claim says what was checked, and never more than that. */
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../lib/check-article';
import { completed } from '../../lib/corpus/prepare';
import { documentLine, ownFields } from '../../lib/import/library-file';
import type { ClaimReview, CorpusDocument } from '../../lib/model';
import { articleOf } from '../support/articles';
import { freshCorpus, newDocument } from '../support/corpus';

const CLAIM = 'The council of Tarn Bridge approved the harbour plan on Monday.';
const REVIEW: ClaimReview = {
  claim:
    'Many things are said of the harbour. The council of Tarn Bridge approved the harbour plan on Monday.',
  rating: 'False',
  author: 'Tarn Checks',
  claimant: null,
  published: { iso: '2026-03-05', certainty: 'day' },
  url: 'https://checks.example/harbour',
  appearances: [],
};
const FACT_CHECK = newDocument({
  id: 'check',
  title: 'Was the plan approved?',
  text: 'We asked the clerk, who sent us the minutes of the session.',
  reviews: [REVIEW],
});

async function checked(
  sentence: string,
  documents: Parameters<typeof newDocument>[0][] = [FACT_CHECK],
  fields: Parameters<typeof articleOf>[1] = {},
) {
  const corpus = await freshCorpus();
  await corpus.add(documents.map(newDocument));
  const { claims } = await checkArticle(articleOf([sentence], fields), corpus);
  if (!claims[0]) throw new Error('the sentence is no claim');
  return { claim: claims[0], corpus };
}

describe('a fact check', () => {
  it('stands beside the claim it is of, with both texts and why', async () => {
    const { claim } = await checked(CLAIM);
    const [check] = claim.factChecks ?? [];
    expect(check).toMatchObject({ document: { id: 'check' }, review: REVIEW });
    for (const { start, end } of check?.reasons.flatMap(({ passageSpans }) => passageSpans) ?? [])
      expect(CLAIM).toContain(REVIEW.claim.slice(start, end));
    expect(check?.reasons.length).toBeGreaterThan(0);
  });

  it('changes no status, whatever its verdict', async () => {
    const { claim } = await checked(CLAIM);
    expect(claim).toMatchObject({ status: 'unmatched', evidence: [], origins: [] });
  });

  it.each([
    ['says the opposite', 'The council of Tarn Bridge rejected the harbour plan on Monday.'],
    ['has another number', 'The council of Tarn Bridge approved 14 harbour plans in 2019.'],
    ['only shares the subject', 'The harbour of Tarn Bridge was dredged by a company from Kesh.'],
  ])('does not stand beside a claim that %s', async (_, sentence) => {
    const { claim } = await checked(sentence);
    expect(claim.factChecks).toBeUndefined();
  });

  it('is no answer to its own page, nor in a language nobody judges', async () => {
    const own = { ...FACT_CHECK, url: 'https://checks.example/harbour' };
    expect((await checked(CLAIM, [own], { url: own.url })).claim.factChecks).toBeUndefined();
    expect((await checked(CLAIM, [FACT_CHECK], { language: 'de' })).claim.factChecks).toBeUndefined();
    expect((await checked(CLAIM, [{ ...FACT_CHECK, language: 'de' }])).claim.factChecks).toBeUndefined();
  });

  it('goes with its document, comes back with it, and lasts through a new index', async () => {
    const { corpus } = await checked(CLAIM);
    const found = async () => (await corpus.reviewedLike([CLAIM])).flat().map(({ id }) => id);
    await corpus.remove(['check']);
    expect(await found()).toEqual([]);
    await corpus.putBack({ version: 0, documents: [] } as never);
    expect(await found()).toEqual(['check']);
    await corpus.rebuild();
    expect(await found()).toEqual(['check']);
  });

  it('is taken again when only it has changed', async () => {
    const { corpus } = await checked(CLAIM);
    const other = { ...FACT_CHECK, reviews: [{ ...REVIEW, rating: 'True' }] };
    expect(await corpus.keep(FACT_CHECK)).toMatchObject({ outcome: 'duplicate' });
    expect(await corpus.keep(other)).toMatchObject({ outcome: 'replaced' });
  });

  it('is in the line of a backup, and out of it again the same', () => {
    const document: CorpusDocument = completed(FACT_CHECK, 'page');
    const line = documentLine(document);
    const record = JSON.parse(line) as Record<string, unknown>;
    const back = completed({ ...FACT_CHECK, ...ownFields(record, document.text) }, 'page');
    expect(documentLine(back)).toBe(line);
    expect(ownFields({ ...record, reviews: [{ claim: 'no verdict' }, null] }, document.text).reviews).toEqual(
      [],
    );
  });
});
