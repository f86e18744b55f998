/** What a page shows, pixel by pixel: how well the lines of its marks stand out from what is drawn beside them. */
import type { Page } from 'puppeteer-core';
import { contrast } from '../../lib/overlay/colour.ts';
import type { Reader } from './reader.ts';

/** A line of marked text in the viewport; CSS px. */
interface Line {
  left: number;
  top: number;
  right: number;
  bottom: number;
  vertical: boolean;
}

/** An opaque picture of `width` pixels a row, four bytes a pixel. */
interface Picture {
  width: number;
  bytes: Uint8Array;
}

/** The lines of the marks in the viewport that say something: unmatched claims have a fainter one on purpose. */
export function linesInView(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const lines: Line[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!/^headwater-(?:conflicting|corroborated|qualified)/.test(name)) return;
      highlight.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { writingMode } = getComputedStyle(range.startContainer.parentElement as Element);
        const vertical = writingMode.startsWith('vertical');
        for (const { left, top, right, bottom } of live.getClientRects()) {
          const isSeen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight - 8;
          if (isSeen && (vertical ? bottom - top : right - left) > 80)
            lines.push({ left, top, right, bottom, vertical });
        }
      });
    });
    return lines;
  });
}

/** What the page shows now, decoded by the browser in a tab of its own. */
export async function pictureOf(reader: Reader, page: Page): Promise<Picture> {
  const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const decoder = await reader.driver.browser.newPage();
  const { width, bytes } = await decoder.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let binary = '';
    for (let at = 0; at < data.length; at += 8192)
      binary += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width: image.width, bytes: btoa(binary) };
  }, png);
  await decoder.close();
  await page.bringToFront();
  return { width, bytes: Buffer.from(bytes, 'base64') };
}

/**
 * Contrast of a mark's line with what is drawn beyond it (under it, or beside it in vertical text), measured in every
 * row of pixels across it and given as the median of those that have line: a dashed one leaves gaps, a wavy one moves.
 * 1 where nothing was painted.
 */
export function lineContrast(marked: Picture, bare: Picture, line: Line): number {
  const at = ({ width, bytes }: Picture, x: number, y: number) => {
    const from = (Math.round(y) * width + Math.round(x)) * 4;
    return { r: bytes[from]!, g: bytes[from + 1]!, b: bytes[from + 2]! };
  };
  const [from, to] = line.vertical ? [line.top, line.bottom] : [line.left, line.right];
  const ratios: number[] = [];
  for (let along = Math.ceil(from) + 2; along < to - 2; along += 1) {
    // From well outside the line towards the text: what is met first is what the line stands out from.
    const point = (out: number): [number, number] =>
      line.vertical ? [line.left + 6 - out, along] : [along, line.bottom - 6 + out];
    let best = 1;
    for (let out = 10; out >= 0; out -= 1) {
      const [x, y] = point(out);
      if (contrast(at(marked, x, y), at(bare, x, y)) === 1) continue;
      for (const beyond of [2, 3]) {
        const [bx, by] = point(out + beyond);
        best = Math.max(best, contrast(at(marked, x, y), at(marked, bx, by)));
      }
    }
    if (best > 1.3) ratios.push(best);
  }
  return ratios.length === 0 ? 1 : (ratios.sort((a, b) => a - b)[ratios.length >> 1] as number);
}
