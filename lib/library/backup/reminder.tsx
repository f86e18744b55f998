/** A quiet line when much came since the last backup, until the reader saves one or wants no such line. */
import { useEffect, useState } from 'preact/hooks';
import type { SinceBackup } from '../../corpus/last-backup';
import { useParts, useSettings, useWords } from '../../panel/context';
import { usePorter } from '../context';

/** So many documents are an evening's collecting; after so many days what was saved is remembered no more. */
const DUE = { documents: 50, days: 14 };

/** Whether a backup is due. `now`: ms since 1970. A library that was never carried away is due by its documents alone. */
export function isDue({ last, added }: SinceBackup, now: number): boolean {
  const days = last === null ? Number.POSITIVE_INFINITY : (now - Date.parse(last)) / 86_400_000;
  return added >= DUE.documents && days >= DUE.days;
}

/** The line. Asked anew when `documents`, the library's size, changes. */
export function BackupReminder({ documents }: { documents: number }) {
  const { settings } = useParts();
  const porter = usePorter();
  const { words, locale } = useWords();
  const wanted = useSettings()?.backupReminder === true;
  const [since, setSince] = useState<SinceBackup | null>(null);
  useEffect(() => {
    if (!wanted || documents < DUE.documents) return;
    let current = true;
    void porter.sinceBackup().then((answer) => {
      if (current && answer.ok) setSince(answer.value);
    });
    return () => {
      current = false;
    };
  }, [porter, wanted, documents]);
  if (!wanted || !since || !isDue(since, Date.now())) return null;
  return (
    <p class="note library-reminder">
      {words(since.last === null ? 'backup_due_first' : 'backup_due', since.added.toLocaleString(locale))}{' '}
      <a href="#view=storage">{words('library_backup')}</a>{' '}
      <button type="button" class="quiet" onClick={() => void settings?.set({ backupReminder: false })}>
        {words('backup_remind_never')}
      </button>
    </p>
  );
}

/** The switch that brings the line back. */
export function ReminderSwitch() {
  const { settings } = useParts();
  const { words } = useWords();
  const now = useSettings();
  if (!settings || !now) return null;
  return (
    <label class="library-switch">
      <input
        type="checkbox"
        checked={now.backupReminder}
        onChange={(event) => void settings.set({ backupReminder: event.currentTarget.checked })}
      />{' '}
      {words('backup_remind')}
    </label>
  );
}
