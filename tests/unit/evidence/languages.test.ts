import { describe, expect, it } from 'vitest';
import { isJudged, matchOnly } from '../../../lib/evidence/languages';
import type { Judgement, Reason } from '../../../lib/model';

const reason = (kind: Reason['kind'], effect: Reason['effect']): Reason => ({
  ...{ kind, effect, message: `${kind}_${effect}`, values: [] },
  ...{ claimSpans: [], passageSpans: [] },
});
const judged = (relation: Judgement['relation'], ...reasons: Reason[]): Judgement => ({
  ...{ relation, confidence: 0.7, reasons },
});

describe('a language', () => {
  it.each([
    ['en', true],
    ['en-GB', true],
    ['und', true],
    ['de', false],
    ['zh-Hant', false],
    ['enm', false],
  ])('%s is judged: %s', (language, expected) => expect(isJudged(language)).toBe(expected));
});

describe('in a language that is not judged', () => {
  it('nothing conflicts', () => {
    const { relation, reasons } = matchOnly(
      judged('conflicts', reason('number', 'differs'), reason('date', 'agrees')),
    );
    expect(relation).toBe('related');
    expect(reasons.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual(['date agrees']);
  });

  it('the same quotation bears a claim out, the same wording does not', () => {
    expect(matchOnly(judged('corroborates', reason('quotation', 'agrees'))).relation).toBe('corroborates');
    expect(matchOnly(judged('corroborates', reason('wording', 'agrees'))).relation).toBe('related');
  });

  it('what is related by nothing that can be matched is still on the subject', () => {
    expect(matchOnly(judged('qualifies', reason('certainty', 'weakens'))).reasons[0]?.kind).toBe('topic');
    expect(matchOnly(judged('none')).relation).toBe('none');
  });
});
