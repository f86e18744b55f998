/** Counted texts in the plural form their language wants. */
import type { Words } from './links';

/** The form of `<key>_<plural category>` that fits `n`, with `n` as `$1`; a form the locale file lacks falls back to `_other`. */
export function countWords(words: Words, locale: string, key: string, n: number): string {
  const { numbers, plurals } = formatsOf(locale);
  const number = numbers.format(n);
  const wanted = `${key}_${plurals.select(n)}`;
  const text = words(wanted, number);
  return text === wanted || text === '' ? words(`${key}_other`, number) : text;
}

const formats = new Map<string, { numbers: Intl.NumberFormat; plurals: Intl.PluralRules }>();

/** Making a format costs more than a claim's drawing: one for each locale serves hundreds of claims. */
function formatsOf(locale: string) {
  let made = formats.get(locale);
  if (!made) {
    made = { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) };
    formats.set(locale, made);
  }
  return made;
}
