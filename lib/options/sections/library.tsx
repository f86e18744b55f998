/** The way to what is looked after on the library's own page. */
import { useWords } from '../../panel/context';
import { libraryAddress, NewTabLink } from '../../panel/links';
import { Section } from '../section';

/** The section. */
export function LibrarySection() {
  const { words } = useWords();
  return (
    <Section name="library" title={words('options_library')}>
      <p class="options-explained">{words('options_library_text')}</p>
      <NewTabLink href={libraryAddress()} class="quiet-link">
        {words('panel_open_library')}
      </NewTabLink>
    </Section>
  );
}
