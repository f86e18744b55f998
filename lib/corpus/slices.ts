/**
 * Long work in slices that questions of the same context come before: whoever asks waits for the slice that runs, and for no other
 * until the answer is there. Without this every turn of a question, and it takes a dozen, would wait for a slice of its own.
 */

/** How long a slice may be (ms): beside the transaction that ends a step, what a question waits for. */
const SLICE = 4;
/** How long work waits for questions that do not end (ms), before it does another slice all the same. */
const PATIENCE = 1_000;

/** The questions of a context and the work that gives way to them. */
export class Slices {
  private questions = 0;
  private began = 0;
  private answered: (() => void)[] = [];

  /** A question: no slice begins until it is answered. */
  async first<T>(question: () => Promise<T>): Promise<T> {
    this.questions += 1;
    try {
      return await question();
    } finally {
      this.questions -= 1;
      if (this.questions === 0) for (const go of this.answered.splice(0)) go();
    }
  }

  /** Between two pieces of work, each far shorter than a slice: `null`, or what to wait for before the next. */
  turn(): Promise<void> | null {
    return performance.now() - this.began < SLICE ? null : this.next();
  }

  /** Waits until nobody asks, and begins a slice. */
  async next(): Promise<void> {
    // Whoever wants to ask has to be heard first.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    if (this.questions > 0)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PATIENCE);
        this.answered.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    this.began = performance.now();
  }
}
