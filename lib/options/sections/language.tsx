/** The language of the interface. */
import { useWords } from '../../panel/context';
import { LanguageChoice } from '../language-choice';
import { Section, useOptions } from '../section';

/** The section. */
export function LanguageSection() {
  const { words } = useWords();
  const { settings, set } = useOptions();
  return (
    <Section name="language" title={words('options_language')}>
      <LanguageChoice value={settings.language} onSet={(language) => set({ language })} />
    </Section>
  );
}
