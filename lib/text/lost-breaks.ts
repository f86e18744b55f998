/**
 * Where a line must have ended although its break is lost: text that was copied from mail, forums and page furniture
 * joins its lines with blanks, and what stood on a line of its own then carries no mark.
 *
 * Only patterns that running prose does not have: a separator, the date and time of a mail header, a heading's full
 * date, addresses in a row, a letter's greeting or close, a smiley before a capital.
 */

/** Offset of the match itself, and of what follows it. */
type Cut = 'before' | 'after' | 'around';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** `sign` is in every text the pattern fits: most texts are passed over by looking for that. */
const PATTERNS: readonly [sign: RegExp, pattern: RegExp, cut: Cut][] = [
  // "***", "=====": a rule across the page.
  [/[*=_~#]{3}|-{5}/, /(?<=^|\s)(?:[*=_~#]{3,}|-{5,})(?=\s)/gu, 'around'],
  // "08/16/2000 03:14 PM": who and when, in the head of a mail.
  [
    /\/\d/,
    /(?<=\s)(?<!\b(?:on|at|by|from|until|since) )\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? [AP]M(?=\s|$)/gu,
    'around',
  ],
  [/\/\d/, /\b(?:on|at) \d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? [AP]M(?=\s+\p{Lu})/gu, 'after'],
  // "Mill to close Sunday, May 28, 2006 The ...": the date under a headline.
  [
    /day, /,
    new RegExp(
      `(?<=[\\p{L}'’]\\s)(?<!\\b(?:on|of|from|by|until|since|for|before|after|and|or|to|through|was|is|the|this|last|next) )(?:${DAYS}), (?:${MONTHS}) \\d{1,2}, \\d{4}(?=$|\\s+\\p{Lu})`,
      'gu',
    ),
    'around',
  ],
  [/day, /, new RegExp(`^(?:${DAYS}), (?:${MONTHS}) \\d{1,2}, \\d{4}(?=\\s+\\p{Lu})`, 'gu'), 'after'],
  // "<a.bell@example.org> Thanks": the sender.
  [/</, /<[^\s<>]+@[^\s<>]+>(?=\s+[\p{Lu}\p{N}])/gu, 'after'],
  // Links one under the other.
  [/:\/\//, /(?<=\shttps?:\/\/\S{4,300}\s+|^https?:\/\/\S{4,300}\s+)https?:\/\//gu, 'before'],
  // "Kind regards, Ana", "Hi, Yes"
  [
    /(?:egards|ishes|hanks|incerely|yours|truly|aithfully|Cheers),/,
    /(?<=[.!?)]\s|^)(?:(?:(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?|Many) )?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|Sincerely(?: yours)?|Yours (?:sincerely|truly|faithfully)|Cheers),(?=\s+\p{Lu})/gu,
    'after',
  ],
  [/^[HD]/, /^(?:Hi|Hello|Hey|Dear \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?),(?=\s+\p{Lu})/gu, 'after'],
  // "what a day :-) Now"
  [/[:;]-?[)D]/, /(?<=[\p{L}\p{N}.!?] ?)[:;]-?[)D](?=\s+\p{Lu})/gu, 'after'],
];

/** Offsets at which a sentence of `text` begins because a line did. */
export function lostBreaks(text: string): number[] {
  const starts: number[] = [];
  for (const [sign, pattern, cut] of PATTERNS) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      if (cut !== 'after') starts.push(match.index);
      if (cut !== 'before') starts.push(match.index + match[0].length);
    }
  }
  return starts.filter((start) => start > 0 && start < text.length);
}
