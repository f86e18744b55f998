/** What fetching needs of the browser: permissions and alarms. */
import { browser } from './browser';
import { patternOf } from './match-patterns';

/** Whether our permissions cover an address. */
export async function permitted(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }).catch(() => false));
}

const ALARM = 'headwater-fetch';
/** A browser rings no sooner (ms). */
const SOONEST = 60_000;

/** The background is to be woken at this time (ms since 1970), but no sooner than in a minute; `null`: not at all. */
export async function wakeAt(time: number | null, now: number): Promise<void> {
  if (time === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: Math.max(time, now + SOONEST) });
}

/** Calls back when the time has come; register synchronously, when the background starts. */
export function onWake(wake: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? wake() : undefined) as never);
}
