/** The story of the panel's states as a page that was changed since it was read, and a source that was corrected since. */
import type { JudgedClaim, PageChange } from '../../lib/model';
import { align } from '../../lib/provenance/edits';
import { conflict, corroborated, unmatched } from './panel-story';

const said = (text: string) => ({ start: 0, end: text.length, text });
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
};
const reworded = (before: string, claim: JudgedClaim) => ({
  before: said(before),
  after: said(claim.text),
  edits: align(before, claim.text).edits,
  claim: claim.id,
  wasClaim: true,
});

/** Three sentences, two of them claims now and one that was; nothing on the page says so. */
export const silentEdit: PageChange = {
  seen: 'read',
  at: '2026-03-12T10:00:00Z',
  changes: [
    reworded(conflict.text.replace('12 cracks', '9 cracks'), conflict),
    { before: null, after: said(unmatched[1]!.text), claim: unmatched[1]!.id, wasClaim: false },
    {
      before: said('The county said on Monday that nobody had warned it.'),
      after: null,
      claim: null,
      wasClaim: true,
    },
  ],
  sentences: 3,
  claims: 3,
  notes: [],
  modified: null,
};

const checked = 'The repairs to the upper weir cost 48 million dollars, said Ilse Marrow.';

/** The claim with a first source that was corrected, and a fact check. */
export const laterCorrected: JudgedClaim = {
  ...corroborated,
  factChecks: corroborated.evidence.slice(1, 2).map(({ document, reasons }) => ({
    id: 'checked',
    document,
    review: {
      ...{ claim: checked, rating: 'Partly true', author: 'Basin Checks', claimant: 'Ilse Marrow' },
      ...{ published: { iso: '2026-03-14', certainty: 'day' }, url: 'https://checks.example/weir' },
      appearances: [],
    },
    confidence: 0.8,
    reasons: reasons.map((reason) => ({
      ...reason,
      claimSpans: spanOf(corroborated.text, '$48 million'),
      passageSpans: spanOf(checked, '48 million dollars'),
    })),
  })),
  evidence: corroborated.evidence.map((evidence, index) =>
    index > 0
      ? evidence
      : {
          ...evidence,
          document: {
            ...evidence.document,
            corrections: [
              {
                kind: 'correction',
                text: 'Correction: An earlier version of this article said that the county pays all of it.',
              },
            ],
          },
        },
  ),
};
