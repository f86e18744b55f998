/** The claims of the story with their evidence, and the report of it. */
import type { Coverage, JudgedClaim, Report } from '../../lib/model';
import { originOf } from './provenance';
import { agency, at, claim, evidence, letter, post, reason, weekly } from './story-parts';

export const closing =
  'The river board closed the upper weir at Tarn Bridge on Tuesday after divers found 12 cracks in its piers.';
const closingAgency =
  'Divers counted 14 cracks in the piers of the upper weir, the river board said in a statement.';
const closingPost = 'The upper weir at Tarn Bridge has been closed since Tuesday, the river board confirmed.';
const closingLetter = 'Our divers have recorded fourteen cracks, four of them deeper than a hand.';
const closingRelated = 'The weir was built in 1931 and last repaired eleven years ago.';
const conflictEvidence = [
  evidence(
    agency,
    'conflicts',
    closingAgency,
    [
      reason(
        'number',
        'differs',
        'number_differs',
        ['12', '14'],
        at(closing, '12 cracks'),
        at(closingAgency, '14 cracks'),
      ),
      reason(
        'wording',
        'agrees',
        'wording_agrees',
        [],
        at(closing, 'the upper weir'),
        at(closingAgency, 'the upper weir'),
      ),
    ],
    ['Tern News Agency', 'River board'],
    0.91,
  ),
  evidence(
    letter,
    'conflicts',
    closingLetter,
    [
      reason(
        'number',
        'differs',
        'number_differs',
        ['12', 'fourteen'],
        at(closing, '12 cracks'),
        at(closingLetter, 'fourteen cracks'),
      ),
    ],
    ['River board'],
    0.71,
  ),
  evidence(
    post,
    'corroborates',
    closingPost,
    [
      reason(
        'date',
        'agrees',
        'date_agrees',
        ['Tuesday', 'Tuesday'],
        at(closing, 'Tuesday'),
        at(closingPost, 'Tuesday'),
      ),
      reason(
        'wording',
        'agrees',
        'wording_agrees',
        [],
        at(closing, 'upper weir at Tarn Bridge'),
        at(closingPost, 'upper weir at Tarn Bridge'),
      ),
    ],
    ['The Lowland Post', 'Tern News Agency', 'River board'],
    0.84,
  ),
  evidence(
    weekly,
    'related',
    closingRelated,
    [reason('topic', 'neutral', 'topic_shared', [], [], [])],
    ['Basin Weekly'],
    0.4,
  ),
];
export const conflict = claim(closing, 'conflicting', {
  evidence: conflictEvidence,
  origins: [originOf({ name: 'River board', evidence: conflictEvidence.map(({ id }) => id) })],
  chain: ['Marrow Valley Courier', 'Tern News Agency'],
  reasons: [
    { kind: 'actor', weight: 1.2, spans: at(closing, 'The river board') },
    { kind: 'event', weight: 0.9, spans: at(closing, 'closed') },
    { kind: 'quantity', weight: 0.8, spans: at(closing, '12 cracks') },
    { kind: 'date', weight: 0.5, spans: at(closing, 'on Tuesday') },
    { kind: 'forecast', weight: -0.2, spans: [] },
  ],
});

const costs = 'Repairs will cost about $48 million, said Ilse Marrow, who chairs the board.';
const costsPost = 'Marrow put the cost at $48 million, half of it from the county.';
const costsWeekly = 'The repair, estimated at 48 million dollars, is to be paid from the flood fund.';
const costsEvidence = [
  evidence(
    post,
    'corroborates',
    costsPost,
    [
      reason(
        'number',
        'agrees',
        'number_agrees',
        ['about $48 million', '$48 million'],
        at(costs, 'about $48 million'),
        at(costsPost, '$48 million'),
      ),
    ],
    ['The Lowland Post', 'Ilse Marrow'],
    0.88,
  ),
  evidence(
    weekly,
    'corroborates',
    costsWeekly,
    [
      reason(
        'number',
        'agrees',
        'number_agrees',
        ['about $48 million', '48 million dollars'],
        at(costs, 'about $48 million'),
        at(costsWeekly, '48 million dollars'),
      ),
    ],
    ['Basin Weekly'],
    0.78,
  ),
];
export const corroborated = claim(costs, 'corroborated', {
  evidence: costsEvidence,
  origins: [
    originOf({ name: 'Ilse Marrow', evidence: [costsEvidence[0]!.id] }),
    originOf({ name: 'Basin Weekly', evidence: [costsEvidence[1]!.id] }),
  ],
});

const known = 'Engineers warned the county in 2024 that the piers were failing.';
const knownWeekly = 'In a note of 2024 the engineers wrote that the piers "may not be sound in every place".';
const knownEvidence = evidence(
  weekly,
  'qualifies',
  knownWeekly,
  [
    reason(
      'certainty',
      'weakens',
      'certainty_possible',
      ['may not be sound'],
      at(known, 'were failing'),
      at(knownWeekly, 'may not be sound'),
    ),
  ],
  ['Basin Weekly', 'Engineers of the county'],
  0.55,
);
export const qualified = claim(known, 'qualified', {
  evidence: [knownEvidence],
  origins: [originOf({ name: 'Engineers of the county', evidence: [knownEvidence.id] })],
});

export const unmatched = [
  claim('The lock at Osier Mill reopened to barges on Wednesday.', 'unmatched'),
  claim('About 3,200 people live below the weir, according to the county.', 'unmatched'),
  claim('Barge owners say they lose 900 dollars for every day the passage stays shut.', 'unmatched'),
];
const more = [
  claim('A second survey is to begin on March 20.', 'corroborated', {
    evidence: costsEvidence.slice(0, 1),
    origins: corroborated.origins.slice(0, 1),
  }),
  claim('The board has not said when the weir will open again.', 'corroborated', {
    evidence: costsEvidence.slice(1),
    origins: corroborated.origins.slice(1),
  }),
];

/** The claims of the story, in page order. */
export const claims: JudgedClaim[] = [
  conflict,
  corroborated,
  unmatched[0]!,
  qualified,
  ...more,
  unmatched[1]!,
  unmatched[2]!,
];

/** What the story was compared with. */
export const coverage: Coverage = {
  documents: 5,
  publishers: 4,
  passages: 212,
  from: '2026-03-09',
  to: '2026-03-16',
};

/** The report of the story. */
export const report: Report = {
  id: 'r1',
  article: {
    url: 'https://courier.example/weir',
    title: 'Cracks close the upper weir, and the county asks who knew',
    author: 'Pell Aldous',
    publisher: 'Marrow Valley Courier',
    published: { iso: '2026-03-12T08:15:00', certainty: 'zone-unstated' },
    modified: null,
    language: 'en',
  },
  claims,
  sentences: 21,
  coverage,
  versions: { extension: '0.1.0', rules: '1', library: 1 },
};
