/**
 * Ours and what others use, behind one function: a text and what is kept of a quotation -> where it stands now. Those of
 * others get the same text, the same quotation with 32 characters on either side, and its old place where they take one.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import search from 'approx-string-match';
import { findAgain } from '../../../lib/export/find-again';
import type { QuotePlace, Span } from '../../../lib/model';
import { fetchedPeers } from '../../support/peers';

/** Finds a quotation; `hint` is where it stood (UTF-16 units), `null` where nobody knows. */
export type Anchorer = (
  text: string,
  place: QuotePlace,
  hint: number | null,
) => Promise<Span | null> | Span | null;

/** Named; the packages of others are fetched into a temporary folder, because nothing of ours is built with them. */
export function anchorers(): Promise<Record<string, Anchorer>> {
  return fetchedPeers(
    ['dom-anchor-text-quote@4.0.2', '@apache-annotator/selector@0.2.0'],
    async (folder) => ({
      Headwater: (text, place, hint) => findAgain(text, hint === null ? { ...place, start: 0 } : place),
      'Hypothesis (approx-string-match 2.0, its weights)': hypothesis,
      'dom-anchor-text-quote 4.0': domAnchor(folder),
      '@apache-annotator 0.2': await apache(folder),
    }),
  );
}

/**
 * As Hypothesis' client does it (match-quote.ts): the same words at the same place; else every place where the same words
 * stand, or if there is none words like them, weighed by words, surroundings and distance; the best is taken.
 */
const hypothesis: Anchorer = (text, { exact, prefix, suffix }, hint) => {
  if (hint !== null && text.startsWith(exact, hint)) return { start: hint, end: hint + exact.length };
  const matches = (inside: string, words: string, most: number) => {
    const same: { start: number; end: number; errors: number }[] = [];
    for (let at = inside.indexOf(words); at >= 0; at = inside.indexOf(words, at + 1))
      same.push({ start: at, end: at + words.length, errors: 0 });
    return same.length > 0 ? same : search(inside, words, most);
  };
  const like = (inside: string, words: string) => {
    if (words === '' || inside === '') return 0;
    return 1 - (matches(inside, words, words.length)[0]?.errors ?? words.length) / words.length;
  };
  const [best] = matches(text, exact, Math.min(256, exact.length / 2))
    .map((match) => ({
      ...match,
      score:
        50 * (1 - match.errors / exact.length) +
        20 * (prefix ? like(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) : 1) +
        20 * (suffix ? like(text.slice(match.end, match.end + suffix.length), suffix) : 1) +
        2 * (hint === null ? 1 : 1 - Math.abs(match.start - hint) / text.length),
    }))
    .sort((a, b) => b.score - a.score);
  return best ?? null;
};

function domAnchor(folder: string): Anchorer {
  const { toTextPosition } = createRequire(join(folder, 'package.json'))('dom-anchor-text-quote') as {
    toTextPosition(root: { textContent: string }, quote: object, options: object): Span | null;
  };
  return (text, { exact, prefix, suffix }, hint) =>
    toTextPosition({ textContent: text }, { exact, prefix, suffix }, hint === null ? {} : { hint });
}

/** Given one chunk of text; of several matches the first is taken, as its demo does. */
async function apache(folder: string): Promise<Anchorer> {
  const file = join(folder, 'node_modules/@apache-annotator/selector/lib/index.js');
  const { textQuoteSelectorMatcher } = (await import(pathToFileURL(file).href)) as {
    textQuoteSelectorMatcher(
      quote: object,
    ): (chunks: object) => AsyncIterable<{ startIndex: number; endIndex: number }>;
  };
  return async (text, { exact, prefix, suffix }) => {
    const chunk = { data: text, equals: (other: unknown) => other === chunk };
    const chunks = {
      currentChunk: chunk,
      nextChunk: () => null,
      previousChunk: () => null,
      precedesCurrentChunk: () => false,
    };
    const match = textQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(chunks);
    for await (const { startIndex, endIndex } of match) return { start: startIndex, end: endIndex };
    return null;
  };
}
