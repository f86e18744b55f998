/** Numbers and text as bytes, and the checksum that tells a damaged record (pure). */
import { CorpusError } from './failures';

const TEXT = new TextEncoder();
const READ = new TextDecoder('utf-8', { fatal: true });

/** A text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return TEXT.encode(text);
}

/** How many bytes a text has as UTF-8. */
export function utf8Length(text: string): number {
  return isPlain(text) ? text.length : utf8(text).length;
}

/** Characters of seven bits, as nearly all terms have: their bytes are known without asking an encoder, which takes longer. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Collects bytes; grows as needed. */
export class ByteWriter {
  private bytes: Uint8Array<ArrayBuffer>;
  private at = 0;

  constructor(room = 256) {
    this.bytes = new Uint8Array(room);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.at;
  }

  byte(value: number): void {
    if (this.at === this.bytes.length) this.grow(1);
    this.bytes[this.at] = value;
    this.at += 1;
  }

  /** A whole number from 0 to 2^32 - 1: seven bits a byte, the lowest first, the high bit set on all but the last. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Four bytes, the lowest first. */
  u32(value: number): void {
    if (this.at + 4 > this.bytes.length) this.grow(4);
    this.bytes[this.at] = value;
    this.bytes[this.at + 1] = value >>> 8;
    this.bytes[this.at + 2] = value >>> 16;
    this.bytes[this.at + 3] = value >>> 24;
    this.at += 4;
  }

  /** A text as UTF-8 behind the number of its bytes. */
  text(text: string): void {
    if (!isPlain(text)) {
      const bytes = utf8(text);
      this.varint(bytes.length);
      this.put(bytes);
      return;
    }
    this.varint(text.length);
    for (let at = 0; at < text.length; at += 1) this.byte(text.charCodeAt(at));
  }

  put(bytes: Uint8Array): void {
    if (this.at + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** What was written, in a buffer of its own: a view would be stored with all that lies around it. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.at);
  }

  private grow(by: number): void {
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.at + by));
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}

/** Reads what a ByteWriter wrote, from `at` to `end`. Throws `library-damaged` when the bytes end too early. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    readonly end = bytes.length,
  ) {}

  get done(): boolean {
    return this.at >= this.end;
  }

  byte(): number {
    if (this.at >= this.end) throw new CorpusError('library-damaged', 'a record ends too early');
    const byte = this.bytes[this.at] as number;
    this.at += 1;
    return byte;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new CorpusError('library-damaged', 'a number in a record does not end');
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    if (this.at + length > this.end) throw new CorpusError('library-damaged', 'a record ends too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text(length: number): string {
    const bytes = this.take(length);
    const plain = plainText(bytes);
    if (plain !== null) return plain;
    try {
      return READ.decode(bytes);
    } catch {
      throw new CorpusError('library-damaged', 'a text in a record is no text');
    }
  }
}

/** The text of few bytes of seven bits each; `null`: ask a decoder, which takes longer to begin. */
function plainText(bytes: Uint8Array): string | null {
  if (bytes.length > SHORT) return null;
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 127) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** As long as nearly all terms are. */
const SHORT = 24;

/**
 * 32 bits over bytes, four at a time. Every step can be undone, so a change within any four bytes always shows; wider
 * damage stays unseen once in 2^32.
 */
export function checksum(bytes: Uint8Array, from = 0): number {
  const length = bytes.length - from;
  const words = wordsOf(bytes, from, length >>> 2);
  let hash = 0x811c9dc5 ^ length;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ (words[at] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (let at = from + words.length * 4; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  }
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** `count` numbers of four bytes each, the lowest first; not copied where they begin at a multiple of four. */
export function wordsOf(bytes: Uint8Array, from: number, count: number): Uint32Array {
  const offset = bytes.byteOffset + from;
  if (offset % 4 === 0) return new Uint32Array(bytes.buffer, offset, count);
  return new Uint32Array(bytes.slice(from, from + count * 4).buffer);
}
