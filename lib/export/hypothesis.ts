/**
 * Annotations as Hypothesis gives them away: the answer of its API (`{ total, rows }`) and what its client exports
 * (`{ export_date, annotations }`), both lists of annotations whose target has W3C selectors. Its documentation:
 * h.readthedocs.io, API reference, "Annotation".
 */
import type { Note, QuotePlace } from '../model';

/** What such a file has. */
export interface ForeignNotes {
  /** When it was exported, ISO 8601; `null` when it does not say. */
  exported: string | null;
  /** Addresses of the pages that are annotated, as the file has them. */
  pages: string[];
  /** Annotations of passages; `who` wrote each stands in its text. */
  notes: (Note & { page: string })[];
  /** Annotations of a whole page, and answers to others: they have no place in a text. */
  without: number;
}

/** Reads a parsed file; `null` when it is none of Hypothesis'. What is not as documented is passed over and counted. */
export function hypothesisNotes(value: unknown): ForeignNotes | null {
  const file = (value ?? {}) as { rows?: unknown; annotations?: unknown; export_date?: unknown };
  const listed = file.rows ?? file.annotations;
  if (!Array.isArray(listed) || listed.length === 0 || !listed.every(isAnnotation)) return null;
  const notes: ForeignNotes['notes'] = [];
  let without = 0;
  for (const [index, annotation] of listed.entries()) {
    const place = placeIn(annotation);
    if (!place) {
      without += 1;
      continue;
    }
    const { uri, created } = annotation;
    notes.push({
      id: `hypothesis-${index + 1}`,
      kind: 'note',
      about: 'passage',
      page: uri,
      place,
      claim: null,
      span: null,
      quote: place.exact,
      text: said(annotation),
      created: textOr(created, ''),
      changed: textOr(annotation.updated, textOr(created, '')),
    });
  }
  const { export_date: exported } = file;
  return {
    exported: typeof exported === 'string' ? exported : null,
    pages: [...new Set(notes.map(({ page }) => page))],
    notes,
    without,
  };
}

interface Annotation {
  uri: string;
  target: { selector?: unknown }[];
  text?: unknown;
  tags?: unknown;
  user?: unknown;
  user_info?: { display_name?: unknown } | null;
  created?: unknown;
  updated?: unknown;
}

function isAnnotation(value: unknown): value is Annotation {
  const { uri, target } = (value ?? {}) as Partial<Annotation>;
  return typeof uri === 'string' && Array.isArray(target);
}

/** The quotation's place. Their positions are UTF-16 offsets into the whole page's text and only a hint in ours. */
function placeIn({ target }: Annotation): QuotePlace | null {
  const [first] = target;
  const selectors = Array.isArray(first?.selector) ? (first.selector as Record<string, unknown>[]) : [];
  const quote = selectors.find((each) => each?.type === 'TextQuoteSelector');
  if (typeof quote?.exact !== 'string' || quote.exact.trim() === '') return null;
  const position = selectors.find((each) => each?.type === 'TextPositionSelector');
  const start = Number.isSafeInteger(position?.start) ? Math.max(0, position?.start as number) : 0;
  // The page's line breaks are blanks in its text, and in ours.
  const plain = (text: unknown) => textOr(text, '').replace(/\s+/g, ' ');
  const exact = plain(quote.exact).trim();
  return {
    exact,
    prefix: plain(quote.prefix),
    suffix: plain(quote.suffix),
    start,
    end: start + exact.length,
  };
}

/** Who wrote it, what, and under which tags. */
function said({ text, tags, user, user_info: info }: Annotation): string {
  const name = textOr(info?.display_name, textOr(user, '').replace(/^acct:|@.*$/g, ''));
  const tagged = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  const words = [textOr(text, ''), tagged.map((tag) => `#${tag}`).join(' ')].filter((part) => part !== '');
  return [...(name === '' ? [] : [`${name}:`]), ...words].join(' ');
}

function textOr(value: unknown, other: string): string {
  return typeof value === 'string' && value !== '' ? value : other;
}
