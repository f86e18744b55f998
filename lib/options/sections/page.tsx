/** What Headwater puts into pages and panel. */
import { useWords } from '../../panel/context';
import { Option, Section, useOptions } from '../section';

/** The section. */
export function PageSection() {
  const { words } = useWords();
  const { settings, set } = useOptions();
  return (
    <Section name="page" title={words('options_page')}>
      <Option name="marks" on={settings.marks} onSet={(marks) => set({ marks })} />
      <Option
        name="selection"
        on={settings.selectionButton}
        onSet={(selectionButton) => set({ selectionButton })}
      />
      <Option name="debug" on={settings.debug} onSet={(debug) => set({ debug })} />
    </Section>
  );
}
