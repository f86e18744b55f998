/** The list of documents under the hand: scrolled, sorted, searched, filtered. */
import { type Bench, PATIENCE } from './page.ts';

/** Times all of it. */
export async function benchList({ page, timed }: Bench): Promise<void> {
  await page.waitForSelector('[data-row="0"] a');
  await timed('scroll, 200 frames', () => page.evaluate(scrolled));
  for (const column of ['Title', 'Publisher', 'Published'])
    await timed(`sort by ${column}`, async () => {
      await page.evaluate((column) => {
        [...document.querySelectorAll<HTMLElement>('thead button')]
          .find((one) => one.textContent === column)
          ?.click();
      }, column);
      await page.waitForFunction(
        (column) => document.querySelector('[aria-sort$="ending"]')?.textContent === column,
        PATIENCE,
        column,
      );
      return undefined;
    });
  await timed('search', async () => {
    await page.type('.library-search', 'river board');
    const fits = () => /fits?\.|nearest/.test(document.querySelector('.library-fits')?.textContent ?? '');
    await page.waitForFunction(fits, PATIENCE);
    return page.$eval('.library-fits', (line) => line.textContent ?? '');
  });
}

async function scrolled(): Promise<string> {
  const gaps: number[] = [];
  const total = document.documentElement.scrollHeight;
  let last = performance.now();
  for (let at = 0; at < 200; at += 1) {
    scrollTo(0, at % 20 === 19 ? (total * at) / 200 : scrollY + 400);
    await new Promise((done) => requestAnimationFrame(done));
    gaps.push(performance.now() - last);
    last = performance.now();
  }
  gaps.sort((one, other) => one - other);
  scrollTo(0, 0);
  return `between frames median ${gaps[100]?.toFixed(0)} ms, of 100 the 95th ${gaps[190]?.toFixed(0)} ms, longest ${gaps[199]?.toFixed(0)} ms`;
}
