/**
 * What a passage says beside the claim's own words: the words by which reports confirm, doubt, refute or merely pass
 * on. Each word's weight is fitted (tests/eval/fit/stance.ts); names and numbers, and words that only a few claims met, have
 * none, so that it is manners of reporting that are weighed and not subjects.
 */
import { TableError } from '../table-file';
import { ofLine } from './of-line';
import type { Line } from './reading';
import type { Pairing, Signal } from './signal';
import { openStance, type StanceRow } from './stance-table';

let table: ReadonlyMap<string, StanceRow> | null = null;

/** Makes the packaged weights available; call before anything is judged. Throws a `TableError` for a bad file. */
export function installStance(file: ArrayBuffer): void {
  table = openStance(file);
}

/** Names of the features, in the order of `stanceScores` for the best sentence and then for the others. */
export const STANCE_FEATURES = [
  'sAgree',
  'sConflict',
  'sNeither',
  'SAgree',
  'SConflict',
  'SNeither',
] as const;

/** Stance features: sums of weights by class. */
export function stanceSignal(pairing: Pairing): Signal {
  if (!table) throw new TableError('table stance: not loaded');
  const { best, rest } = stanceWords(pairing);
  const scores = [...stanceScores(best, table), ...stanceScores(rest, table)];
  const features: Record<string, number> = {};
  STANCE_FEATURES.forEach((name, at) => {
    features[name] = scores[at] ?? 0;
  });
  return { features, findings: [] };
}

/** Sentences from which the rest of a passage is a text of its own, and how many of its sentences are read. */
const LONG = 3;
const READ = 40;

/**
 * Stems beside the claim's own: of the best sentence, where neighbours count as words too, and of the other sentences of a
 * long text.
 */
export function stanceWords({ alignment, passage }: Pairing): { best: string[]; rest: string[] } {
  const claim = allStems(alignment.claim);
  const best = alignment.window[0];
  const rest = passage.lines.length > LONG ? passage.lines.filter((line) => line !== best) : [];
  return {
    best: best ? [...stemsOf(best, claim), ...neighboursOf(best, claim)] : [],
    rest: rest.slice(0, READ).flatMap((line) => stemsOf(line, claim)),
  };
}

function stemsOf(line: Line, claim: ReadonlySet<string>): string[] {
  return namelessStems(line).filter((stem) => !claim.has(stem));
}

/** Stems two by two, each of the claim's as "*": "* hoax" and "not *" say how the claim's own words are taken up. */
function neighboursOf(line: Line, claim: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const [left, right] of namelessPairs(line)) {
    const [mine, theirs] = [claim.has(left), claim.has(right)];
    if (!mine || !theirs) found.push(`${mine ? '*' : left} ${theirs ? '*' : right}`);
  }
  return found;
}

const namelessPairs = ofLine(({ tokens, analysis: { names } }): (readonly [string, string])[] => {
  const told = tokens.map(
    ({ kind, start, end }) =>
      kind !== 'number' && !names.some((name) => start < name.end && end > name.start),
  );
  return tokens.flatMap(({ stem }, at) => {
    const next = tokens[at + 1];
    return next && told[at] && told[at + 1] ? [[stem, next.stem] as const] : [];
  });
});

const namelessStems = ofLine(({ tokens, analysis: { names } }) =>
  tokens
    .filter(
      ({ kind, start, end }) =>
        kind !== 'number' && !names.some((name) => start < name.end && end > name.start),
    )
    .map(({ stem }) => stem),
);

const allStems = ofLine(({ tokens }): ReadonlySet<string> => new Set(tokens.map(({ stem }) => stem)));

/** Agreement, conflict and neither by these words, centred on 0; longer texts weigh a word less. */
export function stanceScores(stems: readonly string[], weights: ReadonlyMap<string, StanceRow>): StanceRow {
  const rows: StanceRow[] = [];
  for (const stem of new Set(stems)) {
    const row = weights.get(stem);
    if (row) rows.push(row);
  }
  const scale = 1 / Math.sqrt(rows.length + 1);
  let [agreement, conflict, neither] = [0, 0, 0];
  for (const row of rows) {
    agreement += row[0] * scale;
    conflict += row[1] * scale;
    neither += row[2] * scale;
  }
  const mean = (agreement + conflict + neither) / 3;
  const centred = (sum: number) => Math.round((sum - mean) * 1000) / 1000;
  return [centred(agreement), centred(conflict), centred(neither)];
}
