/** The keys, which are the browser's. */
import { useWords } from '../../panel/context';
import { Section, useOptions } from '../section';
import { ShortcutList } from '../shortcut-list';

/** The section. */
export function KeysSection() {
  const { words } = useWords();
  const { parts } = useOptions();
  return (
    <Section name="keys" title={words('options_keys')}>
      <ShortcutList shortcuts={parts.shortcuts} />
    </Section>
  );
}
