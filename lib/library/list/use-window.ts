/** Which rows of a long list stand on the screen. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Span } from '../../model';

/** Rows drawn beyond each edge of the screen, so that a turn of the wheel meets no blank. */
const BEYOND = 10;
/** Height of a row where nothing is laid out (CSS px). */
const UNMEASURED = 56;

/** Rows `[start, end)` that are to be drawn. `top`: how far the list's head has been scrolled above the screen's (CSS px). */
export function rowsInView(top: number, screen: number, row: number, count: number): Span {
  const start = Math.max(0, Math.min(count - 1, Math.floor(top / row) - BEYOND));
  const end = Math.min(count, Math.ceil((top + screen) / row) + BEYOND);
  return { start, end: Math.max(start, end) };
}

/** The rows in view as the page scrolls, and a row's height; `list` holds `count` rows, all as high as its first. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
): { rows: Span; height: number } {
  const [height, setHeight] = useState(UNMEASURED);
  const [rows, setRows] = useState<Span>(() => rowsInView(0, innerHeight, UNMEASURED, count));
  useLayoutEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const element = list.current;
      if (!element) return;
      const row = (element.firstElementChild as HTMLElement | null)?.offsetHeight || UNMEASURED;
      setHeight(row);
      const next = rowsInView(-element.getBoundingClientRect().top, innerHeight, row, count);
      setRows((now) => (now.start === next.start && now.end === next.end ? now : next));
    };
    const soon = () => {
      waiting ||= requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      document.removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
      cancelAnimationFrame(waiting);
    };
  }, [list, count]);
  return { rows, height };
}
