/** Letters (EML): a newsletter as mail programs save it. Its attachments and pictures are left where they are. */
import PostalMime from 'postal-mime';
import { documentIn } from '../fields';
import type { FormatReader } from '../model';
import { textOfHtml } from './page-document';
import { bytesOf } from './whole';

/** Parts within parts that are followed; a letter that is nested deeper was made to stop whoever reads it. */
const DEEPEST = 12;

/** Reads a file that is one letter. */
export const readLetter: FormatReader = async function* (source, { signal }) {
  const bytes = await bytesOf(source, signal);
  if (!bytes) return yield { kind: 'refused', at: {}, reason: 'too-long' };
  const letter = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  const text = letter.text?.trim() || (letter.html ? textOfHtml(letter.html) : '');
  const record = {
    ...(letter.messageId && { id: `letter-${letter.messageId}` }),
    title: letter.subject ?? '',
    text,
    publisher: letter.from?.name || letter.from?.address || '',
    published: letter.date ?? '',
  };
  yield { ...documentIn(record), at: {} };
};
