/** Sites by their hosts, with a field to add one and a button to take each out again. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../panel/context';
import { Icon } from '../panel/glyphs';
import { hostFrom } from '../platform/settings';

interface Props {
  hosts: readonly string[];
  label: string;
  action: string;
  /** Called in the gesture; resolves to whether it was done. */
  onAdd: (host: string) => Promise<boolean>;
  onRemove: (host: string) => void;
}

/** The field and the list. */
export function SiteList({ hosts, label, action, onAdd, onRemove }: Props) {
  const { words } = useWords();
  const id = useId();
  const [typed, type] = useState('');
  const [said, say] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    if (host === '') return say(words('sites_not_a_site'));
    onAdd(host).then(
      (done) => {
        say(done ? '' : words('panel_site_refused'));
        if (done) type('');
      },
      () => say(words('panel_site_refused')),
    );
  };
  return (
    <div class="site-list">
      <form onSubmit={add}>
        <label for={id}>{label}</label>
        <span class="site-add">
          <input
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="news.example"
            dir="ltr"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {action}
          </button>
        </span>
      </form>
      <p class="note" role="status">
        {said}
      </p>
      {hosts.length > 0 && (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <span dir="ltr">{host}</span>
              <button
                type="button"
                class="tool"
                aria-label={words('sites_remove', host)}
                title={words('sites_remove', host)}
                onClick={() => onRemove(host)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
