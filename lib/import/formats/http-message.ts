/** A stored HTTP response: its status, its fields, and its body as it was before it was packed for the way (pure). */
import { Gunzip, Unzlib } from 'fflate';

/** A response; names of fields are in lower case. */
export interface StoredResponse {
  status: number;
  fields: Map<string, string>;
  /** `null`: packed in a way nobody here unpacks; `too-long`: unpacked it has more bytes than are taken. */
  body: Uint8Array | 'too-long' | null;
}

const CR = 13;
const LF = 10;

/** Bytes of a packed body that are unpacked at a time: a thousand times as many come out of it at the worst. */
const SLICE = 16_384;

/** Reads a response as it came over the wire, of a body of at most `most` bytes; `null` for what is none. Throws for a body that is damaged. */
export function responseIn(bytes: Uint8Array, most: number): StoredResponse | null {
  const end = endOfHead(bytes);
  const [first = '', ...lines] = latin1.decode(bytes.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const fields = fieldsIn(lines);
  return { status: Number(status), fields, body: bodyOf(bytes.subarray(end), fields, most) };
}

/** Fields of a head, a line each; of several of one name the last counts. */
export function fieldsIn(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** Where the body begins: behind the first empty line. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return bytes.length;
}

function bodyOf(
  packed: Uint8Array,
  fields: ReadonlyMap<string, string>,
  most: number,
): StoredResponse['body'] {
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const body = chunked ? joined(packed) : packed;
  switch ((fields.get('content-encoding') ?? '').toLowerCase()) {
    case '':
    case 'identity':
      return body;
    case 'gzip':
    case 'x-gzip':
      // Some archives store the body unpacked and leave the field as it was.
      return body[0] === 0x1f && body[1] === 0x8b ? unpacked(body, new Gunzip(), most) : body;
    case 'deflate':
      return (body[0] ?? 0) % 16 === 8 ? unpacked(body, new Unzlib(), most) : body;
    default:
      return null;
  }
}

/** What was packed, piece by piece: how much it will be is known to nobody before. */
function unpacked(packed: Uint8Array, unpacker: Gunzip | Unzlib, most: number): Uint8Array | 'too-long' {
  const parts: Uint8Array[] = [];
  let length = 0;
  unpacker.ondata = (part: Uint8Array) => {
    length += part.length;
    if (length <= most) parts.push(part);
  };
  for (let at = 0; at < packed.length && length <= most; at += SLICE)
    unpacker.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  return length > most ? 'too-long' : concatenated(parts);
}

/** The chunks of a body in a row; one that was stored without them despite its field stays as it is. */
function joined(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LF, at);
    const size =
      end < 0 ? '' : (/^[\da-f]{1,8}(?=[;\s\r]|$)/i.exec(latin1.decode(bytes.subarray(at, end)))?.[0] ?? '');
    if (size === '') return parts.length === 0 ? bytes : concatenated(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 2;
  }
  return concatenated(parts);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const latin1 = new TextDecoder('latin1');
