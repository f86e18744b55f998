/**
 * Attribution on PolNeAR, chains and independent origins on our own gold.
 *
 * PolNeAR: a token is a word or number of lib/text/tokens (punctuation does not count); it has a role when any span of
 * that role overlaps it. Counts are summed over all documents (micro average); a document with several annotators
 * counts once, as the mean over its annotators.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenanceOf } from '../../../lib/provenance/chain';
import { originsOf } from '../../../lib/provenance/origins';
import { nameKey } from '../../../lib/provenance/outlets';
import { tokenize } from '../../../lib/text/tokens';
import type { Figure, Scores } from '../score';
import type { Row } from '../task';
import { task } from '../tasks/attribution';

/** Every how many documents of PolNeAR's development half are read. */
const STEP = 8;
/** Token F1 on documents left out of the fit, mean of three folds: `npx tsx tests/eval/fit/attribution.ts --folds 3`. */
const HELD_OUT = { source: '.73', cue: '.62', content: '.84' };
const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
type Roles = Record<Role, [number, number][]>;

export const scores: Scores = async (dataRoot) => [
  ...(await polnear(dataRoot, (index) => index % STEP === 0)),
  ...(await chains(dataRoot)),
  ...(await origins(dataRoot)),
];

interface PolnearRow {
  id: string;
  publisher: string;
  text: string;
  annotations: { attributions: Roles[] }[];
}

/** Token F1 of each role over the documents `pick` chooses by their line number. */
export async function polnear(dataRoot: string, pick: (index: number) => boolean): Promise<Figure[]> {
  const answer = await task.open([]);
  const counts = Object.fromEntries(ROLES.map((role) => [role, { hit: 0, said: 0, true: 0 }])) as Record<
    Role,
    { hit: number; said: number; true: number }
  >;
  let n = 0;
  for (const row of lines<PolnearRow>(join(dataRoot, 'polnear/dev.jsonl')).filter((_, index) =>
    pick(index),
  )) {
    n += 1;
    const words = tokenize(row.text).filter((token) => token.kind !== 'punctuation');
    const { attributions } = (await answer({ id: row.id, text: row.text, publisher: row.publisher })) as {
      attributions: Roles[];
    };
    for (const role of ROLES) {
      const ours = marked(words, attributions, role);
      for (const { attributions: theirs } of row.annotations) {
        const gold = marked(words, theirs, role);
        const weight = 1 / row.annotations.length;
        ours.forEach((is, index) => {
          if (is && gold[index]) counts[role].hit += weight;
          if (is) counts[role].said += weight;
          if (gold[index]) counts[role].true += weight;
        });
      }
    }
  }
  const floors = { source: '.326', cue: '.385', content: '.702' };
  const people = { source: 'people .81', cue: 'people .69', content: 'people .91' };
  const aims = { source: '.62', cue: '.60', content: '.78' };
  return ROLES.map((role) => {
    const { hit, said, true: all } = counts[role];
    return {
      set: 'polnear',
      metric: `${role} token F1 (fitted on this half; held out ${HELD_OUT[role]})`,
      value: said + all === 0 ? 0 : (2 * hit) / (said + all),
      n,
      floor: floors[role],
      published: people[role],
      aim: aims[role],
    };
  });
}

function marked(words: { start: number; end: number }[], attributions: Roles[], role: Role): boolean[] {
  const spans = attributions.flatMap((one) => one[role]).sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  let at = 0;
  return words.map((word) => {
    while (at < merged.length && (merged[at]?.[1] ?? 0) <= word.start) at += 1;
    const span = merged[at];
    return span !== undefined && span[0] < word.end;
  });
}

interface ChainCase {
  set: string;
  publisher: string;
  text: string;
  before: string;
  chain: string[];
}

/** A chain with what the task answered, for the table and for reading the errors. */
export async function chainAnswers(dataRoot: string): Promise<(ChainCase & { answer: string[] })[]> {
  const answer = await task.open([]);
  const out: (ChainCase & { answer: string[] })[] = [];
  for (const one of chainCases(join(dataRoot, 'gold'))) {
    const row: Row = { id: '', text: one.text, publisher: one.publisher, before: one.before };
    out.push({ ...one, answer: ((await answer(row)) as { chain: string[] }).chain });
  }
  return out;
}

async function chains(dataRoot: string): Promise<Figure[]> {
  const answers = await chainAnswers(dataRoot);
  const figures: Figure[] = [];
  for (const set of ['articles', 'leave_one_out', 'stories', 'all']) {
    const rows = answers.filter((row) => set === 'all' || row.set === set);
    const share = (right: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(right).length / Math.max(1, rows.length);
    const base = { set: `gold chains: ${set}`, n: rows.length, floor: null, published: null };
    figures.push(
      { ...base, metric: 'exact', aim: '.75', value: share((row) => sameChain(row.chain, row.answer)) },
      {
        ...base,
        metric: 'last element',
        aim: '.85',
        value: share((row) => plain(row.chain.at(-1)) === plain(row.answer.at(-1))),
      },
    );
  }
  return figures;
}

/** Articles, the note "(unnamed)" and kinds of quotation mark do not tell chains apart. */
export function plain(name: string | undefined): string {
  return nameKey((name ?? '').replace(/\(unnamed\)/, '').replace(/[’‘]/g, "'"));
}

export function sameChain(gold: string[], ours: string[]): boolean {
  return gold.length === ours.length && gold.every((name, index) => plain(name) === plain(ours[index]));
}

function* chainCases(gold: string): Generator<ChainCase> {
  for (const file of readdirSync(join(gold, 'articles')).sort()) {
    const article = JSON.parse(readFileSync(join(gold, 'articles', file), 'utf8')) as {
      publisher: string;
      sentences: { text: string; chain: string[] }[];
    };
    let before = '';
    for (const { text, chain } of article.sentences) {
      if (chain.length > 0) yield { set: 'articles', publisher: article.publisher, text, before, chain };
      before += `${text} `;
    }
  }
  const seeds = new Map(
    lines<{ id: string; publisher: string; text: string }>(join(gold, 'seeds.jsonl')).map((seed) => [
      seed.id,
      seed,
    ]),
  );
  for (const row of JSON.parse(readFileSync(join(gold, 'leave_one_out.json'), 'utf8')) as {
    article: string;
    sentence: string;
    chain: string[];
  }[]) {
    const seed = seeds.get(row.article);
    if (row.chain.length === 0 || seed === undefined) continue;
    yield {
      set: 'leave_one_out',
      publisher: seed.publisher,
      text: row.sentence,
      before: upTo(seed.text, row.sentence),
      chain: row.chain,
    };
  }
  for (const story of stories(gold)) {
    for (const { doc, quote, chain } of story.chains) {
      const document = story.documents.find((one) => one.id === doc);
      if (document === undefined) continue;
      yield {
        set: 'stories',
        publisher: document.publisher,
        text: quote,
        before: upTo(document.text, quote),
        chain,
      };
    }
  }
}

interface Story {
  documents: { id: string; publisher: string; text: string }[];
  claims: {
    text: string;
    status: string;
    evidence: { doc: string; quote: string; relation: string }[];
    independent_origins: { origin: string; docs: string[] }[];
  }[];
  chains: { doc: string; quote: string; chain: string[] }[];
}

function stories(gold: string): Story[] {
  const folder = join(gold, 'stories');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Story);
}

/** One claim's corroborating documents, grouped by us and by the gold. */
export async function originAnswers(
  dataRoot: string,
): Promise<{ claim: string; gold: string[][]; ours: string[][]; chains: Record<string, string[]> }[]> {
  const out: { claim: string; gold: string[][]; ours: string[][]; chains: Record<string, string[]> }[] = [];
  for (const story of stories(join(dataRoot, 'gold'))) {
    for (const claim of story.claims) {
      if (claim.independent_origins.length === 0) continue;
      const inGold = new Set(claim.independent_origins.flatMap((origin) => origin.docs));
      const evidence = [];
      for (const { doc, quote, relation } of claim.evidence) {
        const document = story.documents.find((one) => one.id === doc);
        if (relation !== 'corroborates' || document === undefined || !inGold.has(doc)) continue;
        const { publisher } = document;
        const found = provenanceOf({ publisher, text: quote, before: upTo(document.text, quote) });
        evidence.push({ id: doc, documentId: doc, publisher, quote, ...found });
      }
      out.push({
        claim: claim.text,
        gold: claim.independent_origins.map((origin) => origin.docs),
        ours: originsOf(evidence).map((origin) => [...new Set(origin.evidence)]),
        chains: Object.fromEntries(evidence.map((one) => [one.id, one.hops.map((hop) => hop.name)])),
      });
    }
  }
  return out;
}

async function origins(dataRoot: string): Promise<Figure[]> {
  const answers = await originAnswers(dataRoot);
  const pairsOf = (groups: string[][]) =>
    new Set(
      groups.flatMap((docs) =>
        docs.flatMap((a, index) => docs.slice(index + 1).map((b) => [a, b].sort().join(' '))),
      ),
    );
  let [hit, said, all] = [0, 0, 0];
  for (const { gold, ours } of answers) {
    const [theirs, mine] = [pairsOf(gold), pairsOf(ours)];
    hit += [...mine].filter((pair) => theirs.has(pair)).length;
    said += mine.size;
    all += theirs.size;
  }
  const base = { set: 'gold origins: stories', n: answers.length, floor: null, published: null };
  return [
    {
      ...base,
      metric: 'number right',
      aim: '.80',
      value:
        answers.filter(({ gold, ours }) => gold.length === ours.length).length / Math.max(1, answers.length),
    },
    { ...base, metric: 'pair F1', aim: '.85', value: (2 * hit) / Math.max(1, said + all) },
  ];
}

function upTo(text: string, quote: string): string {
  const at = text.indexOf(quote);
  return at < 0 ? '' : text.slice(0, at);
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
