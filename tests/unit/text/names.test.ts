import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../lib/text/names';
import { tokenize } from '../../../lib/text/tokens';

const names = (text: string) => namesIn(text, tokenize(text));
const keys = (text: string) => names(text).map((name) => name.key);

describe('namesIn', () => {
  const cases: [pattern: string, text: string, keys: string[]][] = [
    ['titles are dropped', 'Sen. Ana Ruiz met Dr Tom Hale.', ['ana ruiz', 'thomas hale']],
    [
      'an office before a name',
      'Australian Prime Minister Ana Bell met Vice President Tom Ruiz.',
      ['ana bell', 'thomas ruiz'],
    ],
    ['a place before a title', 'New York City Mayor Ana Bell spoke.', ['new york', 'ana bell']],
    [
      'a department is no person',
      'The Justice Department sued General Motors.',
      ['justice department', 'general motors'],
    ],
    ['party and state', 'Rep. Ana Bell (R-KY) spoke.', ['ana bell']],
    ['a quotation begins a sentence', 'He said, “They lost.”', []],
    ['a title alone is no name', 'The Senator left.', []],
    ['possessives end a name', 'They read Tarnwell’s Oakmere report.', ['tarnwell', 'oakmere']],
    [
      'one key for a country',
      'The U.S., the US and the United States agreed.',
      ['united states', 'united states', 'united states'],
    ],
    ['us is a pronoun', 'They told us so.', []],
    ['one key for another country', 'Britain and the U.K. agreed.', ['united kingdom', 'united kingdom']],
    ['common words open sentences', 'Shares fell. Researchers left. However, rain came.', []],
    ['a name opens a sentence', 'Tarnwell fell. Reuters reported it.', ['tarnwell', 'reuters']],
    ['nationalities are no names', 'The Chinese company and the American bank agreed.', []],
    ['days and months are no names', 'On Monday in May they met.', []],
    ['legal forms fall off', 'They sued Tarnwell Group Ltd and Oakmere Inc.', ['tarnwell', 'oakmere']],
    [
      'of joins offices, not objects',
      'The Bank of England accused Tarnwell of Insider deals.',
      ['bank of england', 'tarnwell', 'insider'],
    ],
    ['initials stay inside', 'They met Mary K. Bell.', ['mary bell']],
    ['short given names', 'They met Liz Bell and Mike Hale.', ['elizabeth bell', 'michael hale']],
    ['capitals for emphasis', 'They lost MILLIONS at Tarnwell.', ['tarnwell']],
    ['common short forms', 'The AI firm said its IPO would wait.', []],
    ['a short form inside a name', 'They bought Oakmere AI.', ['oakmere ai']],
    ['a based-in adjective', 'A Leeds-based firm won.', ['leeds']],
    ['a quoted word at the head', '“Brave” was the word.', []],
    [
      'title case is cut at common words',
      'Tarnwell Accuses Oakmere of Serious Market Fraud',
      ['tarnwell', 'oakmere'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('gives a short form the key of the long one beside it', () => {
    expect(keys('The Northern Harbour Authority (NHA) met. The NHA agreed.')).toEqual([
      'northern harbour authority',
      'northern harbour authority',
      'northern harbour authority',
    ]);
  });

  it('tells kinds by cue words', () => {
    const kinds = names('Dr Ruiz of the University of Leeds flew to Paris with Ana Bell.').map(
      ({ key, kind }) => [key, kind],
    );
    expect(kinds).toContainEqual(['ruiz', 'person']);
    expect(kinds).toContainEqual(['university of leeds', 'organisation']);
    expect(kinds).toContainEqual(['paris', 'place']);
    expect(kinds).toContainEqual(['ana bell', 'person']);
  });

  it('gives offsets that cut the name out of the text', () => {
    const text = 'Sen. Ana Ruiz’s friend at the Bank of England, J. R. Hale, saw the U.S. team.';
    for (const name of names(text)) expect(text.slice(name.start, name.end)).toBe(name.text);
  });
});
