/** The language of the interface: the browser's, or one the reader prefers. */
import { useWords } from '../panel/context';
import { LANGUAGES } from '../platform/languages';

/** A list of the languages by their own names; `value` is a tag, empty for the browser's. */
export function LanguageChoice({ value, onSet }: { value: string; onSet: (tag: string) => void }) {
  const { words } = useWords();
  return (
    <div class="option">
      <select
        class="select"
        value={value}
        aria-labelledby="options-language"
        aria-describedby="options-language-text"
        onChange={(event) => onSet(event.currentTarget.value)}
      >
        <option value="">{words('options_language_browser')}</option>
        {LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p id="options-language-text" class="options-explained">
        {words('options_language_text')}
      </p>
    </div>
  );
}
