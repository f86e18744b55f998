/**
 * The part of the judging benchmark that runs in the extension's own worker: bundled by judging.ts and evaluated there,
 * with the extension's library and packaged tables. Each function is meant for a worker that has judged nothing yet.
 */
import 'compromise/two';
import { openCorpus } from '../../lib/corpus/corpus';
import { explanation, sourceOf } from '../../lib/evidence/explain';
import { decide, judge, type Reading } from '../../lib/evidence/judge';
import { calibrated, probabilities } from '../../lib/evidence/model';
import { prepare } from '../../lib/evidence/reading';
import { evidence, pair } from '../../lib/evidence/signals';
import { warmUp } from '../../lib/evidence/warm-up';
import { candidatesOf, readingOfCandidate } from '../../lib/judge-claims';
import type { Claim, DocumentCard, Judgement } from '../../lib/model';
import { tableLoader } from '../../lib/tables';
import { analyse } from '../../lib/text/analyse';
import { datesIn, type FoundDate } from '../../lib/text/dates';
import { namesIn } from '../../lib/text/names';
import { quantitiesIn } from '../../lib/text/quantities/quantities';
import { quotationsIn } from '../../lib/text/quotations';
import { splitSentences } from '../../lib/text/sentences';
import { loadTagger } from '../../lib/text/tags';
import { type Token, tokenize } from '../../lib/text/tokens';
import { english } from '../support/english';

declare const chrome: { runtime: { getURL(path: string): string } };

const DAY = 20_600;

/** A claim with the passages it is judged against. */
interface Round {
  claim: Reading;
  candidates: { reading: Reading; document: DocumentCard }[];
}

/** What one cold start measured, in milliseconds by name. */
export type Times = Record<string, number>;

/** Judging as the extension does it: a first time, then the claims of a later edition against the same passages. */
async function whole(sentences: string[], candidates: number): Promise<Times> {
  const { rounds, times } = await ready(sentences, candidates);
  const later = rounds.map((round) => ({
    ...round,
    claim: { ...round.claim, text: `${round.claim.text} Again.` },
  }));
  const judgeAll = (all: Round[]) => () => {
    for (const { claim, candidates } of all) for (const { reading } of candidates) judge(claim, reading);
  };
  return { ...times, first: timed(judgeAll(rounds)), again: timed(judgeAll(later)), ...countsOf(rounds) };
}

/** The same work a step at a time over all pairs, and compromise over the same sentences. */
async function steps(sentences: string[], candidates: number): Promise<Times> {
  const { rounds } = await ready(sentences, candidates);
  const times: Times = {};
  const step = (name: string, run: () => void) => {
    times[name] = timed(run);
  };
  const readings = rounds.flatMap(({ candidates }) => candidates.map(({ reading }) => reading));
  const lines: { text: string; day: number | null; tokens: Token[]; dates: FoundDate[] }[] = [];
  step('sentences', () => {
    for (const { text, day } of readings)
      for (const sentence of splitSentences(text))
        lines.push({ text: sentence.text, day, tokens: [], dates: [] });
  });
  lines.push(...rounds.map(({ claim }) => ({ ...claim, tokens: [], dates: [] })));
  step('tokens', () => {
    for (const line of lines) line.tokens = tokenize(line.text);
  });
  step('dates', () => {
    for (const line of lines) line.dates = datesIn(line.tokens, line.day);
  });
  step('quantities', () => {
    for (const { text, tokens, dates } of lines) quantitiesIn(text, tokens, dates);
  });
  step('names', () => {
    for (const { text, tokens } of lines) namesIn(text, tokens);
  });
  step('quotations', () => {
    for (const { text } of lines) quotationsIn(text);
  });
  for (const { text, day } of lines) analyse(text, day);
  step('words and weights', () => {
    for (const { claim } of rounds) prepare(claim.text, claim.day, true);
    for (const { text, day } of readings) prepare(text, day);
  });
  const pairs = rounds.flatMap(({ claim, candidates }) =>
    candidates.map((candidate) => ({ claim, ...candidate })),
  );
  const pairings: { pairing: NonNullable<ReturnType<typeof pair>>; document: DocumentCard }[] = [];
  step('alignment', () => {
    for (const { claim, reading, document } of pairs) {
      const pairing = pair(claim, reading);
      if (pairing) pairings.push({ pairing, document });
    }
  });
  const found: { found: ReturnType<typeof evidence>; document: DocumentCard }[] = [];
  step('signals', () => {
    for (const { pairing, document } of pairings) found.push({ found: evidence(pairing), document });
  });
  const likely: ReturnType<typeof probabilities>[] = [];
  step('model', () => {
    for (const { found: one } of found) likely.push(probabilities(one.features));
  });
  const judged: Judgement[] = [];
  step('guards', () => {
    found.forEach(({ found: one }, at) => {
      const judgement = decide(one, likely[at] as (typeof likely)[number]);
      judged.push({ ...judgement, confidence: calibrated(judgement.relation, judgement.confidence) });
    });
  });
  step('explanation', () => {
    judged.forEach((judgement, at) => {
      explanation(judgement, sourceOf((found[at] as (typeof found)[number]).document), english);
    });
  });
  const tag = await loadTagger();
  step('compromise, the same sentences', () => {
    for (const { text } of lines) tag(text);
  });
  return { ...times, ...countsOf(rounds), sentencesRead: lines.length };
}

/**
 * Tables and candidates. Every sentence of a passage is given the number of its claim, so that no passage is met twice:
 * as it is in a library of thousands of documents, and unlike the five that are bundled.
 */
async function ready(sentences: string[], most: number): Promise<{ rounds: Round[]; times: Times }> {
  const times: Times = {};
  const read = async (name: string) => (await fetch(chrome.runtime.getURL(`/tables/${name}`))).arrayBuffer();
  const started = performance.now();
  await tableLoader(read)();
  times.tables = performance.now() - started;
  // As the background does while the page is being read.
  times.warmUp = timed(warmUp);
  const library = await openCorpus();
  const claims = sentences.map(
    (text): Claim => ({ id: '', start: 0, end: 0, text, block: 0, score: 1, reasons: [] }),
  );
  const asked = performance.now();
  const found = await candidatesOf(claims, DAY, library);
  times.retrieval = performance.now() - asked;
  const rounds = sentences.map(
    (text, at): Round => ({
      claim: { text, day: DAY },
      candidates: (found[at] ?? []).slice(0, most).map((candidate) => {
        const { text, day } = readingOfCandidate(candidate);
        const reading = { text: text.replace(/(?=[.!?]["”’]?(?:\s|$))/g, ` in copy ${at}`), day };
        return { reading, document: { ...candidate.document, source: 'bundled' } };
      }),
    }),
  );
  return { rounds, times };
}

function countsOf(rounds: Round[]): Times {
  const texts = rounds.flatMap(({ candidates }) => candidates.map(({ reading }) => reading.text));
  return { pairs: texts.length, passages: new Set(texts).size };
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

Object.assign(globalThis, { judgingBench: { whole, steps } });
