/** Saved pages: as a browser saves them, or with everything inside as SingleFile does. */
import type { FormatReader } from '../model';
import { pageDocument } from './page-document';
import { bytesOf, textIn } from './whole';

/** Where a page says it was saved from: SingleFile's comment, the browsers' own mark. */
const SAVED_FROM = [
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
  /<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->/i,
];
/** Characters at the beginning in which it has to say so. */
const SAYS_WITHIN = 4_000;

/** Reads a file that is one page. */
export const readHtml: FormatReader = async function* (source, { signal }) {
  const bytes = await bytesOf(source, signal);
  if (!bytes) {
    yield { kind: 'refused', at: {}, reason: 'too-long' };
    return;
  }
  const html = textIn(bytes);
  const page = pageDocument(html, savedFrom(html));
  if (page.ok) yield { kind: 'document', document: page.document, at: {} };
  else yield { kind: 'refused', at: {}, reason: page.reason === 'too-long' ? 'too-long' : 'no-story' };
};

function savedFrom(html: string): string {
  const head = html.slice(0, SAYS_WITHIN);
  for (const pattern of SAVED_FROM) {
    const address = pattern.exec(head)?.[1];
    if (address && URL.canParse(address)) return address;
  }
  return '';
}
