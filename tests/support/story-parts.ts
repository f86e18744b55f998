/**
 * An invented story of a weir: the documents it is compared with, and what its claims and their evidence are made of.
 * Offsets are found, not written, so that they cannot lie.
 */
import type { DocumentCard, Evidence, JudgedClaim, Reason, Relation, Span, Status } from '../../lib/model';
import { supportOf } from '../../lib/provenance/origins';
import { hopsOf } from './provenance';

export const post: DocumentCard = {
  id: 'lowland-post',
  title: 'Weir at Tarn Bridge closed for emergency works',
  publisher: 'The Lowland Post',
  url: 'https://lowland-post.example/weir-closed',
  published: { iso: '2026-03-11T17:40:00+01:00', certainty: 'exact' },
  source: 'added',
};
export const agency: DocumentCard = {
  id: 'tern-agency',
  title: 'Survey finds 14 cracks in upper weir, river board says',
  publisher: 'Tern News Agency',
  url: 'https://tern.example/2026/03/weir',
  published: { iso: '2026-03-10', certainty: 'day' },
  source: 'added',
};
export const weekly: DocumentCard = {
  id: 'basin-weekly',
  title: 'What the engineers wrote about the weir, in full',
  publisher: 'Basin Weekly',
  url: null,
  published: { iso: '2026-03-14T09:00:00', certainty: 'zone-unstated' },
  source: 'bundled',
};
export const letter: DocumentCard = {
  id: 'board-letter',
  title: 'Letter of the river board to the county',
  publisher: null,
  // A library can be given anything; this must never become a link.
  url: 'javascript:alert(1)',
  published: { iso: '2026-03-09', certainty: 'upper-bound' },
  source: 'added',
};

/** The places of some words in a text; words that are not there are a mistake. */
export const at = (text: string, ...parts: string[]): Span[] =>
  parts.map((part) => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`"${part}" is not in "${text}"`);
    return { start, end: start + part.length };
  });

let evidenceCount = 0;

/** A piece of evidence about the story. */
export function evidence(
  document: DocumentCard,
  relation: Relation,
  quote: string,
  reasons: Reason[],
  chain: string[],
  confidence: number,
): Evidence {
  evidenceCount += 1;
  const span = { start: 100, end: 100 + quote.length };
  return {
    id: `e${evidenceCount}`,
    document,
    relation,
    quote,
    span,
    reasons,
    chain,
    hops: hopsOf(chain),
    confidence,
  };
}

/** A reason for it. */
export function reason(
  kind: Reason['kind'],
  effect: Reason['effect'],
  message: string,
  values: string[],
  claimSpans: Span[],
  passageSpans: Span[],
): Reason {
  return { kind, effect, message, values, claimSpans, passageSpans };
}

let offset = 0;

/** A claim of the story, after those made before. */
export function claim(text: string, status: Status, parts: Partial<JudgedClaim> = {}): JudgedClaim {
  const start = offset;
  offset += text.length + 1;
  const { evidence = [], chain = ['Marrow Valley Courier'] } = parts;
  return {
    id: `c${start}`,
    text,
    start,
    end: start + text.length,
    block: 0,
    score: 0.86,
    reasons: [
      { kind: 'actor', weight: 1.1, spans: [] },
      { kind: 'event', weight: 0.7, spans: [] },
    ],
    status,
    evidence,
    origins: [],
    support: supportOf(evidence, parts.origins ?? []),
    chain,
    hops: hopsOf(chain),
    ...parts,
  };
}

/** Cards of the documents the story is compared with. */
export const documents: DocumentCard[] = [post, agency, weekly, letter];
