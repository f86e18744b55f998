/** How surely a sentence must claim something. */
import { useWords } from '../../panel/context';
import { Section, useOptions } from '../section';
import { Threshold } from '../threshold';

/** The section. */
export function ClaimsSection() {
  const { words } = useWords();
  const { settings, set } = useOptions();
  return (
    <Section name="claims" title={words('options_claims')}>
      <Threshold value={settings.claimThreshold} onSet={(claimThreshold) => set({ claimThreshold })} />
    </Section>
  );
}
