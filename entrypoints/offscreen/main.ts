/** The page without a face in which Chrome lets the background have a worker; Firefox never opens it. */
import { hostWorker } from '../../lib/platform/host-worker';

hostWorker();
