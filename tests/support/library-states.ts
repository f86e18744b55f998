/** The library as its page can meet it: answers to requests, and the fragment of its address. */
import type { Errand } from '../../lib/corpus/errands';
import { newErrand } from '../../lib/feeds/schedule';
import type { ShelfCard } from '../../lib/library/shelf/shelf';
import type {
  Answer,
  FeedRequest,
  LastImport,
  LibraryRequest,
  StorageNote,
} from '../../lib/messages/protocol';
import type { CorpusDocument, KeptReading, Result } from '../../lib/model';
import { documents } from './story-parts';

export interface LibraryState {
  hash: string;
  /** What the list is made of. */
  cards: Result<ShelfCard[]>;
  answers: Partial<Record<(LibraryRequest | FeedRequest)['type'], Answer<unknown>>>;
  /** Pages read lately. */
  readings?: (KeptReading & { id: string })[];
}

const parts: [CorpusDocument['blocks'][number]['kind'], string][] = [
  [
    'paragraph',
    'The upper weir at Tarn Bridge has been closed since Tuesday, the river board confirmed. Barges are sent round by the Osier cut.',
  ],
  ['heading', 'What the board says'],
  ['quotation', 'We will not open it again before we know what we are standing on.'],
  ['list-item', 'The lower weir stays open.'],
  ['list-item', 'The towpath is shut between the two bridges.'],
  ['paragraph', 'Marrow put the cost at $48 million, half of it from the county.'],
  ['caption', 'The upper weir last autumn, before the water rose.'],
];
const text = parts.map(([, part]) => part).join('\n\n');

/** A document with every kind of block. */
export const wholeDocument: CorpusDocument = {
  ...documents[0]!,
  text,
  blocks: parts.map(([kind, part]) => {
    const start = text.indexOf(part);
    return { kind, start, end: start + part.length };
  }),
  language: 'en',
};

const quoted = 'Marrow put the cost at $48 million';
const start = text.indexOf(quoted);
/** The list with all the documents of the panel's states. */
export const shelf: Result<ShelfCard[]> = {
  ok: true,
  value: documents.map((card) => ({ ...card, language: 'en' })),
};

/** A page of which the library knows little. */
const wantingReadings = [
  {
    id: 'reading',
    article: { title: 'Bridge shut at Osier', url: 'https://ledger.example/osier' },
    report: {
      claims: [
        {
          status: 'unmatched',
          text: 'The bridge at Osier was shut on Monday, the Harbour Gazette reported.',
          chain: ['Ledger', 'Harbour Gazette'],
          names: [
            { name: 'Osier', documents: 0 },
            { name: 'Harbour Gazette', documents: 0 },
          ],
        },
        { status: 'corroborated', text: 'The weir is closed.', chain: ['Ledger', 'Basin Weekly'] },
      ],
    },
  },
] as unknown as (KeptReading & { id: string })[];

/** An import of three files that was interrupted in the second. */
export const interrupted: LastImport = {
  runs: false,
  report: {
    id: 'one',
    begun: '2026-03-14T09:00:00Z',
    state: 'running',
    error: null,
    files: 3,
    filesDone: 1,
    counts: { added: 12_480, replaced: 12, duplicate: 3, refused: 2 },
    remarkable: [],
    troubles: [
      { path: 'weir/board.jsonl', line: 14, field: 'text', reason: 'missing-field', taken: false },
      { path: 'weir/board.jsonl', line: 210, field: 'published', reason: 'not-understood', taken: true },
      { path: 'weir/notes.bin', reason: 'unknown-format', taken: false },
    ],
    troubled: 3,
  },
};

/** A library with little room left, whose index was mended once. */
export const nearlyFull: StorageNote = {
  use: { used: 9_760_000_000, quota: 10_000_000_000, persisted: false, scarce: true },
  repair: { detail: 'segment 3', lost: 0, revision: 12 },
};

const visitedAt = Date.UTC(2026, 2, 14, 9, 30);
/** A feed as it was left by a visit. */
const feed = (name: string, last: Errand['last'], more: Partial<Errand> = {}): Errand => ({
  ...newErrand('https://news.example/feed.xml', 'feed', { title: `The ${name}`, now: visitedAt }),
  ...{ last, next: visitedAt + 3_600_000, visits: 12, bytes: 1_480_000, taken: 140 },
  ...more,
});

/** Feeds as they can stand. */
const feeds: Errand[] = [
  feed(
    'Harbour Ledger',
    { at: visitedAt, what: 'taken', brought: 3 },
    { address: 'https://harbour.example/feed' },
  ),
  feed(
    'Tarn Post',
    { at: visitedAt, what: 'unchanged', brought: 0 },
    { address: 'https://tarn.example/feed' },
  ),
  feed(
    'County Gazette',
    { at: visitedAt, what: 'moved', brought: 0, to: 'https://feeds.other.example/gazette' },
    { address: 'https://gazette.example/feed', failures: 2 },
  ),
  feed(
    'Weir',
    { at: visitedAt, what: 'a-page', brought: 0, feeds: ['https://weir.example/rss'] },
    { address: 'https://weir.example/', title: '', taken: 0 },
  ),
  feed(
    'Osier',
    { at: visitedAt, what: 'gone', brought: 0 },
    { address: 'https://osier.example/atom', paused: true },
  ),
];

/** Every state of the page, by name. */
export const LIBRARY_STATES: Record<string, LibraryState> = {
  library: { hash: '', cards: shelf, answers: {} },
  'library-document': {
    hash: `#document=${wholeDocument.id}&at=${start}-${start + quoted.length}`,
    cards: shelf,
    answers: { 'library.document': { ok: true, value: wholeDocument } },
  },
  'library-gone': {
    hash: '#document=gone',
    cards: shelf,
    answers: { 'library.document': { ok: true, value: null } },
  },
  'library-nearly-full': {
    hash: '#view=storage',
    cards: shelf,
    answers: { 'library.storage': { ok: true, value: nearlyFull } },
  },
  'library-storage': { hash: '#view=storage', cards: shelf, answers: {} },
  'library-coverage': { hash: '#view=coverage', cards: shelf, answers: {}, readings: wantingReadings },
  'library-packs': { hash: '#view=packs', cards: shelf, answers: {} },
  'library-interrupted': {
    hash: '',
    cards: shelf,
    answers: { 'library.last-import': { ok: true, value: interrupted } },
  },
  'library-feeds': {
    hash: '#view=feeds',
    cards: shelf,
    answers: { 'feeds.list': { ok: true, value: feeds } },
  },
  'library-no-feeds': {
    hash: '#view=feeds',
    cards: shelf,
    answers: { 'feeds.list': { ok: true, value: [] } },
  },
  'library-empty': { hash: '', cards: { ok: true, value: [] }, answers: {} },
  'library-damaged': {
    hash: '',
    cards: { ok: false, error: { code: 'library-damaged', detail: 'index 3' } },
    answers: {},
  },
};
