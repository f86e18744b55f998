import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../lib/check-article';
import { inspectClaim } from '../../lib/inspect-claim';
import { libraryOf } from '../support/corpus';
import { articleOf } from './session/fakes';

const text =
  'The river board closed the upper weir at Tarn Bridge on Tuesday after divers found 12 cracks. A ferry runs instead.';
const article = articleOf(text);
const document = (id: string, text: string) => ({
  id,
  text,
  title: `Title of ${id}`,
  publisher: 'The Post',
  published: '2026-03-11',
  url: `https://post.example/${id}`,
});
const library = libraryOf([
  document('a', 'The river board closed the upper weir at Tarn Bridge after divers found 14 cracks.'),
  document('b', 'The bridge is old. A weir stands beside it.'),
]);

describe('an inspected claim', () => {
  it('has the evidence of the report among its candidates, judged the same', async () => {
    const report = await checkArticle(article, await library);
    const claim = report.claims[0]!;
    const inspection = await inspectClaim(article, claim, 0.5, await library);
    expect(inspection?.score).toBe(claim.score);
    for (const { quote, relation, confidence } of claim.evidence) {
      expect(inspection?.candidates).toContainEqual(
        expect.objectContaining({ quote, relation, confidence, outcome: 'shown' }),
      );
    }
    const scores = inspection!.candidates.map(({ retrieval }) => retrieval);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('adds up: reasons and rest are the score’s logit', async () => {
    const inspection = await inspectClaim(article, { start: 0, text: text.slice(0, 93) }, 0.5, await library);
    const { reasons, rest, score } = inspection!;
    const logit = rest + reasons.reduce((sum, { weight }) => sum + weight, 0);
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 6);
  });

  it('is nothing when the page says it no longer', async () => {
    expect(await inspectClaim(article, { start: 0, text: 'Another text.' }, 0.5, await library)).toBeNull();
  });
});
