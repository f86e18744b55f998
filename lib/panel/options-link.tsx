/** The way to the options, at the foot of whatever the panel shows. */
import { useWords } from './context';
import { Icon } from './glyphs';
import { NewTabLink, OPTIONS_PAGE } from './links';

/** A quiet link that opens beside the page being read. */
export function OptionsLink() {
  const { words } = useWords();
  return (
    <p class="options-link">
      <NewTabLink href={OPTIONS_PAGE} class="quiet-link">
        <Icon name="settings" />
        {words('options_title')}
      </NewTabLink>
    </p>
  );
}
