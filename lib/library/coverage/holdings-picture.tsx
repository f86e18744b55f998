/**
 * The holdings as a picture: a line for each publisher, a bar for each span of time, as high as there are documents. Told by
 * height and place alone, in the colour of the text: it is the same in every theme. The table beside it says the same.
 */
import { useWords } from '../../panel/context';
import type { Holdings } from './holdings';

/** In units of the picture, which is as wide as its columns. */
const LINE = 28;
const BAR = 22;
const COLUMN = 10;
const LEAST = 2;

/** The picture. */
export function HoldingsPicture({ holdings: { spans, lines } }: { holdings: Holdings }) {
  const { words, locale } = useWords();
  const most = Math.max(1, ...lines.flatMap(({ counts }) => counts));
  const width = spans.length * COLUMN;
  const [first = '', last = ''] = [spans[0], spans.at(-1)];
  return (
    <figure class="holdings">
      <div class="holdings-names" aria-hidden="true">
        {lines.map(({ publisher, publishers }) => (
          <span key={publisher} dir="auto">
            {publisher ?? words('coverage_others', publishers.toLocaleString(locale))}
          </span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${width} ${lines.length * LINE}`}
        preserveAspectRatio="none"
        style={{ blockSize: `${lines.length * LINE}px` }}
        role="img"
        aria-label={words('coverage_picture', first, last, most.toLocaleString(locale))}
      >
        {lines.map(({ publisher, counts }, line) => (
          <g key={publisher}>
            <line x1="0" x2={width} y1={(line + 1) * LINE - 0.5} y2={(line + 1) * LINE - 0.5} />
            {counts.map((count, at) => {
              if (count === 0) return null;
              // Areas are what is compared; a square root keeps one document visible beside a thousand.
              const height = Math.max(LEAST, BAR * Math.sqrt(count / most));
              const y = (line + 1) * LINE - 1 - height;
              return <rect key={spans[at]} x={at * COLUMN + 1} y={y} width={COLUMN - 2} height={height} />;
            })}
          </g>
        ))}
      </svg>
      <figcaption class="note">
        <span>{first}</span>
        <span>{last}</span>
        <span class="holdings-scale">{words('coverage_scale', most.toLocaleString(locale))}</span>
      </figcaption>
    </figure>
  );
}
