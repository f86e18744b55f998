/** What is stored and what is asked: news texts of the evaluation data, and sentences out of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../support/build.ts';

const DATA = process.env.HEADWATER_EVAL ?? join(ROOT, '..', 'shared', 'eval');
const QUESTIONS = 60;

/** A news text. */
export interface Line {
  id: string;
  title: string | null;
  text: string;
}

/** All texts there are, always in the same order. */
export function newsLines(): Line[] {
  return ['reuters', 'news'].flatMap((name) =>
    gunzipSync(readFileSync(join(DATA, 'scale', `${name}.jsonl.gz`)))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line),
  );
}

/** Sentences spread evenly over the texts, of 8 to 40 words. */
export function questionsOf(lines: Line[]): string[] {
  const every = Math.floor(lines.length / (QUESTIONS * 2));
  return lines
    .filter((_, at) => at % every === 7)
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/).slice(1, 2))
    .filter((sentence) => {
      const { length } = sentence.split(/\s+/);
      return length >= 8 && length <= 40;
    })
    .slice(0, QUESTIONS);
}
