import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/text/analyse';
import { quotationsIn } from '../../../lib/text/quotations';
import { tag } from '../../../lib/text/tags';

describe('analyse', () => {
  it('reads quantities, dates, names and quotations of one text', () => {
    const reading = analyse('On 4 May 2021 Tarnwell paid £1.7 billion and called it “fair”.');
    expect(reading.quantities.some((quantity) => quantity.value === 1.7e9)).toBe(true);
    expect(reading.dates).toHaveLength(1);
    expect(reading.names.map((name) => name.key)).toEqual(['tarnwell']);
    expect(reading.quotations).toHaveLength(1);
  });

  it('remembers a reading by text and day', () => {
    const text = 'It opened on Tuesday.';
    expect(analyse(text, 18_000)).toBe(analyse(text, 18_000));
    expect(analyse(text, 18_000)).not.toBe(analyse(text, 18_007));
    expect(analyse(text)).toBe(analyse(text, null));
  });
});

describe('quotationsIn', () => {
  const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['He said “yes” and "no".', ['yes', 'no']],
    ['It’s the firm’s ‘new plan’, she said.', ['new plan']],
    ['“The rest follows later', ['The rest follows later']],
    ['and that was that,” he said.', ['and that was that,']],
    ['A 6" pipe broke.', []],
    ['No marks here.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('tag', () => {
  it('keeps offsets into the text and tells tense', async () => {
    const text = 'Tarnwell’s chief said it will sell two ships.';
    const words = await tag(text);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
    expect(words.find((word) => word.text === 'said')).toMatchObject({ pos: 'verb', tense: 'past' });
    expect(words.find((word) => word.text === 'will')).toMatchObject({ pos: 'modal' });
  });
});
