/** The stylesheet of the marks: `::highlight()` rules, which can colour text but neither move nor wrap it. */
import type { Status } from '../model';
import type { Ground } from './ground';
import { type Inks, inksOn, LINES } from './palette';

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

/** The name in the document's highlight registry: a name for each ground of the page, the first without a number. */
export function highlightName(name: MarkName, ground = 0): string {
  return ground === 0 ? `headwater-${name}` : `headwater-${name}-${ground}`;
}

/** Rules for every mark on every ground, in the grounds' order. Screen only: a printed page is the page's own. */
export function markStyles(grounds: readonly Ground[]): string {
  const rules = grounds.flatMap((ground, at) => {
    const inks = inksOn(ground);
    return MARK_NAMES.map((name) => `::highlight(${highlightName(name, at)}){${declarations(name, inks)}}`);
  });
  return `@media screen{${rules.join('')}}`;
}

function declarations(name: MarkName, { plate, line, palette }: Inks): string {
  // The tints are see-through: the reader's own text colour keeps its contrast.
  if (name === 'focus') return `background-color:${palette.accent}40`;
  const behind = plate ?? (name === 'note' ? `${palette.accent}1f` : null);
  const { style, thickness } = name === 'note' ? { style: 'double', thickness: 1 } : LINES[name];
  return [
    ...(behind === null ? [] : [`background-color:${behind}`]),
    'text-decoration-line:underline',
    `text-decoration-style:${style}`,
    `text-decoration-color:${line[name]}`,
    `text-decoration-thickness:${thickness}px`,
    // Below where links have their own line, so that a link inside a claim keeps its look; on a plate, within it.
    `text-underline-offset:${plate === null ? '.22em' : '.04em'}`,
    'text-decoration-skip-ink:none',
  ].join(';');
}
