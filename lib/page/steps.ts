/**
 * Reading a page in slices. A reader is a generator that stops wherever it could wait; run to its end it is a plain
 * function, run with pauses it leaves the page's thread to the page every few milliseconds.
 */

/** Work that can be interrupted at every `yield`, and its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long a slice may take, in milliseconds: half of the 16 a frame has, the other half is the page's. Convention. */
const SLICE_MS = 8;

/** Runs without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs in slices; `pause` resolves when the next may begin, and by default lets the page's own tasks go first. */
export async function finishInSlices<T>(steps: Steps<T>, pause: () => Promise<void> = nextTask): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + SLICE_MS;
  }
}

/** Resolves in a task of its own. Not a timer: those are held back to one a second in tabs nobody looks at. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
