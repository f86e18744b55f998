/**
 * The panel's own drawings. A status is told by outline and sign before colour: a diamond that is crossed (not equal), a square
 * with waves (nearly), a disc with two lines (equal), a broken ring (nothing). All are decoration beside a word.
 */
import type { ComponentChildren } from 'preact';
import type { Relation, Status } from '../model';

/** The status each relation leads to; `related` has a drawing of its own. */
const STATUS_OF: Record<Relation, Status | 'related'> = {
  conflicts: 'conflicting',
  corroborates: 'corroborated',
  qualifies: 'qualified',
  related: 'related',
  none: 'unmatched',
};

/** The drawing of a status. */
export function StatusGlyph({ status }: { status: Status }) {
  return <Glyph shape={status} />;
}

/** The drawing of a relation: that of the status it leads to. */
export function RelationGlyph({ relation }: { relation: Relation }) {
  return <Glyph shape={STATUS_OF[relation]} />;
}

/** The name under which the stylesheet colours a relation. */
export const toneOf = (relation: Relation): string => STATUS_OF[relation];

function Glyph({ shape }: { shape: Status | 'related' }) {
  return (
    <svg class="glyph" data-status={shape} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[shape]}
    </svg>
  );
}

const SHAPES: Record<Status | 'related', ComponentChildren> = {
  conflicting: (
    <>
      <rect
        x="3.4"
        y="3.4"
        width="13.2"
        height="13.2"
        rx="2"
        transform="rotate(45 10 10)"
        fill="currentColor"
      />
      <path d="M6.6 8.4h6.8M6.6 11.6h6.8M11.9 5.9 8.1 14.1" class="cut" />
    </>
  ),
  corroborated: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path d="M6.2 8.2h7.6M6.2 11.8h7.6" class="cut" />
    </>
  ),
  qualified: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="3.5" fill="currentColor" />
      <path
        d="M5.6 8.6c1.5-1.7 2.9-1.5 4.4-.4s2.9 1.3 4.4-.4M5.6 12.6c1.5-1.7 2.9-1.5 4.4-.4s2.9 1.3 4.4-.4"
        class="cut"
      />
    </>
  ),
  unmatched: <circle cx="10" cy="10" r="7.5" class="ring" stroke-dasharray="3.1 2.8" />,
  related: (
    <>
      <circle cx="10" cy="10" r="7.5" class="ring" />
      <circle cx="10" cy="10" r="2.2" fill="currentColor" />
    </>
  ),
};

const ICONS = {
  marks: 'M3.5 11.5 7 3h1.4l3.5 8.5M4.7 8.7h6M2 14.2c1-1.2 2-1.2 3 0s2 1.2 3 0 2-1.2 3 0 2 1.2 3 0',
  again: 'M13.2 8.6A5.3 5.3 0 1 1 11.9 4.4L13.4 6M13.4 2.4V6H9.8',
  trace: 'M8 13.6V9.4M8 9.4C8 6.9 4 7.4 4 4.4M8 9.4c0-2.5 4-2 4-5M4 2.6v1.8M12 2.6v1.8M6.4 13.6h3.2',
  checked: 'M9.9 9.9 13.6 13.6M11.4 6.7a4.7 4.7 0 1 1-9.4 0 4.7 4.7 0 0 1 9.4 0M4.6 6.8l1.5 1.5 2.7-3',
  stop: 'M4.5 4.5h7v7h-7z',
  take: 'M8 2.5v7M5 7l3 3 3-3M2.8 10.5v3h10.4v-3',
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M6.5 4.5h-3v8h8v-3M9 3.5h3.5V7M12.2 3.8 7.5 8.5',
  chevron: 'M6 4l4 4-4 4',
  find: 'M2.5 3.5h11M2.5 12.5h11M2.5 8h3M14 8H9M11 6 9 8l2 2',
  settings: 'M2.5 5h6M11.5 5h2M10 3.4v3.2M2.5 11h2M7.5 11h6M6 9.4v3.2',
  tie: 'M6.5 9.5 9.5 6.5M7 4.5l1.2-1.2a2.6 2.6 0 0 1 3.7 0l.8.8a2.6 2.6 0 0 1 0 3.7L11.5 9M9 11.5l-1.2 1.2a2.6 2.6 0 0 1-3.7 0l-.8-.8a2.6 2.6 0 0 1 0-3.7L4.5 7',
  fade: 'M2.5 4.5h11M2.5 8h3M7.5 8h2M11.5 8h1M2.5 11.5h1.5M7 11.5h.5M11 11.5h.2',
  ring: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2.2l-.4 3-3-.4',
  library: 'M3 3v10M6.2 3v10M9.2 3.4l3.6 9.4M3 13h3.2M3 3h3.2',
} as const;

/** A line drawing for a button; the button has the words. */
export function Icon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The extension's sign: streams that meet. Drawn large where the panel has nothing else to show. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path d="M14 12c0 18 18 16 18 34M32 12v34M50 12c0 18-18 16-18 34M32 42v12" />
      <circle cx="14" cy="10" r="4" />
      <circle cx="32" cy="10" r="4" />
      <circle cx="50" cy="10" r="4" />
    </svg>
  );
}
