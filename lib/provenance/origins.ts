/**
 * Where pieces of evidence come from: five outlets that rest on one letter are one origin.
 *
 * Two pieces share an origin when their chains end in the same name, when they cite the same letter or release, when one
 * speaker speaks for the other, when one credits the other's publisher and nothing further, or when their texts are too alike to be independent. Sharing is transitive.
 */
import type { Origin } from '../model';
import { tokenize } from '../text/tokens';
import { nameKey, sameName } from './outlets';
import { LIKENESS, SHARED_DOCUMENTS } from './weights';

/** A piece of evidence, as far as its origin goes. */
export interface Sourced {
  id: string;
  documentId: string;
  publisher: string | null;
  chain: readonly string[];
  quote: string;
  /** The organisation its original speaker speaks for (`provenanceOf`), when known. */
  speaksFor?: string | null;
  /** The kind of shared document it rests on (`provenanceOf`), when it cites one. */
  document?: string | null;
}

/** Groups evidence by where it comes from, in the order of first appearance. Each piece is in exactly one group. */
export function originsOf(evidence: readonly Sourced[]): Origin[] {
  const group = evidence.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const shingles = evidence.map((one) => shinglesOf(one.quote));
  for (let left = 0; left < evidence.length; left += 1) {
    for (let right = left + 1; right < evidence.length; right += 1) {
      const a = evidence[left];
      const b = evidence[right];
      if (a === undefined || b === undefined || find(left) === find(right)) continue;
      if (tied(a, b) || copied(shingles[left], shingles[right])) group[find(right)] = find(left);
    }
  }
  const groups = new Map<number, Sourced[]>();
  evidence.forEach((one, index) => {
    const members = groups.get(find(index));
    if (members) members.push(one);
    else groups.set(find(index), [one]);
  });
  return [...groups.values()].map((members) => ({
    name: groupName(members),
    evidence: members.map((one) => one.id),
  }));
}

/** The document a group shares, the organisation its speakers speak for, else its first name. */
function groupName(members: readonly Sourced[]): string {
  const names = members.map(nameOf);
  const documents = names.filter((name) => SHARED_DOCUMENTS.has(nameKey(name).split(' ').at(-1) ?? ''));
  const spokenFor = names.find((name) =>
    members.some((one) => one.speaksFor && sameName(one.speaksFor, name)),
  );
  const fullest = documents.reduce((best, name) => (name.length > best.length ? name : best), '');
  return fullest || spokenFor || names[0] || '';
}

/** The name a chain ends in; a document without publisher that credits nobody stands for itself. */
function nameOf(one: Sourced): string {
  return one.chain.at(-1) ?? one.publisher ?? one.documentId;
}

function tied(a: Sourced, b: Sourced): boolean {
  if (a.documentId === b.documentId)
    return sameName(nameOf(a), nameOf(b)) || a.chain.length < 2 || b.chain.length < 2;
  if (nameKey(nameOf(a)) === '' || nameKey(nameOf(b)) === '') return false;
  if (a.document && a.document === b.document) return true;
  if (a.speaksFor && sameName(a.speaksFor, nameOf(b))) return true;
  if (b.speaksFor && sameName(b.speaksFor, nameOf(a))) return true;
  return sameName(nameOf(a), nameOf(b));
}

/** Shares most of the shorter text's five-word runs. */
function copied(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b) return false;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < LIKENESS.leastWords - LIKENESS.shingle + 1) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size >= LIKENESS.containment;
}

function shinglesOf(text: string): Set<string> {
  const words = tokenize(text)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.norm);
  const shingles = new Set<string>();
  for (let index = 0; index + LIKENESS.shingle <= words.length; index += 1)
    shingles.add(words.slice(index, index + LIKENESS.shingle).join(' '));
  return shingles;
}
