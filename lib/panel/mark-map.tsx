/**
 * Where in the story its claims stand: a strip with a tick for each, told apart by height and line before colour, and a
 * window for what the page shows now. For the pointer only: the list says the same in words.
 */
import type { JudgedClaim, Status } from '../model';

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
  const end = Math.max(1, ...claims.map((claim) => claim.end));
  const rtl = document.documentElement.dir === 'rtl';
  const at = (offset: number) => (offset / end) * 100;
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
      {claims.map(({ id, status, start }) => (
        <span
          key={id}
          class="map-tick"
          data-status={status}
          style={{ insetInlineStart: `${at(start)}%`, blockSize: `${HEIGHT[status]}%` }}
        />
      ))}
      {seen && <span class="map-seen" style={{ insetInlineStart: `${at(seen.start)}%` }} />}
    </div>
  );
}
