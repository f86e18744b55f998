/**
 * Where in the story its claims stand: a strip with a tick for each, told apart by height and line before colour, and a
 * window for what the page shows now. For the pointer only: the list says the same in words.
 */
import type { JudgedClaim, Status } from '../model';
import { STATUSES } from './order';

/** Height of a tick, per cent of the strip: what needs the reader's eye stands out. */
const HEIGHT: Record<Status, number> = { conflicting: 100, qualified: 72, corroborated: 52, unmatched: 26 };

interface Props {
  claims: readonly JudgedClaim[];
  /** The first claim the page shows now. */
  inView: string | null;
  onGo: (claimId: string) => void;
}

/** The strip. */
export function MarkMap({ claims, inView, onGo }: Props) {
  const end = claims.reduce((furthest, claim) => Math.max(furthest, claim.end), 1);
  const rtl = document.documentElement.dir === 'rtl';
  const seen = claims.find(({ id }) => id === inView);
  const go = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    const offset = (rtl ? 1 - share : share) * end;
    const nearest = [...claims].sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
    if (nearest) onGo(nearest.id);
  };
  return (
    <div class="map" aria-hidden="true" onClick={go}>
      <svg class="map-ticks" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {STATUSES.map((status) => (
          <path key={status} data-status={status} d={ticks(claims, status, end)} />
        ))}
      </svg>
      {seen && <span class="map-seen" style={{ insetInlineStart: `${(seen.start / end) * 100}%` }} />}
    </div>
  );
}

/** One line for all ticks of a status: hundreds of elements would cost what hundreds of claims do. */
function ticks(claims: readonly JudgedClaim[], status: Status, end: number): string {
  return claims
    .filter((claim) => claim.status === status)
    .map(({ start }) => `M${((start / end) * 100).toFixed(2)} 100V${100 - HEIGHT[status]}`)
    .join('');
}
