/** The debug view, for those who want to know why. */
import { useWords } from '../../panel/context';
import { Option, Section, useOptions } from '../section';

/** The section. */
export function DebugSection() {
  const { words } = useWords();
  const { settings, set } = useOptions();
  return (
    <Section name="debug" title={words('options_looking_into')}>
      <Option name="debug" on={settings.debug} onSet={(debug) => set({ debug })} />
    </Section>
  );
}
