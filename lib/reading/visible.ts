/** What part of the article the reader sees now: it is judged first. */
import type { Article, Span } from '../model';
import type { Locate } from '../overlay/marks';

/** The span from the first to the last block in the viewport; empty when none is (`start === end`). */
export function visibleSpan(article: Article, rangeOf: Locate, viewHeight: number): Span {
  let start = -1;
  let end = 0;
  for (const block of article.blocks) {
    const box = rangeOf(block)?.getBoundingClientRect?.();
    if (box === undefined || box.height === 0) continue;
    if (box.bottom > 0 && box.top < viewHeight) {
      if (start < 0) start = block.start;
      end = block.end;
    } else if (start >= 0) {
      // Blocks follow each other down the page: after the last visible one nothing is to be seen.
      break;
    }
  }
  return { start: Math.max(start, 0), end };
}
