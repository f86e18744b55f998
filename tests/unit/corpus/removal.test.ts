import { describe, expect, test } from 'vitest';
import type { BundledCorpus } from '../../../lib/corpus/bundled';
import { freshCorpus, newDocument } from '../../support/corpus';

const NOTHING: BundledCorpus = { version: 1, documents: [] };
const story = (id: string) =>
  newDocument({ id, title: `About ${id}`, text: `The ${id} is closed for repairs.` });
const idsOf = async (corpus: Awaited<ReturnType<typeof freshCorpus>>) =>
  (await corpus.documents()).map(({ id }) => id).sort();

describe('a removal', () => {
  test('of many is taken back whole', async () => {
    const corpus = await freshCorpus();
    const all = Array.from({ length: 150 }, (_, at) => `mill-${at}`);
    await corpus.add(all.map(story));
    expect(await corpus.remove([...all.slice(0, 120), 'never there'])).toBe(120);
    expect(await corpus.size()).toBe(30);
    expect((await corpus.putBack(NOTHING)).sort()).toEqual(all.slice(0, 120).sort());
    expect(await idsOf(corpus)).toEqual(all.sort());
  });

  test('is no longer taken back once another was made, or the bin was emptied', async () => {
    const corpus = await freshCorpus();
    await corpus.add(['ferry', 'mill', 'weir'].map(story));
    await corpus.remove(['ferry']);
    await corpus.remove(['mill']);
    expect(await corpus.putBack(NOTHING)).toEqual(['mill']);
    await corpus.remove(['mill']);
    await corpus.emptyBin();
    expect(await corpus.putBack(NOTHING)).toEqual([]);
    expect(await idsOf(corpus)).toEqual(['weir']);
  });

  test('of a bundled document is taken back as the bundle has it, and updates go on reaching it', async () => {
    const corpus = await freshCorpus();
    const bundled = { ...story('lock'), blocks: [], language: 'en', citedOutlets: [] };
    const bundle = (version: number, title: string) => ({
      version,
      documents: [{ ...bundled, id: 'lock', title }],
    });
    await corpus.installBundled(bundle(1, 'First'));
    await corpus.remove(['lock']);
    await corpus.installBundled(bundle(2, 'Second'));
    expect(await idsOf(corpus)).toEqual([]);
    await corpus.putBack(bundle(2, 'Second'));
    expect(await corpus.document('lock')).toMatchObject({ title: 'Second', source: 'bundled' });
    await corpus.installBundled(bundle(3, 'Third'));
    expect(await corpus.document('lock')).toMatchObject({ title: 'Third' });
  });
});
