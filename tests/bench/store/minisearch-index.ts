/** MiniSearch with its index as JSON in IndexedDB, with whatever options a contender gives it. */
import MiniSearch, { type Options } from 'minisearch';
import { keptInIndexedDB } from './peer';

/** The engine over passages numbered in their order; ten answers a question. */
export function miniSearch(own: Partial<Options> = {}) {
  const options: Options = { fields: ['text'], ...own };
  return keptInIndexedDB({
    build(texts, keep) {
      const index = new MiniSearch(options);
      index.addAll(texts.map((text, id) => ({ id, text })));
      keep('index', JSON.stringify(index));
    },
    load(parts) {
      const index = MiniSearch.loadJSON(String(parts.get('index')), options);
      return (query) =>
        index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => Number(id));
    },
  });
}
