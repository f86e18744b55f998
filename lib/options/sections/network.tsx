/** What leaves this device. */
import { useWords } from '../../panel/context';
import { Section } from '../section';

/** The section. */
export function NetworkSection() {
  const { words } = useWords();
  return (
    <Section name="network" title={words('options_network')}>
      <p class="options-explained">{words('options_network_text')}</p>
    </Section>
  );
}
