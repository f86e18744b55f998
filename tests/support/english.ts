/** The English texts as `Words`, read from the locale file itself; an unknown key shows itself, as in the extension. */

import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Words } from '../../lib/messages/links';

const texts: Record<string, { message: string } | undefined> = messages;

/** `words` of the English reader: `$1` to `$9` filled in order. */
export const english: Words = (key, ...values) =>
  texts[key]?.message.replaceAll(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? '') ?? key;
