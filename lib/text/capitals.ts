/** The capitals of a word, without a regular expression where its letters are plain: names are looked for in every passage. */

/** How many letters a word has when all of it is capitals, else 0. */
export function allCapitals(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return /^\p{Lu}+$/u.test(text) ? [...text].length : 0;
    if (code < 65 || code > 90) return 0;
  }
  return text.length;
}

/** Whether a text begins with a capital. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 127 ? /^\p{Lu}/u.test(text) : code >= 65 && code <= 90;
}

/** Whether it does, or has one behind one or two small letters ("iPhone"). */
export function hasCapitalInFront(text: string): boolean {
  for (let at = 0; at < 3; at += 1) {
    // Behind the end it is NaN, which is neither.
    const code = text.charCodeAt(at);
    if (code > 127) return /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(text);
    if (code >= 65 && code <= 90) return true;
    if (!(code >= 97 && code <= 122)) return false;
  }
  return false;
}
