/**
 * A report is kept under the version of the rules that made it. When what is judged here changes, RULES_VERSION must
 * change with it: raise it and record the new print beside it.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { judge, RULES_VERSION } from '../../../lib/evidence/judge';
import { DECISIVE, JUDGE } from '../../../lib/evidence/weights';
import { readTable } from '../../support/tables';

/** The version and the print of its judgements. */
const RECORDED = { version: '9', print: '5ef2bcc88e58adfa' };

const PAIRS: readonly [claim: string, passage: string][] = [
  ['The bridge opened on 4 May.', 'The bridge was opened to traffic on 4 May, the city said.'],
  ['The bridge opened on 4 May.', 'The bridge will open on 9 May, the city said.'],
  [
    'At least 30 houses burned down in Elmford.',
    'Some 300 houses burned down in Elmford, firefighters said.',
  ],
  ['The mayor resigned on Friday.', 'The mayor denied that he had resigned.'],
  ['The mayor resigned on Friday.', 'Reports that the mayor resigned are a hoax.'],
  ['Halden Steel bought Orsk Mining.', 'Orsk Mining bought Halden Steel.'],
  ['The supplier was sued by the retailer.', 'The supplier sued the retailer.'],
  ['The plant leaked oil into the river.', 'The plant may have leaked oil into the river, residents allege.'],
  ['The plant leaked oil into the river.', 'The river is popular with anglers.'],
  ['Unemployment fell to 4.1 percent in June.', 'Unemployment rose to 4.4 percent in June.'],
];

it('the version changes with the judgements', async () => {
  const hash = createHash('sha256').update(JSON.stringify([JUDGE, DECISIVE]));
  for (const name of ['relation.bin', 'stance.bin', 'words.bin'])
    hash.update(new Uint8Array(await readTable(name)));
  for (const [claim, passage] of PAIRS) {
    const { relation, reasons } = judge({ text: claim, day: 20_000 }, { text: passage, day: 20_001 });
    hash.update(`${relation} ${reasons.map(({ message }) => message).join(' ')}\n`);
  }
  expect({ version: RULES_VERSION, print: hash.digest('hex').slice(0, 16) }).toEqual(RECORDED);
});
