/**
 * `npm run pack -- IN.jsonl --title "..." --licence CC-BY-4.0 [--version 1] [--id weir-reports] --out FILE.jsonl`: makes a
 * library pack (lib/import/pack-file.ts) of the documents in a JSON Lines file. What is no document is told by line, and
 * then no file is written.
 */
import { openAsBlob, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { completed } from '../../lib/corpus/prepare.ts';
import { readJsonLines } from '../../lib/import/jsonl.ts';
import { packLines } from '../../lib/import/pack-file.ts';
import type { CorpusDocument } from '../../lib/model.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: 'string' },
    licence: { type: 'string' },
    version: { type: 'string', default: '1' },
    id: { type: 'string' },
    out: { type: 'string' },
  },
});
const [path] = positionals;
const { title, licence, version, id, out } = values;
if (!path || !title || !licence || !out)
  throw new Error(
    'usage: npm run pack -- IN.jsonl --title "..." --licence NAME [--version N] [--id ID] --out FILE',
  );

const blob = await openAsBlob(path);
const source = {
  ...{ name: basename(path), path, type: '', size: blob.size, modified: 0 },
  stream: () => blob.stream() as ReadableStream<Uint8Array>,
};
const documents = new Map<string, CorpusDocument>();
let refused = 0;
for await (const item of readJsonLines(source, { signal: new AbortController().signal })) {
  if (item.kind === 'document') {
    const document = completed(item.document);
    documents.set(document.id, document);
  } else {
    refused += 1;
    console.error(`line ${item.at.line ?? '-'} ${item.field ?? ''}: ${item.reason}`);
  }
}
if (refused > 0) throw new Error(`${refused} lines are no documents; nothing was written`);
const wish = { title, licence, version: Number(version), ...(id !== undefined && { id }) };
const lines = await packLines([...documents.values()], wish, new Date().toISOString());
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(`${out}: ${documents.size} documents`);
