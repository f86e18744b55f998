/** What leaves this device, and where each address that is fetched is listed. */
import { useWords } from '../../panel/context';
import { libraryAddress, NewTabLink } from '../../panel/links';
import { Section } from '../section';

/** The section. */
export function NetworkSection() {
  const { words } = useWords();
  return (
    <Section name="network" title={words('options_network')}>
      <p class="options-explained">{words('options_network_text')}</p>
      <p>
        <NewTabLink href={`${libraryAddress()}#view=feeds`} class="quiet-link">
          {words('options_network_show')}
        </NewTabLink>
      </p>
    </Section>
  );
}
