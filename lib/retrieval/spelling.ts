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

/** Share of `part` that is in `whole`, by weight, 0..1; nothing is in nothing. */
export function shareOf(
  part: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  weight: (gram: string) => number = () => 1,
): number {
  let found = 0;
  let all = 0;
  for (const gram of part) {
    const own = weight(gram);
    all += own;
    if (whole.has(gram)) found += own;
  }
  return all === 0 ? 0 : found / all;
}

/** How telling a run of letters is among some texts: log(1 + (texts + 1) / (texts that have it + 1/2)). */
export function gramRarity(texts: readonly ReadonlySet<string>[]): (gram: string) => number {
  const found = new Map<string, number>();
  for (const text of texts) for (const gram of text) found.set(gram, (found.get(gram) ?? 0) + 1);
  return (gram) => Math.log(1 + (texts.length + 1) / ((found.get(gram) ?? 0) + 0.5));
}
