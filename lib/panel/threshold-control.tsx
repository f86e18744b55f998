/** The claim threshold beside the claims: moved, it shows more or fewer of them at once. */
import { useState } from 'preact/hooks';
import { THRESHOLDS } from '../platform/settings';
import { useParts, useSettings, useWords } from './context';

/** Folded away; opening it has worked out what the slider may bring up. Nothing without settings to keep it in. */
export function ThresholdControl({ tabId, claims }: { tabId: number; claims: number }) {
  const { link, settings } = useParts();
  const { words, count, locale } = useWords();
  const now = useSettings();
  const [dragged, drag] = useState<number | null>(null);
  if (!settings || !now) return null;
  const value = dragged ?? now.claimThreshold;
  const shown = value.toLocaleString(locale, { minimumFractionDigits: 2 });
  return (
    <details
      class="threshold"
      onToggle={(event) => {
        if (event.currentTarget.open) link.post({ type: 'prepare-threshold', tabId });
      }}
    >
      <summary>{words('panel_threshold')}</summary>
      <label class="threshold-slider">
        <span class="unseen">{words('options_threshold')}</span>
        <input
          type="range"
          min={THRESHOLDS.least}
          max={THRESHOLDS.most}
          step={THRESHOLDS.step}
          value={value}
          aria-valuetext={`${shown}. ${count('panel_claim_count', claims)}`}
          onInput={(event) => {
            const wanted = Number(event.currentTarget.value);
            drag(wanted);
            void settings
              .set({ claimThreshold: wanted })
              .then(() => drag((latest) => (latest === wanted ? null : latest)));
          }}
        />
        <output>{shown}</output>
      </label>
      <p class="threshold-ends" aria-hidden="true">
        <span>{words('options_threshold_low')}</span>
        <span>{words('options_threshold_high')}</span>
      </p>
    </details>
  );
}
