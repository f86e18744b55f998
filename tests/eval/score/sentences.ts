/**
 * Sentence splitting: Golden Rules exact, boundary F1 on Universal Dependencies text, and the sentences of our own
 * gold found whole in plain paragraphs.
 *
 * A boundary is the number of characters other than white space before it, so that white space never counts. Web
 * text (EWT) lost its line breaks when it was joined: what only a line break would show cannot be found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { harmonic } from '../metrics';
import type { Figure, Scores } from '../score';
import { task } from '../tasks/sentences';

interface Row {
  text: string;
  sentences: string[];
  source?: string;
  golden_rule?: boolean;
}

type Split = (text: string) => Promise<string[]>;

export const scores: Scores = async (root) => {
  const answer = await task.open([]);
  const split: Split = async (text) => {
    const { sentences } = (await answer({ id: '', text })) as { sentences: { start: number; end: number }[] };
    return sentences.map(({ start, end }) => text.slice(start, end));
  };
  const folder = join(root, 'sentence_splitting');
  const rules = rows(join(folder, 'dev_golden_rules.jsonl'));
  const web = rows(join(folder, 'dev_ud.jsonl'));
  const gold = goldStories(root);
  return [
    await exact(
      'sentence_splitting, 52 Golden Rules',
      split,
      rules.filter((row) => row.golden_rule),
      ['.62', '.98', '.92'],
    ),
    await exact('sentence_splitting, all 144 rule cases', split, rules, ['.521', null, null]),
    await boundaries('sentence_splitting, UD', split, web, ['.944', null, '.965']),
    await boundaries(
      'sentence_splitting, UD: GUM',
      split,
      web.filter((row) => row.source === 'gum'),
      ['.958', null, null],
    ),
    await boundaries(
      'sentence_splitting, UD: web',
      split,
      web.filter((row) => row.source !== 'gum'),
      ['.898', null, null],
    ),
    await boundaries('gold articles, sentences joined', split, gold, [null, null, null]),
  ];
};

type Beside = [floor: string | null, published: string | null, aim: string | null];

async function exact(
  set: string,
  split: Split,
  cases: Row[],
  [floor, published, aim]: Beside,
): Promise<Figure> {
  let right = 0;
  for (const { text, sentences } of cases) {
    const got = (await split(text)).map(plain);
    if (got.join('\n') === sentences.map(plain).join('\n')) right += 1;
  }
  return { set, metric: 'exact', value: right / cases.length, n: cases.length, floor, published, aim };
}

async function boundaries(
  set: string,
  split: Split,
  cases: Row[],
  [floor, published, aim]: Beside,
): Promise<Figure> {
  let [hit, said, is] = [0, 0, 0];
  for (const { text, sentences } of cases) {
    const gold = ends(sentences);
    const got = ends(await split(text));
    hit += [...got].filter((end) => gold.has(end)).length;
    said += got.size;
    is += gold.size;
  }
  return { set, metric: 'boundary F1', value: harmonic(hit / said, hit / is), n: is, floor, published, aim };
}

/** The story of each gold article as running text: every sentence is listed in order. */
function goldStories(root: string): Row[] {
  const folder = join(root, 'gold', 'articles');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { sentences } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        sentences: { text: string }[];
      };
      const texts = sentences.map((sentence) => sentence.text);
      return { text: texts.join(' '), sentences: texts };
    });
}

function ends(sentences: string[]): Set<number> {
  let count = 0;
  return new Set(
    sentences.map((sentence) => {
      count += sentence.replace(/\s+/g, '').length;
      return count;
    }),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
