/**
 * The reading copy: the article alone, its claims marked, a note in the margin of each and all notes in full below.
 *
 * One file, no script, no request: a content security policy in its head forbids both, so that even a mistake here could
 * not run anything. The same marks, notes and data stand in the annotated page.
 */
import type { Block } from '../../model';
import { toJsonLd } from '../annotations';
import type { Dossier } from '../dossier';
import { type OutlinedClaim, outlineOf, type Wording } from '../outline';
import { packedDossier } from '../packed-dossier';
import { element, escaped, inertJson } from './markup';
import { marginNote, markLabel, notes, summary } from './notes';
import { COLUMN, MARKS, NOTES, TOKENS } from './styles';

/** Nothing is loaded and nothing runs; pictures, fonts and styles are in the file. */
export const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

/** The id of the data block that Headwater reads back. */
export const DATA_ID = 'headwater-data';

/** The reading copy as a file's text. */
export function readingCopy(dossier: Dossier, wording: Wording): string {
  const outline = outlineOf(dossier, wording);
  const { text, blocks, language } = outline;
  const body = element(
    'div',
    { class: 'hw-page' },
    summary(outline, wording),
    element(
      'main',
      { class: 'hw-text', lang: language === 'und' ? null : language, dir: 'auto' },
      ...blocks.map((block) => row(block, text, outline.claims)),
    ),
    notes(outline, wording),
  );
  return [
    '<!doctype html>',
    `<html lang="${escaped(wording.locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escaped(outline.title)),
    `<style>${TOKENS}\n${MARKS}\n${NOTES}\n${COLUMN}</style>`,
    dataBlock(dossier, 'claims'),
    '</head>',
    element('body', {}, body),
    '</html>',
    '',
  ].join('\n');
}

/** The annotations as data that no browser runs: all of them, or the short form; the dossier has the rest, packed. */
export function dataBlock(dossier: Dossier, which: 'all' | 'claims'): string {
  const { dossier: _whole, ...collection } = toJsonLd(dossier, which);
  const data = inertJson({ ...collection, packedDossier: packedDossier(dossier) });
  return `<script type="application/ld+json" id="${DATA_ID}">${data}</script>`;
}

const TAGS: Record<Block['kind'], string> = {
  paragraph: 'p',
  heading: 'h2',
  'list-item': 'p',
  quotation: 'blockquote',
  caption: 'p',
  'table-row': 'p',
};

function row(block: Block, text: string, claims: readonly OutlinedClaim[]): string {
  const inside = claims.filter(({ span }) => span.start < block.end && span.end > block.start);
  const parts: string[] = [];
  let at = block.start;
  for (const claim of inside) {
    const [start, end] = [Math.max(at, claim.span.start), Math.min(block.end, claim.span.end)];
    parts.push(escaped(text.slice(at, start)));
    // A claim that runs over several blocks has a mark in each, but one name and one label.
    const first = claim.span.start >= block.start;
    parts.push(
      element(
        'mark',
        { class: 'hw-mark', id: first ? `hw-mark-${claim.number}` : null, 'data-status': claim.status },
        escaped(text.slice(start, end)),
      ),
    );
    if (claim.span.end <= block.end) parts.push(markLabel(claim));
    at = end;
  }
  parts.push(escaped(text.slice(at, block.end)));
  const bullet = block.kind === 'list-item' ? '• ' : '';
  const margins = inside.filter(({ span }) => span.start >= block.start).map(marginNote);
  return element(
    'div',
    { class: 'hw-row' },
    element(TAGS[block.kind], { dir: 'auto' }, bullet, ...parts),
    margins.length === 0 ? '' : element('div', { class: 'hw-margins' }, ...margins),
  );
}
