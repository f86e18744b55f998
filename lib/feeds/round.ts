/**
 * A round: everything that is due is visited, a few hosts at once, each host by one visit after the other with a pause
 * between. What is under way is written down first, so that a worker which dies in a round leaves nothing but a visit
 * to be made again, and a feed that kills whoever reads it is tried less and less often.
 */
import type { Errand, Errands } from '../corpus/errands';
import { begun, cutOff, ended, isDue } from './schedule';
import { type VisitPorts, visit } from './visit';
import { VISITS } from './weights';

/** What a round uses of its surroundings. */
export interface RoundPorts extends Omit<VisitPorts, 'items'> {
  errands: Errands;
  /** 0 to 1. */
  chance(): number;
  pause(ms: number): Promise<void>;
  /** Something was written: whoever shows it may look again. Also tells the browser that the worker is at work. */
  changed(): void;
  /** A page was fetched; its address is forgotten. */
  broughtPage(address: string, document: string): void;
}

/** Visits what is due until nothing is, or until the signal. Only one round at a time may run, in whatever context. */
export async function makeRound(ports: RoundPorts, signal: AbortSignal): Promise<void> {
  const { errands } = ports;
  // Nobody else makes a round: what was begun was cut off.
  for (const { address, begun } of await errands.all())
    if (begun !== null) await errands.change(address, (errand) => cutOff(errand, ports.now()));
  ports.changed();

  const busy = new Map<string, Promise<void>>();
  const failed = new Set<string>();
  for (;;) {
    if (signal.aborted) break;
    const due = (await errands.all()).filter(
      (errand) => isDue(errand, ports.now()) && !failed.has(errand.address),
    );
    const free = longestWaiting(due.filter(({ host }) => !busy.has(host)));
    for (const errand of free.slice(0, VISITS.hosts - busy.size)) {
      const done = oneVisit(errand)
        // The store refused: it is not asked again in this round, or it would be for ever.
        .catch(() => void failed.add(errand.address))
        .then(() => ports.pause(VISITS.hostPause))
        .finally(() => busy.delete(errand.host));
      busy.set(errand.host, done);
    }
    if (busy.size === 0) break;
    await Promise.race(busy.values());
  }
  await Promise.all(busy.values());

  async function oneVisit({ address }: Errand): Promise<void> {
    const now = await errands.change(address, (errand) => begun(errand, ports.now()));
    if (!now) return;
    ports.changed();
    try {
      const { end, items, document } = await visit(
        now,
        { ...ports, items: (of) => errands.items(of) },
        signal,
      );
      const page = now.kind === 'page' && end.what === 'taken';
      if (page) {
        await errands.remove([address]);
        if (document !== undefined) ports.broughtPage(address, document);
      } else {
        await errands.change(address, (errand) => ended(errand, end, ports.now(), ports.chance()), items);
        if (end.moved) await errands.move(address, end.moved);
      }
    } catch (error) {
      // Switched off in the midst of it: as if it had not begun.
      if (!signal.aborted) throw error;
      await errands.change(address, (errand) => ({ ...errand, begun: null }));
    }
    ports.changed();
  }
}

/** One for each host, those that have waited longest first. */
function longestWaiting(due: readonly Errand[]): Errand[] {
  const first = new Map<string, Errand>();
  for (const errand of [...due].sort((one, other) => one.next - other.next))
    if (!first.has(errand.host)) first.set(errand.host, errand);
  return [...first.values()];
}
