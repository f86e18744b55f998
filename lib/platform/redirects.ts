/**
 * Where a request of ours is sent on to. To a script that does not want to be taken there unasked, `fetch` tells only that
 * it is sent on; the browser's log of requests has the address. It is looked into while one request of the background's
 * own is under way, for the host of that request, and at nobody else's.
 */
import type { SentOn, WatchRedirects } from '../feeds/fetch';
import { browser } from './browser';
import { patternOf } from './match-patterns';

/** The log arrives beside the answer, now and then after it; so long (ms) it is waited for. */
const LATE = 2_000;
/** A request of no tab. */
const NO_TAB = -1;

/** Watches the request that is made next to this address. */
export const watchRedirects: WatchRedirects = (address) => {
  const [asked = ''] = address.split('#', 1);
  const { promise, resolve } = Promise.withResolvers<SentOn | null>();
  const log = browser.webRequest.onHeadersReceived;
  const listener: Parameters<typeof log.addListener>[0] = ({ url, tabId, statusCode, responseHeaders }) => {
    if (tabId !== NO_TAB || url !== asked || statusCode < 300 || statusCode > 399) return undefined;
    const to = responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    if (to !== undefined && URL.canParse(to, url))
      resolve({ to: new URL(to, url).href, forGood: statusCode === 301 || statusCode === 308 });
    return undefined;
  };
  const pattern = patternOf(address);
  if (pattern) log.addListener(listener, { urls: [pattern], types: ['xmlhttprequest'] }, ['responseHeaders']);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    sentOn() {
      timer = setTimeout(() => resolve(null), LATE);
      return promise;
    },
    stop() {
      clearTimeout(timer);
      log.removeListener(listener);
    },
  };
};
