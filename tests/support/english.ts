/** The English texts as `Words`, read from the locale file itself; an unknown key shows itself, as in the extension. */

import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Words } from '../../lib/messages/links';

/** A locale file. */
export type Messages = Record<string, { message: string } | undefined>;

/** `words` over a locale file: `$1` to `$9` filled in order. What it lacks is English, as in the browser. */
export function wordsOf(texts: Messages): Words {
  return (key, ...values) =>
    (texts[key] ?? (messages as Messages)[key])?.message.replaceAll(
      /\$([1-9])/g,
      (_, n: string) => values[Number(n) - 1] ?? '',
    ) ?? key;
}

/** `words` of the English reader. */
export const english: Words = wordsOf(messages);
