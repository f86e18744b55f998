/** Claims that found no place in the page: counted and quoted, never dropped in silence. */
import type { JudgedClaim } from '../model';
import { useWords } from './context';

/** "18 of 20 claims found in the page", with the rest by their words. */
export function Orphans({ claims, orphans }: { claims: readonly JudgedClaim[]; orphans: readonly string[] }) {
  const { words, locale } = useWords();
  const lost = claims.filter(({ id }) => orphans.includes(id));
  if (lost.length === 0) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <details class="orphans">
      <summary>
        {words('panel_orphans', number.format(claims.length - lost.length), number.format(claims.length))}
      </summary>
      <p class="note">{words('panel_orphans_text')}</p>
      <ul>
        {lost.map(({ id, text }) => (
          <li key={id}>
            <q dir="auto">{text}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
