/** The part of the merge benchmark that runs in the extension's own worker: bundled by merging.ts and evaluated there. */
import { Connection } from '../../lib/corpus/connection';
import { Corpus } from '../../lib/corpus/corpus';
import { packHere, readyFor } from '../../lib/corpus/import-batch';
import { exclusively } from '../../lib/corpus/locks';
import { completed, type NewDocument } from '../../lib/corpus/prepare';
import { inTransaction, store } from '../../lib/corpus/write';
import { queryOf, retrieve } from '../../lib/retrieval/retrieve';
import { analyse } from '../../lib/text/analyse';
import { median } from './median';

/** What questions took beyond what each takes by itself (ms): those asked while merges ran, and as many at rest. */
export interface Waited {
  beyond: number[];
  atRest: number[];
  /** What a question takes by itself, the median of all. */
  own: number;
  merged: number;
}

/** How often each question is asked by itself. */
const ALONE = 3;
/** A question comes up to so long after the last one's answer (ms). */
const PAUSE = 20;

const NAME = 'merging-bench';
const connection = new Connection(NAME);
const corpus = new Corpus(connection);

/** Stores documents as a segment of their own that nobody merges yet. */
async function add(documents: NewDocument[]): Promise<void> {
  const ready = await readyFor(
    documents.map((document) => completed(document)),
    packHere,
  );
  await connection.use((database) =>
    inTransaction(database, (transaction) => store(transaction, ready.documents, ready.packed)),
  );
}

/** Asks one sentence after the other, by themselves and while everything there is is merged. */
async function ask(questions: string[]): Promise<Waited> {
  // The first question of a worker begins the merges by itself: not before they are to be measured.
  const before = await exclusively(`${NAME}-tend`, true, () => alone(questions));
  const began = performance.now();
  let merging = true;
  const merges = corpus.tend().then(() => {
    merging = false;
  });
  const asked = await inTurn(questions, () => merging);
  await merges;
  const merged = performance.now() - began;
  // Fewer segments are quicker to ask: what it took beyond the quicker of both.
  const after = await alone(questions);
  const own = before.map((ms, at) => Math.min(ms, after[at] as number));
  const beyond = ({ at, ms }: Asked) => ms - (own[at] as number);
  const atRest = await inTurn(questions, (turn) => turn < asked.length);
  return { beyond: asked.map(beyond), atRest: atRest.map(beyond), own: median(own), merged };
}

interface Asked {
  at: number;
  ms: number;
}

/** One question after the other, at moments that the merges' steps do not fall in with. */
async function inTurn(questions: string[], goesOn: (turn: number) => boolean): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let turn = 0; goesOn(turn); turn += 1) {
    const at = turn % questions.length;
    asked.push({ at, ms: await timed(questions[at] as string) });
    await new Promise((resolve) => setTimeout(resolve, (turn * 7) % PAUSE));
  }
  return asked;
}

async function alone(questions: string[]): Promise<number[]> {
  const times: number[][] = questions.map(() => []);
  for (let turn = 0; turn < ALONE; turn += 1)
    for (const [at, question] of questions.entries()) times[at]?.push(await timed(question));
  return times.map(median);
}

async function timed(question: string): Promise<number> {
  const began = performance.now();
  await retrieve([queryOf(analyse(question))], corpus, 10);
  return performance.now() - began;
}

Object.assign(globalThis, { mergingBench: { add, ask } });
