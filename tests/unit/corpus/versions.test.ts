import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openCorpus } from '../../../lib/corpus/corpus';
import { openEarlierTexts } from '../../../lib/corpus/earlier-texts';
import type { NewDocument } from '../../../lib/corpus/prepare';
import { VERSIONS_KEPT } from '../../../lib/corpus/versions';

let count = 0;
async function fresh() {
  count += 1;
  const name = `versions-${count}`;
  return { corpus: await openCorpus({ name }), texts: openEarlierTexts(name) };
}

const URL = 'https://paper.example/mill';
const page = (text: string, parts: Partial<NewDocument> = {}): NewDocument => ({
  title: 'The mill',
  publisher: 'The Paper',
  url: URL,
  published: null,
  text,
  source: 'page',
  ...parts,
});
const idOf = async (corpus: Awaited<ReturnType<typeof fresh>>['corpus']) => (await corpus.documents())[0]!.id;

test('a changed text is kept as a version, with what changed, and the new one is what is found', async () => {
  const { corpus, texts } = await fresh();
  await corpus.keep(page('The mill burned down. Forty people worked there.'));
  await corpus.keep(page('The mill burned down. Fourteen people worked there.'));
  const id = await idOf(corpus);
  const [version] = await texts.of(id);
  expect(version).toMatchObject({ text: 'The mill burned down. Forty people worked there.', notes: [] });
  expect(version!.changes).toMatchObject([
    { before: { text: 'Forty people worked there.' }, after: { text: 'Fourteen people worked there.' } },
  ]);
  expect((await corpus.document(id))?.text).toContain('Fourteen');
});

test('what says the same is no version, whatever else of it was changed', async () => {
  const { corpus, texts } = await fresh();
  await corpus.keep(page('The mill burned down.'));
  await corpus.keep(page('The mill burned down.', { title: 'Mill burns' }));
  expect(await texts.of(await idOf(corpus))).toEqual([]);
});

test('a document that came in under a name of its own is the same page when it is read', async () => {
  const { corpus, texts } = await fresh();
  await corpus.add([page('The mill burned down.', { id: 'row-7', source: 'added' })]);
  expect(await corpus.keep(page('The mill burned down on Monday.'))).toEqual({
    id: 'row-7',
    outcome: 'replaced',
  });
  expect((await corpus.documents()).map(({ id }) => id)).toEqual(['row-7']);
  expect((await texts.at(URL)).map(({ document }) => document.text)).toEqual([
    'The mill burned down on Monday.',
    'The mill burned down.',
  ]);
});

test('a piece selected in a page is no version of it', async () => {
  const { corpus, texts } = await fresh();
  await corpus.keep(page('burned down', { id: 'excerpt-1', source: 'selection' }));
  await corpus.keep(page('The mill burned down.'));
  expect(await corpus.size()).toBe(2);
  expect((await texts.at(URL)).map(({ document }) => document.text)).toEqual(['The mill burned down.']);
});

test('the first version stays and the oldest of the others go', async () => {
  const { corpus, texts } = await fresh();
  for (let n = 0; n < VERSIONS_KEPT + 5; n += 1) await corpus.keep(page(`Bulletin number ${n} of the day.`));
  const kept = await texts.of(await idOf(corpus));
  expect(kept).toHaveLength(VERSIONS_KEPT);
  expect(kept.at(-1)!.text).toContain('number 0 ');
  expect(kept[0]!.text).toContain(`number ${VERSIONS_KEPT + 3} `);
});

test('versions go with their document, once nobody can want it back', async () => {
  const { corpus, texts } = await fresh();
  await corpus.keep(page('The mill burned down.'));
  await corpus.keep(page('The mill stands.'));
  const id = await idOf(corpus);
  await corpus.remove([id]);
  expect(await texts.of(id)).toHaveLength(1);
  await corpus.putBack({ version: 0, documents: [] });
  expect(await texts.of(id)).toHaveLength(1);
  await corpus.remove([id]);
  await corpus.emptyBin();
  expect(await texts.of(id)).toEqual([]);
});

test('a correction note that came with the next text belongs to the version it corrects', async () => {
  const { corpus, texts } = await fresh();
  await corpus.keep(page('The mill burned down in 1912.'));
  const note = 'Correction: An earlier version of this article gave the wrong year.';
  await corpus.keep(page(`The mill burned down in 1921.\n\n${note}`));
  const [version] = await texts.of(await idOf(corpus));
  expect(version!.notes).toEqual([{ kind: 'correction', text: note }]);
  expect(version!.changes).toHaveLength(1);
});
