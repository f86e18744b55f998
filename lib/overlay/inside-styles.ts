/** The stylesheet inside our shadow root: card and selection button, in the scheme of the page's ground. */
import { LINES, type Palette } from './palette';

/** Rules for card, button and the spoken line. Sizes in px: a page's root font size is its own affair. */
export function insideStyles(palette: Palette): string {
  const { paper, ink, inkSoft, line, accent, status } = palette;
  const statuses = Object.entries(LINES).map(
    ([name, { style, thickness }]) =>
      `.card[data-status=${name}]{--tone:${status[name as keyof typeof status]}}` +
      `.card[data-status=${name}] .sample{text-decoration:underline ${style} ${thickness}px var(--tone)}`,
  );
  return `
.card,.trace,.spoken{position:fixed;box-sizing:border-box;font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:${ink};user-select:none;-webkit-user-select:none}
.card{max-width:min(340px,calc(100vw - 16px));padding:10px 12px 11px 14px;border:1px solid ${line};border-radius:8px;background:${paper};box-shadow:0 1px 2px rgb(0 0 0/12%),0 6px 20px rgb(0 0 0/18%);pointer-events:auto;overflow-wrap:anywhere}
.card::before{content:"";position:absolute;inset-block:8px;inset-inline-start:5px;inline-size:3px;border-radius:2px;background:var(--tone)}
.head{display:flex;align-items:baseline;gap:8px;font-weight:650;color:var(--tone)}
.sample{white-space:pre;text-underline-offset:1px;text-decoration-skip-ink:none}
.why{margin-block-start:2px;unicode-bidi:plaintext;display:-webkit-box;-webkit-line-clamp:4;-webkit-box-orient:vertical;overflow:hidden}
.since{margin-block-start:4px;font-weight:600;white-space:pre-line;unicode-bidi:plaintext;display:-webkit-box;-webkit-line-clamp:4;-webkit-box-orient:vertical;overflow:hidden}
.counts{margin-block-start:4px;text-wrap:balance;font-size:12px;color:${inkSoft}}
.since:empty,.counts:empty,.notes:empty{display:none}
.notes{margin-block-start:6px;padding-block-start:5px;border-block-start:1px solid ${line};white-space:pre-line;unicode-bidi:plaintext;display:-webkit-box;-webkit-line-clamp:4;-webkit-box-orient:vertical;overflow:hidden}
.card[data-status=note]{--tone:${accent}}
.card[data-status=note] .sample{text-decoration:underline double 1px var(--tone)}
.trace{display:inline-flex;align-items:center;gap:6px;margin:0;padding:4px 10px 4px 8px;border:1px solid ${line};border-radius:999px;background:${paper};color:${accent};font-weight:600;line-height:20px;box-shadow:0 1px 2px rgb(0 0 0/12%),0 3px 10px rgb(0 0 0/16%);pointer-events:auto;cursor:pointer;white-space:nowrap}
.trace svg{inline-size:14px;block-size:14px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.trace:hover{background:${accent};border-color:${accent};color:${paper}}
.trace:focus-visible{outline:2px solid ${accent};outline-offset:2px}
.spoken{inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
${statuses.join('\n')}
@media (forced-colors:active){.card,.trace{border-color:CanvasText}}`;
}
