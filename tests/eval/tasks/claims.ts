/** {id, text, before?, after?} -> {id, claim, score}: one sentence, claim or not. */
import { scoreClaim } from '../../../lib/claims/score';
import { optionalText, type Task, text } from '../task';

export const task: Task = {
  needsCorpus: false,
  async open() {
    return async (row) => {
      const before = optionalText(row, 'before');
      const after = optionalText(row, 'after');
      const { claim, score } = scoreClaim(text(row, 'text'), {
        ...(before === null ? {} : { before }),
        ...(after === null ? {} : { after }),
      });
      return { id: row.id, claim, score };
    };
  },
};
