/** Which reader a file gets: the first format that knows it by name and by how it begins. */
import { ADDRESSES_HEAD, FEED_HEAD, PAGE_HEAD } from './heads';
import type { Format, FormatReader, ImportSource } from './model';

/** How much of a file is looked at to tell its format (bytes). */
export const HEAD_BYTES = 4_096;

/** In the order they are asked; the more particular ones first. */
const FORMATS: readonly Format[] = [
  {
    name: 'web archive',
    knows: ({ head }) => /^WARC\/\d/.test(head),
    load: async () => (await import('./formats/warc')).readArchive,
  },
  {
    name: 'JSON Lines',
    knows: ({ name, head }) => /\.(?:jsonl|ndjson)$/i.test(name) || startsWithObjectLine(head),
    load: async () => (await import('./jsonl')).readJsonLines,
  },
  {
    name: 'bookmarks and OPML',
    knows: ({ head }) => ADDRESSES_HEAD.test(head),
    load: async () => (await import('./formats/addresses')).readAddresses,
  },
  {
    name: 'feed',
    knows: ({ head }) => FEED_HEAD.test(head),
    load: async () => (await import('./formats/feed')).readFeed,
  },
  {
    name: 'letter',
    knows: ({ name, type }) => /\.eml$/i.test(name) || type === 'message/rfc822',
    load: async () => (await import('./formats/letter')).readLetter,
  },
  {
    name: 'page',
    knows: ({ name, head }) => /\.x?html?$/i.test(name) || PAGE_HEAD.test(head),
    load: async () => (await import('./formats/html')).readHtml,
  },
  {
    name: 'JSON',
    knows: ({ name, head }) => /\.json$/i.test(name) || /^\uFEFF?\s*[[{]\s*["{[\]}]/.test(head),
    load: async () => (await import('./formats/json')).readJson,
  },
  {
    name: 'table',
    knows: ({ name }) => /\.[ct]sv$/i.test(name),
    load: async () => (await import('./formats/csv')).readTable,
  },
  {
    name: 'Markdown',
    knows: ({ name }) => /\.(?:md|markdown)$/i.test(name),
    load: async () => (await import('./formats/text')).readMarkdown,
  },
  {
    name: 'text',
    knows: ({ name, type, head }) =>
      /\.te?xt$/i.test(name) || (type === 'text/plain' && !head.includes('\0')),
    load: async () => (await import('./formats/text')).readText,
  },
];

/** Whether the bytes of a file stand compressed in it. */
const COMPRESSED = /\.gz$/i;

/** The reader of a file, `null` when no format knows it. Rejects when the file cannot be read. */
export async function readerFor(source: ImportSource): Promise<FormatReader | null> {
  if (COMPRESSED.test(source.name)) return expanded(source);
  const head = await headOf(source);
  const format = FORMATS.find(({ knows }) => knows({ name: source.name, type: source.type, head }));
  return format ? format.load() : null;
}

/** The reader of what is in a compressed file: the engine goes on counting the bytes of the file itself. */
async function expanded(source: ImportSource): Promise<FormatReader | null> {
  const { gunzipped } = await import('./gunzip');
  const inner = (file: ImportSource): ImportSource => ({
    ...file,
    name: file.name.replace(COMPRESSED, ''),
    type: '',
    stream: () => gunzipped(file.stream()),
  });
  const reader = await readerFor(inner(source));
  return reader && ((file, ports) => reader(inner(file), ports));
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
