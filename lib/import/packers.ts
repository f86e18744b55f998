/** The workers that prepare an import's documents, as the import's worker sees them: ports it sends batches through. */
import type { Pack } from '../corpus/import-batch';
import type { Packed } from '../corpus/pack';
import type { CorpusDocument, Failure } from '../model';

/** import -> packer. */
export interface PackerTask {
  turn: number;
  documents: readonly CorpusDocument[];
}

/** packer -> import. */
export type PackerAnswer = { turn: number; packed: Packed } | { turn: number; error: Failure };

/** Most packers of one import: a core is left to whoever reads, stores and asks. */
const MOST = 4;

/** How many packers make sense on a machine of so many cores. */
export function packersFor(cores: number): number {
  return Math.max(1, Math.min(MOST, cores));
}

/** Packs in whichever worker has the fewest batches waiting. */
export function packWith(ports: readonly MessagePort[]): Pack {
  const waiting = ports.map(() => new Map<number, (answer: PackerAnswer) => void>());
  ports.forEach((port, at) => {
    port.onmessage = ({ data }: MessageEvent<PackerAnswer>) => {
      waiting[at]?.get(data.turn)?.(data);
      waiting[at]?.delete(data.turn);
    };
  });
  let turn = 0;
  return async (documents) => {
    const least = Math.min(...waiting.map(({ size }) => size));
    const at = waiting.findIndex(({ size }) => size === least);
    turn += 1;
    const task: PackerTask = { turn, documents };
    const answer = await new Promise<PackerAnswer>((resolve) => {
      waiting[at]?.set(task.turn, resolve);
      ports[at]?.postMessage(task);
    });
    if ('error' in answer) throw new Error(answer.error.detail);
    return answer.packed;
  };
}
