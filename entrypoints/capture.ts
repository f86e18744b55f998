/** Put into a page when the reader takes it away as it looks: leaves the function that copies it where a second call finds it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage, type WantedMark } from '../lib/capture/capture';

export default defineUnlistedScript(() => {
  (globalThis as { headwaterCapture?: unknown }).headwaterCapture = (wanted: WantedMark[]) =>
    capturePage(document, wanted);
});
