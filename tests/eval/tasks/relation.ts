/** {id, claim, passage, claimDate?, passageDate?} -> {id, relation, confidence, reasons}: the judge the extension runs. */
import { judge } from '../../../lib/evidence/judge';
import { dayNumber } from '../../../lib/text/dates';
import { optionalText, type Row, type Task, text } from '../task';

export const task: Task = {
  needsCorpus: false,
  open: async () => async (row: Row) => ({ id: row.id, ...judgement(row) }),
};

function judgement(row: Row) {
  const claimDate = optionalText(row, 'claimDate');
  const passageDate = optionalText(row, 'passageDate');
  return judge(
    { text: text(row, 'claim'), day: claimDate === null ? null : dayNumber(claimDate) },
    { text: text(row, 'passage'), day: passageDate === null ? null : dayNumber(passageDate) },
  );
}
