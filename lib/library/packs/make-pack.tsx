/** The selected documents as a pack: what it is called and under which licence, then its file. */
import { useState } from 'preact/hooks';
import { packId } from '../../import/pack-file';
import { useWords } from '../../panel/context';
import { usePorter } from '../context';
import { download } from '../download';

const FIELDS = ['title', 'licence', 'version', 'id'] as const;

/** The form, folded away; `ids` gives the documents when it is sent. */
export function MakePack({ ids }: { ids: () => readonly string[] }) {
  const porter = usePorter();
  const { words } = useWords();
  const [values, setValues] = useState({ title: '', licence: '', version: '1', id: '' });
  const [said, say] = useState('');
  const id = values.id.trim() || packId(values.title);
  const send = async (event: Event) => {
    event.preventDefault();
    const version = Number(values.version);
    if (values.title.trim() === '' || values.licence.trim() === '' || id === '' || !(version >= 1))
      return say(words('pack_make_missing'));
    const made = await porter.makePack(ids(), { ...values, id, version: Math.floor(version) });
    if (made.ok) download(made.value, `${id}-${Math.floor(version)}.jsonl`);
    say(words(made.ok ? 'pack_made' : 'library_not_done'));
  };
  return (
    <details class="packs-make">
      <summary>{words('pack_make')}</summary>
      <form onSubmit={(event) => void send(event)} noValidate>
        {FIELDS.map((name) => (
          <label key={name} class="library-field">
            {words(`pack_make_${name}`)}
            <input
              type="text"
              inputMode={name === 'version' ? 'numeric' : 'text'}
              dir="auto"
              placeholder={name === 'id' ? packId(values.title) : ''}
              value={values[name]}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setValues((now) => ({ ...now, [name]: value }));
              }}
            />
          </label>
        ))}
        <p class="document-details-foot">
          <button type="submit" class="button">
            {words('pack_make_save')}
          </button>
          <span role="status">{said}</span>
        </p>
      </form>
    </details>
  );
}
