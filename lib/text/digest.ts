/** Content hashes: names for texts that anybody can compute again. */

/**
 * SHA-256 over the parts, each preceded by its length so that no two lists of parts run together; lower-case hex.
 */
export function digest(parts: string[]): Promise<string> {
  return sha256(parts.map((part) => `${part.length}:${part}`).join(''));
}

/** SHA-256 of a text as UTF-8, lower-case hex: what `sha256sum` says of a file with this text. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
