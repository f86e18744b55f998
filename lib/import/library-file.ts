/**
 * The file a library is carried away and shared in: JSON Lines. The first line says what the file is. The lines of other
 * things of the reader's, if there are any, come next; each further one is a document as it is stored.
 *
 *   {"headwater":"library","version":1,"title":"...","licence":null,"created":"<ISO 8601>","documents":2,"hash":"<hex>",
 *    "more":{"lines":1,"hash":"<hex>"}}
 *   {"part":"settings","key":"marks","value":"never"}
 *   {"id":"...","title":"...","publisher":null,"url":null,"published":null,"text":"...","blocks":[...],"language":"en","source":"page"}
 *
 * A document also has, where there are any, the time it was `modified`, its `links`, notes of `corrections`, and `reviews`: the fact
 * checks its page carried (`ClaimReview` of model/document.ts).
 *
 * `hash` is the last of a chain: each is the SHA-256 of the one before (32 bytes, none before the first) followed by a
 * document's line as UTF-8 without its end. Two libraries with the same documents have the same hash, because documents
 * stand in the order of their ids. `more` counts and hashes the lines before them in the same way.
 */
import type { Carried } from '../corpus/carried';
import type { NewDocument } from '../corpus/prepare';
import type { Block, CorpusDocument, CorrectionNote, Link, Span } from '../model';
import { claimReview } from '../page/claim-review';

/** The version of the format. */
const VERSION = 1;

/** What the first line says. */
export interface LibraryHeader {
  title: string;
  /** SPDX name or words; `null`: nothing is said. */
  licence: string | null;
  created: string;
  documents: number;
  hash: string;
  /** The lines between this one and the documents; missing when there are none. */
  more?: { lines: number; hash: string };
  /** What makes it a pack (pack-file.ts), as it was found; missing in a backup. */
  pack?: { id?: unknown; version?: unknown };
}

/** The first line, without its end. */
export function headerLine(header: LibraryHeader): string {
  return JSON.stringify({ headwater: 'library', version: VERSION, ...header });
}

/** What a line says, if it is such a first line; `null` otherwise, and for a version that is not known. */
export function headerIn(value: unknown): LibraryHeader | null {
  const { headwater, version, title, licence, created, documents, hash, more, pack } = (value ??
    {}) as Record<string, unknown>;
  if (headwater !== 'library' || version !== VERSION) return null;
  if (typeof documents !== 'number' || typeof hash !== 'string') return null;
  return {
    title: typeof title === 'string' ? title : '',
    licence: typeof licence === 'string' ? licence : null,
    created: typeof created === 'string' ? created : '',
    documents,
    hash,
    ...(isChained(more) && { more }),
    ...(typeof pack === 'object' && pack !== null && { pack }),
  };
}

const isChained = (value: unknown): value is { lines: number; hash: string } => {
  const { lines, hash } = (value ?? {}) as { lines?: unknown; hash?: unknown };
  return typeof lines === 'number' && typeof hash === 'string';
};

/** The line of something that is no document, without its end. */
export function partLine({ part, key, value }: Carried): string {
  return JSON.stringify({ part, key, value });
}

/** What such a line says, `null` when it is none. */
export function partIn(value: unknown): Carried | null {
  const { part, key, value: held } = (value ?? {}) as Partial<Carried>;
  const keyed =
    typeof key === 'string' ||
    (Array.isArray(key) && typeof key[0] === 'string' && typeof key[1] === 'number');
  return typeof part === 'string' && keyed ? { part, key, value: held } : null;
}

/** The chain of hashes over lines. */
export class Chain {
  private last = new Uint8Array();
  /** Lines so far. */
  lines = 0;

  async add(line: string): Promise<void> {
    const bytes = new TextEncoder().encode(line);
    const joined = new Uint8Array(this.last.length + bytes.length);
    joined.set(this.last);
    joined.set(bytes, this.last.length);
    this.last = new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
    this.lines += 1;
  }

  get hash(): string {
    return [...this.last].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

/** A document's line, without its end. Its fields are always in the same order. */
export function documentLine(document: CorpusDocument): string {
  const {
    id,
    title,
    publisher,
    url,
    published,
    modified,
    corrections,
    reviews,
    text,
    blocks,
    links,
    language,
    source,
  } = document;
  return JSON.stringify({
    id,
    title,
    publisher,
    url,
    published: published && { iso: published.iso, certainty: published.certainty },
    modified: modified && { iso: modified.iso, certainty: modified.certainty },
    corrections: corrections?.map(({ kind, text }) => ({ kind, text })),
    reviews: reviews?.map(({ claim, rating, author, claimant, published, url, appearances }) => ({
      ...{ claim, rating, author, claimant },
      published: published && { iso: published.iso, certainty: published.certainty },
      ...{ url, appearances },
    })),
    text,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    links: links?.map(({ url, start, end }) => ({ url, start, end })),
    language,
    source,
  });
}

const KINDS: readonly Block['kind'][] = [
  'paragraph',
  'heading',
  'list-item',
  'quotation',
  'caption',
  'table-row',
];
const NOTES: readonly CorrectionNote['kind'][] = ['correction', 'clarification', 'retraction', 'update'];
const SOURCES: readonly CorpusDocument['source'][] = [
  'bundled',
  'pack',
  'added',
  'page',
  'selection',
  'feed',
  'summary',
];

/** What only such a file says of a document: its title even if empty, no publisher where there is none, its blocks, links and where it came from. What does not fit the text is left out. */
export function ownFields(record: Record<string, unknown>, text: string): Partial<NewDocument> {
  const { title, publisher, blocks, links, corrections, reviews, source } = record;
  const within = (span: Partial<Span> | null): boolean =>
    Number.isSafeInteger(span?.start) &&
    Number.isSafeInteger(span?.end) &&
    (span?.start as number) >= 0 &&
    (span?.start as number) <= (span?.end as number) &&
    (span?.end as number) <= text.length;
  const isBlock = (block: Block | null) => within(block) && KINDS.includes(block?.kind as Block['kind']);
  const isLink = (link: Link | null) => within(link) && URL.canParse(String(link?.url));
  const isNote = (note: CorrectionNote | null) =>
    NOTES.includes(note?.kind as CorrectionNote['kind']) && typeof note?.text === 'string';
  return {
    ...(typeof title === 'string' && { title }),
    // In other files `source` names the publisher.
    publisher: typeof publisher === 'string' ? publisher : null,
    ...(Array.isArray(blocks) && blocks.every(isBlock) && { blocks: blocks as Block[] }),
    ...(Array.isArray(links) && links.every(isLink) && { links: links as Link[] }),
    corrections: Array.isArray(corrections) && corrections.every(isNote) ? corrections : [],
    ...(Array.isArray(reviews) && { reviews: reviews.map(claimReview).filter((review) => review !== null) }),
    ...(SOURCES.includes(source as CorpusDocument['source']) && {
      source: source as CorpusDocument['source'],
    }),
  };
}
