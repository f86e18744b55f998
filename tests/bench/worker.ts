/** The extension's service worker in Chromium, from outside: started anew, and asked to evaluate. */
import type { Target } from 'puppeteer-core';
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
