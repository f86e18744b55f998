/** Where a driven browser saves files, and waiting for one to be there. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './driver.ts';

export interface Downloads {
  folder: string;
  /** Preferences Firefox has to be started with. */
  prefs: Record<string, string | number | boolean>;
  /** Tells a started Chromium. */
  attach(driver: Driver): Promise<void>;
  /** The files that are complete and were not there when last asked; waits (at most `wait` ms) until there is one. */
  next(wait?: number): Promise<string[]>;
  remove(): void;
}

const UNDER_WAY = /\.(?:crdownload|part)$/;
/** Every file of ours has an ending; Chromium now and then saves one of its own, named `download`, beside them. */
const OURS = /\.[a-z]+$/;

/** A new folder for downloads. */
export function downloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-saved-'));
  const seen = new Set<string>();
  /** A file may be saved in place of another of its name. */
  const fileAt = (name: string): string =>
    `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs}`;
  return {
    folder,
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
    },
    async attach(driver) {
      if (driver.name !== 'chromium') return;
      const session = await driver.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    async next(wait = 15_000) {
      const end = Date.now() + wait;
      for (;;) {
        const names = readdirSync(folder);
        const ready = names.filter(
          (name) =>
            !seen.has(fileAt(name)) &&
            OURS.test(name) &&
            !UNDER_WAY.test(name) &&
            !name.startsWith('.com.google'),
        );
        const busy = names.some((name) => UNDER_WAY.test(name));
        if (ready.length > 0 && !busy) {
          for (const name of ready) seen.add(fileAt(name));
          return ready.map((name) => join(folder, name));
        }
        if (Date.now() > end)
          throw new Error(`nothing was saved in ${wait} ms; there is ${names.join(', ')}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    remove: () => existsSync(folder) && rmSync(folder, { recursive: true, force: true }),
  };
}
