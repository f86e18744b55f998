/** The keys there are, as the browser has them now, and the way to its own page for changing them. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../panel/context';
import type { Shortcut, Shortcuts } from '../platform/shortcuts';

/** The list; read again when the reader comes back from the browser's page. */
export function ShortcutList({ shortcuts }: { shortcuts: Shortcuts }) {
  const { words } = useWords();
  const [list, setList] = useState<Shortcut[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void shortcuts.list().then(setList, () => setList([]));
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [shortcuts]);
  return (
    <>
      <p class="options-explained">{words('options_keys_text')}</p>
      <dl class="shortcuts">
        {list.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || words('actionTitle')}</dt>
            <dd>{keys === '' ? <span class="note">{words('options_no_key')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        <div>
          <dt>{words('options_panel_keys')}</dt>
          <dd>
            <kbd>J</kbd> <kbd>K</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
          </dd>
        </div>
      </dl>
      <button
        type="button"
        class="quiet"
        onClick={() => void shortcuts.change().then((opened) => setRefused(!opened))}
      >
        {words('options_keys_change')}
      </button>
      {refused && (
        <p class="note" role="status">
          {words('options_keys_where')}
        </p>
      )}
    </>
  );
}
