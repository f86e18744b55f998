import type { Span } from '../../../lib/model';
import { attributionsIn } from '../../../lib/provenance/attributions';
import { chainOf } from '../../../lib/provenance/chain';
import { optionalText, type Task, text } from '../task';

const pairs = (spans: Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);

/** {id, text, publisher?, before?, after?} -> {id, attributions: [{source, cue, content}], chain}; offsets into `text`. */
export const task: Task = {
  needsCorpus: false,
  async open() {
    return async (row) => {
      const passage = text(row, 'text');
      const publisher = optionalText(row, 'publisher');
      const before = optionalText(row, 'before') ?? '';
      const attributions = attributionsIn(passage, { before, publisher });
      return {
        id: row.id ?? null,
        attributions: attributions.map(({ source, cue, content }) => ({
          source: pairs(source),
          cue: pairs(cue),
          content: pairs(content),
        })),
        chain: chainOf({ publisher, text: passage, before }),
      };
    };
  },
};
