import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/session/background';

/** Chrome's service worker, Firefox's event page. */
export default defineBackground(() => startBackground());
