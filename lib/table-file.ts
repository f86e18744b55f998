/**
 * A fitted or counted table as one file: a readable head, then plain arrays of numbers.
 *
 * Layout, little-endian as every platform a browser runs on: the four bytes `HWT1`; a checksum and the head's length as
 * uint32; the head as JSON, filled with spaces to a multiple of eight; then each section at the next multiple of eight.
 * The arrays are used where they lie, so opening a table costs a pass over its bytes and no parsing.
 */

/** An array that can be a section. */
export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

const TYPES = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array };
type TypeName = keyof typeof TYPES;

/** What every head says besides what its table puts there. */
interface Head {
  kind: string;
  /** What the numbers were fitted on or counted from. */
  source: string;
  sections: [name: string, type: TypeName, length: number][];
}

/** A table cannot be used: its file is missing or not what it should be, or nobody has loaded it. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

const MAGIC = 0x31545748;
const PREFIX = 12;

/** The file of a table. `source` says what it was fitted on; `head` holds what is no array. */
export function writeTable(
  kind: string,
  source: string,
  head: object,
  sections: Record<string, Numbers>,
): Uint8Array<ArrayBuffer> {
  const list = Object.entries(sections);
  const described: Head = {
    kind,
    source,
    sections: list.map(([name, array]) => [name, array.constructor.name as TypeName, array.length]),
  };
  const text = JSON.stringify({ ...described, ...head });
  const plain = new TextEncoder().encode(text).length;
  const json = new TextEncoder().encode(text.padEnd(text.length + aligned(PREFIX + plain) - PREFIX - plain));
  const size = list.reduce((at, [, array]) => aligned(at) + array.byteLength, PREFIX + json.length);
  const bytes = new Uint8Array(aligned(size));
  bytes.set(json, PREFIX);
  let at = PREFIX + json.length;
  for (const [, array] of list) {
    at = aligned(at);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  const words = new Uint32Array(bytes.buffer);
  words[0] = MAGIC;
  words[2] = json.length;
  words[1] = checksum(words);
  return bytes;
}

/** An opened table. */
export interface Table<Extra> {
  head: Extra;
  /** The section of this name; throws a `TableError` when it has another type or is not there. */
  section<Name extends TypeName>(name: string, type: Name): InstanceType<(typeof TYPES)[Name]>;
}

/** Opens what `writeTable` wrote. Throws a `TableError` that says what is wrong with the file. */
export function openTable<Extra>(kind: string, file: ArrayBuffer): Table<Extra> {
  const broken = (why: string) => new TableError(`table ${kind}: ${why}`);
  if (file.byteLength < PREFIX || file.byteLength % 8 !== 0) throw broken('the file is cut short');
  const words = new Uint32Array(file);
  if (words[0] !== MAGIC) throw broken('not a table file');
  if (words[1] !== checksum(words)) throw broken('the file is damaged');
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(file, PREFIX, words[2]))) as Head;
  if (head.kind !== kind) throw broken(`the file holds a table of ${head.kind}`);
  const places = new Map<string, { type: TypeName; at: number; length: number }>();
  let at = PREFIX + (words[2] ?? 0);
  for (const [name, type, length] of head.sections) {
    at = aligned(at);
    places.set(name, { type, at, length });
    at += length * TYPES[type].BYTES_PER_ELEMENT;
  }
  return {
    head: head as unknown as Extra,
    section<Name extends TypeName>(name: string, type: Name) {
      const place = places.get(name);
      if (place?.type !== type) throw broken(`no section ${name} of ${type}`);
      return new TYPES[type](file, place.at, place.length) as InstanceType<(typeof TYPES)[Name]>;
    },
  };
}

function aligned(at: number): number {
  return (at + 7) & ~7;
}

/** FNV-1a a word at a time over all but the checksum itself. */
function checksum(words: Uint32Array): number {
  let value = 2166136261;
  for (let at = 2; at < words.length; at += 1) value = Math.imul(value ^ (words[at] as number), 16777619);
  return value >>> 0;
}
