import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../lib/check-article';
import { reportAt, spareClaims } from '../../lib/spare-claims';
import { libraryOf } from '../support/corpus';
import { articleOf } from './session/fakes';

/** From what claims nothing to what certainly does. */
const SENTENCES = [
  'The board said on Tuesday that 14 ferries sank off Tarnwell in 2019.',
  'Is that not a pity?',
  'The mill stood empty, and its owner was plainly not amused.',
  'Perhaps it was the weather, or something like it.',
  'Let us hope for the best!',
  'The county paid 3 million pounds for the new pier in May.',
  'One might think it a lovely place.',
];
const article = articleOf(SENTENCES.join(' '));

describe('spare claims', async () => {
  const library = await libraryOf([]);
  const report = await checkArticle(article, library, { threshold: 0.5 });
  const spare = await spareClaims(article, report, library, 0.1);
  const whole = { ...report, spare };

  it('are the sentences between the least score and the threshold, each once', () => {
    expect(spare.length).toBeGreaterThan(0);
    for (const { score } of spare) expect(score).toBeGreaterThanOrEqual(0.1);
    for (const { score } of spare) expect(score).toBeLessThan(0.5);
    const starts = [...report.claims, ...spare].map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('come up and go again in page order, and the report is as it was', () => {
    const low = reportAt(whole, 0.1);
    expect(low.claims.map(({ start }) => start)).toEqual(
      [...report.claims, ...spare].map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(low.open?.unmatched).toEqual(low.claims.map(({ id }) => id));
    const high = reportAt(low, 0.9);
    expect(high.claims.every(({ score }) => score >= 0.9)).toBe(true);
    expect(high.claims.length + (high.spare?.length ?? 0)).toBe(low.claims.length);
    expect(reportAt(high, 0.5).claims).toEqual(report.claims);
    expect(reportAt(high, 0.5).open).toEqual(report.open);
  });

  it('that nobody asked for leave the report alone', () => {
    expect(reportAt(report, 0.9)).toBe(report);
  });
});
