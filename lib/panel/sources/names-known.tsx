/** Whether the library knows a claim's names at all: without them its silence says nothing. */
import type { JudgedClaim } from '../../model';
import { useWords } from '../context';

/** One sentence; nothing where the names were not looked for. */
export function NamesKnown({ claim }: { claim: JudgedClaim }) {
  const { words, count, locale } = useWords();
  const names = claim.names ?? [];
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  if (names.every(({ documents }) => documents === 0)) {
    return <p class="note">{words('names_none', list.format(names.map(({ name }) => name)))}</p>;
  }
  const one = ({ name, documents }: (typeof names)[number]) =>
    documents === 0
      ? words('names_in_none', name)
      : words('names_in', name, count('panel_documents', documents));
  return <p class="note">{words('names_some', list.format(names.map(one)))}</p>;
}
