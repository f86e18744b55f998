import { describe, expect, it } from 'vitest';
import { finiteVerbs } from '../../../lib/claims/verbs';
import { tokenize } from '../../../lib/text/tokens';

const verbs = (text: string) => {
  const tokens = tokenize(text);
  return finiteVerbs(tokens).map((verb) => `${tokens[verb.at]!.text} ${verb.form}`);
};

describe('finiteVerbs', () => {
  it.each([
    ['Tarnwell sold the pumps.', ['sold past']],
    ['The plant has been closed since May.', ['has perfect']],
    ['The plant was closed by order.', ['was passive']],
    ['The bank will raise rates.', ['will future']],
    ['They never said so.', ['said past']],
    ['She denies it.', ['denies present']],
    ['It’s over.', ['It’s copula']],
    ['Fees in the enlarged, merged fund', []],
    ['A Leeds-based maker of pumps', []],
    ['Tougher rules, better tests and larger fines.', []],
    ['Firms linked to the bank used false papers.', ['used past']],
    ['The campus sprawls over ten fields.', ['sprawls present']],
  ])('%s', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });
});
