import { describe, expect, it } from 'vitest';
import { scoreClaim } from '../../../lib/claims/score';

const score = (sentence: string) => scoreClaim(sentence).score;

describe('scoreClaim', () => {
  it.each([
    [
      'a number and an actor',
      'Tarnwell sold 4,200 pumps in March.',
      'Tarnwell sells very fine pumps, of course.',
    ],
    [
      'a report over a demand',
      'The ministry said the bridge was closed.',
      'The ministry should close the bridge.',
    ],
    [
      'an event over a question',
      'Two ferries ran aground on Monday.',
      'Did two ferries run aground on Monday?',
    ],
    ['a statement over an order', 'Readers sent in their photos.', 'Send us your photos!'],
    ['a fact over a feeling', 'The council raised fares by 3%.', 'I feel we have all been betrayed.'],
    [
      'a credited forecast over a loose one',
      'The bank expects prices to fall 2% by 2027.',
      'The coming months could reshape everything.',
    ],
    [
      'a plain verdict over a rant',
      'The court ruled against the firm.',
      'What an absolutely disgraceful, pathetic ruling!',
    ],
    ['a sentence over a label', 'The plant opened in Leeds in 2019.', 'Serious questions ahead:'],
  ])('%s', (_, better, worse) => {
    expect(score(better)).toBeGreaterThan(score(worse));
  });

  it.each([
    'Tarnwell has not responded.',
    'The two companies said in a statement that 300 jobs would go.',
    'Police arrested four men in Leeds on Friday.',
    'She denied the charge.',
  ])('is a claim: %s', (sentence) => {
    expect(scoreClaim(sentence).claim).toBe(true);
  });

  it.each([
    'Who knew?',
    'Good morning.',
    'Read on.',
    'Subscribe to our newsletter.',
    'What a mess!',
    'But first, the weather.',
    'Copyright 2026 Tarnwell Media. All rights reserved.',
    'Reporting by Ana Bell; editing by Tom Hale.',
    'Last updated 3 hours ago',
    '2 min read',
  ])('is none: %s', (sentence) => {
    expect(scoreClaim(sentence).claim).toBe(false);
  });

  it('lowers headings and captions, which the same words in a paragraph would not be', () => {
    const text = 'Tarnwell sold 4,200 pumps in March';
    expect(scoreClaim(text, { kind: 'heading' }).score).toBeLessThan(
      scoreClaim(text, { kind: 'paragraph' }).score,
    );
    expect(scoreClaim(text, { kind: 'caption' }).score).toBeLessThan(scoreClaim(text).score);
  });

  it('tells its reasons strongest first, with spans inside the sentence', () => {
    const sentence = 'On Friday Tarnwell said it had sold 4,200 pumps, a disgraceful lie.';
    const { reasons } = scoreClaim(sentence);
    const kinds = reasons.map((reason) => reason.kind);
    expect(kinds).toEqual(expect.arrayContaining(['quantity', 'date', 'reported-statement', 'opinion']));
    const strengths = reasons.map((reason) => Math.abs(reason.weight));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    const quantity = reasons.find((reason) => reason.kind === 'quantity');
    expect(quantity?.spans.map(({ start, end }) => sentence.slice(start, end))).toEqual(['4,200']);
    for (const { spans } of reasons)
      for (const { start, end } of spans) expect(start < end && end <= sentence.length).toBe(true);
  });

  it('does not mind empty, foreign and odd text', () => {
    for (const text of ['', ' ', '。', 'Прошло два дня.', '🙂🙂', 'İİİ said 3 things — İ'])
      expect(scoreClaim(text).score).toBeGreaterThanOrEqual(0);
  });
});
