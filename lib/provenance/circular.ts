/** Credits that lead back to where they began: to the page being read, or round a ring of documents. */
import type { CircularCredit } from '../model';
import { type Carrier, creditsOf, excerptOf, idOf } from './carrier';
import { nameKey, sameName } from './outlets';

/** A publisher that carries the claim, with its passages. */
interface Station {
  name: string;
  key: string;
  carriers: Carrier[];
}

/** From one publisher to another it credits, over the names between them. */
interface Credit {
  to: Station;
  carrier: Carrier;
  names: string[];
}

/** Longest way round that is followed, in publishers: longer ones are the same names met again. */
const LONGEST = 5;

/** Every way of credits that ends where it began or at the page, the shortest for each publisher. */
export function circularCredits(page: Carrier, carriers: readonly Carrier[]): CircularCredit[] {
  const stations = stationsOf([page, ...carriers]);
  const home = page.publisher === null ? undefined : stations.find(({ carriers: own }) => own.includes(page));
  const credits = new Map(stations.map((station) => [station, creditsFrom(station, stations)]));
  const found = new Map<string, CircularCredit>();
  for (const start of stations) {
    const way =
      shortestWay(start, start, credits) ??
      (home && start !== home ? shortestWay(start, home, credits) : null);
    if (!way) continue;
    const toPage = home !== undefined && way.some(({ to }) => to === home);
    // A ring is the same wherever one enters it.
    const key =
      way.at(-1)?.to === start
        ? way
            .map(({ to }) => to.key)
            .sort()
            .join('\n')
        : start.key;
    if (!found.has(key)) found.set(key, { kind: toPage ? 'page' : 'ring', ...told(start, way) });
  }
  return [...found.values()];
}

function stationsOf(carriers: readonly Carrier[]): Station[] {
  const stations: Station[] = [];
  for (const carrier of carriers) {
    const { publisher } = carrier;
    if (publisher === null) continue;
    const key = nameKey(publisher);
    const known = stations.find((station) => station.key === key);
    if (known) known.carriers.push(carrier);
    else stations.push({ name: publisher, key, carriers: [carrier] });
  }
  return stations;
}

function creditsFrom(station: Station, stations: readonly Station[]): Credit[] {
  return station.carriers.flatMap((carrier) =>
    stations.flatMap((to) => {
      if (to === station) return [];
      const at = carrier.hops.findIndex(
        ({ name, basis }) => basis !== 'publisher' && sameName(name, to.name),
      );
      if (at < 0) return [];
      const between = carrier.hops.slice(1, at).map(({ name }) => name);
      return [{ to, carrier, names: [...between, to.name] }];
    }),
  );
}

function shortestWay(from: Station, to: Station, credits: ReadonlyMap<Station, Credit[]>): Credit[] | null {
  let ways: Credit[][] = (credits.get(from) ?? []).map((credit) => [credit]);
  const seen = new Set<Station>([from]);
  for (let length = 1; length <= LONGEST && ways.length > 0; length += 1) {
    const arrived = ways.find((way) => way.at(-1)?.to === to);
    if (arrived) return arrived;
    ways = ways.flatMap((way) => {
      const last = way.at(-1)?.to;
      if (!last || seen.has(last)) return [];
      seen.add(last);
      return (credits.get(last) ?? []).map((credit) => [...way, credit]);
    });
  }
  return null;
}

function told(start: Station, way: readonly Credit[]): Pick<CircularCredit, 'names' | 'steps'> {
  return {
    names: [start.name, ...way.flatMap(({ names }) => names)],
    steps: way.map(({ carrier }) => ({
      ...excerptOf(carrier),
      marks: creditsOf(carrier),
      evidence: idOf(carrier),
    })),
  };
}
