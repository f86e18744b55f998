/** {id, text} -> {id, sentences: [{start, end}]}: plain text into sentences; offsets are UTF-16. */
import { splitSentences } from '../../../lib/text/sentences';
import { type Task, text } from '../task';

export const task: Task = {
  needsCorpus: false,
  async open() {
    return async (row) => ({
      id: row.id,
      sentences: splitSentences(text(row, 'text')).map(({ start, end }) => ({ start, end })),
    });
  },
};
