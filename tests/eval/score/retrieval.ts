/**
 * Finding: tweets to the claims they repeat, headlines to bodies, documents to documents of the same event, and our
 * own claims to the passages that bear on them.
 *
 * Floors are plain BM25 of whole documents (k1 1.2, b .75, the same stems and stop words) on all development rows;
 * the READMEs' floors are of the other halves (.876, .823, .812).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../lib/corpus/corpus';
import { LEXICON, questionsOf } from '../../../lib/judge-claims';
import { retrieve } from '../../../lib/retrieval/retrieve';
import { dayNumber } from '../../../lib/text/dates';
import { libraryOf } from '../../support/corpus';
import '../../support/tables';
import type { Figure, Scores } from '../score';
import type { CorpusLine } from '../task';
import { task as search } from '../tasks/search';

/** A question and the documents that answer it; `self` is left out of the answers. */
interface Question {
  query: string;
  relevant: Set<string>;
  self?: string;
}

/** Every so many rows are asked: the whole takes minutes. */
const EVERY = { headlines: 4, events: 3 };
/** Lengths of the candidate list at which evidence is counted; the second is what is judged for each claim. */
const DEPTHS = [12, 20, 40];

export const scores: Scores = async (root) => [
  ...(await knownClaims(join(root, 'known_lie_clef20'))),
  ...(await headlines(join(root, 'fnc1'))),
  ...(await events(join(root, 'ecbplus'))),
  ...(await goldEvidence(join(root, 'gold'))),
];

async function knownClaims(folder: string): Promise<Figure[]> {
  const claims = rows<{ id: string; claim: string; title: string }>(join(folder, 'verified_claims.jsonl'));
  const questions = rows<{ text: string; relevant: (string | number)[] }>(join(folder, 'dev.jsonl')).map(
    ({ text, relevant }) => ({ query: text, relevant: new Set(relevant.map(String)) }),
  );
  const ranked = await rankings(
    claims.map(({ id, claim, title }) => line(String(id), title, claim)),
    questions,
  );
  return [
    figure('known_lie_clef20 dev', 'MAP@5', ranked, averagePrecision, '.827', '.929', '.90'),
    figure('known_lie_clef20 dev', 'recall@10', ranked, (found, { relevant }) =>
      found.slice(0, 10).some((id) => relevant.has(id)) ? 1 : 0,
    ),
  ];
}

async function headlines(folder: string): Promise<Figure[]> {
  const bodies = rows<{ body_id: string; text: string }>(join(folder, 'bodies_dev.jsonl'));
  const related = new Map<string, Set<string>>();
  for (const { headline, body_id, label } of rows<{ headline: string; body_id: string; label: string }>(
    join(folder, 'dev.jsonl'),
  )) {
    if (label !== 'unrelated')
      related.set(headline, (related.get(headline) ?? new Set()).add(String(body_id)));
  }
  const questions = [...related]
    .filter((_, at) => at % EVERY.headlines === 0)
    .map(([query, relevant]) => ({ query, relevant }));
  const ranked = await rankings(
    bodies.map(({ body_id, text }) => line(String(body_id), null, text)),
    questions,
  );
  return [figure('fnc1 dev as retrieval', 'MRR', ranked, reciprocalRank, '.723', null, null)];
}

async function events(folder: string): Promise<Figure[]> {
  const all = rows<{ id: string; subtopic: string; text: string }>(join(folder, 'dev.jsonl'));
  const questions = all
    .filter((_, at) => at % EVERY.events === 0)
    .map(({ id, subtopic, text }) => ({
      query: text,
      relevant: new Set(
        all.filter((other) => other.subtopic === subtopic && other.id !== id).map((other) => other.id),
      ),
      self: id,
    }))
    .filter(({ relevant }) => relevant.size > 0);
  const ranked = await rankings(
    all.map(({ id, text }) => line(id, null, text)),
    questions,
  );
  // Twenty documents come back: with more relevant ones than that, precision is of the nineteen that are not itself.
  return [
    figure(
      'ecbplus dev',
      'R-precision',
      ranked,
      (found, { relevant }) => {
        const depth = Math.min(relevant.size, 19);
        return found.slice(0, depth).filter((id) => relevant.has(id)).length / depth;
      },
      '.835',
      null,
      '.86',
    ),
  ];
}

interface GoldClaim {
  text: string;
  /** Where it stands in the article. */
  start: number;
  evidence: { doc: string; quote: string; relation: string }[];
}

/** Claims of one article: its text, and when it was published. */
interface GoldArticle {
  text: string;
  date: string | null;
  claims: GoldClaim[];
}

/** How much of the labelled evidence is among the candidates at all: what the judge never sees it cannot find. */
async function goldEvidence(folder: string): Promise<Figure[]> {
  const found = DEPTHS.map(() => 0);
  let all = 0;
  for (const { corpus, articles } of goldSets(folder)) {
    const library = await libraryOf(corpus);
    for (const article of articles) {
      const places = await placesOf(article, library);
      all += places.length;
      DEPTHS.forEach((depth, at) => {
        found[at] = (found[at] ?? 0) + places.filter((place) => place < depth).length;
      });
    }
    await library.close();
  }
  return DEPTHS.map((depth, at) => ({
    ...{ set: 'gold evidence among the candidates', metric: `recall@${depth}`, n: all },
    ...{ value: (found[at] ?? 0) / all, floor: null, published: null, aim: null },
  }));
}

/** Where in the candidates each piece of evidence stands, Infinity when it does not. */
async function placesOf({ text, date, claims }: GoldArticle, library: Corpus): Promise<number[]> {
  const day = date === null ? null : dayNumber(date);
  const found = await retrieve(questionsOf(claims, day, text), library, Math.max(...DEPTHS), LEXICON);
  return claims.flatMap(({ evidence }, at) =>
    evidence
      .filter(({ relation }) => relation !== 'related')
      .map(({ doc, quote }) => {
        const place = (found[at] ?? []).findIndex(
          ({ document, passage }) =>
            document.id === doc && (passage.text.includes(quote) || quote.includes(passage.text)),
        );
        return place < 0 ? Number.POSITIVE_INFINITY : place;
      }),
  );
}

function* goldSets(folder: string): Generator<{ corpus: CorpusLine[]; articles: GoldArticle[] }> {
  const seeds = rows<CorpusLine>(join(folder, 'seeds.jsonl'));
  const files = (kind: string) => readdirSync(join(folder, kind)).map((file) => join(folder, kind, file));
  yield {
    corpus: seeds,
    articles: files('articles').map((file) => {
      const { published, sentences } = json<{ published: string | null; sentences: GoldSentence[] }>(file);
      return articleOf(sentences, published);
    }),
  };
  const apart = json<(Omit<GoldSentence, 'text'> & { article: string; sentence: string })[]>(
    join(folder, 'leave_one_out.json'),
  );
  for (const article of new Set(apart.map((sentence) => sentence.article))) {
    const date = seeds.find(({ id }) => id === article)?.published ?? null;
    const sentences = apart
      .filter((sentence) => sentence.article === article)
      .map((sentence) => ({ ...sentence, text: sentence.sentence }));
    yield { corpus: seeds.filter(({ id }) => id !== article), articles: [articleOf(sentences, date)] };
  }
  for (const file of files('stories')) {
    const { documents, claims } = json<{ documents: CorpusLine[]; claims: Omit<GoldClaim, 'start'>[] }>(file);
    // Claims of a story are no article: none follows another.
    const articles = claims.map((claim) => articleOf([{ ...claim, is_claim: true }], null));
    yield { corpus: documents, articles };
  }
}

type GoldSentence = Omit<GoldClaim, 'start'> & { is_claim: boolean };

/** The sentences of an article in a row, and its claims by where they stand in it. */
function articleOf(sentences: GoldSentence[], date: string | null): GoldArticle {
  let text = '';
  const claims: GoldClaim[] = [];
  for (const sentence of sentences) {
    if (sentence.is_claim) claims.push({ ...sentence, start: text.length });
    text += `${sentence.text} `;
  }
  return { text, date, claims };
}

type Ranked = { question: Question; found: string[] }[];

async function rankings(corpus: CorpusLine[], questions: Question[]): Promise<Ranked> {
  const answer = await search.open(corpus);
  const ranked: Ranked = [];
  for (const question of questions) {
    const row = (await answer({ id: '', query: question.query })) as { ranked: { doc: string }[] };
    ranked.push({ question, found: row.ranked.map(({ doc }) => doc).filter((doc) => doc !== question.self) });
  }
  return ranked;
}

function figure(
  set: string,
  metric: string,
  ranked: Ranked,
  value: (found: string[], question: Question) => number,
  floor: string | null = null,
  published: string | null = null,
  aim: string | null = null,
): Figure {
  const sum = ranked.reduce((total, { found, question }) => total + value(found, question), 0);
  return { set, metric, value: sum / ranked.length, n: ranked.length, floor, published, aim };
}

/** Average precision of the first five. */
function averagePrecision(found: string[], { relevant }: Question): number {
  let hits = 0;
  let sum = 0;
  found.slice(0, 5).forEach((id, at) => {
    if (!relevant.has(id)) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return sum / Math.min(5, relevant.size);
}

function reciprocalRank(found: string[], { relevant }: Question): number {
  const at = found.findIndex((id) => relevant.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

function line(id: string, title: string | null, text: string): CorpusLine {
  return { id, title, text, publisher: null, published: null, url: null };
}

function rows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as T);
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
