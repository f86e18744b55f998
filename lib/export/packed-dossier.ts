/**
 * The dossier as it stands in an HTML file. What stands beside it, or follows from what is in it, is not packed: the date,
 * so that what is packed is the same in every export of one reading, and the anchors of claims but for their ranges.
 */

import { anchorOf } from './anchors';
import type { Dossier } from './dossier';
import { packed, unpacked } from './packed';
import { hasShape } from './shape';

/** Packs a dossier. */
export function packedDossier({ exported: _date, ...dossier }: Dossier): string {
  const { claims, evidence } = dossier.anchors;
  const ranges = Object.entries(claims).flatMap(([id, { range }]) => (range ? [[id, { range }]] : []));
  return packed({ ...dossier, anchors: { claims: Object.fromEntries(ranges), evidence } });
}

/** The dossier of a packed text, its shape not yet looked at but for what is worked out here; `null` when it is not whole. */
export function unpackedDossier(text: string, exported: unknown): object | null {
  const dossier = unpacked(text);
  if (!hasShape(dossier, ANCHORED)) return dossier !== null && typeof dossier === 'object' ? dossier : null;
  const { anchors, article, report } = dossier as Dossier;
  const claims = report.claims.map((claim) => [
    claim.id,
    { ...anchorOf(article.text, claim, article.url), ...anchors.claims[claim.id] },
  ]);
  return { ...(dossier as Dossier), exported, anchors: { ...anchors, claims: Object.fromEntries(claims) } };
}

/** What is needed to work anchors out. */
const ANCHORED = {
  type: 'object',
  required: ['anchors', 'article', 'report'],
  properties: {
    anchors: { type: 'object', required: ['claims'], properties: { claims: { type: 'object' } } },
    article: {
      type: 'object',
      required: ['text', 'url'],
      properties: { text: { type: 'string' }, url: { type: 'string' } },
    },
    report: {
      type: 'object',
      required: ['claims'],
      properties: {
        claims: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'start', 'end'],
            properties: {
              id: { type: 'string' },
              start: { type: 'integer', minimum: 0 },
              end: { type: 'integer', minimum: 0 },
            },
          },
        },
      },
    },
  },
};
