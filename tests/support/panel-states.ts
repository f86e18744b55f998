/**
 * States of a tab as the background sends them, one for everything the panel can be asked to show. The story and its
 * documents are invented for it. Offsets are found, not written, so that they cannot lie.
 */
import type { TabState } from '../../lib/messages/protocol';
import type {
  Coverage,
  DocumentCard,
  Evidence,
  Failure,
  JudgedClaim,
  NoArticleReason,
  Reason,
  Relation,
  Report,
  Span,
  Status,
} from '../../lib/model';
import { supportOf } from '../../lib/provenance/origins';
import { hopsOf, originOf } from './provenance';

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

const closing =
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
const conflict = claim(closing, 'conflicting', {
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
const corroborated = claim(costs, 'corroborated', {
  evidence: costsEvidence,
  origins: [
    originOf({ name: 'Ilse Marrow', evidence: [costsEvidence[0]!.id] }),
    originOf({ name: 'Basin Weekly', evidence: [costsEvidence[1]!.id] }),
  ],
});

const known = 'Engineers warned the county in 2024 that the piers were failing.';
const knownWeekly = 'In a note of 2024 the engineers wrote that the piers "may not be sound in every place".';
const qualified = claim(known, 'qualified', {
  evidence: [
    evidence(
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
    ),
  ],
  origins: [],
});
qualified.origins = [originOf({ name: 'Engineers of the county', evidence: [qualified.evidence[0]!.id] })];

const unmatched = [
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

/** Cards of the documents the story is compared with. */
export const documents: DocumentCard[] = [post, agency, weekly, letter];

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

/** A tab's state, idle unless said otherwise. */
export function tab(parts: Partial<TabState> = {}): TabState {
  return {
    tabId: 7,
    url: 'https://courier.example/weir',
    title: 'Cracks close the upper weir, and the county asks who knew | Courier',
    phase: { kind: 'idle' },
    focus: null,
    trace: null,
    marksVisible: true,
    orphans: [],
    inView: null,
    site: { pattern: 'https://courier.example/*', host: 'courier.example', allowed: false },
    ...parts,
  };
}

/** The story read, with parts of its report replaced. */
export const read = (part: Partial<Report> = {}): TabState['phase'] => ({
  kind: 'read',
  report: { ...report, ...part },
});
const focusOn = (id: string) => ({ claimId: id, at: 1 });
const noArticle = (reason: NoArticleReason) => tab({ phase: { kind: 'no-article', reason } });
const failed = (code: Failure['code']) =>
  tab({ phase: { kind: 'failed', error: { code, detail: `at read (${code})` } } });

/** Every state worth looking at, by name. */
export const STATES: Record<string, TabState> = {
  idle: tab(),
  'idle-allowed': tab({
    site: { pattern: 'https://courier.example/*', host: 'courier.example', allowed: true },
  }),
  'idle-nameless': tab({ url: '', title: '', site: null }),
  'needs-permission': tab({ phase: { kind: 'needs-permission' } }),
  'not-allowed': tab({ phase: { kind: 'not-allowed' }, site: null, url: 'about:addons', title: 'Add-ons' }),
  'reading-start': tab({ phase: { kind: 'reading', done: 0, total: 0, claims: [] } }),
  reading: tab({ phase: { kind: 'reading', done: 9, total: 21, claims: claims.slice(0, 4) } }),
  read: tab({ phase: read() }),
  'read-sections': tab({
    phase: read({
      headings: [claims[1]!, claims[4]!].map(({ start }, index) => ({
        ...{ start: start - 1, end: start - 1 },
        text: ['What the board says', 'Who lives below'][index]!,
      })),
    }),
    inView: claims[1]!.id,
  }),
  'read-other-language': tab({
    phase: read({ article: { ...report.article, language: 'de' } }),
  }),
  'read-conflict': tab({ phase: read(), focus: focusOn(conflict.id) }),
  'read-corroborated': tab({ phase: read(), focus: focusOn(corroborated.id) }),
  'read-qualified': tab({ phase: read(), focus: focusOn(qualified.id) }),
  'read-unmatched': tab({ phase: read(), focus: focusOn(unmatched[0]!.id) }),
  'read-orphans': tab({ phase: read(), orphans: [unmatched[1]!.id, qualified.id], marksVisible: false }),
  'no-claims': tab({ phase: read({ claims: [] }) }),
  'empty-library': tab({
    phase: read({
      claims: claims.map((each) => ({ ...each, status: 'unmatched', evidence: [], origins: [] })),
      coverage: { documents: 0, publishers: 0, passages: 0, from: null, to: null },
    }),
  }),
  'no-article-empty': noArticle('empty-page'),
  'no-article-no-story': noArticle('no-story'),
  'no-article-large': noArticle('too-large'),
  'no-article-file': noArticle('not-html'),
  'failed-page': failed('page-not-allowed'),
  'failed-receiver': failed('no-receiver'),
  'failed-unavailable': failed('library-unavailable'),
  'failed-damaged': failed('library-damaged'),
  'failed-full': failed('storage-full'),
  'failed-cancelled': failed('cancelled'),
  'failed-refused': failed('refused'),
  'failed-internal': failed('internal'),
  'trace-working': tab({ phase: read(), trace: { state: 'working', selection: closing } }),
  trace: tab({
    phase: read(),
    trace: { state: 'done', trace: { selection: closing, claim: conflict, coverage } },
  }),
  'trace-nothing': tab({
    phase: read(),
    trace: {
      state: 'done',
      trace: { selection: unmatched[1]!.text, claim: unmatched[1]!, coverage },
    },
  }),
  'trace-failed': tab({
    phase: read(),
    trace: { state: 'failed', error: { code: 'library-unavailable', detail: 'open: denied' } },
  }),
};
