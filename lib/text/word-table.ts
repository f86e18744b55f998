/**
 * What follows from a word's letters alone, found by the letters where they stand in a text: for a word that was met before
 * no string is made, and the one that is given for it is the same object each time, which further tables find at once.
 *
 * Open addressing over hashes of the UTF-16 units. A slice of a text keeps the whole text in memory, so what is kept has
 * letters of its own.
 */

/** What is kept of a word. */
export interface Kept {
  /** As it is written. */
  text: string;
}

/** Slots of a new table; a power of two, as all after it. */
const FIRST = 1 << 10;
/** Browsers make a slice that points into its text from this length on. */
const SLICED = 13;

/** Words by their letters; forgets all of them when there are `most`. */
export class WordTable<Word extends Kept> {
  private words: Word[] = [];
  /** For each slot a place in `words`, from 1 (0: free), and beside it the word's hash. */
  private slots = new Uint32Array(2 * FIRST);

  /** `read` makes what is kept of a word out of it. */
  constructor(
    private readonly read: (text: string) => Word,
    private readonly most: number,
  ) {}

  /** What is kept of the letters of `text` from `start` to before `end`. */
  at(text: string, start: number, end: number): Word {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const { slots } = this;
    const last = slots.length - 2;
    let slot = (2 * hash) & last;
    for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
      if (slots[slot + 1] === hash) {
        const word = this.words[place - 1] as Word;
        if (isAt(word.text, text, start, end)) return word;
      }
      slot = (slot + 2) & last;
    }
    return this.keep(text.slice(start, end), hash);
  }

  private keep(surface: string, hash: number): Word {
    const word = this.read(surface.length < SLICED ? surface : ` ${surface}`.slice(1));
    if (this.words.length >= this.most) this.resize(2 * FIRST, []);
    // At most half full, else what is not there is long to look for.
    else if (this.words.length * 4 >= this.slots.length) this.resize(this.slots.length * 2, this.words);
    this.words.push(word);
    this.enter(this.words.length, hash);
    return word;
  }

  private resize(length: number, words: Word[]): void {
    const old = this.slots;
    this.words = words;
    this.slots = new Uint32Array(length);
    if (words.length === 0) return;
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot] !== 0) this.enter(old[slot] as number, old[slot + 1] as number);
  }

  private enter(place: number, hash: number): void {
    const last = this.slots.length - 2;
    let slot = (2 * hash) & last;
    while (this.slots[slot] !== 0) slot = (slot + 2) & last;
    this.slots[slot] = place;
    this.slots[slot + 1] = hash;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
