/** The stylesheet of the marks: `::highlight()` rules, which can colour text but neither move nor wrap it. */
import type { Status } from '../model';
import { type Rgb, toHex } from './colour';
import { LINES, lineColour, paletteFor } from './palette';

/** What can be painted: a status each, a passage the reader noted something on, and the claim the reader was led to. */
export type MarkName = Status | 'note' | 'focus';

/** In order of priority: where ranges overlap, later ones win. */
export const MARK_NAMES: readonly MarkName[] = [
  'note',
  'unmatched',
  'qualified',
  'corroborated',
  'conflicting',
  'focus',
];

/** The name in the document's highlight registry. */
export function highlightName(name: MarkName): string {
  return `headwater-${name}`;
}

/** Rules for every mark on `ground`. Screen only: a printed page is the page's own. */
export function markStyles(ground: Rgb): string {
  const rules = MARK_NAMES.map(
    (name) => `::highlight(${highlightName(name)}){${declarations(name, ground)}}`,
  );
  return `@media screen{${rules.join('')}}`;
}

function declarations(name: MarkName, ground: Rgb): string {
  // The tint is see-through: the reader's own text colour keeps its contrast.
  if (name === 'focus') return `background-color:${paletteFor(ground).accent}40`;
  const tint = name === 'note' ? [`background-color:${paletteFor(ground).accent}1f`] : [];
  const { style, thickness } = name === 'note' ? { style: 'double', thickness: 1 } : LINES[name];
  const colour = name === 'note' ? paletteFor(ground).accent : toHex(lineColour(name, ground));
  return [
    ...tint,
    'text-decoration-line:underline',
    `text-decoration-style:${style}`,
    `text-decoration-color:${colour}`,
    `text-decoration-thickness:${thickness}px`,
    // Below where links have their own line, so that a link inside a claim keeps its look.
    'text-underline-offset:.22em',
    'text-decoration-skip-ink:none',
  ].join(';');
}
