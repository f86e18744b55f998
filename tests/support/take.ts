/** Takes something away through the panel, as a reader does. */
import type { Downloads } from './downloads.ts';
import type { Surface } from './driver.ts';

/** Saves what the panel shows, or what a scope of the view says, in a format; gives the file's path. */
export async function takeAway(
  panel: Surface,
  saved: Downloads,
  format: string,
  scope: 'page' | 'claims' | 'tabs' | 'today' = 'page',
): Promise<string> {
  await panel.waitFor(() => document.querySelector('[data-tool="take"]'));
  if (!(await panel.evaluate(() => document.querySelector('.take-away') !== null)))
    await panel.click('[data-tool="take"]');
  await panel.waitFor(() => document.querySelector('.take-away'));
  await panel.evaluate((scope) => {
    document.querySelector<HTMLInputElement>(`.take-choice input[value="${scope}"]`)?.click();
  }, scope);
  await panel.evaluate((format) => {
    const select = document.querySelector<HTMLSelectElement>('.take-format select');
    if (![...(select?.options ?? [])].some(({ value }) => value === format))
      throw new Error(`the panel offers no ${format}`);
    if (!select) return;
    select.value = format;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
  await panel.click('.take-actions .button');
  const [path] = await saved.next();
  if (path === undefined) throw new Error('nothing was saved');
  return path;
}
