/** Links of a text - those its page had, and addresses written out in it - and the credits they bear out. */
import type { ChainHop, Link, Span } from '../model';
import { nameKey } from './outlets';

const ADDRESS = /\bhttps?:\/\/[^\s<>"'()[\]{}]+[^\s<>"'()[\]{}.,;:!?]/g;

/** In the order of the text; offsets into it. */
export function linksIn({ text, links = [] }: { text: string; links?: readonly Link[] }): Link[] {
  const written = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    url: match[0],
  }));
  return [...links, ...written].sort((a, b) => a.start - b.start);
}

/** What has pages of its own to link to: a link on the name of a person or an office tells who that is, not what was said. */
const LINKABLE = new Set<ChainHop['kind']>(['outlet', 'agency', 'letter', 'release', 'document']);

/**
 * The hops of the passage at `span` of a text, those credited by name and by a link said to be so: the words that credit
 * link somewhere, or a link in the passage leads to the site of the outlet they name. A link on an outlet's name that
 * stays on the text's own site (`url`) leads to what that site has on it, not to the outlet.
 */
export function withLinks(
  hops: readonly ChainHop[],
  links: readonly Link[],
  span: Span,
  url: string | null,
): ChainHop[] {
  const inside = links.filter(({ start, end }) => start < span.end && end > span.start);
  if (inside.length === 0) return [...hops];
  const home = hostOf(url);
  return hops.map((hop) => {
    if (hop.basis !== 'name' || !LINKABLE.has(hop.kind)) return hop;
    const speaks = hop.kind === 'outlet' || hop.kind === 'agency';
    const away = speaks ? inside.filter((link) => home === null || hostOf(link.url) !== home) : inside;
    const link =
      away.find((one) => speaks && isSiteOf(one.url, hop.name)) ??
      away.find(({ start, end }) =>
        hop.spans.some((words) => start < span.start + words.end && end > span.start + words.start),
      );
    return link ? { ...hop, basis: 'link', url: link.url } : hop;
  });
}

/** Two addresses of one page: with or without "www.", a closing slash, a fragment, encryption. */
export function isSamePage(one: string, other: string): boolean {
  return one === other || pageKey(one) === pageKey(other);
}

function pageKey(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/?(?:#.*)?$/, '');
}

/** "https://www.northernpost.example/a" is the Northern Post's. */
function isSiteOf(url: string, name: string): boolean {
  const labels = hostOf(url)?.split('.').slice(0, -1) ?? [];
  return labels.includes(nameKey(name).replace(/[^\p{L}\p{N}]/gu, ''));
}

/** Without "www."; `null` when it is no address. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
