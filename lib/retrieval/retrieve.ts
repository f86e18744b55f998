/**
 * Claims -> candidate passages. One read of the index for all claims of an article, because they share most of their
 * terms: postings for the union of the terms, the words of the winners of the first look, the texts of those of the second,
 * nothing else. Winners are read a part of the claims at a time, while the next part is looked for.
 */
import type { Passage } from '../model';
import { aligner, alignmentScore } from './align';
import { looker } from './first-look';
import type { Lexicon } from './lexicon';
import { partByPart } from './part-by-part';
import { documentOf, type IndexedCard, type PassageIndex, type Snapshot } from './passage-index';
import type { ClaimQuery } from './query';
import { type Scored, termWeights } from './score';
import { FIRST } from './weights';

/** A passage that may bear on a claim. Scores compare within one query only; higher is better. */
export interface Candidate {
  passage: Passage;
  document: IndexedCard;
  score: number;
}

/**
 * The best `perQuery` candidates for each query, best first, in the order of the queries; at least `looked` of the first
 * look are read for it.
 */
export function retrieve(
  queries: readonly ClaimQuery[],
  index: PassageIndex,
  perQuery: number,
  lexicon: Lexicon | null = null,
  looked: number = FIRST.candidates,
): Promise<Candidate[][]> {
  return index.read(async (snapshot) => {
    const union = new Set(queries.flatMap((query) => query.terms.map(({ term }) => term)));
    const [statistics, postings] = await Promise.all([snapshot.statistics(), snapshot.postings([...union])]);
    const look = looker(postings, statistics);
    return partByPart(queries, (part) => {
      const first = part.map((query) => look(query, Math.max(looked, perQuery)));
      const reading = snapshot.words([...new Set(first.flatMap((some) => some.map(({ id }) => id)))]);
      // Laid out while the words are looked for.
      const aligners = part.map((query) =>
        aligner(query, termWeights(query, postings, statistics, lexicon), lexicon),
      );
      const results = reading.then((words) => {
        const chosen = first.map((some, at) =>
          secondLook(aligners[at] as ReturnType<typeof aligner>, some, words).slice(0, perQuery),
        );
        return candidatesOf(chosen, snapshot);
      });
      return { reading, results };
    });
  });
}

async function candidatesOf(chosen: readonly Scored[][], snapshot: Snapshot): Promise<Candidate[][]> {
  const ids = [...new Set(chosen.flat().map(({ id }) => id))];
  const [passages, cards] = await Promise.all([
    snapshot.passages(ids),
    snapshot.cards([...new Set(ids.map(documentOf))]),
  ]);
  return chosen.map((some) =>
    some.flatMap(({ id, score }) => {
      const passage = passages.get(id);
      const document = cards.get(documentOf(id));
      return passage && document ? [{ passage, document, score }] : [];
    }),
  );
}

/** The passages of a first look, best first as their words line up with the query's. */
function secondLook(
  align: ReturnType<typeof aligner>,
  first: readonly Scored[],
  words: ReadonlyMap<number, Uint32Array>,
): Scored[] {
  const best = first[0]?.score ?? 1;
  return first
    .flatMap(({ id, score }) => {
      const sequence = words.get(id);
      return sequence ? [{ id, score: score / best + alignmentScore(align(sequence)) }] : [];
    })
    .sort((one, other) => other.score - one.score || one.id - other.id);
}

export type { PassageIndex } from './passage-index';
export { type ClaimQuery, queryOf } from './query';
