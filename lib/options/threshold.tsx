/** The claim threshold as a slider, and what it trades: shown as a curve, told in a sentence, listed as a table. */
import { useState } from 'preact/hooks';
import { useWords } from '../panel/context';
import { DEFAULTS, THRESHOLDS } from '../platform/settings';
import { CLAIM_CURVE, MEASURED_ON } from './claim-curve.table';
import { Curve } from './curve';

/** The control; `onSet` is called when the reader lets go of it. */
export function Threshold({ value, onSet }: { value: number; onSet: (value: number) => void }) {
  const { words, locale } = useWords();
  const [dragged, drag] = useState<number | null>(null);
  const shown = dragged ?? value;
  const number = (n: number) => n.toLocaleString(locale, { minimumFractionDigits: 2 });
  const share = (n: number) => n.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  const point = CLAIM_CURVE.find(({ threshold }) => threshold === shown);
  const means = point ? words('options_threshold_means', share(point.precision), share(point.recall)) : '';
  return (
    <div class="option">
      <label class="options-label" for="options-threshold">
        {words('options_threshold')}
      </label>
      <p id="options-threshold-text" class="options-explained">
        {words('options_threshold_text')}
      </p>
      <div class="options-slider">
        <input
          type="range"
          id="options-threshold"
          min={THRESHOLDS.least}
          max={THRESHOLDS.most}
          step={THRESHOLDS.step}
          value={shown}
          aria-describedby="options-threshold-text"
          aria-valuetext={`${number(shown)}. ${means}`}
          onInput={(event) => drag(Number(event.currentTarget.value))}
          onChange={(event) => {
            drag(null);
            onSet(Number(event.currentTarget.value));
          }}
        />
        <output for="options-threshold">
          {number(shown)}
          {shown === DEFAULTS.claimThreshold && <span class="note"> {words('options_default')}</span>}
        </output>
      </div>
      <p class="options-ends" aria-hidden="true">
        <span>{words('options_threshold_low')}</span>
        <span>{words('options_threshold_high')}</span>
      </p>
      <p class="options-means">{means}</p>
      <Curve at={shown} />
      <p class="note">
        {words(
          'options_measured',
          MEASURED_ON.sentences.toLocaleString(locale),
          MEASURED_ON.claims.toLocaleString(locale),
        )}
      </p>
      <details>
        <summary>{words('options_curve_table')}</summary>
        <table class="options-table">
          <caption class="unseen">{words('options_curve_table')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('options_threshold')}</th>
              <th scope="col">{words('options_precision')}</th>
              <th scope="col">{words('options_recall')}</th>
            </tr>
          </thead>
          <tbody>
            {CLAIM_CURVE.map(({ threshold, precision, recall }) => (
              <tr key={threshold} data-chosen={threshold === shown}>
                <th scope="row">{number(threshold)}</th>
                <td>{share(precision)}</td>
                <td>{share(recall)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
