import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../../lib/corpus/corpus';
import { NearCopies, nearCopiesOf, openNearCopies } from '../../../lib/corpus/near-copies';
import { likeness, sharedWords, sketchOf } from '../../../lib/provenance/sketch';
import { SKETCH } from '../../../lib/provenance/weights';
import { seeded } from '../../support/random';

/** Words of no language, so that two texts share what they are given to share and nothing else. */
function textOf(seed: number, words = 300): string[] {
  const draw = seeded(seed);
  return Array.from({ length: words }, () =>
    Math.floor(draw() * 36 ** 6)
      .toString(36)
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string),
  );
}
const edited = (words: string[], every: number) =>
  words.map((word, at) => (at % every === 0 ? `x${word}` : word));
const alike = (a: string, b: string) => likeness(sketchOf(a)!, sketchOf(b)!);

describe('a sketch', () => {
  const text = textOf(1);
  test('is the same for the same words, whatever their case and marks', () => {
    expect(alike(text.join(' '), `“${text.join(', ').toUpperCase()}”`)).toBe(1);
  });
  test.each([
    ['one word in fifty changed', edited(text, 50), 0.8, 1],
    ['one word in ten changed', edited(text, 10), 0.4, 0.75],
    ['half of it under another beginning', [...textOf(2, 150), ...text.slice(150)], 0.2, 0.5],
    ['another text', textOf(3), 0, 0.05],
  ])('of a text with %s is as near as the texts share runs of words', (_, other, least, most) => {
    const share = alike(text.join(' '), other.join(' '));
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
  test('is not made of a text too short to be told from others', () => {
    expect(sketchOf(text.slice(0, SKETCH.leastWords - 1).join(' '))).toBeNull();
  });
  test('reads a script without spaces character by character', () => {
    const line = '堤防は火曜日に閉鎖され、潜水士が橋脚に十二のひび割れを見つけたと河川局は述べた。'.repeat(4);
    expect(alike(line, `${line}修理には四千八百万ドルかかる。`)).toBeGreaterThan(SKETCH.alike);
  });
});

test('the words two texts share are counted as often as both have them', () => {
  expect(sharedWords('a b a', 'a c d e')).toBeCloseTo(1 / 3);
});

describe('near copies in a library', () => {
  const story = (id: string, words: string[]) => ({
    id,
    title: id,
    publisher: 'P',
    url: null,
    published: null,
    text: words.join(' '),
  });
  test('are found with the share of words they have in common, and no more when they are gone', async () => {
    const corpus = await openCorpus({ name: 'near' });
    const [own, other] = [textOf(1), textOf(9)];
    await corpus.add([story('own', own), story('other', other)]);
    await corpus.add([story('reprint', edited(own, 20))]);
    expect(await nearCopiesOf('own', 'near')).toMatchObject([{ document: { id: 'reprint' }, share: 0.95 }]);
    expect(await nearCopiesOf('other', 'near')).toEqual([]);
    await corpus.remove(['reprint']);
    expect(await nearCopiesOf('own', 'near')).toEqual([]);
  });
  test('are there again when the index was built anew', async () => {
    const corpus = await openCorpus({ name: 'again' });
    await corpus.add([story('own', textOf(1)), story('reprint', edited(textOf(1), 20))]);
    await corpus.rebuild();
    expect(await nearCopiesOf('own', 'again')).toHaveLength(1);
  });
  test('are met by what comes in, and by what comes with it', async () => {
    const corpus = await openCorpus({ name: 'met' });
    await corpus.add([story('own', textOf(1))]);
    const known = await openNearCopies('met');
    const packed = (ids: string[], texts: string[][]) => {
      const sketches = new Uint16Array(ids.length * SKETCH.places);
      for (const [at, text] of texts.entries())
        sketches.set(sketchOf(text.join(' ')) ?? [], at * SKETCH.places);
      return { ids, sketches };
    };
    const batch = packed(['a', 'b', 'c'], [edited(textOf(1), 20), textOf(5), edited(textOf(5), 20)]);
    expect([...known.meet(batch)]).toEqual(['a', 'c']);
  });
  test('the table finds what comparing with all finds', () => {
    const known = new NearCopies();
    for (let seed = 0; seed < 200; seed += 1) known.add(sketchOf(textOf(seed).join(' '))!);
    for (let seed = 0; seed < 200; seed += 1)
      expect(known.has(sketchOf(edited(textOf(seed), 7).join(' '))!)).toBe(true);
    for (let seed = 200; seed < 300; seed += 1)
      expect(known.has(sketchOf(textOf(seed).join(' '))!)).toBe(false);
  });
});
