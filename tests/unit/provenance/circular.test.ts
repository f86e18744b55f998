import { describe, expect, it } from 'vitest';
import { circularCredits } from '../../../lib/provenance/circular';
import { carrier, page } from '../../support/carriers';

const FALL = 'The bridge fell into the river on Monday night';
const reader = page({ publisher: 'Harbour Herald', text: `${FALL}.` });
const shown = (...parameters: Parameters<typeof circularCredits>) =>
  circularCredits(...parameters).map(({ kind, names }) => `${kind}: ${names.join(' < ')}`);

describe('circularCredits', () => {
  it('finds a credit to the publisher of the page, and shows the words that give it', () => {
    const gazette = carrier('g', { publisher: 'Gazette', text: `${FALL}, the Harbour Herald reported.` });
    const [credit] = circularCredits(reader, [gazette]);
    expect(credit).toMatchObject({ kind: 'page', names: ['Gazette', 'Harbour Herald'] });
    const [step] = credit?.steps ?? [];
    expect(step?.evidence).toBe('g');
    expect(step?.marks.map(({ start, end }) => step.quote.slice(start, end))).toEqual([
      'the Harbour Herald',
      'reported',
    ]);
  });

  it('follows credits over other documents back to the page', () => {
    const gazette = carrier('g', { publisher: 'Gazette', text: `${FALL}, the Northern Post reported.` });
    const post = carrier('p', { publisher: 'Northern Post', text: `${FALL}, the Harbour Herald reported.` });
    expect(shown(reader, [gazette, post])).toEqual([
      'page: Gazette < Northern Post < Harbour Herald',
      'page: Northern Post < Harbour Herald',
    ]);
  });

  it('finds documents that credit each other, once', () => {
    const gazette = carrier('g', { publisher: 'Gazette', text: `${FALL}, the Northern Post reported.` });
    const post = carrier('p', { publisher: 'Northern Post', text: `${FALL}, according to the Gazette.` });
    expect(shown(reader, [gazette, post])).toEqual(['ring: Gazette < Northern Post < Gazette']);
  });

  it('finds a page that credits who credits it', () => {
    const own = page({ publisher: 'Harbour Herald', text: `${FALL}, the Gazette reported.` });
    const gazette = carrier('g', { publisher: 'Gazette', text: `${FALL}, the Harbour Herald reported.` });
    expect(shown(own, [gazette])).toEqual(['page: Harbour Herald < Gazette < Harbour Herald']);
  });

  it('finds nothing where credits end elsewhere, nobody is credited, or nobody is named', () => {
    const gazette = carrier('g', { publisher: 'Gazette', text: `${FALL}, the Northern Post reported.` });
    const nameless = carrier('n', { publisher: null, text: `${FALL}, the Gazette reported.` });
    expect(shown(reader, [gazette, nameless])).toEqual([]);
    expect(shown(page({ publisher: null, text: `${FALL}.` }), [nameless])).toEqual([]);
    expect(shown(reader, [])).toEqual([]);
  });
});
