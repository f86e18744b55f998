/**
 * `npm start`: the extension, built, in a browser with a profile of its own, with the demo article and the panel open.
 * Without a display the same headless: the claims as a table; the exported page, pictures and the report under out/.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../../lib/model.ts';
import { build, builtExtension, ROOT } from './build.ts';
import { downloads } from './downloads.ts';
import { type Driver, launch, temporaryProfile } from './driver.ts';
import { type BrowserName, findBrowser, findOrInstallBrowser, installCommand } from './find-browser.ts';
import { settled, tabStateWhen } from './panel-state.ts';
import { table } from './report-table.ts';
import { serve } from './serve.ts';
import { sideBySide } from './side-by-side.ts';
import { takeAway } from './take.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
});
if (values.browser !== undefined && values.browser !== 'chromium' && values.browser !== 'firefox') {
  console.error('usage: npm start -- [--browser chromium|firefox] [--headless]');
  process.exit(2);
}

const { name, executable } = chooseBrowser(values.browser);
const headless = values.headless || !hasDisplay();

console.log(`Building the extension for ${name} ...`);
const failure = build(name);
if (failure !== null) {
  console.error(failure);
  process.exit(1);
}
const server = await serve(join(ROOT, 'assets', 'demo'));
const profile = temporaryProfile();
const saved = downloads();
const driver = await launch(name, {
  executable,
  extensionDir: builtExtension(name),
  headless,
  profile: profile.path,
  // A reader at the window is asked by their browser as ever.
  ...(headless ? { prefs: saved.prefs } : {}),
});
if (headless) await saved.attach(driver);
let status = 0;
try {
  const page = await driver.open(`${server.origin}/`);
  await driver.pressAction(page);
  // The tab the driver began with has nothing to show.
  if (!headless) await (await driver.browser.pages())[0]?.close();
  if (headless) status = await showReading(driver, page);
  else await untilClosed(driver);
} finally {
  await driver.close().catch(() => {});
  await server.close();
  profile.remove();
  saved.remove();
}
process.exit(status);

/** The browser asked for, else the first there is, else one installed for it; ends the process when there is none. */
function chooseBrowser(wanted: BrowserName | undefined): { name: BrowserName; executable: string } {
  const names: BrowserName[] = wanted ? [wanted] : ['chromium', 'firefox'];
  for (const name of names) {
    const executable = findBrowser(name);
    if (executable) return { name, executable };
  }
  const name = names[0] ?? 'chromium';
  const executable = findOrInstallBrowser(name);
  if (executable) return { name, executable };
  console.error(
    `No browser found. Install one:\n  ${installCommand([name])}\nor name one: CHROME_PATH or FIREFOX_PATH.`,
  );
  process.exit(1);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Prints what the reader would see and saves it; gives the exit status. */
async function showReading(driver: Driver, page: Awaited<ReturnType<Driver['open']>>): Promise<number> {
  const panel = await driver.panel();
  const { phase } = await tabStateWhen(panel, await driver.tabId(page), settled);
  if (phase.kind !== 'read') {
    console.error(`The demo article was not read: ${JSON.stringify(phase)}`);
    return 1;
  }
  console.log(table(phase.report, process.stdout.columns ?? 120));
  console.log(
    `\nNo display, so nothing stays open. Saved in out/: ${(await save(driver, page, phase.report)).join(', ')}`,
  );
  return 0;
}

async function save(
  driver: Driver,
  page: Awaited<ReturnType<Driver['open']>>,
  report: Report,
): Promise<string[]> {
  const out = join(ROOT, 'out');
  const file = (name: string) => join(out, name);
  mkdirSync(out, { recursive: true });
  const panel = await driver.panel();
  copyFileSync(await takeAway(panel, saved, 'page'), file('demo.html'));
  await panel.click('.take-away .tool');
  writeFileSync(file('demo-report.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (report.claims.some(({ status }) => status === 'conflicting')) {
    // The most telling claim open, in the panel and in the page.
    await panel.click('.claim[data-status="conflicting"] .claim-button');
    await panel.click('.claim[data-open="true"] .claim-foot button.quiet');
    await page.waitForFunction(() => CSS.highlights.has('headwater-focus'), { polling: 50 });
    await panel.evaluate(() => document.querySelector('.claim[data-open="true"]')?.scrollIntoView());
  }
  await page.screenshot({ path: file('demo-article.png') as `${string}.png` });
  await panel.screenshot(file('demo-panel.png'));
  await sideBySide(driver.browser, file('demo-article.png'), file('demo-panel.png'), file('demo.png'));
  return ['demo.html', 'demo.png', 'demo-article.png', 'demo-panel.png', 'demo-report.json'];
}

/** Until the reader closes the browser or presses Ctrl-C. */
async function untilClosed(driver: Driver): Promise<void> {
  console.log('The demo article is open. Close the browser or press Ctrl-C to end.');
  await new Promise<void>((resolve) => {
    driver.browser.on('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    // Closing the last window does not end the process on macOS.
    driver.browser.on('targetdestroyed', async () => {
      if ((await driver.browser.pages().catch(() => [])).length === 0) resolve();
    });
  });
}
