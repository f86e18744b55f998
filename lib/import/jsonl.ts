/** JSON Lines: a document a line, empty lines passed over. A library's own file (library-file.ts) says so in its first. */
import { documentIn, type RecordReading } from './fields';
import { Chain, headerIn, type LibraryHeader, ownFields, partIn } from './library-file';
import { linesOf } from './lines';
import type { FormatReader } from './model';

/** Reads a file of a document a line. */
export const readJsonLines: FormatReader = async function* (source, { signal }) {
  let header: LibraryHeader | null = null;
  const chain = new Chain();
  let first = true;
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
    if (first) header = headerIn(value);
    // What is no document is brought back apart from them (library/backup/restore.ts).
    if (header && !first && partIn(value)) continue;
    if (!first || !header) {
      if (header) await chain.add(text);
      yield { ...(header ? wholeIn(value) : documentIn(value)), at };
    }
    first = false;
  }
  // Told at the end, and nothing is held back: what can be read of a damaged file is better than none of it.
  const whole = !header || (chain.lines === header.documents && chain.hash === header.hash);
  if (!whole) yield { kind: 'refused', at: {}, reason: 'not-whole' };
};

/** A document of a library's own file. */
function wholeIn(value: unknown): RecordReading {
  const reading = documentIn(value);
  if (reading.kind === 'refused') return reading;
  const { document } = reading;
  return {
    ...reading,
    document: { ...document, ...ownFields(value as Record<string, unknown>, document.text) },
  };
}
