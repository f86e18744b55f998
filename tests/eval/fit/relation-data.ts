/** The labelled pairs of every relation set in one form: what the model is fitted on and scored on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** 0 corroborates, 1 conflicts, 2 neither. */
export type Label = 0 | 1 | 2;

/** One labelled pair. */
export interface Example {
  id: string;
  set: string;
  claim: string;
  passage: string;
  label: Label;
  /** The set's own label, for its own figures. */
  gold: string;
  /** The claim, or the pair it is a variant of. */
  group: string;
  /** What the rows of many claims are about: they stay in one fold. */
  story: string;
}

type Json = Record<string, string>;

/** Label names of every set. */
export const LABELS: Record<string, Label> = {
  for: 0,
  against: 1,
  observing: 2,
  agree: 0,
  disagree: 1,
  discuss: 2,
  unrelated: 2,
  Supports: 0,
  Refutes: 1,
  Neutral: 2,
  SUPPORTS: 0,
  REFUTES: 1,
  NOT_ENOUGH_INFO: 2,
  entailment: 0,
  not_entailment: 2,
  contradiction: 1,
  neutral: 2,
  corroborates: 0,
  conflicts: 1,
  related: 2,
};

function rows(root: string, set: string, file = 'dev.jsonl'): Json[] {
  const path = join(root, set, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Json);
}

/** Every k-th row, so that a sample is the same on every machine. */
export function sample<T>(list: T[], size: number): T[] {
  const step = Math.max(1, list.length / size);
  const chosen: T[] = [];
  for (let at = 0; at < list.length && chosen.length < size; at += step)
    chosen.push(list[Math.floor(at)] as T);
  return chosen;
}

/** The development half of one set. */
export function load(root: string, set: string): Example[] {
  if (set === 'fnc1') {
    const bodies = new Map(rows(root, set, 'bodies_dev.jsonl').map((row) => [row.body_id, row.text]));
    return rows(root, set).map((row) =>
      example(set, row, row.headline, bodies.get(row.body_id), row.body_id),
    );
  }
  return rows(root, set).map((row) => {
    if (set === 'emergent') return example(set, row, row.claim, row.headline, row.claim);
    if (set === 'rte_glue') return example(set, row, row.hypothesis, row.premise, row.premise);
    if (set === 'negation_nli')
      return example(`${set}_${row.source}`, row, row.hypothesis, row.premise, row.group);
    if (set === 'fever_symmetric') return example(set, row, row.claim, row.evidence, row.orig_id);
    if (set === 'fever_gold') return example(set, row, row.claim, row.evidence, row.group);
    if (set === 'numeric_slice')
      return example(`${set}_${row.source}`, row, row.claim, row.evidence, row.claim);
    // Many claims answer one question: they are one story.
    if (set === 'healthver')
      return { ...example(set, row, row.claim, row.evidence, row.claim), story: row.question ?? '' };
    return example(set, row, row.claim, row.evidence, row.claim);
  });
}

function example(
  set: string,
  row: Json,
  claim: string | undefined,
  passage: string | undefined,
  group: string | undefined,
): Example {
  const gold = row.label ?? '';
  return {
    id: row.id ?? '',
    set,
    claim: claim ?? '',
    passage: passage ?? '',
    label: LABELS[gold] ?? 2,
    gold,
    group: group ?? row.id ?? '',
    story: group ?? row.id ?? '',
  };
}
