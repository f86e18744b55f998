import { describe, expect, it } from 'vitest';
import { scoreClaim } from '../../../lib/claims/score';
import { decideClaim, isBorderline } from '../../../lib/claims/second';
import { BAND, LIGHT } from '../../../lib/claims/second-weights';
import { tagFeatures } from '../../../lib/claims/tag-features';
import { tag } from '../../../lib/text/tags';

const logistic = (logit: number) => 1 / (1 + Math.exp(-logit));

describe('isBorderline', () => {
  it.each([
    [0.5, 0.5, true],
    [logistic(BAND * 0.99), 0.5, true],
    [logistic(-BAND * 0.99), 0.5, true],
    [logistic(BAND * 1.01), 0.5, false],
    [0.5, 0.7, false],
    [0.7, 0.7, true],
    [0.5, 0, false],
    [0.5, 1, false],
  ])('score %f against %f: %s', (score, threshold, expected) => {
    expect(isBorderline(score, threshold)).toBe(expected);
  });
});

describe('decideClaim', () => {
  it('keeps the first reading where it is clear', async () => {
    const sentence = 'Tarnwell sold 4,200 pumps in March.';
    expect(await decideClaim(sentence)).toEqual(scoreClaim(sentence));
  });

  it('reads the borderline again, the same each time, with reasons that point into the sentence', async () => {
    const sentence = 'The mill stood empty, and its owner was plainly not amused.';
    const { score } = scoreClaim(sentence);
    const again = await decideClaim(sentence, {}, score);
    expect(again.score).not.toBe(score);
    expect(await decideClaim(sentence, {}, score)).toEqual(again);
    for (const { spans } of again.reasons)
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(sentence.length);
      }
  });

  it('heeds the first reading', () => {
    expect(LIGHT).toBeGreaterThan(0.5);
  });
});

describe('tagFeatures', () => {
  const features = async (text: string) =>
    Object.fromEntries(tagFeatures(await tag(text)).map(({ name, value }) => [name, value]));

  it.each([
    ['an order', 'Close the old gate.', 'Imperative'],
    ['a bare judgement', 'The plan is very good.', 'onlyIsAdjective'],
    ['the subject by name', 'Maria Lopez sold two ships.', 'nameSubject'],
    ['a subject by pronoun', 'They sold two ships.', 'pronounSubject'],
    ['a label', 'Two ships, one harbour.', 'noFinite'],
    ['the main verb’s tense', 'The board closed the weir.', 'mainPast'],
    ['a modal before the verb', 'The board could close the weir.', 'mainModal'],
    ['a comparison', 'It is bigger than the old mill.', 'Comparative'],
  ] as const)('%s', async (_, sentence, name) => {
    expect((await features(sentence))[name]).toBeGreaterThan(0);
  });

  it('counts a tag at most twice, and shares of all words', async () => {
    const found = await features('Big, bigger, biggest, greatest, largest and oldest of all.');
    expect(found.Superlative).toBe(2);
    const { nouns = 0, determiners = 0 } = await features('The board closed the weir.');
    expect([nouns, determiners]).toEqual([2, 2]);
  });

  it('reads an adjective before a noun as no judgement', async () => {
    expect(await features('It is a good plan.')).not.toHaveProperty('isAdjective');
  });
});
