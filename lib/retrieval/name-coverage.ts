/** Whether a library knows a name at all: where it does not, its silence says nothing. */
import { analyse } from '../text/analyse';
import type { PassageIndex, PostingList } from './passage-index';
import { termsOf } from './terms';

/** Names of a text that are looked up: more make no plainer what is missing. */
const NAMES = 6;

/** The names of a text as it has them, each once; the longest reading of a name stands for its parts. */
export function namesOf(text: string): string[] {
  const { names } = analyse(text);
  const keys = [...new Map(names.map((name) => [name.key, name.text])).entries()];
  return keys
    .filter(([key]) => !keys.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, name]) => name)
    .slice(0, NAMES);
}

/**
 * How many documents each name occurs in, in the order given: under its own term, or with all its words in one passage.
 * One read, however many names. Rejects with the index's errors.
 */
export async function documentsNaming(names: readonly string[], index: PassageIndex): Promise<number[]> {
  if (names.length === 0) return [];
  const wanted = names.map((name) => {
    const terms = termsOf(analyse(name));
    return {
      words: [...new Set(terms.filter(({ kind }) => kind === 'word').map(({ term }) => term))],
      whole: [...new Set(terms.filter(({ kind }) => kind === 'name').map(({ term }) => term))],
    };
  });
  const all = [...new Set(wanted.flatMap(({ words, whole }) => [...words, ...whole]))];
  const postings = await index.read((snapshot) => snapshot.postings(all));
  return wanted.map(({ words, whole }) => {
    const found = together(words.map((term) => postings.get(term)?.list()));
    for (const term of whole)
      for (const number of postings.get(term)?.list().numbers ?? []) found.add(number);
    return found.size;
  });
}

/** Numbers of the documents that have all the terms in one passage. */
function together(lists: readonly (PostingList | undefined)[]): Set<number> {
  const [first, ...rest] = lists;
  if (!first || rest.some((list) => !list)) return new Set();
  let places = placesOf(first);
  for (const list of rest) {
    const next = placesOf(list as PostingList);
    places = new Map(
      [...places].flatMap(([number, ordinals]) => {
        const theirs = next.get(number);
        const both = theirs ? new Set([...ordinals].filter((ordinal) => theirs.has(ordinal))) : null;
        return both && both.size > 0 ? [[number, both] as const] : [];
      }),
    );
  }
  return new Set(places.keys());
}

function placesOf({ numbers, starts, ordinals }: PostingList): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  numbers.forEach((number, at) => {
    places.set(number, new Set(ordinals.slice(starts[at], starts[at + 1])));
  });
  return places;
}
