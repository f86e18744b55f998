import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';
import { rateOf, rateScale } from '../../../lib/evidence/rate';
import { prepare } from '../../../lib/evidence/reading';

function rate(text: string) {
  const [line] = prepare(text, null, true).lines;
  const [quantity] = line?.analysis.quantities ?? [];
  if (!line || !quantity) throw new Error(`no quantity in ${text}`);
  return rateOf(line, quantity);
}

describe('rateOf', () => {
  it.each([
    ['The bid is worth $14 a share.', 'share', null],
    ['It earned $2 per share.', 'share', null],
    ['The town spends 90 euros per head.', 'person', null],
    ['The rent is 900 euros a month.', 'time', 365 / 12],
    ['It pumps 5,000 barrels per day.', 'time', 1],
    ['They earn 300 pounds weekly.', 'time', 7],
    ['It has annual revenue of $5 billion.', 'time', 365],
  ])('%s', (text, per, days) => {
    expect(rate(text)).toEqual({ per, days });
  });

  it.each(['The bid is worth $14 billion.', 'It hired 300 people.', 'A share of 15% was sold.'])(
    'is a total: %s',
    (text) => {
      expect(rate(text)).toBeNull();
    },
  );
});

describe('rateScale', () => {
  it('brings stretches of time together and keeps heads apart', () => {
    const month = rate('The rent is 900 euros a month.');
    const year = rate('The rent is 10,800 euros a year.');
    expect(900 / rateScale(year, month)!).toBeCloseTo(900 / 12);
    expect(rateScale(rate('It pays $2 a share.'), rate('It pays $2 per person.'))).toBeNull();
    expect(rateScale(month, null)).toBeNull();
  });
});

function judged(claim: string, passage: string) {
  return judge({ text: claim, day: null }, { text: passage, day: null });
}

it('the same rent by month and by year agrees', () => {
  const { relation, reasons } = judged(
    'Tenants of the block in Elmford pay rent of 900 euros a month.',
    'Tenants of the block in Elmford pay rent of 10,800 euros a year.',
  );
  expect(relation).toBe('corroborates');
  expect(reasons.some(({ message }) => message === 'number_agrees')).toBe(true);
});

it('another rent for the same stretch conflicts', () => {
  expect(
    judged(
      'Tenants of the block in Elmford pay rent of 900 euros a month.',
      'Tenants of the block in Elmford pay rent of 1,400 euros a month.',
    ).relation,
  ).toBe('conflicts');
});

it('a price a share and a price in all are told apart, with both quoted', () => {
  const { relation, reasons } = judged(
    'Tolva bids 14 dollars a share for the mill.',
    'Tolva bids 2,300,000 dollars for the mill.',
  );
  expect(relation).toBe('related');
  expect(reasons.find(({ message }) => message === 'rate_and_total')?.values).toEqual([
    '14 dollars',
    '2,300,000 dollars',
  ]);
});
