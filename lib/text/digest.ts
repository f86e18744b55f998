/** Content hashes: names for texts that anybody can compute again. */

/**
 * SHA-256 over the parts, each preceded by its length so that no two lists of parts run together; lower-case hex.
 */
export async function digest(parts: string[]): Promise<string> {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
