/** Bringing back what a backup holds besides documents. */
import type { Brought } from '../../corpus/carried';
import type { ChosenFile } from '../../import/protocol';
import { keyOf, useParts, useWords } from '../../panel/context';
import { usePorter } from '../context';
import { bundledBrought, settingsBrought } from './page-parts';

/** A library's file is JSON Lines. A thousand pages are not handed to a worker that would look into none of them. */
const LIBRARY_FILE = /\.jsonl$/i;

/** Brings back what library files among these hold besides documents; gives the words for what was, '' for nothing. */
export function useRestore(): (files: readonly ChosenFile[]) => Promise<string> {
  const { link, settings } = useParts();
  const porter = usePorter();
  const { words, locale } = useWords();
  const told = (brought: readonly Brought[]) => {
    // Entries that were dealt with belong to their feeds.
    const added = brought.filter(({ part, added }) => added > 0 && part !== 'errand-items');
    const names = added.map(({ part, added }) =>
      words(keyOf('backup_part', part), added.toLocaleString(locale)),
    );
    return names.length === 0
      ? ''
      : words('backup_brought', new Intl.ListFormat(locale, { type: 'conjunction' }).format(names));
  };
  return async (files) => {
    const own = files.filter(({ path }) => LIBRARY_FILE.test(path));
    if (own.length === 0) return '';
    const restored = await porter.restore(own);
    if (!restored.ok) return words(keyOf('failure', `${restored.error.code}-title`));
    const { brought, given, damaged } = restored.value;
    const bundled = bundledBrought(given);
    if (bundled.length > 0) await link.request({ type: 'library.restore-bundled', ids: bundled });
    const set = settings && (await settingsBrought(given, settings));
    return [told([...brought, ...(set ? [set] : [])]), damaged ? words('backup_damaged') : '']
      .join(' ')
      .trim();
  };
}
