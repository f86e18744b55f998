/** What was read stays kept; what became of its sources since is told with it. */
import { expect, it } from 'vitest';
import { checkArticle } from '../../../lib/check-article';
import { articleOf } from '../../support/articles';
import { freshCorpus, newDocument } from '../../support/corpus';
import '../../support/tables';

const CLAIM = 'The council of Tarn Bridge approved the harbour plan on Monday.';
const SOURCE = newDocument({
  ...{ id: 'gazette', publisher: 'Gazette', text: `${CLAIM} The works begin in June.` },
});
const NOTE = { kind: 'correction' as const, text: 'Correction: the plan was approved on Tuesday.' };

async function read() {
  const corpus = await freshCorpus();
  await corpus.add([SOURCE]);
  const article = articleOf([CLAIM]);
  const report = await checkArticle(article, corpus);
  expect(report.claims[0]?.evidence[0]?.document).toMatchObject({ id: 'gazette' });
  await corpus.saveReport(report, { article, at: '2026-03-11T10:00:00.000Z' });
  const notes = async () =>
    (await corpus.reading(report.id))?.report.claims[0]?.evidence[0]?.document.corrections;
  return { corpus, report, notes };
}

it('evidence that was stored says so when its document is corrected, and no longer when that is taken back', async () => {
  const { corpus, report, notes } = await read();
  expect(await notes()).toBeUndefined();
  await corpus.keep({ ...SOURCE, corrections: [NOTE] });
  expect(await notes()).toEqual([NOTE]);
  expect((await corpus.loadReport(report.id))?.claims[0]?.evidence[0]?.document.corrections).toEqual([NOTE]);
  await corpus.keep({ ...SOURCE, corrections: [] });
  expect(await notes()).toBeUndefined();
});

it('a document that is gone leaves the report as it was', async () => {
  const { corpus, report } = await read();
  await corpus.remove(['gazette']);
  expect((await corpus.reading(report.id))?.report).toEqual(report);
});
