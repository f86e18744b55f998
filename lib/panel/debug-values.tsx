/** The numbers of the debug view: a claim's score, the guards of a judgement, the signals behind it. */

import { reasonText } from '../evidence/explain';
import type { FoundReason, Guard, Inspection, Measure } from '../evidence/inspect';
import type { ClaimInspection } from '../inspect-claim';
import { keyOf, useWords } from './context';

/** Why it was taken for a claim: everything that adds up to its score. */
export function Scored({ inspection }: { inspection: ClaimInspection }) {
  const { words } = useWords();
  const { score, threshold, reasons, rest } = inspection;
  const number = useNumber();
  const signed = useNumber('always');
  const rows: [string, number][] = [
    ...reasons.map(({ kind, weight }): [string, number] => [words(keyOf('claimreason', kind)), weight]),
    [words('debug_rest'), rest],
  ];
  return (
    <>
      <h4>{words('debug_score', number(score), number(threshold))}</h4>
      <table class="debug-table">
        <caption class="unseen">{words('debug_score_table')}</caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{signed(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Each guard: passed or not, what it measured, what it asks for. */
export function Guards({ guards }: { guards: readonly Guard[] }) {
  const { words } = useWords();
  const number = useNumber();
  const measure = ({ name, value, least }: Measure) => {
    const said = words(`debug_measure_${name}`, number(value));
    return least === null ? said : words('debug_least', said, number(least));
  };
  if (guards.length === 0) return null;
  return (
    <ul class="debug-guards">
      {guards.map((guard, index) => (
        // Guards have no identity but their order.
        <li key={index} data-passed={guard.passed}>
          <strong>{words(`debug_guard_${guard.name}`)}</strong>{' '}
          <em>{words(guard.passed ? 'debug_passed' : 'debug_failed')}</em>
          {guard.about && <span class="debug-about">{reasonText(guard.about, words)}</span>}
          {guard.measures.length > 0 && (
            <ul>
              {guard.measures.map((each) => (
                <li key={each.name} data-short={each.least !== null && each.value < each.least}>
                  {measure(each)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What each signal found and every value the model was given, folded away. */
export function Features({ features, found }: Pick<Inspection, 'features'> & { found: FoundReason[] }) {
  const { words } = useWords();
  const number = useNumber();
  if (features.length === 0) return null;
  const telling = features.filter(([, value]) => value !== 0);
  return (
    <details>
      <summary>{words('debug_signals')}</summary>
      {found.length > 0 && (
        <ul class="debug-found">
          {found.map(({ reason, strength }, index) => (
            // Findings have no identity but their order.
            <li key={index}>
              {number(strength)} {reasonText(reason, words) ?? reason.message}
            </li>
          ))}
        </ul>
      )}
      <table class="debug-table">
        <caption class="unseen">{words('debug_signals')}</caption>
        <tbody>
          {telling.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{number(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{words('debug_zero', number(features.length - telling.length))}</p>
    </details>
  );
}

function useNumber(signDisplay: 'auto' | 'always' = 'auto'): (value: number) => string {
  const { locale } = useWords();
  // Signed numbers stand below each other and are added up.
  const minimumFractionDigits = signDisplay === 'always' ? 2 : 0;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits,
    maximumFractionDigits: 2,
    signDisplay,
  });
  return (value) => format.format(value);
}
