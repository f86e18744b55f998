/** MiniSearch at its best: stop words dropped and words stemmed, at index and at query time. */
import { miniSearch } from './minisearch-index';
import { serve, words } from './peer';

serve(miniSearch({ tokenize: words, processTerm: (word) => word }));
