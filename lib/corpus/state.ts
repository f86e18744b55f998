/** The library's counts and segments as they are read from and kept in the meta store. */
import { CorpusError } from './failures';
import { indexFormat } from './prepare';
import { isState, type Meta, type State } from './schema';

/** What is needed of a meta store to read from it. */
export interface MetaReader {
  get(name: string): Promise<Meta[keyof Meta] | undefined>;
}

/** What is needed to change it, inside a transaction. */
export interface MetaWriter extends MetaReader {
  put(value: Meta[keyof Meta], name: string): Promise<string>;
}

/** The state of a library with nothing in it. */
export function emptyState(): State {
  return {
    format: indexFormat(),
    next: 1,
    documents: 0,
    passages: 0,
    terms: 0,
    revision: 0,
    nextSegment: 1,
    segments: [],
    pending: 0,
  };
}

/** A named value of the meta store, as the type says. */
export async function metaOf<K extends keyof Meta>(meta: MetaReader, name: K): Promise<Meta[K] | undefined> {
  return (await meta.get(name)) as Meta[K] | undefined;
}

/** The state as stored; an empty library's when there is none yet. Throws `library-damaged`. */
export async function storedState(meta: MetaReader): Promise<State> {
  const stored = await meta.get('state');
  if (stored === undefined) return emptyState();
  if (!isState(stored)) throw new CorpusError('library-damaged', 'the counts are unreadable');
  return stored;
}

/** The same for who answers questions: an index that is still being built has no answers yet. */
export async function currentState(meta: MetaReader): Promise<State> {
  const state = await storedState(meta);
  if (state.pending > 0)
    throw new CorpusError('library-damaged', `${state.pending} documents are not in the index yet`);
  return state;
}
