/** Why a sentence was taken for a claim, on request. */
import type { Claim } from '../model';
import { keyOf, useWords } from './context';

/** The claim's reasons by weight, for and against, with the words they were seen in. */
export function WhyAClaim({ claim }: { claim: Claim }) {
  const { words, locale } = useWords();
  const reasons = claim.reasons.filter(({ weight }) => weight !== 0).toSorted((a, b) => b.weight - a.weight);
  if (reasons.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (
    <details class="why">
      <summary>{words('panel_why_a_claim')}</summary>
      <ul>
        {reasons.map(({ kind, weight, spans }) => (
          <li key={kind} data-against={weight < 0}>
            {words(weight < 0 ? 'panel_claim_against' : 'panel_claim_for', words(keyOf('claimreason', kind)))}
            {spans.length > 0 && (
              <q dir="auto">{list.format(spans.map(({ start, end }) => claim.text.slice(start, end)))}</q>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
