/** wink-bm25-text-search, restored from its own export: stop words dropped, words stemmed. */
import winkSearch from 'wink-bm25-text-search';
import { keptInIndexedDB, serve, TOP, words } from './peer';

function fresh() {
  const engine = winkSearch();
  engine.defineConfig({ fldWeights: { text: 1 } });
  engine.definePrepTasks([words]);
  return engine;
}

serve(
  keptInIndexedDB({
    build(texts, keep) {
      const engine = fresh();
      for (const [id, text] of texts.entries()) engine.addDoc({ text }, id);
      engine.consolidate();
      keep('index', engine.exportJSON());
    },
    load(parts) {
      const engine = winkSearch();
      engine.importJSON(String(parts.get('index')));
      engine.definePrepTasks([words]);
      return (query) => engine.search(query, TOP).map(([id]) => Number(id));
    },
  }),
);
