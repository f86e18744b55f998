/**
 * Fits the attribution tagger (lib/provenance/tagger.ts) on the development half of PolNeAR and writes
 * lib/provenance/tagger-weights.ts. Stochastic gradient (AdaGrad) on the field's log-likelihood, fixed seed,
 * cross-validated by document; the same data and seed give the same file.
 *
 * npx tsx tests/eval/fit/attribution.ts [--folds 4 [--fold 0]] [--write] [--data ../shared/eval] [--keep 30000] [--epochs 3]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUCKETS, CONTENT, CUE, FEATURES, featuresOf, SOURCE } from '../../../lib/provenance/features';
import { packWeights } from '../../../lib/provenance/packing';
import { posteriors, STATES, scoresOf, type Weights } from '../../../lib/provenance/tagger';
import { viewsOf } from '../../../lib/provenance/views';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    folds: { type: 'string', default: '0' },
    fold: { type: 'string', default: '' },
    keep: { type: 'string', default: '30000' },
    epochs: { type: 'string', default: '3' },
    rate: { type: 'string', default: '0.015' },
    decay: { type: 'string', default: '0.000002' },
    sample: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});

interface Example {
  document: number;
  features: Int32Array;
  gold: Uint8Array;
  words: Uint8Array;
  n: number;
}

const SIZE = STATES.length;
const stateOf = new Map(STATES.map((mask, state) => [mask, state]));
/** A role mask without a state of its own is read as the nearest one that has. */
const nearest = (mask: number): number =>
  stateOf.get(mask) ?? stateOf.get(mask & ~SOURCE) ?? stateOf.get(mask & CUE) ?? 0;

const examples = read(join(options.data, 'polnear/dev.jsonl'));
const documents = Math.max(...examples.map((one) => one.document)) + 1;
const folds = Number(options.folds);
const epochs = Number(options.epochs);
const keep = Number(options.keep);
if (folds > 1) {
  for (let fold = 0; fold < folds; fold += 1) {
    if (options.fold !== '' && fold !== Number(options.fold)) continue;
    const weights = fit(examples.filter((one) => one.document % folds !== fold));
    const held = examples.filter((one) => one.document % folds === fold);
    report(`fold ${fold}`, held, weights);
  }
}
if (options.write) {
  const weights = fit(examples);
  report('all (fitted on)', examples, weights);
  const packed = packWeights(weights);
  writeFileSync(
    'lib/provenance/tagger-weights.ts',
    `/**
 * Fitted weights of the attribution tagger, packed by packing.ts: hashed features, no words, no names.
 * Written by tests/eval/fit/attribution.ts from the development half of PolNeAR (${documents} documents, ${examples.length} sentences).
 */
export const TAGGER_WEIGHTS =
  '${packed}';
`,
  );
  console.log('packed', packed.length, 'characters');
}

function read(file: string): Example[] {
  const found: Example[] = [];
  const step = Number(options.sample);
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .forEach((line, document) => {
      if (document % step !== 0) return;
      const row = JSON.parse(line) as {
        text: string;
        annotations: { attributions: Record<'source' | 'cue' | 'content', [number, number][]>[] }[];
      };
      const { tokens, views } = viewsOf(row.text);
      const masks = new Uint8Array(tokens.length);
      const mark = (spans: [number, number][], bit: number) => {
        for (const [start, end] of spans) {
          let at = lowerBound(tokens, start);
          for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at += 1)
            masks[at] = (masks[at] ?? 0) | bit;
        }
      };
      for (const one of row.annotations[0]?.attributions ?? []) {
        mark(one.source, SOURCE);
        mark(one.cue, CUE);
        mark(one.content, CONTENT);
      }
      for (const view of views) {
        const n = view.hi - view.lo;
        if (n === 0) continue;
        found.push({
          document: Math.floor(document / step),
          features: featuresOf(view),
          gold: masks.slice(view.lo, view.hi).map(nearest),
          words: Uint8Array.from(tokens.slice(view.lo, view.hi), (token) =>
            token.kind === 'punctuation' ? 0 : 1,
          ),
          n,
        });
      }
    });
  return found;
}

function lowerBound(tokens: { end: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Trains on all buckets seen often enough, keeps the most telling ones, trains again on those alone. */
function fit(training: Example[]): Weights {
  const seen = new Uint32Array(BUCKETS);
  for (const one of training) for (const bucket of one.features) seen[bucket] = (seen[bucket] ?? 0) + 1;
  const allowed = Uint8Array.from(seen, (count) => (count >= 5 ? 1 : 0));
  const first = train(training, allowed, Math.max(2, epochs - 2));
  const worth = Float64Array.from(allowed, (is, bucket) => {
    if (!is) return 0;
    let top = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let state = 0; state < SIZE; state += 1) {
      top = Math.max(top, first.unary[bucket * SIZE + state] ?? 0);
      least = Math.min(least, first.unary[bucket * SIZE + state] ?? 0);
    }
    return (top - least) * Math.log1p(seen[bucket] ?? 0);
  });
  const bar = Float64Array.from(worth).sort()[Math.max(0, BUCKETS - keep)] ?? 0;
  return train(
    training,
    worth.map((value) => (value > bar ? 1 : 0)),
    epochs,
  );
}

function train(training: Example[], allowed: ArrayLike<number>, rounds: number): Weights {
  const unary = new Float32Array(BUCKETS * SIZE);
  const unarySquares = new Float32Array(BUCKETS * SIZE).fill(1e-6);
  const moves = new Float32Array(SIZE * SIZE);
  const moveSquares = new Float32Array(SIZE * SIZE).fill(1e-6);
  const weights: Weights = { unary, moves, scale: 1 };
  const rate = Number(options.rate);
  const decay = Number(options.decay);
  const order = training.map((_, index) => index);
  const random = mulberry32(20160801);
  // The mean over the last round is steadier than where the walk happens to stop (Polyak averaging).
  const mean = new Float64Array(BUCKETS * SIZE);
  let snapshots = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const [turn, index] of order.entries()) {
      if (round === rounds - 1 && turn % 1000 === 999) {
        snapshots += 1;
        unary.forEach((value, cell) => {
          mean[cell] = (mean[cell] ?? 0) + value;
        });
      }
      const one = training[index];
      if (!one) continue;
      const expected = new Float64Array(SIZE * SIZE);
      const { states } = posteriors(scoresOf(one.features, one.n, weights), one.n, moves, expected);
      for (let at = 0; at < one.n; at += 1) {
        const gold = one.gold[at] ?? 0;
        for (let slot = at * FEATURES; slot < (at + 1) * FEATURES; slot += 1) {
          const bucket = one.features[slot] ?? 0;
          if (!allowed[bucket]) continue;
          const base = bucket * SIZE;
          for (let state = 0; state < SIZE; state += 1) {
            const slope = (states[at * SIZE + state] ?? 0) - (state === gold ? 1 : 0);
            if (slope < 1e-3 && slope > -1e-3) continue;
            const cell = base + state;
            const gradient = slope + decay * (unary[cell] ?? 0);
            const squares = (unarySquares[cell] ?? 0) + gradient * gradient;
            unarySquares[cell] = squares;
            unary[cell] = (unary[cell] ?? 0) - (rate * gradient) / Math.sqrt(squares);
          }
        }
        if (at > 0) {
          const cell = (one.gold[at - 1] ?? 0) * SIZE + gold;
          expected[cell] = (expected[cell] ?? 0) - 1;
        }
      }
      for (let cell = 0; cell < SIZE * SIZE; cell += 1) {
        const gradient = expected[cell] ?? 0;
        const squares = (moveSquares[cell] ?? 0) + gradient * gradient;
        moveSquares[cell] = squares;
        moves[cell] = (moves[cell] ?? 0) - (rate * gradient) / Math.sqrt(squares);
      }
    }
  }
  return snapshots === 0 ? weights : { ...weights, unary: Float32Array.from(mean, (sum) => sum / snapshots) };
}

/** Token F1 of each role at several thresholds. */
function report(name: string, held: Example[], weights: Weights): void {
  const thresholds = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
  const roles: [string, number][] = [
    ['source', SOURCE],
    ['cue', CUE],
    ['content', CONTENT],
  ];
  const counts = roles.map(() => thresholds.map(() => ({ hit: 0, said: 0, all: 0 })));
  for (const one of held) {
    const { states } = posteriors(scoresOf(one.features, one.n, weights), one.n, weights.moves);
    for (let at = 0; at < one.n; at += 1) {
      if (!one.words[at]) continue;
      roles.forEach(([, bit], role) => {
        let p = 0;
        for (let state = 0; state < SIZE; state += 1)
          if ((STATES[state] ?? 0) & bit) p += states[at * SIZE + state] ?? 0;
        const gold = ((STATES[one.gold[at] ?? 0] ?? 0) & bit) !== 0;
        thresholds.forEach((threshold, index) => {
          const count = counts[role]?.[index];
          if (!count) return;
          if (p >= threshold) count.said += 1;
          if (gold) count.all += 1;
          if (gold && p >= threshold) count.hit += 1;
        });
      });
    }
  }
  for (const [role] of roles.entries())
    console.log(
      name,
      roles[role]?.[0],
      thresholds
        .map((threshold, index) => {
          const { hit, said, all } = counts[role]?.[index] ?? { hit: 0, said: 0, all: 0 };
          return `${threshold}: ${((2 * hit) / (said + all)).toFixed(3)}`;
        })
        .join('  '),
    );
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}
