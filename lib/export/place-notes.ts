/** The reader's notes on a page -> where their words stand in it now, and to which of its claims they belong. */
import type { Claim, KeptNote, Note, Span } from '../model';
import { findAgain } from './find-again';

/** Share of the longer of two spans that both must have for a note to follow its claim: less is another claim. */
const SAME_CLAIM = 0.5;

type Place = Pick<Claim, 'id' | 'start' | 'end'>;

/** Places notes, in the order of the page; those whose words it has no longer come last. */
export function placeNotes(text: string, claims: readonly Place[], kept: readonly KeptNote[]): Note[] {
  return kept
    .map(({ url: _url, title: _title, ...note }): Note => {
      const found = findAgain(text, note.place);
      const span = found && { start: found.start, end: found.end };
      return {
        ...note,
        claim: span && note.about === 'claim' ? claimAt(span, claims) : null,
        span,
        quote: span ? text.slice(span.start, span.end) : note.place.exact,
      };
    })
    .sort((a, b) => at(a) - at(b) || (a.created < b.created ? -1 : 1));
}

const at = ({ span }: Note): number => span?.start ?? Number.MAX_SAFE_INTEGER;

/** The claim that has most of a span, if it is the same words by and large. */
function claimAt(span: Span, claims: readonly Place[]): string | null {
  const shared = ({ start, end }: Span) => Math.min(end, span.end) - Math.max(start, span.start);
  const [best] = [...claims].sort((a, b) => shared(b) - shared(a));
  if (!best) return null;
  const longer = Math.max(best.end - best.start, span.end - span.start);
  return shared(best) > longer * SAME_CLAIM ? best.id : null;
}
