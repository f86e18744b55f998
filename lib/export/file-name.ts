/** The name of an exported file: its date and its title, in characters every file system takes. */

/** Longest name without its ending, in UTF-16 units; some file systems count bytes and stop at 255. */
const LONGEST = 80;

/** "2026-06-25 The title.html"; `day` is `YYYY-MM-DD`, `ending` without the dot. */
export function fileName(day: string, title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    // What Windows, macOS or a shell refuse or read as a path, and characters that are not seen.
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(plain)];
  let short = '';
  for (const { segment } of characters) {
    if (short.length + segment.length > LONGEST) break;
    short += segment;
  }
  // Between two words where there is a choice.
  if (short.length < plain.length && short.includes(' ')) short = short.slice(0, short.lastIndexOf(' '));
  const name = `${day} ${short}`.replace(/[. ]+$/, '');
  return `${name}.${ending}`;
}
