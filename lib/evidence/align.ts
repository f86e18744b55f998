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
export function align(claim: Line, passage: Prepared): Alignment {
  const reach = reachOf(claim);
  const total = sum(claim.words);
  const anywhere = new Uint8Array(reach.stems.length);
  let best: Line | null = null;
  let bestMeeting: Meeting | null = null;
  let bestScore = -1;
  for (const line of passage.lines) {
    const meeting = meet(reach, line);
    let score = 0;
    reach.stems.forEach(({ weight, places }, at) => {
      if (meeting.same[at] === 1) {
        score += weight * places;
        anywhere[at] = 1;
      } else if (meeting.kin[at] !== undefined) score += weight * 0.6;
    });
    score += sharedValues(claim, line) * ALIGN.valueWeight;
    if (score > bestScore + 1e-9) {
      bestScore = score;
      best = line;
      bestMeeting = meeting;
    }
  }
  if (!best || !bestMeeting)
    return {
      claim,
      window: [],
      pairs: [],
      missing: claim.words,
      total,
      best: 0,
      covered: 0,
      identical: 0,
      reverse: 0,
      anywhere: 0,
    };
  const at = passage.lines.indexOf(best);
  const neighbours = [passage.lines[at - 1], passage.lines[at + 1]].filter((line) => line !== undefined);
  const window = [best, ...neighbours];
  const meetings = [bestMeeting, ...neighbours.map((line) => meet(reach, line))];
  const pairs: Pair[] = [];
  const missing: Word[] = [];
  const used = new Set<Word>();
  claim.words.forEach((word, index) => {
    const pair = answer(word, reach.ofWord[index] as number, reach, window, meetings, used);
    if (pair) {
      pairs.push(pair);
      used.add(pair.passage);
    } else missing.push(word);
  });
  const own = pairs.filter((pair) => pair.line === best);
  const gained = (list: Pair[]) =>
    total === 0 ? 0 : list.reduce((value, pair) => value + pair.credit * pair.claim.weight, 0) / total;
  const bestTotal = sum(best.words);
  let found = 0;
  claim.words.forEach((word, index) => {
    if (anywhere[reach.ofWord[index] as number] === 1) found += word.weight;
  });
  return {
    claim,
    window,
    pairs,
    missing,
    total,
    best: gained(own),
    covered: gained(pairs),
    identical: gained(own.filter((pair) => pair.how === 'same')),
    reverse:
      bestTotal === 0
        ? 0
        : own.reduce((value, pair) => value + pair.credit * pair.passage.weight, 0) / bestTotal,
    anywhere: total === 0 ? 0 : found / total,
  };
}

/** What is the same for every line a claim meets. */
interface Reach {
  /** The claim's different stems, with what each may be answered by. */
  stems: Stem[];
  /** Position in `stems` of each of the claim's words. */
  ofWord: number[];
}

interface Stem {
  stem: string;
  weight: number;
  places: number;
  kin: ReadonlyMap<string, Kinship> | null;
  /** "un" + the stem, and the stem without its "un", which say the opposite. */
  turned: string[];
}

/** A line as one claim sees it, by position in the claim's stems. */
interface Meeting {
  /** 1 where the line has the stem itself. */
  same: Uint8Array;
  /** The line's stems that are kin, in the order in which the table names them. */
  kin: (undefined | [stem: string, kind: Kinship][])[];
}

const reachOf = ofLine((claim): Reach => {
  const reach: Reach = { stems: [], ofWord: [] };
  for (const [stem, places] of claim.index) {
    for (const place of places) reach.ofWord[place] = reach.stems.length;
    reach.stems.push({
      stem,
      weight: (claim.words[places[0] as number] as Word).weight,
      places: places.length,
      kin: kin(stem),
      turned: /^un.{4,}/.test(stem) ? [`un${stem}`, stem.slice(2)] : [`un${stem}`],
    });
  }
  return reach;
});

function meet({ stems }: Reach, line: Line): Meeting {
  const same = new Uint8Array(stems.length);
  const kin: Meeting['kin'] = new Array(stems.length);
  for (let at = 0; at < stems.length; at += 1) {
    const { stem, kin: related } = stems[at] as Stem;
    if (line.index.has(stem)) same[at] = 1;
    if (related) kin[at] = kinIn(related, line);
  }
  return { same, kin };
}

/** Either is looked up in the other, whichever is shorter: a common word has forty kin, a line some fifteen stems. */
function kinIn(
  related: ReadonlyMap<string, Kinship>,
  { index }: Line,
): [stem: string, kind: Kinship][] | undefined {
  let found: [string, Kinship][] | undefined;
  if (related.size > index.size) {
    let count = 0;
    for (const stem of index.keys()) {
      const kind = related.get(stem);
      if (kind === undefined) continue;
      count += 1;
      found = [[stem, kind]];
    }
    if (count < 2) return found;
    found = undefined;
  }
  for (const [stem, kind] of related) {
    if (!index.has(stem)) continue;
    if (found) found.push([stem, kind]);
    else found = [[stem, kind]];
  }
  return found;
}

function answer(
  word: Word,
  at: number,
  reach: Reach,
  window: Line[],
  meetings: Meeting[],
  used: Set<Word>,
): Pair | null {
  for (const [index, line] of window.entries()) {
    if (meetings[index]?.same[at] !== 1) continue;
    const exact = free(line, word.stem, used);
    if (exact) return { claim: word, passage: exact, line, credit: 1, how: 'same' };
  }
  for (const line of window)
    for (const stem of reach.stems[at]?.turned ?? []) {
      const turned = free(line, stem, used);
      if (turned) return { claim: word, passage: turned, line, credit: ALIGN.opposite, how: 'opposite' };
    }
  let found: Pair | null = null;
  for (const [index, line] of window.entries()) {
    const discount = index === 0 ? 1 : ALIGN.neighbour;
    for (const [stem, kind] of meetings[index]?.kin[at] ?? []) {
      const other = free(line, stem, used);
      if (!other) continue;
      const credit = ALIGN[kind] * discount;
      if (!found || credit > found.credit)
        found = { claim: word, passage: other, line, credit, how: kind === 'same' ? 'synonym' : kind };
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

function free(line: Line, stem: string, used: Set<Word>): Word | null {
  const places = line.index.get(stem);
  if (!places) return null;
  for (const place of places) {
    const word = line.words[place] as Word;
    if (!used.has(word)) return word;
  }
  return line.words[places[0] as number] ?? null;
}

/** "Chinese" and "China", "adjudicated" and "adjudication": a long common beginning. */
function derived(word: Word, line: Line, used: Set<Word>): Word | null {
  const length = word.stem.length;
  if (length < 5) return null;
  for (const other of line.words) {
    if (other.stem.length < 5 || used.has(other) || other.stem.charCodeAt(0) !== word.stem.charCodeAt(0))
      continue;
    const shorter = Math.min(length, other.stem.length);
    const longer = Math.max(length, other.stem.length);
    let common = 0;
    while (common < shorter && word.stem.charCodeAt(common) === other.stem.charCodeAt(common)) common += 1;
    if (common >= ALIGN.prefix && common >= shorter - 1 && longer - common <= 4) return other;
  }
  return null;
}

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
