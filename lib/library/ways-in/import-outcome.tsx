/** What became of an import: counts, and what was not taken, by file, line and field. */
import type { ImportTrouble } from '../../corpus/import-record';
import type { ImportReport } from '../../import/model';
import { keyOf, useWords } from '../../panel/context';

/** Troubles shown before the reader asks for all. */
const SHOWN = 50;

/** The report. */
export function ImportOutcome({ report }: { report: ImportReport }) {
  const { words, count } = useWords();
  const { counts, near = 0, troubles, troubled, error } = report;
  const told = (['added', 'replaced', 'duplicate', 'refused'] as const).filter((name) => counts[name] > 0);
  return (
    <div class="import-outcome">
      {error && <p class="note">{words(keyOf('failure', `${error.code}-title`))}</p>}
      {told.length > 0 && (
        <ul class="note">
          {told.map((name) => (
            <li key={name}>{count(`import_${name}`, counts[name])}</li>
          ))}
          {near > 0 && <li>{count('import_near', near)}</li>}
        </ul>
      )}
      {troubled > 0 && (
        <details>
          <summary>{count('import_troubles', troubled)}</summary>
          <ul class="note import-troubles">
            {troubles.slice(0, SHOWN).map((trouble) => (
              <li key={JSON.stringify(trouble)}>
                <Trouble trouble={trouble} />
              </li>
            ))}
          </ul>
          {troubled > SHOWN && <p class="note">{count('import_more', troubled - SHOWN)}</p>}
        </details>
      )}
    </div>
  );
}

function Trouble({ trouble }: { trouble: ImportTrouble }) {
  const { words, locale } = useWords();
  const { path, line, entry, field, reason } = trouble;
  return (
    <>
      <span dir="auto">{path}</span>
      {line !== undefined && <span>{words('import_line', line.toLocaleString(locale))}</span>}
      {entry !== undefined && <span dir="auto">{entry}</span>}
      {field !== undefined && <code dir="auto">{field}</code>}
      <span>{words(keyOf('import_reason', reason))}</span>
    </>
  );
}
