/** Thrown things become values here, once: what is expected keeps its code, the rest is `internal`. */
import type { Failure } from '../model';

/** Recognises the errors the library throws on purpose; `null` for anything else. */
export type Catalogue = (thrown: unknown) => Failure | null;

/** The failure to show for something thrown. */
export function failureOf(thrown: unknown, catalogue: Catalogue): Failure {
  const known = catalogue(thrown);
  if (known) return known;
  if (thrown instanceof DOMException && thrown.name === 'AbortError')
    return { code: 'cancelled', detail: thrown.message };
  if (thrown instanceof DOMException && thrown.name === 'QuotaExceededError') {
    return { code: 'storage-full', detail: thrown.message };
  }
  return {
    code: 'internal',
    detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  };
}
