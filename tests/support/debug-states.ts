/** What the background answers to the debug view, about the story of panel-states.ts; the judgements are the judge's own. */
import { inspect } from '../../lib/evidence/inspect';
import type { CandidateInspection, ClaimInspection } from '../../lib/inspect-claim';
import type { PageInspection } from '../../lib/messages/protocol';
import { claims } from './panel-story';

const claim = claims[0]!;

const candidates: CandidateInspection[] = claim.evidence.map(({ document, quote, span }, index) => {
  const judged = inspect({ text: claim.text, day: 20_520 }, { text: quote, day: 20_523 });
  return {
    ...judged,
    document,
    quote,
    span,
    retrieval: 1.92 - index * 0.31,
    outcome: judged.relation === 'none' ? 'unrelated' : 'shown',
  };
});

export const claimInspection: ClaimInspection = {
  score: 0.86,
  threshold: 0.5,
  reasons: [...claim.reasons, { kind: 'opinion', weight: -0.31, spans: [] }],
  rest: 0.23,
  candidates,
};

export const pageInspection: PageInspection = {
  article: null,
  removed: [
    { text: 'Home · Marrow · Valley · Sport · Weather', kind: 'list-item', reason: 'outside' },
    { text: 'Weir closed after divers find cracks', kind: 'heading', reason: 'headline' },
    { text: 'The upper weir last autumn, before the water rose.', kind: 'caption', reason: 'caption' },
    { text: 'Sign up for our newsletter', kind: 'paragraph', reason: 'furniture' },
    { text: 'Also read: what the ferry costs now', kind: 'paragraph', reason: 'links' },
  ],
  removedCount: 38,
};
