/** The worker beside the background (lib/platform/side-worker.ts): reads what was fetched and prepares documents for the index. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { perform } from '../lib/feeds/parse';
import { answerTasks } from '../lib/platform/host-worker';

export default defineUnlistedScript(() => answerTasks(perform));
