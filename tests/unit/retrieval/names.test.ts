/** One bearer of a name, written in two ways: the passage about the same one comes before the same passage about another. */
import { describe, expect, test } from 'vitest';
import { completed, prepare } from '../../../lib/corpus/prepare';
import { queryOf, retrieve } from '../../../lib/retrieval/retrieve';
import { termsOf } from '../../../lib/retrieval/terms';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';
import { memoryIndex } from '../../support/memory-index';

async function first(claim: string, passages: string[]): Promise<string | undefined> {
  const text = passages.join('\n\n');
  const index = memoryIndex([prepare(completed(newDocument({ id: 'd', text }), 'added'))]);
  const [candidates] = await retrieve([queryOf(analyse(claim))], index, 5);
  return candidates?.[0]?.passage.text;
}

const CASES: [what: string, claim: string, same: string, other: string][] = [
  ['title for given name', 'Sen. Ruiz voted no.', 'Ana Ruiz left on Monday.', 'Ana Hale left on Monday.'],
  [
    'short for long given name',
    'Liz Bell was there.',
    'Elizabeth Bell left on Monday.',
    'Margaret Bell left on Monday.',
  ],
  ['possessive', 'Tarnwell’s profits fell.', 'Tarnwell met on Monday.', 'Oakmere met on Monday.'],
  ['country with dots', 'The U.S. left the pact.', 'The United States met it.', 'The United Nations met it.'],
  ['country in capitals', 'The United States left.', 'The US met on Monday.', 'Tell us on Monday.'],
  ['country by its short name', 'Britain left.', 'The UK met on Monday.', 'The UN met on Monday.'],
  [
    'a body that is an English word',
    'The WHO warned of it.',
    'The World Health Organization met.',
    'The World Trade Organization met.',
  ],
  [
    'its long form asked for',
    'The World Health Organization convened.',
    'The WHO left.',
    'She, who left, met.',
  ],
  [
    'a body nobody has listed',
    'The NHA closed it.',
    'The Northern Harbour Authority met on Monday.',
    'The Southern Harbour Authority met on Monday.',
  ],
  [
    'its long form',
    'The Northern Harbour Authority closed it.',
    'The NHA met on Monday.',
    'The SHA met on Monday.',
  ],
  ['small words inside', 'The Bureau of Maritime Safety left.', 'The BMS met.', 'The BOM met.'],
  ['accents', 'Gonzalez Pena left.', 'González Peña met on Monday.', 'González Pérez met on Monday.'],
  ['other letters', 'Bjorn Sorensen left.', 'Bjørn Sørensen met on Monday.', 'Bjørn Håkonsen met on Monday.'],
  ['transliteration', 'Karavsky left.', 'Karavskyy met on Monday.', 'Karavova met on Monday.'],
  ['another one', 'Karavskiy left.', 'Karavskii met on Monday.', 'Karavova met on Monday.'],
  ['legal form', 'Oakmere Holdings Inc. left.', 'Oakmere Holdings met.', 'Tarnwell Holdings met.'],
  ['a tag', '#PortAlden is closed.', 'Port Alden met on Monday.', 'Port Oskar met on Monday.'],
];

describe('a name is found', () => {
  test.each(CASES)('%s', async (_, claim, same, other) => {
    const filler = ['Rain came.', 'A mayor spoke on Friday.', 'The school opened.'];
    expect(await first(claim, [other, same, ...filler])).toBe(same);
  });
});

test('initials are not searched for where a person is meant, nor for two words', () => {
  const terms = (text: string) => termsOf(analyse(text)).map(({ term }) => term);
  expect(terms('Sen. John Roy Hale spoke.')).not.toContain('jrh');
  expect(terms('The Harbour Authority met.')).not.toContain('ha');
});
