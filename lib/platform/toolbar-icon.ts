/** The toolbar's icon as it tells how things stand in a tab; drawn from the one icon, told apart by shape before colour. */
import { browser } from './browser';
import { packagedBytes } from './package';

/** `off`: not read, in grey; `reading`: with a ring; `done`: itself; `cannot`: in grey, crossed out. */
export type IconState = 'off' | 'reading' | 'done' | 'cannot';

const SIZES = [16, 32] as const;

type Images = Record<number, ImageData>;
const drawn = new Map<IconState, Promise<Images>>();

/** Shows the state in a tab's button, or in every button that has none of its own. A browser that cannot draw keeps the icon. */
export async function showIcon(state: IconState, tabId?: number): Promise<void> {
  try {
    let images = drawn.get(state);
    if (!images) {
      images = draw(state);
      drawn.set(state, images);
    }
    const imageData = (await images) as never;
    await browser.action.setIcon(tabId === undefined ? { imageData } : { imageData, tabId });
  } catch {
    // The tab is gone, or there is no canvas.
    drawn.delete(state);
  }
}

async function draw(state: IconState): Promise<Images> {
  const entries = await Promise.all(SIZES.map(async (size) => [size, await drawAt(state, size)] as const));
  return Object.fromEntries(entries);
}

async function drawAt(state: IconState, size: number): Promise<ImageData> {
  const bytes = await packagedBytes(`/icons/icon-${size}.png`);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  const grey = state === 'off' || state === 'cannot';
  context.filter = grey ? 'grayscale(1) opacity(0.65)' : 'none';
  context.drawImage(bitmap, 0, 0, size, size);
  context.filter = 'none';
  const unit = size / 16;
  if (state === 'reading') ring(context, unit);
  if (state === 'cannot') stroke(context, unit);
  return context.getImageData(0, 0, size, size);
}

/** A ring in the lower corner, on a ground of its own. */
function ring(context: OffscreenCanvasRenderingContext2D, unit: number): void {
  const disc = (radius: number, colour: string) => {
    context.beginPath();
    context.arc(11.5 * unit, 11.5 * unit, radius * unit, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  };
  disc(4.5, '#ffffff');
  disc(3.5, '#0a5a78');
  disc(1.6, '#ffffff');
}

/** A stroke from corner to corner, dark on light so that it shows on any toolbar. */
function stroke(context: OffscreenCanvasRenderingContext2D, unit: number): void {
  for (const [width, colour] of [
    [3.6, '#ffffff'],
    [2, '#3d4451'],
  ] as const) {
    context.beginPath();
    context.moveTo(2 * unit, 14 * unit);
    context.lineTo(14 * unit, 2 * unit);
    context.lineWidth = width * unit;
    context.strokeStyle = colour;
    context.lineCap = 'round';
    context.stroke();
  }
}
