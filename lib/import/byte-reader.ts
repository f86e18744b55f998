/** The bytes of a stream as they are asked for: a line, so many, or so many to be passed over. */

const LF = 10;

/** Reads a stream from its beginning to its end; memory holds what is asked for and one piece more. */
export class ByteReader {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private piece = new Uint8Array();
  private at = 0;

  constructor(
    stream: ReadableStream<Uint8Array>,
    private readonly signal: AbortSignal,
  ) {
    this.reader = stream.getReader();
  }

  /** A line as Latin-1 without its end, of at most `longest` bytes; `null` at the end of the stream. Throws for a longer one. */
  async line(longest: number): Promise<string | null> {
    let line = '';
    for (;;) {
      if (!(await this.more())) return line === '' ? null : line;
      const end = this.piece.indexOf(LF, this.at);
      const to = end < 0 ? this.piece.length : end;
      line += latin1.decode(this.piece.subarray(this.at, to));
      if (line.length > longest) throw new Error('a line is too long');
      this.at = end < 0 ? to : to + 1;
      if (end >= 0) return line.replace(/\r$/, '');
    }
  }

  /** The next `count` bytes. Throws when the stream ends before them. */
  async bytes(count: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(count);
    let filled = 0;
    await this.pass(count, (piece) => {
      bytes.set(piece, filled);
      filled += piece.length;
    });
    return bytes;
  }

  /** Passes over `count` bytes. Throws when the stream ends before them. */
  async pass(count: number, see: (piece: Uint8Array) => void = () => {}): Promise<void> {
    for (let left = count; left > 0; ) {
      if (!(await this.more())) throw new Error('the file ends in the midst of a record');
      const piece = this.piece.subarray(this.at, this.at + left);
      see(piece);
      this.at += piece.length;
      left -= piece.length;
    }
  }

  /** Lets the stream go. */
  close(): void {
    void this.reader.cancel().catch(() => undefined);
  }

  private async more(): Promise<boolean> {
    while (this.at >= this.piece.length) {
      this.signal.throwIfAborted();
      const { done, value } = await this.reader.read();
      if (done) return false;
      this.piece = value as Uint8Array<ArrayBuffer>;
      this.at = 0;
    }
    return true;
  }
}

const latin1 = new TextDecoder('latin1');
