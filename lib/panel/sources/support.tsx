/** How much stands behind a claim: independent origins first, then who published it how often. */
import type { JudgedClaim, Origin, Relation, Status, Support } from '../../model';
import { originText } from '../../provenance/explain';
import { useWords } from '../context';

type Bearing = Exclude<Relation, 'related' | 'none'>;

/** The relation a status rests on. */
const RELATION: Record<Exclude<Status, 'unmatched'>, Bearing> = {
  conflicting: 'conflicts',
  corroborated: 'corroborates',
  qualified: 'qualifies',
};

/** Relations in the order they are counted. */
export const BEARING: readonly Bearing[] = ['conflicts', 'corroborates', 'qualifies'];

/** "1 independent origin: a letter by X, 3 publishers, 5 documents" for the claim's status; nothing when none speaks to it. */
export function ClaimSupport({ claim }: { claim: JudgedClaim }) {
  if (claim.status === 'unmatched') return null;
  return <SupportLine claim={claim} relation={RELATION[claim.status]} />;
}

/** The same for one relation; nothing when the claim has no such evidence. */
export function SupportLine({ claim, relation }: { claim: JudgedClaim; relation: Bearing }) {
  const { words, count } = useWords();
  const support: Support = claim.support[relation];
  const name = useOriginName();
  if (support.documents === 0) return null;
  const ids = new Set(claim.evidence.filter((one) => one.relation === relation).map(({ id }) => id));
  const [origin] = claim.origins.filter(({ evidence }) => evidence.some((id) => ids.has(id)));
  const origins = count('panel_origins', support.origins);
  const rest = [
    ...(support.publishers > 1 ? [count('panel_publishers', support.publishers)] : []),
    count('panel_documents', support.documents),
  ];
  return (
    <span class="support">
      <span class="support-origins">
        {support.origins === 1 && origin ? words('panel_named', origins, name(origin)) : origins}
      </span>
      {rest.map((each) => (
        <span key={each}>
          {', '}
          <span class="whole">{each}</span>
        </span>
      ))}
    </span>
  );
}

/** What to call an origin, in the reader's language. */
export function useOriginName(): (origin: Pick<Origin, 'name' | 'text'>) => string {
  const { words } = useWords();
  return (origin) => originText(origin, words);
}
