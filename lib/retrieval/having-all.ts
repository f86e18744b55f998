/** Which documents have all the words of a query somewhere in title or text: the "and" of a search field. */
import type { Analysis } from '../text/types';
import type { PassageIndex } from './passage-index';
import { termsOf } from './terms';

/** Numbers of those documents, ascending; none when the query has no word that is searched for. */
export async function documentsHavingAll(query: Analysis, index: PassageIndex): Promise<number[]> {
  const wanted = termsOf(query).filter(({ kind }) => kind === 'word' || kind === 'exact-number');
  const terms = [...new Set(wanted.map(({ term }) => term))];
  if (terms.length === 0) return [];
  const postings = await index.read((snapshot) => snapshot.postings(terms));
  const lists = terms.map((term) => postings.get(term)?.list().numbers ?? new Uint32Array());
  const [shortest, ...others] = lists.sort((one, other) => one.length - other.length);
  const sets = others.map((numbers) => new Set(numbers));
  return [...(shortest ?? [])].filter((number) => sets.every((set) => set.has(number)));
}
