import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/model';
import { attributionsIn } from '../../../lib/provenance/attributions';

const shown = (text: string, one: Attribution) => ({
  source: one.source.map(({ start, end }) => text.slice(start, end)).join(' … '),
  cue: one.cue.map(({ start, end }) => text.slice(start, end)).join(' … '),
  content: one.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
});
const first = (text: string) => {
  const [one] = attributionsIn(text);
  return one ? shown(text, one) : null;
};

describe('attributionsIn', () => {
  it.each<[string, string, { source: string; cue: string; content: RegExp }]>([
    [
      'indirect',
      'Ana Brook said the bridge was unsafe.',
      { source: 'Ana Brook', cue: 'said', content: /^the bridge was unsafe/ },
    ],
    [
      'direct',
      '“The bridge was unsafe,” said Ana Brook.',
      { source: 'Ana Brook', cue: 'said', content: /The bridge was unsafe/ },
    ],
    [
      'after the content',
      'The bridge was unsafe, the agency said.',
      { source: 'the agency', cue: 'said', content: /^The bridge was unsafe$/ },
    ],
    [
      'according to',
      'According to officials, the bridge was unsafe.',
      { source: 'officials', cue: 'According to', content: /^the bridge was unsafe/ },
    ],
    [
      'belief',
      'Many voters believe that the bridge is unsafe.',
      { source: 'Many voters', cue: 'believe', content: /the bridge is unsafe/ },
    ],
  ])('%s', (_name, text, { source, cue, content }) => {
    const found = first(text);
    expect(found?.source).toBe(source);
    expect(found?.cue).toBe(cue);
    expect(found?.content).toMatch(content);
  });

  it('keeps its promise on offsets, with text before it', () => {
    const text = 'The bridge was unsafe, she said. It had been closed twice, according to Reuters.';
    const found = attributionsIn(text, { before: 'Mayor Ana Brook visited the site on Monday.' });
    expect(found.map((one) => one.name)).toEqual(['Ana Brook', 'Reuters']);
    expect(found.map((one) => one.kind)).toEqual(['person', 'outlet']);
    expect(found.map((one) => shown(text, one).source)).toEqual(['she', 'Reuters']);
    for (const one of found)
      for (const span of [...one.source, ...one.cue, ...one.content]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThan(span.end);
      }
  });

  it('finds nothing in plain prose, in emptiness and in another script', () => {
    expect(attributionsIn('The bridge is forty metres long.')).toEqual([]);
    expect(attributionsIn('')).toEqual([]);
    expect(attributionsIn('橋は長さ四十メートルです。')).toEqual([]);
  });

  it('survives text without sentences: quotation marks that never close, a wall of commas', () => {
    expect(() => attributionsIn(`“${'said, '.repeat(2000)}`)).not.toThrow();
  });
});
