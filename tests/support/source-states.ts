/**
 * States about where evidence comes from: chains, origins, changed quotations, lost hedges, rings, times, trails, and
 * what a story leaves open.
 */
import type { TabState } from '../../lib/messages/protocol';
import type { JudgedClaim, TracePath } from '../../lib/model';
import { align } from '../../lib/provenance/edits';
import { read, tab } from './panel-states';
import { coverage } from './panel-story';
import { certain, misquoted, quotedPost, saying } from './reworded-claims';
import {
  excerpt,
  inAgency,
  inHerald,
  inPost,
  inWeekly,
  moved,
  one,
  repair,
  repairAgency,
  repairHerald,
  repairWeekly,
  silent,
  tied,
  unknown,
} from './source-claims';
import { at } from './story-parts';

const selection = { document: null, quote: repair, span: { start: 0, end: repair.length } };
const back: TracePath = {
  hops: [
    {
      kind: 'paraphrase',
      from: { ...selection, marks: [] },
      to: excerpt(inHerald),
      edits: align(repair, repairHerald).edits,
      order: 'unknown',
      name: null,
    },
    {
      kind: 'credited',
      from: { ...excerpt(inHerald), marks: at(repairHerald, 'According to Tern News Agency') },
      to: excerpt(inAgency),
      edits: align(repairHerald, repairAgency).edits,
      order: 'earlier',
      name: 'Tern News Agency',
    },
  ],
  end: {
    kind: 'credits',
    excerpt: { ...excerpt(inAgency), marks: at(repairAgency, 'the board wrote in a letter') },
    names: ['River board'],
    nameKind: 'organisation',
    day: { start: 0, end: 0, day: '2026-03-09' },
  },
  confidence: 0.8,
};
const other: TracePath = {
  hops: [
    {
      kind: 'verbatim',
      from: { ...selection, marks: [] },
      to: excerpt(inWeekly),
      edits: align(repair, repairWeekly).edits,
      order: 'unknown',
      name: null,
    },
  ],
  end: {
    kind: 'earliest',
    excerpt: { ...excerpt(inWeekly), marks: [] },
    names: [],
    nameKind: null,
    day: null,
  },
  confidence: 0.5,
};
const trail = (paths: TracePath[], of: JudgedClaim = tied): TabState =>
  tab({ phase: read(), trace: { state: 'done', trace: { selection: of.text, claim: of, paths, coverage } } });

const shown = (one: JudgedClaim): TabState =>
  tab({ phase: read({ claims: [one] }), focus: { claimId: one.id, at: 1 } });
const all = [tied, moved, misquoted, certain, silent, unknown];

/** Every state about sources worth looking at, by name. */
export const SOURCE_STATES: Record<string, TabState> = {
  'origins-tied': shown(tied),
  'origins-one': shown(one),
  'number-moved': shown(moved),
  'quotation-changed': shown(misquoted),
  'certainty-lost': shown(certain),
  'names-some': shown(silent),
  'names-none': shown(unknown),
  'trail-credits': trail([back]),
  'trail-several': trail([back, other]),
  'trail-at-once': trail([
    {
      ...back,
      hops: [],
      end: { ...back.end, excerpt: { ...selection, marks: at(repair, 'the river board told the county') } },
    },
  ]),
  'open-points': tab({
    phase: read({
      claims: all,
      open: {
        contested: [moved.id],
        oneOrigin: [{ claim: tied.id, origin: 'River board', documents: 3, publishers: 3 }],
        unmatched: [silent.id, unknown.id],
        answers: [
          { claim: certain.id, accused: 'the contractor', answer: 'missing', excerpt: null },
          {
            claim: misquoted.id,
            accused: 'Ilse Marrow',
            answer: 'denied',
            excerpt: { ...excerpt(saying[0]!), marks: at(quotedPost, 'said Ilse Marrow') },
          },
        ],
        unmentioned: [
          {
            excerpt: excerpt(inPost),
            carriers: [excerpt(inPost), excerpt(inWeekly)],
            origins: ['River board', 'Basin Weekly'],
          },
        ],
      },
    }),
  }),
};
