import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../lib/export/anchors';
import { codePointsBefore, unitsBefore } from '../../../lib/text/code-points';

const TEXT = '👩‍👩‍👧 and 🎉 came to A\u030arviken. They said “yes”. 🎉🎉 ended it.';
const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });

describe('an anchor', () => {
  it('counts in code points', () => {
    const { start, end } = anchorOf(TEXT, at('They said “yes”.'), null);
    expect([...TEXT].slice(start, end).join('')).toBe('They said “yes”.');
    expect(start).toBeLessThan(TEXT.indexOf('They'));
  });

  it('cuts its context at whole characters as a reader sees them', () => {
    const text = `${'é'.normalize('NFD').repeat(40)}quote${'👩‍👩‍👧'.repeat(20)}`;
    const start = text.indexOf('quote');
    const { prefix, suffix } = anchorOf(text, { start, end: start + 5 }, null);
    expect(prefix).toBe('é'.normalize('NFD').repeat(16));
    expect(suffix).toBe('👩‍👩‍👧'.repeat(4));
  });

  it('turns code points back into offsets', () => {
    for (let units = 0; units <= TEXT.length; units += 1) {
      const points = codePointsBefore(TEXT, units);
      expect([units, units + 1]).toContain(unitsBefore(TEXT, points));
    }
  });
});
