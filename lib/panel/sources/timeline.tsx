/** Who carried a claim when: a line with the uncertainty of each time and the number that moves, and the same as a list. */
import type { JudgedClaim, TimelinePoint, Timeline as Times } from '../../model';
import { useWords } from '../context';
import { publishedWords } from '../times';
import { carriersOf, type Place, placesOf } from './timeline-scale';

/** The timeline; nothing where fewer than two carriers are dated, for then there is no order to show. */
export function Timeline({ claim }: { claim: JudgedClaim }) {
  const { words, count } = useWords();
  if (!claim.timeline) return null;
  const timeline = carriersOf(claim.timeline);
  const moving = timeline.development?.points ?? [];
  const places = placesOf(timeline.points, moving);
  if (places.length === 0) return null;
  const { points } = timeline;
  return (
    <details class="fold times" open={timeline.development !== null}>
      <summary>
        {timeline.development ? words('times_title_moving', developmentOf(timeline)) : words('times_title')}
      </summary>
      <Line places={places} points={points} label={count('times_label', points.length)} />
      <ol class="times-list">
        {points.map((point, index) => (
          <Point key={point.evidence ?? 'page'} point={point} first={index === 0} number={index + 1} />
        ))}
      </ol>
    </details>
  );
}

/** "12, 15, 31", each value once in a row. */
function developmentOf({ points, development }: Times): string {
  const texts = (development?.points ?? []).map((at) => points[at]?.value?.text ?? '');
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1]).join(' → ');
}

function Point({ point, first, number }: { point: TimelinePoint; first: boolean; number: number }) {
  const { words, locale } = useWords();
  const { evidence, publisher, published, ordered, value, superseded } = point;
  return (
    <li data-superseded={superseded} data-page={evidence === null}>
      <span class="times-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p>
          <strong>
            {evidence === null ? words('panel_this_page') : (publisher ?? words('panel_publisher_unknown'))}
          </strong>
          {value && (
            <span class="times-value">
              <bdi class={superseded ? 'times-old' : undefined}>{value.text}</bdi>
              {superseded && <span class="times-superseded">{words('times_superseded')}</span>}
            </span>
          )}
        </p>
        <p class="times-when">
          {published ? (
            <time dateTime={published.iso}>{publishedWords(published, words, locale)}</time>
          ) : (
            words('panel_time_unknown')
          )}
          {!ordered && !first && published && <span>{words('times_order_unknown')}</span>}
        </p>
      </div>
    </li>
  );
}

/** Height of the drawing with one row of numbers, of another row, of the line, and of the room for values above it, in CSS pixels. */
const HEIGHT = 73;
const ROW = 13;
const BASE = 52;
const ROOM = 34;

function Line(props: { places: readonly Place[]; points: readonly TimelinePoint[]; label: string }) {
  const { places, points, label } = props;
  const moving = places.filter(({ level }) => level !== null);
  const flat = moving.length === 0;
  const top = flat ? 30 : 0;
  const y = ({ level }: Place) => (level === null ? BASE : BASE - 12 - level * ROOM);
  const x = (at: number) => `${at.toFixed(2)}%`;
  return (
    <svg
      class="times-line"
      role="img"
      aria-label={label}
      height={HEIGHT - top + (places.some(({ row }) => row === 1) ? ROW : 0)}
      data-flat={flat}
    >
      <g class="times-draw">
        <line class="times-axis" x1="0" x2="100%" y1={BASE} y2={BASE} />
        {places.map((place) => (
          <line
            key={`sure ${place.point}`}
            class="times-unsure"
            data-open={place.open}
            x1={x(place.from)}
            x2={x(place.to)}
            y1={BASE}
            y2={BASE}
          />
        ))}
        {moving.map((place, index) => {
          const next = moving[index + 1];
          return (
            <g key={`moves ${place.point}`} class="times-move">
              <line x1={x(place.at)} x2={x(place.at)} y1={y(place)} y2={BASE} class="times-stem" />
              {next && <line x1={x(place.at)} x2={x(next.at)} y1={y(place)} y2={y(place)} />}
              {next && <line x1={x(next.at)} x2={x(next.at)} y1={y(place)} y2={y(next)} />}
            </g>
          );
        })}
        {places.map((place) => (
          <g
            key={place.point}
            class="times-point"
            data-superseded={points[place.point]?.superseded}
            data-page={points[place.point]?.evidence === null}
          >
            <circle cx={x(place.at)} cy={y(place)} r="4.5" />
            <text x={x(place.at)} y={BASE + 17 + place.row * ROW} text-anchor="middle">
              {place.point + 1}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
