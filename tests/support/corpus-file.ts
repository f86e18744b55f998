/** A library file as the evaluation data have it: JSONL, a document a line. */
import { readFileSync } from 'node:fs';
import { completed } from '../../lib/corpus/prepare';
import type { CorpusDocument } from '../../lib/model';
import type { CorpusLine } from '../eval/task';
import { documentOf } from './documents';

/** Reads the file; throws with the line's number when one is no document. */
export function documentsOf(file: string): CorpusDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        const parsed = JSON.parse(line) as CorpusLine;
        if (typeof parsed.text !== 'string') throw new Error('it has no text');
        return [completed(documentOf(parsed), 'added')];
      } catch (error) {
        throw new Error(`${file}, line ${index + 1}: ${String(error)}`);
      }
    });
}
