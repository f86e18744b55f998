/**
 * Claim or not, one model and one threshold for all sets: our own gold first, then check-worthiness (ClaimBuster) and
 * reporting against opinion (CheckThat!, BABE), whose definitions differ from ours and from each other's.
 *
 * The shipped weights were fitted on these very rows; what the model does on unseen documents is what the folds of
 * `tests/eval/fit/claims.ts --dry` print, some points lower.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { macroF1, prf } from '../metrics';
import type { Figure, Scores } from '../score';
import { task } from '../tasks/claims';

interface Pair {
  gold: boolean;
  claim: boolean;
}

/** Every third negative row of ClaimBuster is enough for a balanced figure. */
const NEGATIVE_STEP = 3;

export const scores: Scores = async (root) => {
  const answer = await task.open([]);
  const judge = async (rows: { text: string; gold: boolean }[]): Promise<Pair[]> => {
    const pairs: Pair[] = [];
    for (const { text, gold } of rows)
      pairs.push({ gold, claim: (await answer({ id: '', text })).claim === true });
    return pairs;
  };
  const articles = await judge(goldArticles(root));
  const apart = await judge(leaveOneOut(root, () => true));
  const sure = await judge(leaveOneOut(root, (row) => !row.doubtful));
  const spoken = await judge(claimbuster(root));
  const checkthat = await judge(
    lines(root, 'checkthat_subj').map((row) => ({ text: String(row.text), gold: row.label === 'OBJ' })),
  );
  const babe = await judge(
    lines(root, 'babe')
      .filter((row) => row.opinion !== 'No agreement')
      .map((row) => ({ text: String(row.text), gold: row.opinion === 'Entirely factual' })),
  );
  return [
    ...goldFigures('gold articles (sentences)', articles),
    ...goldFigures('gold leave-one-out (sentences)', apart),
    ...goldFigures('gold leave-one-out, sure labels (sentences)', sure),
    ...goldFigures('gold, both (sentences)', [...articles, ...apart]),
    figure('claimbuster', 'balanced accuracy', balanced(spoken), spoken.length, ['.832', '.90', '.86']),
    figure('claimbuster', 'F1 (balanced)', balancedF1(spoken), spoken.length, ['.83', '.90', null]),
    figure('checkthat_subj', 'macro-F1', macro(checkthat), checkthat.length, ['.535', '.81', '.64']),
    figure('babe (factual or opinion)', 'macro-F1', macro(babe), babe.length, ['.767', '.80', '.79']),
  ];
};

function goldFigures(set: string, pairs: Pair[]): Figure[] {
  const { f1, precision, recall } = prf(
    pairs.map((pair) => pair.gold),
    pairs.map((pair) => pair.claim),
    true,
  );
  return [
    figure(set, 'claim F1', f1, pairs.length, [null, null, '.92']),
    figure(set, 'claim precision', precision, pairs.length, [null, null, null]),
    figure(set, 'claim recall', recall, pairs.length, [null, null, null]),
  ];
}

type Beside = [floor: string | null, published: string | null, aim: string | null];

function figure(
  set: string,
  metric: string,
  value: number,
  n: number,
  [floor, published, aim]: Beside,
): Figure {
  return { set, metric, value, n, floor, published, aim };
}

/** Mean of the two classes' recall: accuracy as it would be on a balanced sample. */
function balanced(pairs: Pair[]): number {
  return (share(pairs, true) + share(pairs, false)) / 2;
}

/** F1 of the claims as it would be on a balanced sample. */
function balancedF1(pairs: Pair[]): number {
  const recall = share(pairs, true);
  const precision = recall / (recall + 1 - share(pairs, false));
  return (2 * precision * recall) / (precision + recall);
}

/** Share of the rows of one class that are judged rightly. */
function share(pairs: Pair[], gold: boolean): number {
  const own = pairs.filter((pair) => pair.gold === gold);
  return own.filter((pair) => pair.claim === gold).length / own.length;
}

function macro(pairs: Pair[]): number {
  return macroF1(
    pairs.map((pair) => pair.gold),
    pairs.map((pair) => pair.claim),
  );
}

function claimbuster(root: string): { text: string; gold: boolean }[] {
  return lines(root, 'claimbuster')
    .filter((row, index) => row.label === 1 || index % NEGATIVE_STEP === 0)
    .map((row) => ({ text: String(row.text), gold: row.label === 1 }));
}

function goldArticles(root: string): { text: string; gold: boolean }[] {
  const folder = join(root, 'gold', 'articles');
  return readdirSync(folder).flatMap((file) => {
    const { sentences } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      sentences: { text: string; is_claim: boolean }[];
    };
    return sentences.map(({ text, is_claim }) => ({ text, gold: is_claim }));
  });
}

interface Apart {
  sentence: string;
  is_claim: boolean;
  doubtful: boolean;
}

function leaveOneOut(root: string, keep: (row: Apart) => boolean): { text: string; gold: boolean }[] {
  const rows = JSON.parse(readFileSync(join(root, 'gold', 'leave_one_out.json'), 'utf8')) as Apart[];
  return rows.filter(keep).map(({ sentence, is_claim }) => ({ text: sentence, gold: is_claim }));
}

function lines(root: string, set: string): Record<string, unknown>[] {
  return readFileSync(join(root, set, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
