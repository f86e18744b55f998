/** What Headwater puts into pages and panel. */
import { keyOf, useWords } from '../../panel/context';
import { Segments } from '../../panel/segments';
import { MARKS_RULES } from '../../platform/site-rules';
import { Option, Section, useOptions } from '../section';

/** The section. */
export function PageSection() {
  const { words } = useWords();
  const { settings, set } = useOptions();
  return (
    <Section name="page" title={words('options_page')}>
      <div class="option">
        <Segments
          name="marks"
          label={words('options_marks')}
          choices={MARKS_RULES.map((choice) => ({ choice, text: words(keyOf('marks', choice)) }))}
          chosen={settings.marks}
          onChoose={(marks) => set({ marks })}
        />
        <p class="options-explained">{words('options_marks_text')}</p>
      </div>
      <Option
        name="selection"
        on={settings.selectionButton}
        onSet={(selectionButton) => set({ selectionButton })}
      />
      <Option name="spoken" on={settings.spokenMarks} onSet={(spokenMarks) => set({ spokenMarks })} />
      <Option name="watch" on={settings.watch} onSet={(watch) => set({ watch })} />
    </Section>
  );
}
