/**
 * Our own gold, end to end: pages read against the five documents, stories and leave-one-out sentences matched.
 *
 * A sentence the page does not yield counts as "no claim". "Conflicting" is measured over sentences: shown as a
 * conflicting claim, and labelled one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { macroF1, prf } from '../metrics';
import type { Figure, Scores } from '../score';
import type { CorpusLine } from '../task';
import { task as match } from '../tasks/match';
import { task as page } from '../tasks/page';

interface GoldSentence {
  text: string;
  is_claim: boolean;
  status: string | null;
  hard_negative?: boolean;
}

/** A gold sentence beside what was shown for it: `null` when it was not shown as a claim. */
interface Pair {
  gold: GoldSentence;
  shown: string | null;
}

export const scores: Scores = async (root) => {
  const gold = join(root, 'gold');
  const seeds = lines<CorpusLine>(join(gold, 'seeds.jsonl'));
  const articles = await pagesOf(gold, seeds);
  const apart = await leaveOneOut(gold, seeds);
  const sure = apart.filter((pair) => !pair.doubtful);
  const stories = await storiesOf(gold);
  return [
    ...claimFigures('gold articles (page)', articles),
    ...statusFigures('gold articles (page)', articles, '.65'),
    ...statusFigures('gold leave-one-out', apart, '.65'),
    ...statusFigures('gold leave-one-out, sure labels', sure, null),
    ...statusFigures('gold stories', stories, '.65'),
  ];
};

async function pagesOf(gold: string, seeds: CorpusLine[]): Promise<Pair[]> {
  const read = await page.open(seeds);
  const pairs: Pair[] = [];
  for (const file of readdirSync(join(gold, 'articles')).sort()) {
    const { id, html, sentences } = json<{ id: string; html: string; sentences: GoldSentence[] }>(
      join(gold, 'articles', file),
    );
    const { sentences: found } = (await read({ id, html })) as {
      sentences: { text: string; claim: boolean; status: string | null }[];
    };
    const shown = new Map(
      found.map((sentence) => [plain(sentence.text), sentence.claim ? sentence.status : null]),
    );
    for (const sentence of sentences)
      pairs.push({ gold: sentence, shown: shown.get(plain(sentence.text)) ?? null });
  }
  return pairs;
}

async function leaveOneOut(gold: string, seeds: CorpusLine[]): Promise<(Pair & { doubtful: boolean })[]> {
  type Row = {
    id: string;
    article: string;
    sentence: string;
    is_claim: boolean;
    status: string | null;
    doubtful: boolean;
  };
  const pairs: (Pair & { doubtful: boolean })[] = [];
  const rows = json<Row[]>(join(gold, 'leave_one_out.json'));
  for (const article of new Set(rows.map((row) => row.article))) {
    const ask = await match.open(seeds.filter((seed) => seed.id !== article));
    const date = seeds.find((seed) => seed.id === article)?.published ?? undefined;
    for (const row of rows.filter((row) => row.article === article && row.is_claim)) {
      const answer = await ask({ id: row.id, text: row.sentence, date });
      pairs.push({
        gold: { ...row, text: row.sentence },
        shown: String(answer.status),
        doubtful: row.doubtful,
      });
    }
  }
  return pairs;
}

async function storiesOf(gold: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const file of readdirSync(join(gold, 'stories')).sort()) {
    const story = json<{ documents: CorpusLine[]; claims: Omit<GoldSentence, 'is_claim'>[] }>(
      join(gold, 'stories', file),
    );
    const ask = await match.open(story.documents);
    for (const claim of story.claims) {
      const answer = await ask({ id: '', text: claim.text });
      pairs.push({ gold: { ...claim, is_claim: true }, shown: String(answer.status) });
    }
  }
  return pairs;
}

function claimFigures(set: string, pairs: Pair[]): Figure[] {
  const { precision, recall, f1 } = prf(
    pairs.map((pair) => pair.gold.is_claim),
    pairs.map((pair) => pair.shown !== null),
    true,
  );
  return [
    figure(set, 'claim F1', f1, pairs.length, '.92'),
    figure(set, 'claim precision', precision, pairs.length, null),
    figure(set, 'claim recall', recall, pairs.length, null),
  ];
}

function statusFigures(set: string, pairs: Pair[], aim: string | null): Figure[] {
  const claims = pairs.filter((pair) => pair.gold.is_claim);
  const labels = claims.map((pair) => pair.gold.status);
  const shown = claims.map((pair) => pair.shown);
  const conflict = prf(
    pairs.map((pair) => pair.gold.status),
    pairs.map((pair) => pair.shown),
    'conflicting',
  );
  const hard = claims.filter((pair) => pair.gold.hard_negative);
  const wrong = hard.filter((pair) => pair.shown === 'conflicting');
  return [
    figure(set, 'status macro-F1', macroF1(labels, shown), claims.length, aim),
    figure(set, 'conflicting: precision', conflict.precision, conflict.predicted, '.88'),
    figure(set, 'conflicting: recall', conflict.recall, conflict.gold, '.50'),
    ...['corroborated', 'qualified', 'unmatched'].map((label) =>
      figure(set, `${label}: F1`, prf(labels, shown, label).f1, claims.length, null),
    ),
    ...(hard.length > 0
      ? [figure(set, 'hard negatives shown as conflicting', wrong.length / hard.length, hard.length, '.03')]
      : []),
  ];
}

function figure(set: string, metric: string, value: number, n: number, aim: string | null): Figure {
  return { set, metric, value, n, floor: null, published: null, aim };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s ]+/g, ' ')
    .trim();
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
