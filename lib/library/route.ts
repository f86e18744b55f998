/** Which part of the library its address names: `#document=<id>&at=<start>-<end>`, `#view=<name>` (views.tsx), everything else is the list. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../model';

/** The list, a document at a passage, or another view by its name. */
export type Route = { document: string; at: Span | null } | { view: string } | null;

/** Reads an address's fragment; a passage that makes no sense is left out. */
export function routeOf(hash: string): Route {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const view = query.get('view');
  if (view) return { view };
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
