/** Precision and recall over the threshold, drawn: told apart by their line and a word at their end, not by colour. */
import { useWords } from '../panel/context';
import { THRESHOLDS } from '../platform/settings';
import { CLAIM_CURVE } from './claim-curve.table';

/** The drawing in its own units; the page scales it. */
const WIDTH = 320;
const HEIGHT = 150;
const LEFT = 34;
const BOTTOM = 22;
const TOP = 8;
const RIGHT = 8;
/** Lowest share drawn: the curve lives above it. */
const FLOOR = lowest();

/** The curve, with the chosen threshold as an upright line. The table beside it says the same in numbers. */
export function Curve({ at }: { at: number }) {
  const { words, locale } = useWords();
  const share = (n: number) => n.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  const path = (value: 'precision' | 'recall') =>
    CLAIM_CURVE.map(
      (point, index) => `${index === 0 ? 'M' : 'L'}${x(point.threshold)} ${y(point[value])}`,
    ).join('');
  const chosen = CLAIM_CURVE.find(({ threshold }) => threshold === at);
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words('options_curve')}>
        {[FLOOR, (1 + FLOOR) / 2, 1].map((level) => (
          <g key={level} class="curve-level">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(level)} y2={y(level)} />
            <text x={LEFT - 5} y={y(level) + 3.5} text-anchor="end">
              {share(level)}
            </text>
          </g>
        ))}
        {[THRESHOLDS.least, 0.5, THRESHOLDS.most].map((threshold) => (
          <text key={threshold} x={x(threshold)} y={HEIGHT - 6} text-anchor="middle" class="curve-axis">
            {threshold.toLocaleString(locale)}
          </text>
        ))}
        <line class="curve-at" x1={x(at)} x2={x(at)} y1={TOP} y2={HEIGHT - BOTTOM} />
        <path class="curve-precision" d={path('precision')} />
        <path class="curve-recall" d={path('recall')} />
        {chosen && (
          <>
            <circle class="curve-dot" cx={x(at)} cy={y(chosen.precision)} r="4" />
            <circle class="curve-dot curve-dot-recall" cx={x(at)} cy={y(chosen.recall)} r="4" />
          </>
        )}
      </svg>
      <figcaption class="curve-key">
        <span class="curve-key-precision">{words('options_precision')}</span>
        <span class="curve-key-recall">{words('options_recall')}</span>
      </figcaption>
    </figure>
  );
}

function x(threshold: number): number {
  const { least, most } = THRESHOLDS;
  return round(LEFT + 6 + ((threshold - least) / (most - least)) * (WIDTH - LEFT - RIGHT - 12));
}

function y(share: number): number {
  return round(TOP + ((1 - share) / (1 - FLOOR)) * (HEIGHT - TOP - BOTTOM));
}

function lowest(): number {
  const least = Math.min(...CLAIM_CURVE.flatMap(({ precision, recall }) => [precision, recall]));
  return Math.floor(least * 5) / 5;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
