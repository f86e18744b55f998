import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/export/file-name';

describe('a file name', () => {
  it.each([
    ['Fog closes the port', '2026-06-01 Fog closes the port.html'],
    ['../../etc: "what?" <now> | a\\b*', '2026-06-01 .. .. etc what now a b.html'],
    ['tabs\tand\u202ebidi\u0000', '2026-06-01 tabs and bidi.html'],
    ['', '2026-06-01.html'],
    ['Ends in dots...', '2026-06-01 Ends in dots.html'],
    [
      `${'Nine words of a title that will not end '.repeat(3)}`,
      '2026-06-01 Nine words of a title that will not end Nine words of a title that will not end.html',
    ],
    ['👩‍👩‍👧'.repeat(20), `2026-06-01 ${'👩‍👩‍👧'.repeat(10)}.html`],
  ])('%j', (title, expected) => {
    expect(fileName('2026-06-01', title, 'html')).toBe(expected);
  });
});
