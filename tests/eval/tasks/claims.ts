/** {id, text} -> {id, claim, score}: one sentence, claim or not. What stands around it (`before`, `after`) is not used. */
import { decideClaim } from '../../../lib/claims/second';
import { type Task, text } from '../task';

export const task: Task = {
  needsCorpus: false,
  async open() {
    return async (row) => {
      const { claim, score } = await decideClaim(text(row, 'text'));
      return { id: row.id, claim, score };
    };
  },
};
