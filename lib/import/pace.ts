/** How fast an import goes: bytes read as they are read, documents as they are stored. */
import type { ImportSource } from './model';

/** The rate is that of the last so many milliseconds: long enough to be steady, short enough to be true. */
const WINDOW = 10_000;

/** Counts along one import. */
export class Pace {
  private readonly before: number[] = [];
  private bytesRead = 0;
  private documents = 0;
  private marks: { at: number; documents: number; bytes: number }[] = [];

  /** `first`: the file it begins with; those before it are read already. */
  constructor(sources: readonly (ImportSource | null)[], first: number) {
    let sum = 0;
    for (const source of sources) {
      this.before.push(sum);
      sum += source?.size ?? 0;
    }
    this.bytesRead = this.before[first] ?? sum;
  }

  /** The source, whose bytes are counted as they are read. */
  counting(source: ImportSource, file: number): ImportSource {
    const { name, path, type, size, modified } = source;
    const count = (bytes: number, read: number) => {
      this.bytesRead = (this.before[file] ?? 0) + Math.min(size, read + bytes);
    };
    return {
      name,
      path,
      type,
      size,
      modified,
      stream: () => {
        let read = 0;
        return source.stream().pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform(chunk, controller) {
              count(chunk.length, read);
              read += chunk.length;
              controller.enqueue(chunk);
            },
          }),
        );
      },
    };
  }

  /** So many documents more are stored at `at` (ms). */
  note(at: number, documents: number): void {
    this.documents += documents;
    this.marks.push({ at, documents: this.documents, bytes: this.bytesRead });
    while (this.marks.length > 2 && at - (this.marks[0]?.at ?? at) > WINDOW) this.marks.shift();
  }

  /** After a pause: what was measured before it says nothing. */
  restart(): void {
    this.marks = [];
  }

  /** Documents a second, and seconds left for the rest of `bytes`. */
  now(bytes: number): { bytesRead: number; rate: number | null; left: number | null } {
    const { bytesRead } = this;
    const first = this.marks[0];
    const last = this.marks.at(-1);
    const seconds = first && last ? (last.at - first.at) / 1_000 : 0;
    if (!first || !last || seconds <= 0) return { bytesRead, rate: null, left: null };
    const speed = (last.bytes - first.bytes) / seconds;
    return {
      bytesRead,
      rate: (last.documents - first.documents) / seconds,
      left: speed > 0 ? Math.max(0, bytes - bytesRead) / speed : null,
    };
  }
}
