/**
 * A worker that prepares documents for the index, one of several that the page lends an import: each batch of documents comes
 * in by a port and goes back packed.
 */

import { failureOf } from '../corpus/failures';
import { packHere } from '../corpus/import-batch';
import { transferable } from '../corpus/pack';
import type { PackerAnswer, PackerTask } from './packers';

addEventListener('message', ({ data: port }: MessageEvent<MessagePort>) => {
  port.onmessage = async ({ data }: MessageEvent<PackerTask>) => {
    const began = performance.now();
    try {
      const packed = await packHere(data.documents);
      performance.measure('pack', { start: began });
      port.postMessage({ turn: data.turn, packed } satisfies PackerAnswer, transferable(packed));
    } catch (error) {
      port.postMessage({ turn: data.turn, error: failureOf(error) } satisfies PackerAnswer);
    }
  };
});
