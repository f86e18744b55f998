/** A record of named fields, out of JSON or a table, as a document: checked at the door, field by field. */
import type { NewDocument } from '../corpus/prepare';
import { cleanUrl } from '../page/canonical-url';
import { correctionTexts, namedCorrection } from '../page/corrections';
import { parseTime, statedTime } from '../page/times';
import type { RefusalReason } from './model';

/** Under which names a field is looked for, the first that has a value; schema.org's and feeds' names among them. */
const NAMES = {
  id: ['id', 'guid'],
  title: ['title', 'headline', 'name'],
  text: ['text', 'articleBody', 'body', 'content', 'content_text'],
  publisher: ['publisher', 'outlet', 'source', 'site_name'],
  url: ['url', 'link', 'canonical_url'],
  published: ['published', 'datePublished', 'published_at', 'date_published', 'pubDate', 'date'],
  modified: ['modified', 'dateModified', 'modified_at', 'date_modified', 'updated', 'updated_at'],
  language: ['language', 'lang', 'inLanguage'],
} as const;
type Field = keyof typeof NAMES;

/** A longer text (UTF-16 units) is no news text: some 300,000 words. */
export const LONGEST_TEXT = 2_000_000;
/** A title made of the text's beginning has at most so many units. */
const MADE_TITLE = 90;

/** A document, or why the record is none; where it stands is the caller's to say. */
export type RecordReading =
  | { kind: 'document'; document: NewDocument; without?: string[] }
  | { kind: 'refused'; reason: RefusalReason; field?: string };

/** Reads a record. Only a text is asked for; other fields of a wrong kind refuse it, a date that is none is left out. */
export function documentIn(value: unknown): RecordReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'refused', reason: 'not-an-object' };
  const record = value as Record<string, unknown>;
  const read: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(NAMES) as Field[]) {
    const [name, found] = fieldOf(record, field);
    if (found === undefined) continue;
    const text = textOf(found, field);
    if (text === null) return { kind: 'refused', reason: 'wrong-type', field: name };
    read[field] = text;
  }
  const text = read.text ?? '';
  if (text.trim() === '') return { kind: 'refused', reason: 'missing-field', field: 'text' };
  if (text.length > LONGEST_TEXT) return { kind: 'refused', reason: 'too-long', field: 'text' };
  const without: string[] = [];
  const published = read.published === undefined ? null : parseTime(read.published);
  if (read.published && !published) without.push(fieldOf(record, 'published')[0]);
  // As a page's own address is: the same story out of a feed, a list and a tab is one document.
  const url = cleanUrl(read.url) ?? (read.url && URL.canParse(read.url) ? read.url : null);
  const modified =
    statedTime(record.modified) ?? (read.modified === undefined ? null : parseTime(read.modified));
  const corrections = correctionTexts(record.correction ?? record.corrections).map(namedCorrection);
  if (read.url && !url) without.push(fieldOf(record, 'url')[0]);
  const document: NewDocument = {
    ...(read.id ? { id: read.id } : {}),
    title: read.title || beginningOf(text),
    publisher: read.publisher || null,
    url,
    published: statedTime(record.published) ?? published,
    text,
    ...(modified && { modified }),
    ...(corrections.length > 0 && { corrections }),
    ...(read.language ? { language: read.language } : {}),
  };
  return { kind: 'document', document, ...(without.length > 0 ? { without } : {}) };
}

/** The first name of a field under which the record has something, and what it has. */
function fieldOf(record: Record<string, unknown>, field: Field): [string, unknown] {
  for (const name of NAMES[field]) {
    const value = record[name];
    if (value !== undefined && value !== null && value !== '') return [name, value];
  }
  return [field, undefined];
}

/** A value as text: numbers and objects with a name only where they are usual. `null`: none of that. */
function textOf(value: unknown, field: Field): string | null {
  if (typeof value === 'string') return value;
  if (field === 'id' && typeof value === 'number') return String(value);
  if (field === 'published' || field === 'modified' || field === 'publisher') {
    const { iso, name } = (value ?? {}) as { iso?: unknown; name?: unknown };
    const inner = field === 'publisher' ? name : iso;
    return typeof inner === 'string' ? inner : null;
  }
  return null;
}

/** The first line of a text that names itself by nothing else, cut at a word. */
function beginningOf(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  if (line.length <= MADE_TITLE) return line;
  return `${line.slice(0, MADE_TITLE).replace(/\s+\S*$/, '')}…`;
}
