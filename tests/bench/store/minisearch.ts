/** MiniSearch as shipped: its defaults. */
import { miniSearch } from './minisearch-index';
import { serve } from './peer';

serve(miniSearch());
