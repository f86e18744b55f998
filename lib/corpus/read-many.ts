/**
 * Many records of one store in one go. A question reads hundreds; a promise and a wrapper for each, as idb makes them, cost a
 * worker that has just started more than the reading does, and neighbours read together cost a third of strangers.
 */

/** What is read of a store of the browser's own. */
export type ReadableStore = Pick<IDBObjectStore, 'get' | 'getAll'>;

/** The records under the keys, in their order; `undefined` where there is none. Rejects with the browser's error. */
export async function getMany<T>(
  store: ReadableStore,
  keys: readonly IDBValidKey[],
): Promise<(T | undefined)[]> {
  const found: (T | undefined)[] = new Array(keys.length);
  await each(
    keys.map((key) => store.get(key)),
    (record: T | undefined, at) => {
      found[at] = record;
    },
  );
  return found;
}

/**
 * Shows the records under the keys from `from` to `to` of each pair, ascending within it, as they come: while the browser looks
 * for the next. Rejects with its error, or with what `visit` throws.
 */
export function eachRange<T>(
  store: ReadableStore,
  ranges: readonly [number, number][],
  visit: (records: T[], at: number) => void,
): Promise<void> {
  return each(
    ranges.map(([from, to]) => store.getAll(IDBKeyRange.bound(from, to))),
    visit,
  );
}

/** Ranges, both ends included, that cover the keys; where at most `along` keys nobody asked for lie between, they come along. */
export function rangesOf(keys: Iterable<number>, along: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (const key of [...new Set(keys)].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && key - last[1] <= along + 1) last[1] = key;
    else ranges.push([key, key]);
  }
  return ranges;
}

function each<T>(requests: IDBRequest[], visit: (result: T, at: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = requests.length;
    if (left === 0) resolve();
    requests.forEach((request, at) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        try {
          visit(request.result, at);
        } catch (error) {
          reject(error);
        }
        left -= 1;
        if (left === 0) resolve();
      };
    });
  });
}
