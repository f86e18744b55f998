import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';

function relation(claim: string, passage: string): string {
  return judge({ text: claim, day: null }, { text: passage, day: null }).relation;
}

describe('what is not said or decided', () => {
  it.each([
    [
      'the thing itself at another time',
      'Tolva has not said whether it will take the growers to court over the licences.',
      'Tolva set out its view of the licences in court filings against the growers last year.',
    ],
    [
      'a word of the question',
      'The brewery has not said whether it will go to court.',
      'Court filings show that the brewery paid its growers late.',
    ],
    [
      'the deed that is undecided',
      'The ministry has not decided whether to close the harbour to fishing boats.',
      'The ministry closed the harbour to fishing boats in 2019.',
    ],
    [
      'what is unclear',
      'It is unclear who will pay for the repairs to the north pier.',
      'The town will pay for the repairs to the north pier.',
    ],
  ])('is neither borne out nor contradicted by %s', (_name, claim, passage) => {
    expect(relation(claim, passage)).toMatch(/^(?:related|none)$/);
  });

  it('is borne out by the same silence', () => {
    expect(
      relation(
        'The ministry has not decided whether to close the harbour to fishing boats.',
        'The ministry declined to say whether it would close the harbour to fishing boats.',
      ),
    ).toBe('corroborates');
  });

  it('does not take away what is said beside it', () => {
    expect(
      relation(
        'The brewery cut 300 jobs at its plant in Elmford, but has not said when.',
        'The brewery cut 300 jobs at its plant in Elmford.',
      ),
    ).toBe('corroborates');
  });

  it('denies nothing: who has not said whether, has not said no', () => {
    expect(
      relation(
        'The union said the mill paid its workers.',
        'The union has not said whether the mill paid its workers.',
      ),
    ).not.toBe('conflicts');
  });
});
