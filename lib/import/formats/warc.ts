/**
 * Web archives (WARC, ISO 28500): the pages among their records, each read as a saved page is.
 *
 * A reader of its own: the format is a head and a length, and the kept-up library for it brings a hasher in WebAssembly,
 * which the extension's content security policy forbids, and a second gzip.
 */
import type { NewDocument } from '../../corpus/prepare';
import { ByteReader } from '../byte-reader';
import type { FormatReader, ImportItem } from '../model';
import { fieldsIn, responseIn } from './http-message';
import { pageDocument } from './page-document';
import { LARGEST_WHOLE, textIn } from './whole';

/** A longer line (bytes) is none of a record's head. */
const LONGEST_LINE = 64_000;
/** More lines are no head. */
const LINES = 200;

/** Reads the pages of an archive. Pictures, scripts, requests and what was not found are no documents and are passed over. */
export const readArchive: FormatReader = async function* (source, { signal }) {
  const reader = new ByteReader(source.stream(), signal);
  try {
    for (;;) {
      const fields = await headOf(reader);
      if (!fields) return;
      const length = Number(fields.get('content-length') ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) throw new Error('a record has no length');
      if (!mayBePage(fields)) {
        await reader.pass(length);
        continue;
      }
      const entry = addressOf(fields);
      if (length > LARGEST_WHOLE) {
        await reader.pass(length);
        yield { kind: 'refused', at: { entry }, reason: 'too-long' };
        continue;
      }
      const item = itemOf(await reader.bytes(length), fields, entry);
      if (item) yield item;
    }
  } finally {
    reader.close();
  }
};

/** The fields of the next record, `null` behind the last. Throws for what is no record. */
async function headOf(reader: ByteReader): Promise<Map<string, string> | null> {
  let first: string | null = '';
  while (first === '') first = await reader.line(LONGEST_LINE);
  if (first === null) return null;
  if (!/^WARC\/\d/.test(first)) throw new Error('a record does not begin where it should');
  const lines: string[] = [];
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null || lines.length > LINES) throw new Error('the head of a record does not end');
    if (line === '') return fieldsIn(lines);
    lines.push(line);
  }
}

/** A response over HTTP, or a page stored as such. */
function mayBePage(fields: ReadonlyMap<string, string>): boolean {
  const [kind, type] = [fields.get('warc-type'), fields.get('content-type') ?? ''];
  return (kind === 'response' && /^application\/http\b/i.test(type)) || (kind === 'resource' && isPage(type));
}

const isPage = (type: string): boolean => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type);

/** Some writers set the address in angle brackets. */
const addressOf = (fields: ReadonlyMap<string, string>): string =>
  (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');

/** What a record's content comes to, `null` when it is no page. */
function itemOf(
  content: Uint8Array,
  fields: ReadonlyMap<string, string>,
  address: string,
): ImportItem | null {
  const at = { entry: address };
  try {
    const response = fields.get('warc-type') === 'response' ? responseIn(content, LARGEST_WHOLE) : null;
    if (fields.get('warc-type') === 'response') {
      if (response?.status !== 200 || !isPage(response.fields.get('content-type') ?? '')) return null;
    }
    const body = response ? response.body : content;
    if (!body) return { kind: 'refused', at, reason: 'unreadable' };
    if (body === 'too-long') return { kind: 'refused', at, reason: 'too-long' };
    const type = (response ? response.fields : fields).get('content-type') ?? '';
    const html = textIn(body, /charset=["']?([\w.:-]+)/i.exec(type)?.[1]);
    const page = pageDocument(html, address);
    if (page.ok) return { kind: 'document', document: dated(page.document, fields.get('warc-date')), at };
    return { kind: 'refused', at, reason: page.reason === 'too-long' ? 'too-long' : 'no-story' };
  } catch {
    // One damaged page is no reason to give the others up.
    return { kind: 'refused', at, reason: 'unreadable' };
  }
}

/** A page that does not say when it was published was published by the day it was archived. */
function dated(document: NewDocument, archived: string | undefined): NewDocument {
  if (document.published || !/^\d{4}-\d{2}-\d{2}T/.test(archived ?? '')) return document;
  return { ...document, published: { iso: archived?.slice(0, 10) as string, certainty: 'upper-bound' } };
}
