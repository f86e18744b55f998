/** The ways back from a selected sentence, hop by hop, to where the trail ends: in the library, or beyond it. */
import type { Trace, TraceEnd, TraceHop, TracePath } from '../../model';
import { useWords } from '../context';
import { daysWords } from '../times';
import { EditedText } from './edited-text';
import { isChanged, isMostlyKept, keptSpans, side } from './edits';
import { Pair, Passage } from './passage';

/** All paths, the likeliest first; nothing where there is none. */
export function TracePaths({ trace }: { trace: Trace }) {
  const { words, count } = useWords();
  const paths = trace.paths ?? [];
  if (paths.length === 0) return null;
  return (
    <section class="trail" aria-label={words('trail_title')}>
      <h2>{words('trail_title')}</h2>
      {paths.length > 1 && <p class="note">{count('trail_several', paths.length)}</p>}
      {paths.map((path, index) => (
        <Path key={keyOf(path)} path={path} number={paths.length > 1 ? index + 1 : null} />
      ))}
    </section>
  );
}

const keyOf = ({ hops, end }: TracePath): string =>
  [...hops.map(({ to }) => to), end.excerpt]
    .map(({ document, span }) => `${document?.id} ${span.start}`)
    .join();

function Path({ path, number }: { path: TracePath; number: number | null }) {
  const { words, locale } = useWords();
  return (
    <div class="trail-path">
      {number !== null && <h3>{words('trail_candidate', number.toLocaleString(locale))}</h3>}
      <ol class="steps">
        <li class="step">
          <span class="node" data-kind="page" />
          <p>{words('trail_selection')}</p>
        </li>
        {path.hops.map((hop, index) => (
          <Hop key={`${index} ${hop.to.span.start}`} hop={hop} open={index === 0 && number === null} />
        ))}
        <End end={path.end} />
      </ol>
    </div>
  );
}

function Hop({ hop, open }: { hop: TraceHop; open: boolean }) {
  const { words } = useWords();
  const { kind, from, to, edits, order, name } = hop;
  const close = isMostlyKept(from.quote, to.quote, edits);
  const common = (which: 'from' | 'to') => (close ? [] : keptSpans(edits, which));
  const publisher = to.document?.publisher ?? words('panel_publisher_unknown');
  return (
    <li class="step hop" data-kind={kind}>
      <span class="node" data-kind="outlet" />
      <details open={open}>
        <summary>
          <span class="hop-kind">{words(`hop_${kind.replace('-', '_')}`, name ?? publisher)}</span>{' '}
          <strong dir="auto">{publisher}</strong>
        </summary>
        <Pair>
          <Passage
            excerpt={from}
            marks={from.marks.length > 0 ? from.marks : common('from')}
            here="trail_selection"
          >
            {from.marks.length === 0 && close && <EditedText runs={side(from.quote, edits, 'from')} />}
          </Passage>
          <Passage excerpt={to} marks={common('to')}>
            {close && <EditedText runs={side(to.quote, edits, 'to')} />}
          </Passage>
        </Pair>
        <p class="note">
          {words(close ? (isChanged(edits) ? 'hop_differences' : 'hop_no_difference') : 'hop_common')}
        </p>
        {order === 'unknown' && <p class="note">{words('hop_order_unknown')}</p>}
      </details>
    </li>
  );
}

/** The honest end of a path. */
function End({ end }: { end: TraceEnd }) {
  const { words, locale } = useWords();
  const { kind, excerpt, names, nameKind, day } = end;
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  const whom = day
    ? words('trail_end_dated', list.format(names), daysWords(day.day, day.day, locale))
    : list.format(names);
  return (
    <li class="step trail-end" data-end={kind}>
      <span class="node" data-kind={nameKind ?? 'end'} />
      <div>
        <p>{words(`trail_end_${kind}`, whom)}</p>
        {excerpt.marks.length > 0 && (
          <Passage excerpt={excerpt} marks={excerpt.marks} here="trail_selection" />
        )}
      </div>
    </li>
  );
}
