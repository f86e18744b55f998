/** Raw confidence -> how often it was right, a relation at a time, on rows the model had not seen. */
import type { Judgement, Relation } from '../../../lib/model';

/** Knots of rising lines, by relation. */
export type Calibration = Partial<Record<Relation, [number, number][]>>;

/** What a row must tell. */
interface Row {
  set: string;
  label: number;
}

/** Sets that have no "neither", or call a conflict "not entailed": they cannot say when the other answers are right. */
const NO_NEITHER = /^fever/;
const NO_CONFLICT = /rte|RTE/;
/** Rows a knot must stand on. */
const LEAST = 60;

/** Isotonic regression by pooling adjacent violators, then thinned to the pools. */
export function calibrationOf(rows: readonly Row[], judgements: readonly Judgement[]): Calibration {
  const calibration: Calibration = {};
  for (const relation of ['corroborates', 'conflicts', 'related'] as const) {
    const points: [number, number][] = [];
    rows.forEach((row, at) => {
      const judgement = judgements[at];
      if (judgement?.relation !== relation || NO_NEITHER.test(row.set)) return;
      if (relation === 'conflicts' && NO_CONFLICT.test(row.set)) return;
      points.push([judgement.confidence, isRight(relation, row.label) ? 1 : 0]);
    });
    if (points.length >= LEAST) calibration[relation] = isotonic(points);
  }
  return calibration;
}

/** Expected calibration error over ten equal bins (Naeini et al. 2015), 0..1. */
export function calibrationError(points: readonly (readonly [number, number])[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, confidence: 0, right: 0 }));
  for (const [confidence, right] of points) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.n += 1;
    bin.confidence += confidence;
    bin.right += right;
  }
  return (
    bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, points.length)
  );
}

function isRight(relation: Relation, label: number): boolean {
  return label === (relation === 'corroborates' ? 0 : relation === 'conflicts' ? 1 : 2);
}

function isotonic(points: [number, number][]): [number, number][] {
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  const pools: { x: number; y: number; n: number }[] = [];
  for (let at = 0; at < sorted.length; at += LEAST) {
    const part = sorted.slice(at, at + LEAST);
    const mean = (k: 0 | 1) => part.reduce((sum, point) => sum + point[k], 0) / part.length;
    pools.push({ x: mean(0), y: mean(1), n: part.length });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.y <= last.y) break;
      const n = before.n + last.n;
      pools.splice(-2, 2, {
        x: (before.x * before.n + last.x * last.n) / n,
        y: (before.y * before.n + last.y * last.n) / n,
        n,
      });
    }
  }
  return pools.map(({ x, y }) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
}
