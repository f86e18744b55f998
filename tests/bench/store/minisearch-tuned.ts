/** MiniSearch at its best: stop words dropped and words stemmed, at index and at query time. */
import MiniSearch from 'minisearch';
import { keptInIndexedDB, serve, words } from './peer';

const OPTIONS = { fields: ['text'], tokenize: words, processTerm: (word: string) => word };

serve(
  keptInIndexedDB({
    build(texts, keep) {
      const index = new MiniSearch(OPTIONS);
      index.addAll(texts.map((text, id) => ({ id, text })));
      keep('index', JSON.stringify(index));
    },
    load(parts) {
      const index = MiniSearch.loadJSON(String(parts.get('index')), OPTIONS);
      return (query) =>
        index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => Number(id));
    },
  }),
);
