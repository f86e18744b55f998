/**
 * Looking and reading at the same time. Looking for passages takes the worker's processor, reading cards and texts the browser's:
 * queries are looked for a part at a time, and what one part has to read comes in while the next is looked for.
 */

/** Queries of a part: each part is a turn of its own to wait for, and finds fewer neighbours to read together. */
const PART = 20;

/** What became of a part. */
export interface Turn<T> {
  /** Settles when the part's first records are there. */
  reading: Promise<unknown>;
  /** One result a query. */
  results: Promise<T[]>;
}

/** The results of all queries, in their order; `turn` is given a part of them, looks, and begins to read. */
export async function partByPart<Q, T>(
  queries: readonly Q[],
  turn: (part: readonly Q[]) => Turn<T>,
): Promise<T[]> {
  const all: Promise<T[]>[] = [];
  let before: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < queries.length; from += PART) {
    const { reading, results } = turn(queries.slice(from, from + PART));
    // Whichever fails first is thrown below; the others are nobody's.
    reading.catch(() => undefined);
    results.catch(() => undefined);
    all.push(results);
    await before;
    before = reading;
  }
  return (await Promise.all(all)).flat();
}
