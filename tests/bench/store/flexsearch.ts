/** FlexSearch in memory, restored from its own export: whole words, stop words dropped, partial matches allowed. */
import { Index } from 'flexsearch';
import { keptInIndexedDB, serve, TOP, words } from './peer';

const fresh = () => new Index({ tokenize: 'strict', encode: words });

serve(
  keptInIndexedDB({
    async build(texts, keep) {
      const index = fresh();
      for (const [id, text] of texts.entries()) index.add(id, text);
      await index.export((key: string, part: unknown) => keep(key, part));
    },
    load(parts) {
      const index = fresh();
      for (const [key, part] of parts) index.import(key, part as string);
      return (query) => (index.search(query, { limit: TOP, suggest: true }) as number[]).map(Number);
    },
  }),
);
