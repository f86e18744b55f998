/** Claims whose words changed on their way: a quotation cut short, a hedge lost, credits that go in a circle. */
import type { Evidence } from '../../lib/model';
import { align } from '../../lib/provenance/edits';
import { report } from './panel-story';
import { originOf } from './provenance';
import { excerpt, herald } from './source-claims';
import { at, claim, evidence, post, reason } from './story-parts';

const full = 'we will not open the weir again unless the county agrees to pay for the piers';
const cut = 'we will not open the weir again';
const quoted = `Marrow said: “${cut}.”`;
export const quotedPost = `“In truth ${full},” said Ilse Marrow, who chairs the board.`;
const quotedHerald = `An engineer told the Herald that “we will never open the weir again”.`;
/** Who carries the quotation. */
export const saying = [
  evidence(
    post,
    'qualifies',
    quotedPost,
    [
      reason(
        'certainty',
        'weakens',
        'certainty_possible',
        ['unless'],
        at(quoted, 'will not'),
        at(quotedPost, 'unless'),
      ),
    ],
    ['The Lowland Post', 'Ilse Marrow'],
    0.7,
  ),
  evidence(
    herald,
    'corroborates',
    quotedHerald,
    [
      reason(
        'quotation',
        'agrees',
        'quotation_agrees',
        ['open the weir again'],
        at(quoted, 'open the weir again'),
        at(quotedHerald, 'open the weir again'),
      ),
    ],
    ['Osier Herald'],
    0.6,
  ),
];
const form = (one: Evidence | null, text: string, words: string, speaker: string | null) => ({
  evidence: one?.id ?? null,
  excerpt: { document: one?.document ?? null, quote: words, span: at(text, words)[0]! },
  speaker,
  published: one?.document.published ?? report.article.published,
});
const never = 'we will never open the weir again';
const cutAlignment = align(full, cut);
/** A quotation cut short, and given to somebody else. */
export const misquoted = claim(quoted, 'qualified', {
  evidence: saying,
  origins: [
    originOf({ name: 'Ilse Marrow', kind: 'person', evidence: [saying[0]!.id] }),
    originOf({ name: 'Osier Herald', kind: 'outlet', evidence: [saying[1]!.id] }),
  ],
  quotations: [
    {
      fullest: form(saying[0]!, quotedPost, full, 'Ilse Marrow'),
      dated: true,
      variants: [
        {
          ...form(null, quoted, cut, 'Ilse Marrow'),
          edits: cutAlignment.edits,
          speakerChanged: false,
          turned: [
            { kind: 'condition', from: at(full, 'unless')[0]!, to: { start: cut.length, end: cut.length } },
          ],
        },
        {
          ...form(saying[1]!, quotedHerald, never, 'an engineer'),
          edits: align(full, never).edits,
          speakerChanged: true,
          turned: [],
        },
      ],
    },
  ],
});

const sunk = 'The contractor knew of the cracks in January.';
const sunkPost = 'The contractor allegedly knew of the cracks in January, two workers told the Post.';
const sunkHerald = 'The Marrow Valley Courier reports that the contractor knew of the cracks in January.';
const knowing = [
  evidence(
    post,
    'qualifies',
    sunkPost,
    [
      reason(
        'certainty',
        'weakens',
        'certainty_alleged',
        ['allegedly'],
        at(sunk, 'knew'),
        at(sunkPost, 'allegedly knew'),
      ),
    ],
    ['The Lowland Post'],
    0.74,
  ),
  evidence(
    herald,
    'corroborates',
    sunkHerald,
    [
      reason(
        'wording',
        'agrees',
        'wording_agrees',
        [],
        at(sunk, 'the cracks in January'),
        at(sunkHerald, 'the cracks in January'),
      ),
    ],
    ['Osier Herald', 'Marrow Valley Courier'],
    0.8,
  ),
];
/** A hedge that was lost, and credits that lead back to the page. */
export const certain = claim(sunk, 'qualified', {
  evidence: knowing,
  origins: [
    originOf({ name: 'Two workers', kind: 'unnamed', evidence: [knowing[0]!.id] }),
    originOf({ name: 'Marrow Valley Courier', kind: 'outlet', evidence: [knowing[1]!.id] }),
  ],
  lostCertainty: [
    {
      downstream: {
        document: null,
        quote: sunk,
        span: { start: 0, end: sunk.length },
        marks: [],
        evidence: null,
      },
      origin: { ...excerpt(knowing[0]!), marks: at(sunkPost, 'allegedly'), evidence: knowing[0]!.id },
      message: 'alleged',
      values: ['allegedly'],
    },
  ],
  circular: [
    {
      kind: 'page',
      names: ['Osier Herald', 'Marrow Valley Courier'],
      steps: [
        {
          ...excerpt(knowing[1]!),
          marks: at(sunkHerald, 'The Marrow Valley Courier reports'),
          evidence: knowing[1]!.id,
        },
      ],
    },
  ],
});
