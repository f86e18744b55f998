/** JSON Lines: a document a line, empty lines passed over. */
import { documentIn } from './fields';
import { linesOf } from './lines';
import type { FormatReader } from './model';

/** Reads a file of a document a line. */
export const readJsonLines: FormatReader = async function* (source, { signal }) {
  for await (const { number, text } of linesOf(source, signal)) {
    const at = { line: number };
    if (text === null) {
      yield { kind: 'refused', at, reason: 'too-long' };
      continue;
    }
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield { kind: 'refused', at, reason: 'not-json' };
      continue;
    }
    yield { ...documentIn(value), at };
  }
};
