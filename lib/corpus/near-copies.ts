/**
 * Which documents say nearly the same: their sketches, stored beside the index, a record a segment.
 *
 *   sketches   number of the first document packed together -> the numbers, and their sketches one behind the other
 *
 * 196 bytes a document. To find the copies of one document all of them are read (20 MB at 100,000 documents), which a reader who
 * opens a document can wait for; an import, which asks for thousands, reads them once and keeps a table. Records of a
 * document that is gone stay until the index is built again: its number is given to no other. Tried instead: a record for
 * each band of each document, which costs sixteen writes a document where this costs one a batch.
 */
import type { DocumentCard, NearCopy } from '../model';
import { likeness, type Sketch, sharedWords, sketchOf } from '../provenance/sketch';
import { SKETCH } from '../provenance/weights';
import { Connection } from './connection';
import { LIBRARY } from './corpus';
import type { Packed } from './pack';
import { type Database, isDocument } from './schema';
import { cardOf } from './snapshot';

/** Near copies that are told of a document: who else carries a story is seen at its claims. */
const TOLD = 12;
/** Pairs of places by which candidates are found. */
const BANDS = SKETCH.places / 2;
/** Records read together. */
const TOGETHER = 200;

/** The documents that say nearly the same as one of the library, the likest first. Rejects with CorpusError. */
export async function nearCopiesOf(id: string, name = LIBRARY): Promise<NearCopy[]> {
  const connection = new Connection(name);
  try {
    return await connection.use((database) => copiesOf(database, id));
  } finally {
    await connection.close();
  }
}

/** The sketches of a whole library as a table, for whoever asks of many documents whether they are like one of it. */
export async function openNearCopies(name = LIBRARY): Promise<NearCopies> {
  const connection = new Connection(name);
  const known = new NearCopies();
  try {
    await connection.use((database) => eachSketch(database, (_, sketch) => known.add(sketch)));
    return known;
  } finally {
    await connection.close();
  }
}

/**
 * A table of sketches: those that agree with a sketch in one of its pairs of places are compared with it (locality-sensitive
 * hashing, bands of two). 384 bytes a document and 8 MB.
 */
export class NearCopies {
  private readonly heads = new Int32Array(2 ** SKETCH.chains).fill(-1);
  private links = new Int32Array(0);
  private sketches = new Uint16Array(0);
  private size = 0;

  /** The ids of packed documents that say nearly the same as one before them. From then on they are known as well. */
  meet({ ids, sketches }: Pick<Packed, 'ids' | 'sketches'>): Set<string> {
    const met = new Set<string>();
    ids.forEach((id, at) => {
      const sketch = sketchAt(sketches, at);
      if (isNone(sketch)) return;
      if (this.has(sketch)) met.add(id);
      this.add(sketch);
    });
    return met;
  }

  /** Whether a sketch is like one of the table. */
  has(sketch: Sketch): boolean {
    for (let band = 0; band < BANDS; band += 1) {
      const [one, other] = [sketch[2 * band], sketch[2 * band + 1]];
      let at = this.heads[chainOf(sketch, band)] as number;
      for (let steps = 0; at >= 0 && steps < SKETCH.chain; steps += 1) {
        const from = at * SKETCH.places;
        // Chains are shared by what merely hashes alike.
        const agrees = this.sketches[from + 2 * band] === one && this.sketches[from + 2 * band + 1] === other;
        if (agrees && likeness(sketch, sketchAt(this.sketches, at)) >= SKETCH.alike) return true;
        at = this.links[at * BANDS + band] as number;
      }
    }
    return false;
  }

  /** Puts a sketch into the table. */
  add(sketch: Sketch): void {
    if ((this.size + 1) * SKETCH.places > this.sketches.length) this.grow();
    this.sketches.set(sketch, this.size * SKETCH.places);
    for (let band = 0; band < BANDS; band += 1) {
      const chain = chainOf(sketch, band);
      this.links[this.size * BANDS + band] = this.heads[chain] as number;
      this.heads[chain] = this.size;
    }
    this.size += 1;
  }

  private grow(): void {
    const room = Math.max(1_024, this.size * 2);
    const [sketches, links] = [this.sketches, this.links];
    this.sketches = new Uint16Array(room * SKETCH.places);
    this.sketches.set(sketches);
    this.links = new Int32Array(room * BANDS);
    this.links.set(links);
  }
}

async function copiesOf(database: Database, id: string): Promise<NearCopy[]> {
  const record = await database.get('documents', id);
  const sketch = isDocument(record) ? sketchOf(record.document.text) : null;
  if (!isDocument(record) || !sketch) return [];
  const like: { number: number; likeness: number }[] = [];
  await eachSketch(database, (number, other) => {
    const share = number === record.number ? 0 : likeness(sketch, other);
    if (share >= SKETCH.alike) like.push({ number, likeness: share });
  });
  like.sort((a, b) => b.likeness - a.likeness);
  const found: NearCopy[] = [];
  for (const { number } of like) {
    if (found.length === TOLD) break;
    const copy = await copyAt(database, number, record.document.text);
    if (copy) found.push(copy);
  }
  return found;
}

/** `null`: the document is gone, or has another text now. */
async function copyAt(database: Database, number: number, text: string): Promise<NearCopy | null> {
  const card = await database.get('cards', number);
  const record = card && (await database.get('documents', card.id));
  if (!card || !isDocument(record)) return null;
  const { language: _, ...document }: DocumentCard & { language: string } = cardOf(card);
  return { document, share: sharedWords(text, record.document.text) };
}

async function eachSketch(
  database: Database,
  visit: (number: number, sketch: Sketch) => void,
): Promise<void> {
  for (let after = -1; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [keys, records] = await Promise.all([
      database.getAllKeys('sketches', range, TOGETHER),
      database.getAll('sketches', range, TOGETHER),
    ]);
    for (const { numbers, sketches } of records)
      numbers.forEach((number, at) => {
        const sketch = sketchAt(sketches, at);
        if (!isNone(sketch)) visit(number, sketch);
      });
    const last = keys.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** The chain a pair of places leads to. */
function chainOf(sketch: Sketch, band: number): number {
  const pair = ((sketch[2 * band] as number) << 16) | (sketch[2 * band + 1] as number);
  return Math.imul(pair ^ Math.imul(band + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - SKETCH.chains);
}

function sketchAt(sketches: Uint16Array, at: number): Sketch {
  return sketches.subarray(at * SKETCH.places, (at + 1) * SKETCH.places);
}

/** Zeros stand for a text too short to have a sketch. */
const isNone = (sketch: Sketch): boolean => sketch.every((place) => place === 0);
