/** Which reader a file gets: the first format that knows it by name and by how it begins. */
import type { Format, FormatReader, ImportSource } from './model';

/** How much of a file is looked at to tell its format (bytes). */
export const HEAD_BYTES = 4_096;

/** In the order they are asked; the more particular ones first. */
const FORMATS: readonly Format[] = [
  {
    name: 'JSON Lines',
    knows: ({ name, head }) => /\.(?:jsonl|ndjson)$/i.test(name) || startsWithObjectLine(head),
    load: async () => (await import('./jsonl')).readJsonLines,
  },
];

/** The reader of a file, `null` when no format knows it. Rejects when the file cannot be read. */
export async function readerFor(source: ImportSource): Promise<FormatReader | null> {
  const head = await headOf(source);
  const format = FORMATS.find(({ knows }) => knows({ name: source.name, type: source.type, head }));
  return format ? format.load() : null;
}

/** The beginning of a file, decoded as UTF-8 without complaint. */
async function headOf(source: ImportSource): Promise<string> {
  const reader = source.stream().getReader();
  const decoder = new TextDecoder();
  let head = '';
  try {
    for (let bytes = 0; bytes < HEAD_BYTES; ) {
      const { done, value } = await reader.read();
      if (done) break;
      head += decoder.decode(value.subarray(0, HEAD_BYTES - bytes), { stream: true });
      bytes += value.length;
    }
  } catch (error) {
    // What breaks off later may still be read up to there.
    if (head === '') throw error;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  return head;
}

/** A first line that is a whole object, whatever the file is called. */
function startsWithObjectLine(head: string): boolean {
  const [line = '', ...more] = head.trimStart().split('\n');
  if (more.length === 0) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
