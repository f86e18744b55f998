/** How an export says things: in the reader's language, and with every time in UTC, so that two readers' files agree. */
import type { Wording } from '../../export/outline';
import { countWords } from '../../messages/count-words';
import type { Words } from '../../messages/links';
import { daysWords, publishedWords } from '../times';

/** The wording for `locale` (BCP 47). */
export function exportWording(words: Words, locale: string): Wording {
  return {
    texts: words,
    locale,
    published: (time) => publishedWords(time, words, locale, 'UTC'),
    days: (from, to) => daysWords(from, to, locale),
    count: (key, n) => countWords(words, locale, key, n),
  };
}
