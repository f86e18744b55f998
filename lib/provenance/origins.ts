/**
 * Where pieces of evidence come from: five outlets that rest on one letter are one origin.
 *
 * Pieces are tied in pairs (ties.ts), and being tied is transitive. A group keeps the strongest ties that hold it
 * together, one fewer than its pieces, so that each can be shown with its two passages.
 */
import type { Origin, OriginTie, Relation, SupportByRelation } from '../model';
import { type CopiedShare, shingled } from './copies';
import { nameKey, sameName } from './outlets';
import { sourceKind } from './source-kind';
import { SHARED_DOCUMENTS } from './source-words';
import { nameOf, type Sourced, STRENGTH, tieOf } from './ties';

export type { Sourced } from './ties';

/** What the evidence alone does not tell. */
export interface OriginOptions {
  /** Which of the documents are copies of one another. */
  copied?: CopiedShare;
  /** The page being read, with whom its claim credits and in which text. */
  page?: Pick<Sourced, 'publisher' | 'hops' | 'cited'> | null;
}

/** Groups evidence by where it comes from, in the order of first appearance. Each piece is in exactly one group. */
export function originsOf(
  evidence: readonly Sourced[],
  { copied = () => 0, page = null }: OriginOptions = {},
): Origin[] {
  const publisher = page?.publisher ?? null;
  const root = evidence.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const kept: { at: number; tie: OriginTie }[] = [];
  for (const { left, right, tie } of tiesOf(evidence, copied)) {
    const [a, b] = [find(left), find(right)];
    if (a === b) continue;
    // The earliest piece stands for the group, so that groups keep the order of the evidence.
    root[Math.max(a, b)] = Math.min(a, b);
    kept.push({ at: left, tie });
  }
  const groups = new Map<number, Sourced[]>();
  evidence.forEach((one, index) => {
    const members = groups.get(find(index));
    if (members) members.push(one);
    else groups.set(find(index), [one]);
  });
  return [...groups].map(([first, members]) => ({
    ...namesOf(members, page),
    evidence: members.map((one) => one.id),
    ties: kept.filter(({ at }) => find(at) === first).map(({ tie }) => tie),
    publishers: publishersOf(members),
    documents: new Set(members.map((one) => one.documentId)).size,
    page: publisher !== null && members.every((one) => goesThrough(one, publisher)),
  }));
}

/**
 * Documents, publishers and origins behind each relation. `origins` are those of the same evidence; what rests on the
 * page itself is no origin beside it.
 */
export function supportOf(
  evidence: readonly { id: string; relation: Relation; document: { id: string; publisher: string | null } }[],
  origins: readonly Origin[],
): SupportByRelation {
  const of = (relation: Relation) => {
    const those = evidence.filter((one) => one.relation === relation);
    const ids = new Set(those.map((one) => one.id));
    const sources = those.map(({ document }) => ({ documentId: document.id, publisher: document.publisher }));
    return {
      documents: new Set(sources.map((one) => one.documentId)).size,
      publishers: publishersOf(sources),
      origins: origins.filter(({ evidence: own, page }) => !page && own.some((id) => ids.has(id))).length,
    };
  };
  return { corroborates: of('corroborates'), conflicts: of('conflicts'), qualifies: of('qualifies') };
}

function goesThrough({ hops }: Sourced, publisher: string): boolean {
  return hops.some(({ basis, name }) => basis !== 'publisher' && sameName(name, publisher));
}

/** Every tie of two pieces, the strongest kind first, in the order of the evidence within a kind. */
function tiesOf(
  evidence: readonly Sourced[],
  copied: CopiedShare,
): { left: number; right: number; tie: OriginTie }[] {
  const texts = evidence.map((one) => shingled(one.quote));
  const ties: { left: number; right: number; tie: OriginTie }[] = [];
  evidence.forEach((a, left) => {
    evidence.slice(left + 1).forEach((b, offset) => {
      const right = left + 1 + offset;
      const [mine, theirs] = [texts[left], texts[right]];
      const tie = mine && theirs ? tieOf(a, b, mine, theirs, copied(a.documentId, b.documentId)) : null;
      if (tie) ties.push({ left, right, tie });
    });
  });
  return ties.sort((a, b) => STRENGTH.indexOf(a.tie.kind) - STRENGTH.indexOf(b.tie.kind));
}

/** The text a group shares, the organisation its speakers speak for, else its first name; with what that is. */
function namesOf(
  members: readonly Sourced[],
  page: OriginOptions['page'],
): Pick<Origin, 'name' | 'kind' | 'text'> {
  const named = members.filter((one) => one.hops.length > 0 || one.publisher !== null);
  const names = named.map(nameOf);
  const texts = names.filter((name) => SHARED_DOCUMENTS.has(nameKey(name).split(' ').at(-1) ?? ''));
  const spokenFor = names.find((name) =>
    members.some((one) => one.speaksFor && sameName(one.speaksFor, name)),
  );
  const fullest = texts.reduce((best, name) => (name.length > best.length ? name : best), '');
  const name = fullest || spokenFor || names[0] || members[0]?.title || members[0]?.documentId || '';
  const hop = members.flatMap((one) => one.hops).find((one) => one.name === name);
  // The page may be the only one to say that it was in a letter, of somebody all of them credit.
  const author = page?.hops.at(-1);
  const pageToo = author && author.basis !== 'publisher' && sameName(author.name, name) ? [page] : [];
  const text = [...members, ...pageToo].find((one) => one?.cited)?.cited?.kind ?? null;
  return {
    name,
    kind: hop?.kind ?? sourceKind(name, named.length > 0 ? 'document' : 'outlet'),
    text: fullest ? null : text,
  };
}

/** Different publishers; a document without one counts for itself. */
function publishersOf(members: readonly Pick<Sourced, 'documentId' | 'publisher'>[]): number {
  return new Set(
    members.map((one) => (one.publisher === null ? `\n${one.documentId}` : nameKey(one.publisher))),
  ).size;
}
