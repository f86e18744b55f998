/** A library as the file it is carried away in. */
import type { Corpus } from '../../corpus/corpus';
import { Chain, documentLine, headerLine } from '../../import/library-file';

/** Documents read together: some megabytes. */
const TOGETHER = 500;

/** All documents, as a file. `created`: ISO 8601. Memory holds a few hundred at a time, the browser the rest. */
export async function backupOf(
  corpus: Pick<Corpus, 'documentsAfter'>,
  created: string,
): Promise<{ file: Blob; documents: number; hash: string }> {
  const chain = new Chain();
  const parts: Blob[] = [];
  let after: string | null = null;
  for (;;) {
    const some = await corpus.documentsAfter(after, TOGETHER);
    if (some.length === 0) break;
    after = some.at(-1)?.id ?? null;
    let text = '';
    for (const document of some) {
      const line = documentLine(document);
      await chain.add(line);
      text += `${line}\n`;
    }
    parts.push(new Blob([text]));
  }
  const { documents, hash } = chain;
  const header = headerLine({ title: '', licence: null, created, documents, hash });
  return { file: new Blob([`${header}\n`, ...parts], { type: 'application/jsonl' }), documents, hash };
}
