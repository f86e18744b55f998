/** MiniSearch as shipped: its defaults, the index as JSON in IndexedDB. */
import MiniSearch from 'minisearch';
import { keptInIndexedDB, serve } from './peer';

const OPTIONS = { fields: ['text'] };

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
