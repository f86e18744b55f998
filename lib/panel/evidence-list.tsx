/** The evidence of a claim in its order, with what is merely related folded away. */
import type { Evidence, JudgedClaim } from '../model';
import { useWords } from './context';
import { EvidenceCard } from './evidence-card';

interface Props {
  /** The claim it bears on. */
  claim: Pick<JudgedClaim, 'text'>;
  bearing: readonly Evidence[];
  related: readonly Evidence[];
  onPoint?: (evidence: Evidence | null) => void;
}

/** Both groups; an empty one is left out. */
export function EvidenceList({ claim, bearing, related, onPoint }: Props) {
  const { count } = useWords();
  const cards = (evidence: readonly Evidence[]) => (
    <ul class="evidence-list">
      {evidence.map((each) => (
        <EvidenceCard key={each.id} claim={claim} evidence={each} {...(onPoint ? { onPoint } : {})} />
      ))}
    </ul>
  );
  return (
    <>
      {bearing.length > 0 && cards(bearing)}
      {related.length > 0 && (
        <details class="related">
          <summary>{count('panel_related', related.length)}</summary>
          {cards(related)}
        </details>
      )}
    </>
  );
}
