/** What leaves this device, and where each address that is fetched is listed. */

import { useWords } from '../../panel/context';
import { NewTabLink } from '../../panel/links';
import { Section } from '../section';

/** The section. */
export function NetworkSection() {
  const { words } = useWords();
  return (
    <Section name="network" title={words('options_network')}>
      <p class="options-explained">{words('options_network_text')}</p>
      <p>
        <NewTabLink href="/library.html#view=feeds">{words('options_network_show')}</NewTabLink>
      </p>
    </Section>
  );
}
