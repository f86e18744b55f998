import { describe, expect, it } from 'vitest';
import { negationOf } from '../../../lib/evidence/negation';
import { prepare } from '../../../lib/evidence/reading';

function denied(text: string, word: string): boolean {
  const line = prepare(text, null, true).lines[0];
  if (!line) throw new Error('no sentence');
  const at = line.tokens.findIndex((token) => token.norm === word);
  return negationOf(line).denied[at] === 1;
}

describe('negationOf', () => {
  it.each([
    ['The company has not responded.', 'responded', true],
    ['The company responded.', 'responded', false],
    ['The firm has not, as of this writing, issued a denial.', 'issued', true],
    ['He denied taking the money.', 'taking', true],
    ['He did not deny taking the money.', 'taking', false],
    ['They failed to reach a deal.', 'reach', true],
    ['She has published no logs, no metadata and no filings.', 'filings', true],
    ['It has not released evidence in the form of logs, metadata, or filings.', 'filings', true],
    ['Not only did it rain, it snowed.', 'rain', false],
    ['The bridge did not fall, but the road collapsed.', 'collapsed', false],
    ['Neither the ministry nor the agency reports a response.', 'response', true],
    ['The dormitory was empty.', 'dormitory', true],
    ['A school dormitory which partly collapsed had been empty at the time.', 'dormitory', true],
    ['The dormitory stood because pupils were away for the holiday.', 'pupils', true],
    ['She voted against recommending the bid.', 'recommending', true],
    ['Nobody on the board opposed recommending the bid.', 'recommending', false],
    ['The board voted against the motion.', 'motion', false],
  ])('%s -> %s denied: %s', (text, word, expected) => {
    expect(denied(text, word)).toBe(expected);
  });
});
