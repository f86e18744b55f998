/** Wording that two texts share: more of it than two reporters would find by themselves. */
import type { Span } from '../model';
import { type Token, tokenize } from '../text/tokens';
import { LIKENESS } from './weights';

/** A text as runs of words. */
export interface Shingled {
  words: Token[];
  /** Run of words -> index of its first word, first occurrence. */
  runs: Map<string, number>;
}

/** What two texts have in common. */
export interface Copy {
  /** Share 0..1 of the shorter text's runs that the longer one has. */
  share: number;
  /** The shared words in the first text, and in the second, joined where they touch. */
  spans: [Span[], Span[]];
}

/** Cuts a text into overlapping runs of words (Broder 1997, w-shingling). */
export function shingled(text: string): Shingled {
  const words = tokenize(text).filter((token) => token.kind !== 'punctuation');
  const runs = new Map<string, number>();
  for (let index = 0; index + LIKENESS.shingle <= words.length; index += 1) {
    const run = words
      .slice(index, index + LIKENESS.shingle)
      .map((word) => word.norm)
      .join(' ');
    if (!runs.has(run)) runs.set(run, index);
  }
  return { words, runs };
}

/** Whether one text was copied from the other, or both from a third; `null` when they are too short or too different to say. */
export function copyOf(a: Shingled, b: Shingled): Copy | null {
  const [small, large] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
  if (small.runs.size < LIKENESS.leastWords - LIKENESS.shingle + 1) return null;
  const shared = [...small.runs.keys()].filter((run) => large.runs.has(run));
  const share = shared.length / small.runs.size;
  if (share < LIKENESS.containment) return null;
  return { share, spans: [spansOf(a, shared), spansOf(b, shared)] };
}

function spansOf({ words, runs }: Shingled, shared: readonly string[]): Span[] {
  const covered = new Set<number>();
  for (const run of shared) {
    const first = runs.get(run) ?? 0;
    for (let offset = 0; offset < LIKENESS.shingle; offset += 1) covered.add(first + offset);
  }
  const spans: Span[] = [];
  let last = -2;
  for (const index of [...covered].sort((x, y) => x - y)) {
    const word = words[index];
    if (!word) continue;
    const open = spans.at(-1);
    if (open && index === last + 1) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    last = index;
  }
  return spans;
}

/** Share 0..1 of the shorter one's wording that two texts, by their ids, have in common; 0 when neither copies the other. */
export type CopiedShare = (one: string, other: string) => number;

/** Compares whole texts, each pair once; `textOf` gives the text of an id. */
export function copiesAmong(textOf: (id: string) => string): CopiedShare {
  const texts = new Map<string, Shingled>();
  const shares = new Map<string, number>();
  const read = (id: string): Shingled => {
    const known = texts.get(id) ?? shingled(textOf(id));
    texts.set(id, known);
    return known;
  };
  return (one, other) => {
    const key = one < other ? `${one}\n\n${other}` : `${other}\n\n${one}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    const [a, b] = [read(one), read(other)];
    const long = Math.min(a.words.length, b.words.length) >= LIKENESS.leastTextWords;
    const share = long ? sharedRuns(a, b) : 0;
    const copied = share >= LIKENESS.containment ? share : 0;
    shares.set(key, copied);
    return copied;
  };
}

function sharedRuns(a: Shingled, b: Shingled): number {
  const [small, large] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of small.runs.keys()) if (large.runs.has(run)) shared += 1;
  return small.runs.size === 0 ? 0 : shared / small.runs.size;
}
