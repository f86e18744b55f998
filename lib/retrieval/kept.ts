/** The best of a stream, which says at every moment what is still good enough. */
import type { Scored } from './score';

/** The `count` best of a stream, in a heap whose top is the worst of them. */
export class Kept {
  /** What comes in has at least this score. */
  floor = Number.NEGATIVE_INFINITY;
  private readonly heap: Scored[] = [];

  constructor(private readonly count: number) {}

  offer(id: number, score: number): void {
    const { heap, count } = this;
    const item = { id, score };
    if (heap.length < count) rise(heap, heap.push(item) - 1, item);
    else if (worse(heap[0] as Scored, item)) sink(heap, item);
    if (heap.length === count) this.floor = (heap[0] as Scored).score;
  }

  sorted(): Scored[] {
    return this.heap.sort((one, other) => other.score - one.score || one.id - other.id);
  }
}

/** Puts an item at a leaf and lets it rise to where its parent is worse. */
function rise(heap: Scored[], leaf: number, item: Scored): void {
  let at = leaf;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(item, heap[parent] as Scored)) break;
    heap[at] = heap[parent] as Scored;
    at = parent;
  }
  heap[at] = item;
}

/** Puts an item in place of the top and lets it sink to where its children are better. */
function sink(heap: Scored[], item: Scored): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && worse(heap[child + 1] as Scored, heap[child] as Scored)) child += 1;
    if (!worse(heap[child] as Scored, item)) break;
    heap[at] = heap[child] as Scored;
    at = child;
  }
  heap[at] = item;
}

function worse(one: Scored, other: Scored): boolean {
  return one.score < other.score || (one.score === other.score && one.id > other.id);
}
