import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/evidence/inspect';
import { judge } from '../../../lib/evidence/judge';

const at = (text: string) => ({ text, day: 20_500 });
const claim = at('The operators generated 16 million exchanges with the model in two months.');
const passages = [
  at('The operators generated 28.8 million exchanges with the model, the firm said.'),
  at('The operators generated 16 million exchanges with the model in two months.'),
  at('The operators may have generated 16 million exchanges with the model, two people said.'),
  at('The ferry left at noon.'),
];

describe('an inspection', () => {
  it.each(passages)('is the judge’s own judgement: $text', (passage) => {
    const { relation, confidence, reasons } = inspect(claim, passage);
    expect({ relation, confidence, reasons }).toEqual(judge(claim, passage));
  });

  it('shows a conflict with the guard it passed and what that measured', () => {
    const { guards, features, probabilities } = inspect(claim, passages[0]!);
    const guard = guards.find(({ name }) => name === 'difference');
    expect(guard).toMatchObject({ passed: true, about: { message: 'number_differs' } });
    expect(guard?.measures.every(({ value, least }) => least === null || value >= least)).toBe(true);
    expect(features.length).toBeGreaterThan(10);
    const { corroborates, conflicts, neither } = probabilities!;
    expect(corroborates + conflicts + neither).toBeCloseTo(1);
  });

  it('says of a failed guard which value fell short', () => {
    const failed = inspect(claim, at('The operators met the model in a garden.')).guards.filter(
      ({ passed }) => !passed,
    );
    expect(failed.length).toBeGreaterThan(0);
    expect(
      failed.some(({ measures }) => measures.some(({ value, least }) => least !== null && value < least)),
    ).toBe(true);
  });

  it('says that a passage shares the subject and misses the point', () => {
    const { guards } = inspect(
      at('Tolva has not said whether it will take the growers to court over the licences.'),
      at('Tolva set out its view of the licences in court filings against the growers last year.'),
    );
    expect(guards.find(({ name }) => name === 'point')?.passed).toBe(false);
  });

  it('ends where the judge ends: nothing shared, no model asked', () => {
    expect(inspect(claim, passages[3]!)).toMatchObject({
      relation: 'none',
      probabilities: null,
      features: [],
      guards: [{ name: 'subject', passed: false }],
    });
  });
});
