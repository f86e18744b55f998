/** The library as its page can meet it: answers to requests, and the fragment of its address. */
import type { Answer, LastImport, LibraryRequest } from '../../lib/messages/protocol';
import type { CorpusDocument } from '../../lib/model';
import { documents } from './panel-states';

export interface LibraryState {
  hash: string;
  answers: Partial<Record<LibraryRequest['type'], Answer<unknown>>>;
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
const shelf = { 'library.documents': { ok: true, value: documents } } as const;

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

/** Every state of the page, by name. */
export const LIBRARY_STATES: Record<string, LibraryState> = {
  library: { hash: '', answers: shelf },
  'library-document': {
    hash: `#document=${wholeDocument.id}&at=${start}-${start + quoted.length}`,
    answers: { ...shelf, 'library.document': { ok: true, value: wholeDocument } },
  },
  'library-gone': {
    hash: '#document=gone',
    answers: { ...shelf, 'library.document': { ok: true, value: null } },
  },
  'library-interrupted': {
    hash: '',
    answers: { ...shelf, 'library.last-import': { ok: true, value: interrupted } },
  },
  'library-empty': { hash: '', answers: { 'library.documents': { ok: true, value: [] } } },
  'library-damaged': {
    hash: '',
    answers: { 'library.documents': { ok: false, error: { code: 'library-damaged', detail: 'index 3' } } },
  },
};
