import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../../lib/corpus/corpus';
import { isNote, openNotes } from '../../../lib/corpus/notes';
import type { KeptNote } from '../../../lib/model';

const note = (id: string, more: Partial<KeptNote> = {}): KeptNote => ({
  id,
  url: 'https://paper.example/story',
  title: 'A story',
  kind: 'note',
  about: 'claim',
  place: { exact: 'The bridge is closed.', prefix: '', suffix: '', start: 0, end: 21 },
  text: 'Since when?',
  created: `2026-05-30T09:00:00.00${id}Z`,
  changed: `2026-05-30T09:00:00.00${id}Z`,
  ...more,
});

describe('notes', () => {
  test('are found by their page, oldest first, and changed in place', async () => {
    const notes = openNotes('by-page');
    await notes.put([note('2'), note('1'), note('3', { url: 'https://paper.example/other' })]);
    await notes.put([note('1', { text: 'Since May?' })]);
    expect((await notes.of('https://paper.example/story')).map(({ id, text }) => [id, text])).toEqual([
      ['1', 'Since May?'],
      ['2', 'Since when?'],
    ]);
    expect(await notes.all()).toHaveLength(3);
  });

  test('are given to whoever removes them, who can put them back', async () => {
    const notes = openNotes('removed');
    await notes.put([note('1')]);
    const removed = await notes.remove('1');
    expect(removed).toEqual(note('1'));
    expect(await notes.all()).toEqual([]);
    expect(await notes.remove('1')).toBeNull();
    await notes.put([removed as KeptNote]);
    expect(await notes.get('1')).toEqual(note('1'));
  });

  test('are all stored or none: what is no note is refused', async () => {
    const notes = openNotes('refused');
    const broken = { ...note('2'), place: null } as unknown as KeptNote;
    await expect(notes.put([note('1'), broken])).rejects.toMatchObject({ code: 'library-damaged' });
    expect(await notes.all()).toEqual([]);
    expect([null, 3, {}, { ...note('1'), kind: 'other' }, { ...note('1'), text: 7 }].some(isNote)).toBe(
      false,
    );
  });

  test('stay when documents go, and go with everything', async () => {
    const [corpus, notes] = [await openCorpus({ name: 'cleared' }), openNotes('cleared')];
    const [id = ''] = await corpus.add([{ title: 'A', text: 'The mill burned down.' } as never]);
    await notes.put([note('1')]);
    await corpus.remove([id]);
    expect(await notes.all()).toHaveLength(1);
    await corpus.clear();
    expect(await notes.all()).toEqual([]);
  });

  test('have a place in a library of the version before them', async () => {
    const before = await openDB('before-notes', 5, {
      upgrade(database) {
        for (const name of ['documents', 'meta', 'buckets', 'removed']) database.createObjectStore(name);
        const cards = database.createObjectStore('cards');
        cards.createIndex('publisher', 'publisher');
        cards.createIndex('published', 'published.iso');
        database.createObjectStore('reports').createIndex('turn', 'turn');
      },
    });
    before.close();
    const notes = openNotes('before-notes');
    await notes.put([note('1')]);
    expect(await notes.of(note('1').url)).toEqual([note('1')]);
  });
});
