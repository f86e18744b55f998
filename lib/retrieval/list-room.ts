/**
 * Room for the posting lists of one query after the other. A list laid out is four times as big as it is kept, and hardly any is
 * asked for by two sentences of an article: laid out all at once they were half of what a question to a big library took, and
 * laid out in arrays of their own they would lie about until the browser collects them.
 */

/** Numbers of four, two and one bytes in one buffer that is used again. */
export class ListRoom {
  private buffer = new ArrayBuffer(1 << 16);
  private used = 0;

  /** Gives all of it back: what was taken before must not be looked at any more. */
  clear(): void {
    this.used = 0;
  }

  u32(length: number): Uint32Array<ArrayBuffer> {
    const from = this.taken(4 * length);
    return new Uint32Array(this.buffer, from, length);
  }

  f32(length: number): Float32Array<ArrayBuffer> {
    const from = this.taken(4 * length);
    return new Float32Array(this.buffer, from, length);
  }

  u16(length: number): Uint16Array<ArrayBuffer> {
    const from = this.taken(2 * length);
    return new Uint16Array(this.buffer, from, length);
  }

  u8(length: number): Uint8Array<ArrayBuffer> {
    const from = this.taken(length);
    return new Uint8Array(this.buffer, from, length);
  }

  /** Where in `buffer`, from now on, `bytes` bytes begin, at a multiple of four. What was taken of a full one keeps that one. */
  private taken(bytes: number): number {
    if (this.used + bytes > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(Math.max(2 * this.buffer.byteLength, bytes));
      this.used = 0;
    }
    const from = this.used;
    this.used = (from + bytes + 3) & ~3;
    return from;
  }
}
