/**
 * The annotated page: the page as it looked, with marks, labels and notes in it, a summary on top and all notes in full
 * at the end. The page's own rules may say anything about any element, so ours are set apart from it by `all: revert`
 * and win by weight.
 */
import type { Dossier } from '../dossier';
import { outlineOf, type Wording } from '../outline';
import { element, escaped } from './markup';
import { marginNote, markLabel, notes, summary } from './notes';
import { dataBlock, POLICY } from './reading-copy';
import { MARKS, NOTES, TOKENS } from './styles';

/** What of the page there is; `body` has been sanitised. */
export interface PageCopy {
  body: string;
  styles: string;
  html: Record<string, string>;
  attributes: Record<string, string>;
  missing: readonly string[];
  leftOut: { pictures: number; styleSheets: number; frames: number };
}

/** Ours stand apart from the page's rules, and a page that locked its scrolling can be scrolled. */
const APART = `html,body{overflow:auto!important;height:auto!important;max-height:none!important}
.hw-ours,.hw-ours *,mark.hw-mark,.hw-label,.hw-label *,.hw-margin,.hw-margin *{all:revert!important}
.hw-ours{display:block!important;background:var(--hw-paper)!important;padding:1.5rem 1.25rem!important;position:relative!important;z-index:1!important}
.hw-ours>*{max-inline-size:66rem!important;margin-inline:auto!important}
.hw-margin{display:block!important;font:.8125rem/1.4 system-ui,sans-serif!important;color:var(--hw-ink-soft)!important;background:var(--hw-paper)!important;border-inline-start:3px solid var(--hw-accent)!important;padding:.2rem .6rem!important;margin:.4rem 0 .6rem!important}
.hw-missing{display:inline-block;max-width:100%;overflow:hidden;font:.75rem system-ui,sans-serif;color:#5a6873;background:repeating-linear-gradient(45deg,#eef2f4 0 8px,#f8fafb 8px 16px);border:1px solid #7c8a95;box-sizing:border-box}
@media print{.hw-margin{break-inside:avoid!important}}`;

/** The file's text. */
export function annotatedPage(dossier: Dossier, copy: PageCopy, wording: Wording): string {
  const outline = outlineOf(dossier, wording);
  const labels = new Map(outline.claims.map((claim) => [claim.number, markLabel(claim)]));
  const margins = new Map(outline.claims.map((claim) => [claim.number, marginNote(claim)]));
  const body = copy.body
    .replace(/<i data-hw-label="(\d+)"><\/i>/g, (_, number: string) => labels.get(Number(number)) ?? '')
    .replace(/<i data-hw-note="(\d+)"><\/i>/g, (_, number: string) => margins.get(Number(number)) ?? '');
  const { class: bodyClass = '', ...bodyRest } = copy.attributes;
  return [
    '<!doctype html>',
    opening('html', { lang: outline.language === 'und' ? wording.locale : outline.language, ...copy.html }),
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escaped(outline.title)),
    `<style>${copy.styles}</style>`,
    `<style>${TOKENS}\n${APART}\n${weighty(MARKS)}\n${weighty(NOTES)}</style>`,
    dataBlock(dossier, 'all'),
    '</head>',
    opening('body', { ...bodyRest, class: bodyClass }),
    element('div', { class: 'hw-ours' }, summary(outline, wording), missingWords(copy, wording)),
    body,
    element('div', { class: 'hw-ours' }, notes(outline, wording)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What is not in the copy, and which claims have no mark: said, never passed over. */
function missingWords({ missing, leftOut }: PageCopy, { count }: Wording): string {
  const said = [
    ...(missing.length > 0 ? [count('export_unplaced', missing.length)] : []),
    ...(leftOut.pictures > 0 ? [count('export_without_pictures', leftOut.pictures)] : []),
    ...(leftOut.styleSheets > 0 ? [count('export_without_styles', leftOut.styleSheets)] : []),
    ...(leftOut.frames > 0 ? [count('export_without_frames', leftOut.frames)] : []),
  ];
  return said.length === 0 ? '' : element('p', { class: 'hw-summary' }, escaped(said.join(' ')));
}

function opening(name: string, attributes: Record<string, string>): string {
  return element(name, attributes).replace(/<\/\w+>$/, '');
}

/** Every declaration made to win. Values here hold no semicolon and no brace. */
function weighty(css: string): string {
  return css.replace(/([{;][\w-]+:[^;{}]+)(?=[;}])/g, '$1!important');
}
