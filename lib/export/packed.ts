/** A value as a short text: folded, its JSON compressed (zlib) and written in Base64. What names and quotations repeat costs little then. */
import { Unzlib, zlibSync } from 'fflate';
import { fold, unfold } from './folded';

/** Most that is unpacked (bytes): far beyond any dossier, and short of what a hostile file could blow up to. */
const LARGEST = 128 * 1024 * 1024;
/** Packed bytes handed over at once, so that a flood is noticed before it is in memory. */
const STEP = 16 * 1024;

/** The text; the same value gives the same. */
export function packed(value: unknown): string {
  const bytes = zlibSync(new TextEncoder().encode(JSON.stringify(fold(value))), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The value of a packed text; `undefined` when it is not whole, or larger than `largest` bytes. */
export function unpacked(text: string, largest = LARGEST): unknown {
  const json = inflated(text, largest);
  try {
    return json === null ? undefined : unfold(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function inflated(text: string, largest: number): string | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const stream = new Unzlib((part, last) => {
      size += part.length;
      parts.push(part);
      whole = last;
    });
    for (let at = 0; at < bytes.length; at += STEP) {
      if (size > largest) return null;
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return null;
  }
  if (!whole || size > largest) return null;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new TextDecoder().decode(all);
}
