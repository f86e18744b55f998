/** Pictures as data, from what the browser has already drawn: no server is asked again. */

/** Pictures are copied at most at this many device pixels a CSS pixel: sharp on every screen, and small. */
const DENSITY = 2;
/** WebP quality (0..1): no difference is seen in photographs, at a third of JPEG's or PNG's size. */
const QUALITY = 0.82;
/** Longest data address kept as it is (UTF-16 units); larger ones are drawn anew. */
const SMALL = 20_000;

/** A data address of what an image or canvas shows; `null` when it shows nothing, or belongs to another site. */
export function pictureOf(element: HTMLElement): string | null {
  if (element instanceof HTMLImageElement) {
    const { currentSrc, complete, naturalWidth } = element;
    if (!complete || naturalWidth === 0) return null;
    if (/^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/.test(currentSrc) && currentSrc.length < SMALL)
      return currentSrc.replaceAll('"', '%22');
  }
  if (!(element instanceof HTMLImageElement || element instanceof HTMLCanvasElement)) return null;
  const { width, height } = element.getBoundingClientRect();
  const natural =
    element instanceof HTMLImageElement
      ? { width: element.naturalWidth, height: element.naturalHeight }
      : { width: element.width, height: element.height };
  const scale = Math.min(1, (DENSITY * width) / natural.width, (DENSITY * height) / natural.height);
  const canvas = element.ownerDocument.createElement('canvas');
  canvas.width = Math.round(natural.width * scale);
  canvas.height = Math.round(natural.height * scale);
  if (canvas.width === 0 || canvas.height === 0) return null;
  try {
    canvas.getContext('2d')?.drawImage(element, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', QUALITY);
  } catch {
    // Another site's picture: the browser shows it, and lets nobody copy it.
    return null;
  }
}
