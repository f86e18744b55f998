/**
 * The look of exported pages: light and dark, wide and narrow, screen and paper. The colours are those of
 * assets/tokens.css (a test compares them); the statuses are told apart by line and sign before colour.
 */

/** Colours by scheme; names as in assets/tokens.css. */
export const COLOURS = {
  light: {
    paper: '#ffffff',
    sunken: '#f3f6f8',
    ink: '#15212b',
    'ink-soft': '#43525e',
    line: '#dde4e9',
    accent: '#0a5a78',
    conflicting: '#ae2553',
    'conflicting-tint': '#fbeaed',
    corroborated: '#0a6450',
    'corroborated-tint': '#e2f3ee',
    qualified: '#7a5300',
    'qualified-tint': '#faf0d9',
    unmatched: '#586975',
    'unmatched-tint': '#eef2f4',
  },
  dark: {
    paper: '#12191f',
    sunken: '#1a232a',
    ink: '#e7ecef',
    'ink-soft': '#b6c2ca',
    line: '#2a353d',
    accent: '#7cc7e3',
    conflicting: '#fea09f',
    'conflicting-tint': '#3b1d24',
    corroborated: '#63cfc7',
    'corroborated-tint': '#13322b',
    qualified: '#e4c367',
    'qualified-tint': '#352a12',
    unmatched: '#95a1b5',
    'unmatched-tint': '#222c33',
  },
} as const;

/** The line under a mark, by status; as in the page and the panel. */
const LINES = {
  conflicting: 'wavy 2px',
  corroborated: 'solid 2px',
  qualified: 'dashed 2px',
  unmatched: 'dotted 1px',
} as const;

const STATUSES = ['conflicting', 'corroborated', 'qualified', 'unmatched'] as const;

const variables = (scheme: keyof typeof COLOURS): string =>
  Object.entries(COLOURS[scheme])
    .map(([name, value]) => `--hw-${name}:${value};`)
    .join('');

/** Custom properties for both schemes; paper is always light. */
export const TOKENS = `:root{${variables('light')}}
@media screen and (prefers-color-scheme:dark){:root{${variables('dark')}}}`;

/** Marks in running text. */
export const MARKS = `mark.hw-mark{background:transparent;color:inherit;text-decoration-line:underline;text-underline-offset:.22em;text-decoration-skip-ink:none;-webkit-box-decoration-break:clone;box-decoration-break:clone;print-color-adjust:exact;-webkit-print-color-adjust:exact}
${STATUSES.map(
  (status) =>
    `mark.hw-mark[data-status=${status}]{text-decoration:underline ${LINES[status]} var(--hw-${status});background:var(--hw-${status}-tint);color:var(--hw-ink)}`,
).join('\n')}
mark.hw-mark:target{outline:3px solid var(--hw-accent)}
.hw-label{font:700 .7em/1 system-ui,sans-serif;vertical-align:super;margin-inline-start:.15em;white-space:nowrap}
.hw-label a{color:var(--hw-accent);text-decoration:none}`;

/** Summary and notes. */
export const NOTES = `.hw-sign{display:inline-block;min-inline-size:1.1em;text-align:center;font-family:system-ui,sans-serif;font-weight:700}
${STATUSES.map((status) => `[data-status=${status}]>.hw-sign,[data-status=${status}]>h3>.hw-sign{color:var(--hw-${status})}`).join('\n')}
.hw-summary,.hw-notes{font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--hw-ink);overflow-wrap:anywhere}
.hw-summary{border-block-end:1px solid var(--hw-line);padding-block-end:1rem;margin-block-end:1.5rem}
.hw-summary h1{font:600 1.9rem/1.2 Charter,"Iowan Old Style","Noto Serif",Cambria,Georgia,serif;margin:.25rem 0 .5rem}
.hw-by,.hw-byline,.hw-caveat,.hw-searched{margin:.25rem 0;color:var(--hw-ink-soft)}
.hw-by{font-size:.85rem;letter-spacing:.02em}
.hw-counts{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.75rem 0}
.hw-facts{font-size:.8rem;color:var(--hw-ink-soft);margin:.75rem 0 0;display:grid;gap:.1rem}
.hw-facts div{display:flex;flex-wrap:wrap;gap:0 .5rem}
.hw-facts dt{font-weight:600;min-inline-size:11rem}
.hw-facts dd{margin:0}
.hw-notes{border-block-start:1px solid var(--hw-line);margin-block-start:2rem;padding-block-start:1rem}
.hw-notes h2{font-size:1.15rem;line-height:1.3;margin:1.25rem 0 .5rem}
.hw-notes>ol{padding-inline-start:2.25rem;margin:0}
.hw-note{border-block-start:1px solid var(--hw-line);padding-block:.75rem}
.hw-note::marker{font-weight:700}
.hw-note:target{background:var(--hw-sunken)}
.hw-note h3{font-size:1rem;line-height:1.4;margin:0}
.hw-support{font-weight:400;color:var(--hw-ink-soft)}
.hw-note p{margin:.35rem 0}
.hw-claim{font-family:Charter,"Iowan Old Style","Noto Serif",Cambria,Georgia,serif}
.hw-back{display:inline-block;min-inline-size:1.5rem;min-block-size:1.5rem;text-align:center;text-decoration:none}
.hw-evidence{padding-inline-start:1rem;list-style:none;margin:.5rem 0}
.hw-evidence>li{margin-block-end:.9rem}
.hw-notes blockquote{font-family:Charter,"Iowan Old Style","Noto Serif",Cambria,Georgia,serif;margin:.25rem 0;padding:.1rem .9rem;border-inline-start:3px solid var(--hw-line)}
.hw-notes blockquote em{font-style:normal;text-decoration:underline dotted 1px}
.hw-notes blockquote strong{text-decoration:underline solid 2px}
.hw-source,.hw-chain,.hw-origins,.hw-sources li{font-size:.875rem;color:var(--hw-ink-soft)}
.hw-origins p{margin:.35rem 0 0}
.hw-origins ul{margin:0;padding-inline-start:1.25rem}
.hw-warning{font-weight:600}
.hw-own{border:1px solid var(--hw-accent);border-radius:.25rem;padding:.25rem .75rem;margin:.5rem 0}
.hw-sources code{font-size:.75rem;display:block}
.hw-summary a,.hw-notes a,.hw-margin a{color:var(--hw-accent)}
@media print{.hw-note,.hw-evidence>li{break-inside:avoid}.hw-summary a,.hw-notes a{text-decoration:none}}`;

/** The reading copy's own page: a column to read, the margin beside it where there is room, below each paragraph where not. */
export const COLUMN = `html{color-scheme:light dark;background:var(--hw-paper)}
body{margin:0;background:var(--hw-paper);color:var(--hw-ink)}
.hw-page{max-inline-size:66rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
.hw-text{font:1.125rem/1.6 Charter,"Iowan Old Style","Noto Serif",Cambria,Georgia,serif;overflow-wrap:anywhere}
.hw-row{position:relative}
.hw-row>:first-child{margin-block:0 1rem}
.hw-margin{font:.8125rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;border-inline-start:3px solid var(--hw-line);padding-inline-start:.6rem;margin:0 0 .6rem;color:var(--hw-ink-soft)}
.hw-margin .hw-number{text-decoration:none}
.hw-text blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--hw-line)}
@media screen and (min-width:60rem){.hw-row{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,20rem);column-gap:2.5rem}.hw-row>:first-child{grid-column:1}.hw-row>.hw-margins{grid-column:2;grid-row:1}}
@media print{html,body{background:#fff}.hw-page{max-inline-size:none;padding:0}.hw-text{font-size:11pt}.hw-margins{margin-inline-start:1.5rem}.hw-margin{break-inside:avoid}@page{margin:18mm}}`;
