/** {id, claim, passage, claimDate?, passageDate?} -> {id, relation, confidence, reasons, explanation}: the judge the extension runs. */
import { explanation } from '../../../lib/evidence/explain';
import { judge } from '../../../lib/evidence/judge';
import { dayNumber } from '../../../lib/text/dates';
import { english } from '../../support/english';
import { optionalText, type Row, type Task, text } from '../task';

export const task: Task = {
  needsCorpus: false,
  open: async () => async (row: Row) => ({ id: row.id, ...judgement(row) }),
};

function judgement(row: Row) {
  const claimDate = optionalText(row, 'claimDate');
  const passageDate = optionalText(row, 'passageDate');
  const judged = judge(
    { text: text(row, 'claim'), day: claimDate === null ? null : dayNumber(claimDate) },
    { text: text(row, 'passage'), day: passageDate === null ? null : dayNumber(passageDate) },
  );
  return { ...judged, explanation: explanation(judged, { name: null, published: passageDate }, english) };
}
