import { expect, test } from 'vitest';
import { completed, prepare } from '../../../lib/corpus/prepare';
import { documentsHavingAll } from '../../../lib/retrieval/having-all';
import { analyse } from '../../../lib/text/analyse';
import { newDocument } from '../../support/corpus';
import { memoryIndex } from '../../support/memory-index';

const index = memoryIndex(
  [
    newDocument({ title: 'The ferry', text: 'It was repaired in the yard. Nobody was hurt.' }),
    newDocument({ title: 'The yard', text: 'Three ferries wait for repairs.' }),
    newDocument({ title: 'The weir', text: 'The yard repaired it.' }),
  ].map((document, at) => prepare(completed({ ...document, id: `d${at}` }, 'added'))),
);

test.each([
  ['ferry', [1, 2]],
  ['ferry yard', [1, 2]],
  ['ferry repair hurt', [1]],
  ['the', []],
  ['ferry weir', []],
  ['', []],
])('"%s" is in %j', async (query, numbers) => {
  expect(await documentsHavingAll(analyse(query), index)).toEqual(numbers);
});
