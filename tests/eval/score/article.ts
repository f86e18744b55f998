/**
 * The story out of a page. On the article extraction pages the benchmark's own measure: multisets of 4-grams of words,
 * counted as a share of each page, precision and recall averaged over pages, F1 of the averages. On the gold pages: is
 * every sentence of the story there, word for word; how much is there that is none; is the metadata right.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Figure, Scores } from '../score';
import { task } from '../tasks/article';

type Read = (row: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Shares of a page's 4-grams that are right, too many, missing. */
interface Counts {
  right: number;
  extra: number;
  missing: number;
}

export const scores: Scores = async (dataRoot) => {
  const read = await task.open([]);
  return [await benchmark(dataRoot, read), ...(await gold(dataRoot, read))];
};

async function benchmark(dataRoot: string, read: Read): Promise<Figure> {
  const folder = join(dataRoot, 'article_extraction', 'dev');
  const pages = jsonLines(join(folder, 'ground_truth.jsonl'));
  const counts: Counts[] = [];
  for (const { id, url, html_file: file, articleBody } of pages) {
    const html = gunzipSync(readFileSync(join(folder, String(file)))).toString('utf8');
    const { text } = await read({ id, html, url });
    counts.push(compare(String(articleBody), String(text)));
  }
  const precision = mean(counts.filter(({ right, extra }) => right + extra > 0).map(precisionOf));
  const recall = mean(counts.filter(({ right, missing }) => right + missing > 0).map(recallOf));
  return {
    set: 'article_extraction',
    metric: 'F1 of 4-gram shingles',
    value: (2 * precision * recall) / (precision + recall),
    n: pages.length,
    floor: '.945',
    published: '.970',
    aim: '.968',
  };
}

async function gold(dataRoot: string, read: Read): Promise<Figure[]> {
  const folder = join(dataRoot, 'gold', 'articles');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  let [sentences, found, length, rest, fields, right] = [0, 0, 0, 0, 0, 0];
  for (const file of files) {
    const page = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    const answer = await read({ id: page.id, html: page.html });
    let left = plain(String(answer.text));
    length += left.length;
    for (const { text } of page.sentences as { text: string }[]) {
      const at = left.indexOf(plain(text));
      sentences += 1;
      if (at < 0) continue;
      found += 1;
      left = `${left.slice(0, at)}${left.slice(at + plain(text).length)}`;
    }
    rest += plain(left).length;
    for (const field of ['title', 'author', 'publisher', 'published']) {
      fields += 1;
      if (answer[field] === page[field]) right += 1;
    }
  }
  const figure = (metric: string, value: number, n: number, aim: string): Figure => ({
    set: 'gold/articles',
    metric,
    value,
    n,
    floor: null,
    published: null,
    aim,
  });
  return [
    figure('sentences of the story found word for word', found / sentences, sentences, '1'),
    figure('share of text that is none of them (headings, tables)', rest / length, length, '< .07'),
    figure('title, author, publisher, published exact', right / fields, fields, '1'),
  ];
}

function compare(truth: string, answer: string): Counts {
  const [wanted, got] = [shingles(truth), shingles(answer)];
  const counts = { right: 0, extra: 0, missing: 0 };
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(shingle) ?? 0, got.get(shingle) ?? 0];
    counts.right += Math.min(a, b);
    counts.extra += Math.max(0, b - a);
    counts.missing += Math.max(0, a - b);
  }
  const all = counts.right + counts.extra + counts.missing;
  if (all === 0) return counts;
  return { right: counts.right / all, extra: counts.extra / all, missing: counts.missing / all };
}

/** 4-grams with their counts; a text of fewer than four words is one of what it has. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function precisionOf({ right, extra, missing }: Counts): number {
  if (extra === 0 && missing === 0) return 1;
  return right === 0 && extra === 0 ? 0 : right / (right + extra);
}

function recallOf({ right, extra, missing }: Counts): number {
  if (extra === 0 && missing === 0) return 1;
  return right === 0 && missing === 0 ? 0 : right / (right + missing);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function jsonLines(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
