import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../lib/text/tokens';
import { seeded } from '../../support/random';

const surfaces = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  test.each([
    ["don't o'Neil's 'tis rock'n'roll boys'", ["don't", "o'Neil's", "'", 'tis', "rock'n'roll", 'boys', "'"]],
    ['don’t l’été it’5', ['don’t', 'l’été', 'it', '’', '5']],
    ["a'1 b'c9d", ['a', "'", '1', "b'c", '9', 'd']],
    ['U.S. troops, A.B.C and U.S', ['U.S.', 'troops', ',', 'A.B.', 'C', 'and', 'U', '.', 'S']],
    ['É.U. and A.É. sign', ['É.U.', 'and', 'A.É.', 'sign']],
    ['3rd 4.5,6:7 8. 9:x', ['3', 'rd', '4.5,6:7', '8', '.', '9', ':', 'x']],
    ['e\u0301te\u0301 naïve cafés', ['e\u0301te\u0301', 'naïve', 'cafés']],
    ['“Brave” – she… (#tag_x)', ['“', 'Brave', '”', '–', 'she', '…', '(', '#', 'tag', '_', 'x', ')']],
    ['½ cup 𝒳y\u00a0z\u2028w \u200b', ['½', 'cup', '𝒳y', 'z', 'w', '\u200b']],
    ['', []],
    [' \n\t', []],
  ])('of %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
    for (const { start, end, text: surface } of tokenize(text)) expect(text.slice(start, end)).toBe(surface);
  });

  test('of plain text are the same in the midst of letters of every kind', () => {
    const plain = "The U.S. Navy's 3rd fleet of 12,000 didn't sail at 7:30 p.m.";
    expect(surfaces(`${plain} Đà 東京`).slice(0, surfaces(plain).length)).toEqual(surfaces(plain));
  });

  test('scanned by hand are those of one expression for everything, in texts of any letters and marks', () => {
    const plainly =
      /\d+(?:[.,:]\d+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;
    const units = [
      'a',
      'b',
      'A',
      'U',
      'S',
      '7',
      '3',
      '.',
      ',',
      ':',
      "'",
      '’',
      ' ',
      '\n',
      '-',
      '–',
      '“',
      '#',
      'é',
      'É',
      'e\u0301',
      'ß',
    ];
    const next = seeded(11);
    for (let turn = 0; turn < 3_000; turn += 1) {
      const length = 1 + Math.floor(next() * 24);
      const text = Array.from({ length }, () => units[Math.floor(next() * units.length)]).join('');
      expect(surfaces(text), JSON.stringify(text)).toEqual(
        [...text.matchAll(plainly)].map(([surface]) => surface),
      );
    }
  });
});
