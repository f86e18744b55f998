/** Which part of the library its address names: `#document=<id>&at=<start>-<end>`, everything else is the list. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../model';

/** The list, or a document at a passage. */
export type Route = { document: string; at: Span | null } | null;

/** Reads an address's fragment; a passage that makes no sense is left out. */
export function routeOf(hash: string): Route {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const document = query.get('document');
  if (document === null || document === '') return null;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.get('at') ?? '') ?? [];
  const at =
    start !== undefined && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
  return { document, at };
}

/** The route of the page, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
