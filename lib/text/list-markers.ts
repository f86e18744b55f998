/**
 * Where the items of a list written in running text begin: "1.) The first 2.) The second", "a. ... b. ...", bullets.
 *
 * A marker counts only in sequence (1 2 3, a b c, i ii iii), so that "for 1. above and 2. above" stays; a letter with a
 * full stop only from "a" on, so that initials stay.
 */

const MARKER = /(?<=^|\s)(\(?)(\d{1,3}|[A-Za-z]|[ivx]{1,5})(\.\)|\)|\.)\s+(?=\S)/gu;
const BULLET = /[•⁃‣▪●◦]/gu;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Offsets at which a list item of `text` begins, in order. */
export function listStarts(text: string): number[] {
  const bullets = [...text.matchAll(BULLET)].map((match) => match.index);
  return [...bullets, ...sequences(text, bullets)].sort((a, b) => a - b);
}

/** A list's first marker heads its text; a text without one is not searched any further. */
const HEAD = /^\s*\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})(?:\.\)|\)|\.)\s/u;

function sequences(text: string, bullets: number[]): number[] {
  if (!HEAD.test(text)) return [];
  const found = [...text.matchAll(MARKER)].map((match) => ({
    at: match.index,
    style: `${match[1]}${match[3]}`,
    label: match[2] ?? '',
  }));
  const [first] = found;
  if (!first || text.slice(0, first.at).trim() !== '') return [];
  const starts = [number, letter, roman]
    .map((family) => runFrom(found, family))
    .filter((run) => run.length > 1)
    .flat();
  const bulleted = new Set(bullets);
  return [...new Set(starts)].filter((start) => !bulleted.has(start - 1) && !bulleted.has(start - 2));
}

interface Marker {
  at: number;
  style: string;
  label: string;
}

function runFrom(markers: Marker[], value: (label: string) => number): number[] {
  const [first] = markers;
  if (!first || Number.isNaN(value(first.label))) return [];
  if (first.style === '.' && /^[B-Zb-hj-z]$/.test(first.label)) return [];
  const run = [first.at];
  let expected = value(first.label) + 1;
  for (const marker of markers.slice(1)) {
    if (marker.style !== first.style || value(marker.label) !== expected) continue;
    run.push(marker.at);
    expected += 1;
  }
  return run;
}

function number(label: string): number {
  return /^\d+$/.test(label) ? Number(label) : Number.NaN;
}

function letter(label: string): number {
  return /^[A-Za-z]$/.test(label) ? label.toLowerCase().charCodeAt(0) : Number.NaN;
}

function roman(label: string): number {
  const index = ROMAN.indexOf(label);
  return index < 0 ? Number.NaN : index;
}
