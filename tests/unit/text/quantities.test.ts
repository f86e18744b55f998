import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/text/analyse';

function read(text: string) {
  return analyse(text).quantities.map((quantity) => ({
    ...quantity,
    quote: text.slice(quantity.start, quantity.end),
  }));
}

describe('quantities', () => {
  it.each<[string, string, number, string | null, string | null]>([
    ['about 25,000 fake accounts were used', '25,000', 25_000, null, 'account'],
    ['28.8 million exchanges', '28.8 million', 28_800_000, null, 'exchang'],
    ['it sold 19M watches', '19M', 19_000_000, null, 'watch'],
    ['a fine of $5bn', '$5bn', 5e9, 'USD', 'fine'],
    ['worth £6.5 billion', '£6.5 billion', 6.5e9, 'GBP', null],
    ['paid US$5 million', 'US$5 million', 5e6, 'USD', null],
    ['spent Rs 500 crore', 'Rs 500 crore', 5e9, 'INR', null],
    ['two and a half million euros', 'two and a half million euros', 2_500_000, 'EUR', null],
    ['twenty-six pupils were asleep', 'twenty-six', 26, null, 'pupil'],
    ['one hundred and five men', 'one hundred and five', 105, null, 'men'],
    ['half a million people', 'half a million', 500_000, null, 'peopl'],
    ['two-thirds of voters', 'two-thirds', 200 / 3, '%', 'voter'],
    // A word that every plain object has an entry for.
    ['won two constructor titles', 'two', 2, null, 'titl'],
    ['shares fell 3.5%', '3.5%', 3.5, '%', null],
    ['up 25 basis points', '25 basis points', 0.25, 'percentage-point', null],
    ['up 0.5 percentage points', '0.5 percentage points', 0.5, 'percentage-point', null],
    ['nine kilometres from the town', 'nine kilometres', 9, 'km', null],
    ['a 20-year-old man', '20-year-old', 20, 'year-old', null],
    ['Jana Holm, 34, a baker', '34', 34, 'year-old', null],
    ['the toll stood at 38', '38', 38, null, 'toll'],
    ['measured at magnitude 6.4', '6.4', 6.4, null, 'magnitud'],
    ['the third president', 'third', 3, 'ordinal', 'presid'],
  ])('%s', (text, quote, value, unit, counted) => {
    const [quantity] = read(text);
    expect(quantity?.quote).toBe(quote);
    expect(quantity?.value).toBeCloseTo(value, 6);
    expect(quantity?.unit).toBe(unit);
    if (counted !== null) expect(quantity?.counted).toBe(counted);
  });

  it.each([
    ['nearly 29 million queries', 'about'],
    ['at least 12 people', 'at-least'],
    ['150,000+ exchanges', 'at-least'],
    ['up to 500 staff', 'at-most'],
    ['more than 70 aftershocks', 'more-than'],
    ['fewer than 10 seats', 'less-than'],
    ['10 to 15 percent', 'range'],
    ['between 3 and 5 years', 'range'],
    ['dozens of homes', 'range'],
    ['600 rescuers', 'exact'],
  ])('bounds "%s" as %s', (text, bound) => {
    expect(read(text)[0]?.bound).toBe(bound);
  });

  it('keeps half the last stated place as tolerance', () => {
    expect(read('28.8 million calls')[0]?.tolerance).toBeCloseTo(50_000);
    expect(read('29 million calls')[0]?.tolerance).toBeCloseTo(500_000);
    expect(read('600 rescuers')[0]?.tolerance).toBe(0.5);
  });

  it('reads a change from one value to another as two values', () => {
    expect(read('it rose from 10 to 15 percent').map((quantity) => quantity.value)).toEqual([10, 15]);
  });

  it.each(['on 25 June 2026', 'at 03:42', 'since 1998', 'in the 1990s', 'at 6:30 p.m.', 'three days ago'])(
    'leaves dates and times alone: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    'No one died',
    'One of them fled',
    'the new iPhone 6 is out',
    'a Boeing 737 crashed',
    'the G20 met',
    'She leads the constructor standings of the season',
  ])('leaves names and pronouns alone: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
