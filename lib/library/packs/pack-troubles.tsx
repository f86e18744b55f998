/** Why a file was not installed as a pack, by line and field. */
import type { PackTrouble } from '../../import/pack-file';
import { keyOf, useWords } from '../../panel/context';

/** The troubles. */
export function PackTroubles({ troubles }: { troubles: readonly PackTrouble[] }) {
  const { words, locale } = useWords();
  return (
    <ul class="note import-troubles">
      {troubles.map(({ line, field, reason }) => (
        <li key={`${line} ${field} ${reason}`}>
          {line !== undefined && <span>{words('import_line', line.toLocaleString(locale))}</span>}
          {field !== undefined && <code dir="auto">{field}</code>}
          <span>{words(keyOf('import_reason', reason))}</span>
        </li>
      ))}
    </ul>
  );
}
