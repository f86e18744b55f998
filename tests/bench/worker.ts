/** The extension's service worker in Chromium, from outside: started anew, and asked to evaluate. */
import { join } from 'node:path';
import type { Target } from 'puppeteer-core';
import { build } from 'vite';
import type { Driver } from '../support/driver.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Ends the worker and wakes it; resolves when it answers. */
export async function restartWorker(driver: Driver): Promise<void> {
  await driver.killWorker();
  const page = await driver.openExtensionPage('manifest.json');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'library.documents' }));
  await page.close();
}

/** The value of an expression in the worker, which must be awake; a promise is awaited. */
export async function evaluateInWorker<T>(driver: Driver, expression: string): Promise<T> {
  const own = driver.extensionUrl('');
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(own);
  const target = driver.browser.targets().find(isWorker) ?? (await driver.browser.waitForTarget(isWorker));
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach().catch(() => {});
  }
}

/** A file of this folder as one script, to be evaluated in the worker; it hands out what it has by a global. */
export async function bundleForWorker(root: string, file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, 'tests', 'bench', file), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the bundler gave no output');
  return first.output[0].code;
}
