/** Likeness letter by letter: what stems miss (compounds, run-together tags, inflections Porter does not know). */

/** Letters in a gram, the space between words included. */
const GRAM = 4;

/** Distinct runs of four letters or digits of a text, lower case, words parted by one space. */
export function grams(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = new Set<string>();
  if (words === '') return found;
  const padded = ` ${words} `;
  for (let at = 0; at + GRAM <= padded.length; at += 1) found.add(padded.slice(at, at + GRAM));
  return found;
}

/** Share of `part` that is in `whole`, 0..1; nothing is in nothing. */
export function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let found = 0;
  for (const gram of part) if (whole.has(gram)) found += 1;
  return found / part.size;
}
