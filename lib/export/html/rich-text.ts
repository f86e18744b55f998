/** Rich text for word processors: headings, lists and quotations, with no style of ours to fight with theirs. */
import type { Dossier } from '../dossier';
import { outlineOf, type Wording } from '../outline';
import { element, escaped } from './markup';
import { notes, summary } from './notes';

/** The summary and the notes as HTML for the clipboard. */
export function richText(dossier: Dossier, wording: Wording): string {
  const outline = outlineOf(dossier, wording);
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    element('title', {}, escaped(outline.title)),
    '</head>',
    element('body', {}, summary(outline, wording), notes(outline, wording)),
    '</html>',
  ].join('');
}
