/** Which names are news outlets, and when two spellings name the same one. */
import { normalizeWord } from '../text/tokens';
import { OUTLET_WORDS, OUTLETS } from './source-words';

/** Lower case, articles, possessives and punctuation dropped: what two spellings of a name have in common. */
export function nameKey(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => normalizeWord(word.replace(/[^\p{L}\p{N}'’&.]/gu, '')).replace(/\.+$/, ''))
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an')
    .join(' ');
}

/** A known agency or paper, or shaped like one ("the Northern Gazette"). */
export function isOutlet(name: string): boolean {
  const key = nameKey(name);
  if (OUTLETS.has(key)) return true;
  const words = key.split(' ');
  return (
    words.length >= 1 && words.length <= 5 && /\p{Lu}/u.test(name) && OUTLET_WORDS.has(words.at(-1) ?? '')
  );
}

/** The same outlet: equal, or one the short form of the other ("the Gazette" in the Northern Gazette). */
export function sameName(one: string, other: string): boolean {
  const a = nameKey(one);
  const b = nameKey(other);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(` ${short}`) || (long.startsWith(`${short} `) && short.length > 3);
}
