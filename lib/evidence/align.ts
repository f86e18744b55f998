/**
 * Which word of the passage stands for which word of the claim: same stem, same derivation, same meaning, near
 * meaning, or the opposite. The rest of the signals read differences only between things that are aligned here.
 */
import { ofLine } from './of-line';
import type { Line, Prepared, Word } from './reading';
import { ALIGN } from './weights';
import { type Kinship, kin } from './words';

/** A claim word and the passage word that answers it. `credit` is 0..1. */
export interface Pair {
  claim: Word;
  passage: Word;
  line: Line;
  credit: number;
  how: 'same' | 'derived' | 'synonym' | 'near' | 'opposite' | 'contrary';
}

/** A claim sentence laid beside a window of the passage. */
export interface Alignment {
  claim: Line;
  /** The passage's best sentence first, then neighbours that help. */
  window: Line[];
  pairs: Pair[];
  missing: Word[];
  /** What all the claim's words weigh, in nats. */
  total: number;
  /** Share of the claim's weight answered, 0..1; by best sentence alone, by the window, by identical stems. */
  best: number;
  covered: number;
  identical: number;
  /** Share of the best sentence's weight that the claim accounts for, 0..1. */
  reverse: number;
  /** Share of the claim's weight found anywhere in the passage by stem, 0..1. */
  anywhere: number;
}

/** Lays a claim's sentence beside the passage's best sentence and its neighbours. */
export function align(claim: Line, { lines }: Prepared): Alignment {
  const reach = reachOf(claim);
  const anywhere = new Uint8Array(reach.stems.length);
  const all = lines.map((line) => meet(reach, line));
  let at = -1;
  let bestScore = -1;
  lines.forEach((line, index) => {
    const score =
      subjectShared(reach, all[index] as Meeting, anywhere) + sharedValues(claim, line) * ALIGN.valueWeight;
    if (score <= bestScore + 1e-9) return;
    bestScore = score;
    at = index;
  });
  const places = at < 0 ? [] : [at, at - 1, at + 1].filter((place) => lines[place] !== undefined);
  const window = places.map((place) => lines[place] as Line);
  const meetings = places.map((place) => all[place] as Meeting);
  const pairs: Pair[] = [];
  const missing: Word[] = [];
  const used = new Set<Word>();
  let found = 0;
  claim.words.forEach((word, index) => {
    const stem = reach.ofWord[index] as number;
    if (anywhere[stem] === 1) found += word.weight;
    const pair = answer(word, stem, window, meetings, used);
    if (pair) {
      pairs.push(pair);
      used.add(pair.passage);
    } else missing.push(word);
  });
  const total = sum(claim.words);
  return {
    claim,
    window,
    pairs,
    missing,
    total,
    ...shares(pairs, window[0], total),
    anywhere: total === 0 ? 0 : found / total,
  };
}

/** The claim's weight that a line's words speak of, nearly as much by meaning as by stem; notes the stems it has. */
function subjectShared({ stems }: Reach, meeting: Meeting, anywhere: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < stems.length; at += 1) {
    const met = meeting[at];
    if (!met) continue;
    const { weight, places } = stems[at] as Stem;
    if (met[0]?.how === 'itself') {
      score += weight * places;
      anywhere[at] = 1;
    } else if (met.at(-1)?.how !== 'turned') score += weight * 0.6;
  }
  return score;
}

function shares(
  pairs: readonly Pair[],
  line: Line | undefined,
  total: number,
): Pick<Alignment, 'best' | 'covered' | 'identical' | 'reverse'> {
  let [best, covered, identical, reverse] = [0, 0, 0, 0];
  for (const pair of pairs) {
    const weight = pair.credit * pair.claim.weight;
    covered += weight;
    if (pair.line !== line) continue;
    best += weight;
    if (pair.how === 'same') identical += weight;
    reverse += pair.credit * pair.passage.weight;
  }
  const all = line ? sum(line.words) : 0;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    best: share(best, total),
    covered: share(covered, total),
    identical: share(identical, total),
    reverse: share(reverse, all),
  };
}

/** What is the same for every line a claim meets. */
interface Reach {
  /** The claim's different stems. */
  stems: Stem[];
  /** Position in `stems` of each of the claim's words. */
  ofWord: number[];
  /** By stem of a line: which of the claim's stems it answers. */
  answers: Map<string, Answer[]>;
}

interface Stem {
  weight: number;
  places: number;
}

/** That a line's stem answers the claim's stem at `at`: it is the same one, the same with "un" put on or off, or kin. */
interface Answer {
  at: number;
  stem: string;
  how: 'itself' | 'turned' | Kinship;
  /** The order in which answers are looked for: itself, turned, then kin as the table names them. */
  order: number;
}

/** A line as one claim sees it: by position in the claim's stems what of the line answers, in order. */
type Meeting = (Answer[] | undefined)[];

const reachOf = ofLine((claim): Reach => {
  const reach: Reach = { stems: [], ofWord: [], answers: new Map() };
  for (const [stem, places] of claim.index) {
    const at = reach.stems.length;
    for (const place of places) reach.ofWord[place] = at;
    reach.stems.push({ weight: (claim.words[places[0] as number] as Word).weight, places: places.length });
    let order = 0;
    const add = (other: string, how: Answer['how']) => {
      const answer = { at, stem: other, how, order };
      order += 1;
      const answers = reach.answers.get(other);
      if (answers) answers.push(answer);
      else reach.answers.set(other, [answer]);
    };
    add(stem, 'itself');
    add(`un${stem}`, 'turned');
    if (/^un.{4,}/.test(stem)) add(stem.slice(2), 'turned');
    kin(stem)?.forEach((kind, other) => {
      add(other, kind);
    });
  }
  return reach;
});

/** The line's stems are looked up among the claim's answers: a word has forty kin, a line some fifteen stems. */
function meet({ stems, answers }: Reach, { index }: Line): Meeting {
  const meeting: Meeting = new Array(stems.length);
  index.forEach((_, stem) => {
    for (const answer of answers.get(stem) ?? []) {
      const met = meeting[answer.at];
      if (met) insert(answer, met);
      else meeting[answer.at] = [answer];
    }
  });
  return meeting;
}

function insert(answer: Answer, met: Answer[]): void {
  const place = met.findIndex(({ order }) => order > answer.order);
  met.splice(place < 0 ? met.length : place, 0, answer);
}

function answer(
  word: Word,
  at: number,
  window: readonly Line[],
  meetings: readonly Meeting[],
  used: ReadonlySet<Word>,
): Pair | null {
  for (let index = 0; index < window.length; index += 1) {
    if (meetings[index]?.[at]?.[0]?.how !== 'itself') continue;
    const line = window[index] as Line;
    return { claim: word, passage: free(line, word.stem, used), line, credit: 1, how: 'same' };
  }
  for (let index = 0; index < window.length; index += 1) {
    const met = meetings[index]?.[at]?.[0];
    if (met?.how !== 'turned') continue;
    const line = window[index] as Line;
    const passage = free(line, met.stem, used);
    return { claim: word, passage, line, credit: ALIGN.opposite, how: 'opposite' };
  }
  let found: Pair | null = null;
  for (let index = 0; index < window.length; index += 1) {
    const line = window[index] as Line;
    const discount = index === 0 ? 1 : ALIGN.neighbour;
    for (const { stem, how } of meetings[index]?.[at] ?? []) {
      const credit = ALIGN[how as Kinship] * discount;
      if (!found || credit > found.credit)
        found = {
          claim: word,
          passage: free(line, stem, used),
          line,
          credit,
          how: how === 'same' ? 'synonym' : (how as Kinship),
        };
    }
    if (!found || found.credit < ALIGN.derived * discount) {
      const other = derived(word, line, used);
      if (other)
        found = { claim: word, passage: other, line, credit: ALIGN.derived * discount, how: 'derived' };
    }
    if (found && found.credit >= ALIGN.same) return found;
  }
  return found;
}

/** The first word of a stem the line has that answers nothing yet, else the first of it. */
function free(line: Line, stem: string, used: ReadonlySet<Word>): Word {
  const places = line.index.get(stem) as number[];
  const place = places.find((one) => !used.has(line.words[one] as Word)) ?? places[0];
  return line.words[place as number] as Word;
}

/** Letters a stem needs to be half of a derivation. */
const LONG = 5;

/** "Chinese" and "China", "adjudicated" and "adjudication": a long common beginning. */
function derived(word: Word, line: Line, used: ReadonlySet<Word>): Word | null {
  const mine = word.stem;
  if (mine.length < LONG) return null;
  for (const other of longWords(line).get(mine.charCodeAt(0)) ?? [])
    if (!used.has(other) && isDerived(mine, other.stem)) return other;
  return null;
}

function isDerived(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  let common = 0;
  while (common < shorter && one.charCodeAt(common) === other.charCodeAt(common)) common += 1;
  return common >= ALIGN.prefix && common >= shorter - 1 && longer - common <= 4;
}

/** A line's longer stems, in order, by their first letter. */
const longWords = ofLine(({ words }): ReadonlyMap<number, Word[]> => {
  const found = new Map<number, Word[]>();
  for (const word of words) {
    if (word.stem.length < LONG) continue;
    const letter = word.stem.charCodeAt(0);
    const others = found.get(letter);
    if (others) others.push(word);
    else found.set(letter, [word]);
  }
  return found;
});

function sharedValues(claim: Line, line: Line): number {
  let shared = 0;
  for (const a of claim.analysis.quantities)
    for (const b of line.analysis.quantities)
      if (a.unit === b.unit && Math.abs(a.value - b.value) <= Math.max(a.tolerance, b.tolerance)) shared += 1;
  return shared;
}

function sum(words: Word[]): number {
  return words.reduce((value, word) => value + word.weight, 0);
}
