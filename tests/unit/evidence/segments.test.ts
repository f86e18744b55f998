import { describe, expect, it } from 'vitest';
import { type EffectSpan, segments } from '../../../lib/evidence/segments';

const text = 'nearly 28.8 million accounts';
const span = (part: string, effect: EffectSpan['effect'] = 'differs'): EffectSpan => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, effect };
};
const shown = (...spans: EffectSpan[]) =>
  segments(text, spans).map(({ text: run, effect }) => (effect ? `[${effect}:${run}]` : run));

describe('segments', () => {
  it.each([
    ['no span leaves the text whole', [], ['nearly 28.8 million accounts']],
    ['a span is cut out', [span('28.8')], ['nearly ', '[differs:28.8]', ' million accounts']],
    [
      'touching spans are one',
      [span('28.'), span('8 million')],
      ['nearly ', '[differs:28.8 million]', ' accounts'],
    ],
    [
      'spans parted by a space are one',
      [span('28.8'), span('million')],
      ['nearly ', '[differs:28.8 million]', ' accounts'],
    ],
    [
      'order does not matter',
      [span('accounts'), span('nearly')],
      ['[differs:nearly]', ' 28.8 million ', '[differs:accounts]'],
    ],
    [
      'a difference shows through an agreement',
      [span('nearly 28.8 million', 'agrees'), span('28.8')],
      ['[agrees:nearly ]', '[differs:28.8]', '[agrees: million]', ' accounts'],
    ],
    [
      'a span beyond the text is cut',
      [{ start: 20, end: 99, effect: 'agrees' as const }],
      ['nearly 28.8 million ', '[agrees:accounts]'],
    ],
    [
      'a span that cannot be is dropped',
      [{ start: 9, end: 4, effect: 'agrees' as const }],
      ['nearly 28.8 million accounts'],
    ],
    [
      'a negative start begins at the text',
      [{ start: -5, end: 6, effect: 'agrees' as const }],
      ['[agrees:nearly]', ' 28.8 million accounts'],
    ],
  ])('%s', (_, spans, runs) => {
    expect(shown(...spans)).toEqual(runs);
  });

  it('gives the text back, whatever the spans', () => {
    for (let start = -2; start < 30; start += 3) {
      for (let end = -2; end < 32; end += 3) {
        const runs = segments(text, [{ start, end, effect: 'agrees' }, span('million')]);
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }
    }
  });

  it('has nothing to draw for an empty text', () => {
    expect(segments('', [span('million')])).toEqual([]);
  });
});
