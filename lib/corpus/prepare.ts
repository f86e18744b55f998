/**
 * A document made ready for the index (pure): text -> blocks -> sentences -> passages -> terms.
 *
 * A passage is a sentence. Headings are passages of their own, bullets and list numbers are left out of the quoted
 * range, and what has no letters in it is none. A document is taken out of the index by preparing it again, so an index
 * is only good for the rules it was made by: `indexFormat` tells them apart, and another one means rebuilding.
 */
import type {
  Block,
  BlockKind,
  ClaimReview,
  CorpusDocument,
  CorrectionNote,
  Link,
  PublishedTime,
} from '../model';
import { ORDINALS, TITLE } from '../retrieval/passage-index';
import { eachTerm, wordHashes } from '../retrieval/terms';
import { wordsAndValues } from '../text/analyse';
import { blocksOf } from '../text/blocks';
import { correctionsIn } from '../text/corrections';
import { splitSentences } from '../text/sentences';
import type { PassageOutline } from './outline';
import type { PostingPassage } from './postings';

/** Raised when the stored form changes though the terms do not. */
const STORED_FORM = 2;
/** A little of everything the rules of terms look at. */
const SAMPLE = `Acting minister Ilse Karavan told the U.S. envoy on Tuesday, 3 March 2026 that 28.8 million euros (about 12%) were
lost; "we didn't know," she said at 7:30 p.m. Dr. Orhan's two daughters, aged 9 and 11, left in May 2019.

• Nearly twenty-five thousand jobs at Northgate Wire Inc. went in the third quarter, said the
Northern Harbour Authority and Mr Karavskyy. See www.kesh.example or #KeshFire.

Işık ve Đà Lạt; 東京の製鉄所で火災。 제철소에서 불이 났다. ไฟไหม้โรงงานเหล็ก. حريق في المصنع.`;

/** A document as the reader or an importer brings it; what is left out is worked out. */
export interface NewDocument {
  /** Left out: made from the URL, else from title and text, so that the same page added twice is one document. */
  id?: string;
  title: string;
  publisher: string | null;
  url: string | null;
  published: CorpusDocument['published'];
  text: string;
  /** Offsets into `text`; left out: paragraphs and headings are read off the line breaks. */
  blocks?: Block[];
  /** Offsets into `text`; left out: not known. */
  links?: Link[];
  /** When the source says it was last changed; left out: it does not say. */
  modified?: PublishedTime;
  /** Left out: looked for among the text's own paragraphs. */
  corrections?: CorrectionNote[];
  /** Left out: none. */
  reviews?: ClaimReview[];
  language?: string;
  /** Left out: `added`. A bundled one that the reader stores again is theirs from then on. */
  source?: CorpusDocument['source'];
}

/** A passage with what is found of it. */
export interface PreparedPassage extends PassageOutline {
  /** Its number of terms. */
  length: number;
}

/** A document with its passages and its terms. */
export interface PreparedDocument {
  document: CorpusDocument;
  passages: PreparedPassage[];
  /** Every occurrence of a term, in order: first the title's, then each passage's, as many as its `length` says. */
  terms: string[];
  /** How many of them are the title's. */
  titleLength: number;
  /** Terms in all passages, the title not counted. */
  length: number;
}

/** "•", "-", "— ", "1.", "(a)": list marks at the head of a sentence. */
const LIST_MARK = /^(?:[•⁃‣▪●◦*·–—-]\s*)+(?:\d{1,2}\s*$)?|^\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\p{Lu})/u;
/** Lines without a sentence end that have at most this many words are headings, in texts that come without blocks. */
const HEADING_WORDS = 14;

/** Fills in what a new document leaves out. */
export function completed(
  document: NewDocument,
  source: CorpusDocument['source'] = ownSource(document),
): CorpusDocument {
  const blocks = document.blocks ?? plainBlocks(document.text);
  const corrections = document.corrections ?? correctionsIn(document.text, blocks);
  return {
    id: document.id ?? `added-${fingerprint(document.url ?? `${document.title}\n${document.text}`)}`,
    title: document.title,
    publisher: document.publisher,
    url: document.url,
    published: document.published,
    text: document.text,
    blocks,
    ...(document.links && { links: document.links }),
    ...(document.modified && { modified: document.modified }),
    ...(corrections.length > 0 && { corrections }),
    ...(document.reviews && document.reviews.length > 0 && { reviews: document.reviews }),
    language: document.language ?? 'und',
    source,
  };
}

function ownSource({ source = 'added' }: NewDocument): CorpusDocument['source'] {
  return source === 'bundled' ? 'added' : source;
}

/** Cuts a document into passages and their terms. */
export function prepare(document: CorpusDocument): PreparedDocument {
  const terms: string[] = [];
  const day = document.published ? dayOf(document.published.iso) : null;
  const collect = (text: string) => {
    const read = wordsAndValues(text, day);
    const before = terms.length;
    eachTerm(read, (term) => {
      terms.push(term);
    });
    return { length: terms.length - before, words: wordHashes(read.tokens) };
  };
  const titleLength = collect(document.title).length;
  const passages: PreparedPassage[] = [];
  let ordinal = TITLE;
  let block = -1;
  for (const sentence of splitSentences(document.text, document.blocks)) {
    const start = sentence.start + (LIST_MARK.exec(sentence.text)?.[0].length ?? 0);
    const text = document.text.slice(start, sentence.end);
    if (!/\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) continue;
    ordinal += sentence.block === block ? 1 : 2;
    block = sentence.block;
    if (ordinal >= ORDINALS) break;
    const kind = document.blocks[sentence.block]?.kind ?? 'paragraph';
    passages.push({ ordinal, start, end: sentence.end, kind, ...collect(text) });
  }
  return { document, passages, terms, titleLength, length: terms.length - titleLength };
}

/** For each term where it occurs, ascending by ordinal. */
export function placesOf({ passages, terms, titleLength }: PreparedDocument): Map<string, PostingPassage[]> {
  const places = new Map<string, PostingPassage[]>();
  let from = 0;
  for (const { ordinal, length } of [{ ordinal: TITLE, length: titleLength }, ...passages]) {
    for (const term of terms.slice(from, from + length)) {
      const before = places.get(term);
      const last = before?.at(-1);
      if (last?.ordinal === ordinal) last.count += 1;
      else if (before) before.push({ ordinal, count: 1, length });
      else places.set(term, [{ ordinal, count: 1, length }]);
    }
    from += length;
  }
  return places;
}

let format: string | null = null;

/** Names the rules by which passages and terms are made, as they are in this build. */
export function indexFormat(): string {
  if (format === null) {
    const published = { iso: '2026-03-05', certainty: 'day' } as const;
    const sample = { title: 'Minister: millions lost', publisher: null, url: null, published, text: SAMPLE };
    const prepared = prepare(completed({ ...sample, id: 'sample' }, 'added'));
    const { passages } = prepared;
    format = `${STORED_FORM}-${fingerprint(JSON.stringify([passages.map((passage) => ({ ...passage, words: [...passage.words] })), [...placesOf(prepared)]]))}`;
  }
  return format;
}

/** Days since 1970-01-01 of an ISO time, `null` when it is none. */
export function dayOf(iso: string): number | null {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}

/** Paragraphs of a text without markup; short lines without an end are headings, bulleted ones list items. */
function plainBlocks(text: string): Block[] {
  return blocksOf(text).map((block) => ({ ...block, kind: kindOf(text.slice(block.start, block.end)) }));
}

function kindOf(text: string): BlockKind {
  if (/^[•⁃‣▪●◦*·–—-]\s/u.test(text)) return 'list-item';
  if (!/[.!?…:;,]["'”’)\]]*$/u.test(text) && text.split(/\s+/).length <= HEADING_WORDS) return 'heading';
  return 'paragraph';
}

/** 53 bits of hash as text (cyrb53): for identifiers, not for security. */
export function fingerprint(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
