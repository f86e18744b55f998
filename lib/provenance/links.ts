/** Links of a text: those its page had, and addresses written out in it. */
import type { Link } from '../model';

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
