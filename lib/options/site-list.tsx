/** Sites by their hosts, with a field to add one and a button to take each out again. */
import { useWords } from '../panel/context';
import { Icon } from '../panel/glyphs';
import { SiteField } from './site-field';

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
  return (
    <div class="site-list">
      <SiteField label={label} action={action} onAdd={onAdd} />
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
