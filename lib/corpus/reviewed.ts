/**
 * Documents with fact checks, found by what was checked. Their cards carry the terms of it, and an index over these has an entry
 * for nothing else: a library without fact checks pays one empty look.
 */
import { unwrap } from 'idb';
import type { CorpusDocument } from '../model';
import { claimTerms, sharingMost } from '../retrieval/reviewed';
import { getMany } from './read-many';
import { type CardRecord, type Database, type DocumentRecord, isDocument } from './schema';

/** Documents read for a claim. */
const READ = 5;
/** Entries of a term that are read; what more documents have says nothing about which is meant. */
const ENTRIES = 2_000;

/** The terms by which a document's fact checks are found; nothing for one without. */
export function reviewTerms({ reviews }: Pick<CorpusDocument, 'reviews'>): { reviewed?: string[] } {
  if (!reviews) return {};
  return { reviewed: [...new Set(reviews.flatMap(({ claim }) => claimTerms(claim)))] };
}

/** For each text the documents of which a fact check shares most words with it, best first. Rejects with the browser's error. */
export async function reviewedLike(
  database: Database,
  texts: readonly string[],
): Promise<CorpusDocument[][]> {
  const transaction = database.transaction(['cards', 'documents'], 'readonly');
  const [cards, documents] = [transaction.objectStore('cards'), transaction.objectStore('documents')];
  const index = cards.index('reviewed');
  if ((await index.count()) === 0) return texts.map(() => []);
  const terms = texts.map(claimTerms);
  const lists = new Map<string, number[]>();
  await Promise.all(
    [...new Set(terms.flat())].map(async (term) => {
      const numbers = await index.getAllKeys(term, ENTRIES);
      if (numbers.length > 0) lists.set(term, numbers);
    }),
  );
  const best = terms.map((those) => sharingMost(those, lists, READ));
  const numbers = [...new Set(best.flat())];
  const found = await getMany<CardRecord>(unwrap(cards), numbers);
  const records = await getMany<DocumentRecord>(
    unwrap(documents),
    found.map((card) => card?.id ?? ''),
  );
  const byNumber = new Map(numbers.map((number, at) => [number, records[at]]));
  return best.map((those) =>
    those.flatMap((number) => {
      const record = byNumber.get(number);
      return isDocument(record) ? [record.document] : [];
    }),
  );
}
