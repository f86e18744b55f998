/** Everything a claim's carriers tell of its way, in one place: origins, rings, quotations, times, lost hedges. */
import type { JudgedClaim } from '../model';
import type { Carrier } from './carrier';
import { circularCredits } from './circular';
import type { CopiedShare } from './copies';
import { lostCertainty } from './lost-certainty';
import { originsOf, supportOf } from './origins';
import { quotationFamilies } from './quotations';
import { timelineOf } from './timeline';

/** What is said of a claim beyond its evidence. */
export type ClaimProvenance = Pick<
  JudgedClaim,
  'origins' | 'support' | 'circular' | 'quotations' | 'timeline' | 'lostCertainty'
>;

/**
 * The way of a claim. `carriers` are those of its evidence that bears on it, and of earlier or later counts of its
 * number; `copied` tells which of their documents are copies.
 */
export function claimProvenance(
  page: Carrier,
  carriers: readonly Carrier[],
  copied: CopiedShare,
): ClaimProvenance {
  const bearing = carriers.filter(({ evidence }) => evidence !== null && evidence.relation !== 'related');
  const origins = originsOf(
    bearing.flatMap(({ evidence, document, publisher, url, hops, speaksFor, cited }) =>
      evidence && document
        ? [
            {
              id: evidence.id,
              documentId: document.id,
              title: document.title,
              relation: evidence.relation,
              publisher,
              url,
              quote: evidence.quote,
              hops,
              speaksFor,
              cited,
            },
          ]
        : [],
    ),
    { copied, page },
  );
  return {
    origins,
    support: supportOf(
      bearing.flatMap(({ evidence }) => (evidence ? [evidence] : [])),
      origins,
    ),
    circular: circularCredits(page, bearing),
    quotations: quotationFamilies([page, ...carriers]),
    ...(carriers.length > 0 ? { timeline: timelineOf(page, carriers) } : {}),
    lostCertainty: lostCertainty(page, bearing, origins),
  };
}
