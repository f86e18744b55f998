/** Dependencies point one way, and each heavy or global thing has one home. */
import { describe, expect, it } from 'vitest';
import { placeOf, sources, target } from './sources';

/** From the ground up: a folder may import from lower lines, never from its own or a higher one. */
const LEVELS: string[][] = [
  ['model'],
  ['table-file'],
  ['text'],
  ['claims'],
  ['retrieval'],
  ['evidence'],
  ['provenance'],
  ['export'],
  ['tables'],
  ['carriers', 'fact-checks'],
  ['judge-claims'],
  ['open-points'],
  ['check-article', 'inspect-claim', 'spare-claims', 'trace-selection'],
  ['page', 'corpus'],
  ['capture'],
  ['import'],
  ['feeds'],
  // One seam in two folders: what the browser offers, and what is said through it.
  ['platform', 'messages'],
  ['overlay', 'panel'],
  // The library's and the options' pages borrow the panel's parts.
  ['library', 'options'],
  // The welcome page borrows the options'.
  ['welcome'],
  ['reading', 'session'],
  ['entrypoints'],
];
const SEAM = new Set(['platform', 'messages']);

/** Packages that only these folders may import. */
const HOMES: Record<string, string[]> = {
  compromise: ['text'],
  idb: ['corpus'],
  'webextension-polyfill': ['platform', 'messages'],
  preact: ['panel', 'library', 'options', 'welcome', 'entrypoints'],
};

const code = sources('lib', 'entrypoints');
const level = (place: string) => LEVELS.findIndex((line) => line.includes(place));

describe('the tree', () => {
  it('knows every folder', () => {
    const unknown = code.map(({ path }) => placeOf(path)).filter((place) => level(place) < 0);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('imports downwards only', () => {
    const upwards = code.flatMap((source) => {
      const from = placeOf(source.path);
      return source.imports.flatMap((imported) => {
        const to = target(source, imported);
        if (to === null || level(to) < 0 || level(to) < level(from)) return [];
        return SEAM.has(from) && SEAM.has(to) ? [] : [`${source.path} -> ${imported}`];
      });
    });
    expect(upwards).toEqual([]);
  });

  it.each(Object.entries(HOMES))('imports %s at home only', (name, homes) => {
    const strays = code
      .filter((source) => source.imports.some((imported) => target(source, imported) === name))
      .map(({ path }) => path)
      .filter((path) => !homes.includes(placeOf(path)));
    expect(strays).toEqual([]);
  });

  it('touches the browser in platform and messages only', () => {
    const strays = code
      .filter(({ path }) => !SEAM.has(placeOf(path)))
      .filter(({ code }) => /(?<![\w.'"`/-])(?:browser|chrome)\.(?!ts\b)\w+/.test(code))
      .map(({ path }) => path);
    expect(strays).toEqual([]);
  });
});
