/** Batches on their way into the library: several are prepared at once, and they are stored one by one, in order. */
export class Batches {
  private storing: Promise<void> = Promise.resolve();
  private readonly underWay: Promise<void>[] = [];

  /** `ahead`: how many may be on their way when another one is read. */
  constructor(private readonly ahead: number) {}

  /**
   * Takes a batch that is being prepared and stores it after those before it; waits while too many are on their way.
   * Rejects, now or later, with what one of them failed with: none behind it is stored.
   */
  async add(preparing: Promise<unknown>, store: () => Promise<void>): Promise<void> {
    // Whoever stores it meets the failure; one that is not reached any more is nobody's.
    preparing.catch(() => undefined);
    this.storing = this.storing.then(store);
    this.storing.catch(() => undefined);
    this.underWay.push(this.storing);
    while (this.underWay.length > this.ahead) await this.underWay.shift();
  }

  /** Waits until all are stored. */
  async empty(): Promise<void> {
    this.underWay.length = 0;
    await this.storing;
  }
}
