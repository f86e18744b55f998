/** Claims with everything that can be said about where their evidence comes from. The story goes on from panel-story.ts. */
import type { ChainHop, DocumentCard, Evidence, Excerpt, OriginTie, Timeline } from '../../lib/model';
import { report } from './panel-story';
import { originOf } from './provenance';
import { agency, at, claim, evidence, letter, post, reason, weekly } from './story-parts';

export const herald: DocumentCard = {
  id: 'osier-herald',
  title: 'Osier Herald: the weir, the letter and the county',
  publisher: 'Osier Herald',
  url: 'https://osier-herald.example/weir-letter',
  published: { iso: '2026-03-13T07:05:00Z', certainty: 'exact' },
  source: 'added',
};

const hop = (
  name: string,
  kind: ChainHop['kind'],
  basis: ChainHop['basis'],
  more: Partial<ChainHop> = {},
): ChainHop => ({
  name,
  kind,
  basis,
  spans: [],
  url: null,
  excerpt: null,
  ...more,
});
/** A piece of evidence as an excerpt. */
export const excerpt = ({ document, quote, span }: Evidence): Excerpt => ({ document, quote, span });
const wordingOf = (text: string, quote: string) =>
  reason('wording', 'agrees', 'wording_agrees', [], at(text, 'four weeks'), at(quote, 'four weeks'));

// ------------------------------------------------------- three outlets, one letter, and one that asked for itself

export const repair =
  'The repair of the weir will take at least four weeks, the river board told the county.';
const repairPost =
  'In its letter to the county the river board said the work would take at least four weeks.';
export const repairAgency =
  'The work takes four weeks or more, the board wrote in a letter seen by Tern News Agency.';
export const repairHerald =
  'According to Tern News Agency, the board expects four weeks of work before barges can pass again.';
export const repairWeekly = 'Our own count of the stones to be set comes to four weeks for two crews.';

const carried: [Evidence, Evidence, Evidence, Evidence] = [
  {
    ...evidence(post, 'corroborates', repairPost, [wordingOf(repair, repairPost)], [], 0.86),
    hops: [
      hop('The Lowland Post', 'outlet', 'publisher'),
      hop('River board', 'organisation', 'name', {
        spans: at(repairPost, 'its letter to the county', 'the river board said'),
      }),
    ],
  },
  {
    ...evidence(agency, 'corroborates', repairAgency, [wordingOf(repair, repairAgency)], [], 0.84),
    hops: [
      hop('Tern News Agency', 'agency', 'publisher'),
      hop('River board', 'organisation', 'name', { spans: at(repairAgency, 'the board wrote in a letter') }),
    ],
  },
  {
    ...evidence(herald, 'corroborates', repairHerald, [wordingOf(repair, repairHerald)], [], 0.8),
    hops: [
      hop('Osier Herald', 'outlet', 'publisher'),
      hop('Tern News Agency', 'agency', 'link', {
        spans: at(repairHerald, 'According to Tern News Agency'),
        url: 'https://tern.example/2026/03/weir',
      }),
      hop('River board', 'organisation', 'text', {
        excerpt: {
          document: agency,
          quote: repairAgency,
          span: { start: 40, end: 40 + repairAgency.length },
        },
      }),
    ],
  },
  evidence(weekly, 'corroborates', repairWeekly, [wordingOf(repair, repairWeekly)], ['Basin Weekly'], 0.66),
];
/** Who carries the repair. */
export const [inPost, inAgency, inHerald, inWeekly] = carried;
const ties: OriginTie[] = [
  {
    kind: 'shared-document',
    evidence: [inPost.id, inAgency.id],
    spans: [at(repairPost, 'its letter to the county'), at(repairAgency, 'a letter')],
    share: null,
    message: 'shared_document',
    values: ['letter'],
  },
  {
    kind: 'credit',
    evidence: [inAgency.id, inHerald.id],
    spans: [[], at(repairHerald, 'According to Tern News Agency')],
    share: null,
    message: 'credit',
    values: ['Osier Herald', 'Tern News Agency'],
  },
];
/** Three outlets that rest on one letter, and one that asked for itself. */
export const tied = claim(repair, 'corroborated', {
  evidence: [...carried],
  origins: [
    originOf({
      name: 'River board',
      kind: 'organisation',
      text: 'letter',
      evidence: [inPost.id, inAgency.id, inHerald.id],
      ties,
      publishers: 3,
      documents: 3,
    }),
    originOf({ name: 'Basin Weekly', kind: 'outlet', evidence: [inWeekly.id] }),
  ],
});
/** The three alone. */
export const one = claim(repair, 'corroborated', {
  evidence: carried.slice(0, 3),
  origins: [{ ...tied.origins[0]! }],
});

// --------------------------------------------------------------------------------------- a number that moved

const cracks = 'Divers found 31 cracks in the piers of the weir.';
const crackQuotes: [DocumentCard, string, string, number][] = [
  [letter, 'Our divers have recorded 12 cracks in the piers.', '12', 12],
  [agency, 'Divers counted 15 cracks in the piers, the river board said.', '15', 15],
  [post, 'The number of cracks found in the piers has risen to 31.', '31', 31],
];
const counted = crackQuotes.map(([document, quote, value]) =>
  evidence(
    document,
    value === '31' ? 'corroborates' : 'related',
    quote,
    [
      reason(
        value === '31' ? 'number' : 'superseded',
        value === '31' ? 'agrees' : 'neutral',
        value === '31' ? 'number_agrees' : 'toll_superseded',
        ['31', value],
        at(cracks, '31 cracks'),
        at(quote, value),
      ),
    ],
    [document.publisher ?? 'River board'],
    0.9,
  ),
);
const timeline: Timeline = {
  points: [
    ...crackQuotes.map(([document, quote, text, value], index) => ({
      evidence: counted[index]!.id,
      excerpt: excerpt(counted[index]!),
      publisher: document.publisher,
      published: document.published,
      ordered: index !== 1,
      named: [],
      value: { ...at(quote, text)[0]!, text, value, unit: null, counted: 'crack' },
      superseded: value < 31,
    })),
    {
      evidence: null,
      excerpt: { document: null, quote: cracks, span: { start: 0, end: cracks.length } },
      publisher: 'Marrow Valley Courier',
      published: report.article.published,
      ordered: true,
      named: [],
      value: { ...at(cracks, '31')[0]!, text: '31', value: 31, unit: null, counted: 'crack' },
      superseded: false,
    },
  ],
  development: { counted: 'crack', unit: null, points: [0, 1, 2, 3] },
};
/** A number that moved. */
export const moved = claim(cracks, 'corroborated', {
  evidence: counted,
  origins: [originOf({ name: 'The Lowland Post', kind: 'outlet', evidence: [counted[2]!.id] })],
  timeline,
});

/** Of its names the library knows one. */
export const silent = claim(
  'The harbour office at Leeward Point ordered two new lock gates from Tarn Bridge.',
  'unmatched',
  {
    names: [
      { name: 'Tarn Bridge', documents: 4 },
      { name: 'Leeward Point', documents: 0 },
    ],
  },
);
/** The library knows none of its names. */
export const unknown = claim('Ottoline Vane opened the museum at Pikeholm on Sunday.', 'unmatched', {
  names: [
    { name: 'Ottoline Vane', documents: 0 },
    { name: 'Pikeholm', documents: 0 },
  ],
});
