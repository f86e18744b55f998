/** Put into a page when the reader takes it away as it looks: leaves the functions that copy it and tell its marks' places where a second call finds them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { endsOf } from '../lib/capture/boundaries';
import { capturePage, type WantedMark } from '../lib/capture/capture';

export default defineUnlistedScript(() => {
  const shared = globalThis as { headwaterCapture?: unknown; headwaterEnds?: unknown };
  shared.headwaterCapture = (wanted: WantedMark[]) => capturePage(document, wanted);
  shared.headwaterEnds = (wanted: WantedMark[]) => endsOf(document, wanted);
});
