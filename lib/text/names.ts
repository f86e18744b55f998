/**
 * Proper names by their capitals: runs of capitalised words, with what English news does to them undone - titles,
 * possessives, articles, legal forms, dots in acronyms, short given names - so that `key` compares.
 *
 * No tagger: a capital inside a sentence is evidence enough, at the head of one a common word is set aside. A text
 * in title case or all capitals is cut at common words instead.
 */
import { isCommonWord } from './names-common';
import {
  CALENDAR,
  DEMONYMS,
  GENERIC_SHORT,
  GIVEN_NAMES,
  HEADS_OF_OF,
  ORGANISATION_CUES,
  PERSON_TITLES,
  PLACE_CUES,
  PLACES,
} from './names-lexicon';
import { mention, OFFICE_OF, type Run } from './names-mention';
import type { Token } from './tokens';
import type { NameMention } from './types';
import { wordSet } from './word-set';

/** Lower-case words that may stand inside a name, between two capitalised ones. */
const LINKS = wordSet('of de da do del della la le du van von der den bin al el and the for on');
/** Links that only organisations bridge: "Office of Science and Technology Policy". */
const WIDE_LINKS = new Set(['and', 'for', 'on', 'the']);
/** A text with more of its longer words capitalised than this is set in title case. */
const TITLE_CASE_SHARE = 0.7;

/** Names in `text`, in order; `tokens` are the text's own. */
export function namesIn(text: string, tokens: readonly Token[]): NameMention[] {
  const titled = isTitleCase(tokens);
  const mentions = runs(tokens, titled).flatMap((run) => mention(text, run));
  return expandAcronyms(text, mentions);
}

function runs(tokens: readonly Token[], titled: boolean): Run[] {
  const found: Run[] = [];
  let current: Token[] = [];
  let title = false;
  const close = () => {
    const titled = title;
    title = false;
    if (current.length === 0) return;
    while (current.length > 0 && LINKS.has((current.at(-1) as Token).text)) current.pop();
    while (current.length > 0 && current.at(-1)?.kind === 'punctuation') current.pop();
    if (current.length > 0) found.push({ tokens: current, titled });
    current = [];
  };
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (isCapital(token) && isNameWord(token, previous, titled, atStart(tokens, index), next)) {
      const named = next?.text === '.' ? tokens[index + 2] : next;
      if (current.length === 0 && PERSON_TITLES.has(token.norm) && named && isPersonAfterTitle(named)) {
        title = true;
        return;
      }
      if (current.length === 0 && previous && PERSON_TITLES.has(previous.norm) && !/['’]/.test(previous.text))
        title = true;
      current.push(token);
      if (/['’]s?$/.test(token.text)) close();
      return;
    }
    if (current.length > 0 && staysInside(token, current, next)) current.push(token);
    else if (!isTitleDot(token, previous)) close();
  });
  close();
  return found;
}

function isPersonAfterTitle(token: Token): boolean {
  return isCapital(token) && !OFFICE_OF.has(token.norm) && !ORGANISATION_CUES.has(token.norm);
}

function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && !isPlainStart(text) && /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(text);
}

/** Up to three small letters of English at the head, as most words have them: no need to ask further. */
function isPlainStart(text: string): boolean {
  for (let at = 0; at < 3 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function isNameWord(
  token: Token,
  previous: Token | undefined,
  titled: boolean,
  start: boolean,
  next: Token | undefined,
): boolean {
  if (CALENDAR.has(token.norm)) return false;
  if (
    isShouted(token) ||
    (GENERIC_SHORT.has(token.norm) && !(previous && isCapital(previous)) && !(next && isCapital(next)))
  )
    return false;
  if (
    previous?.text === '-' &&
    /^\p{Lu}{2}$/u.test(token.text) &&
    previous.end === token.start &&
    !next?.text.match(/^\p{Lu}/u)
  )
    return false;
  if (token.text === 'I' || /^I['’]/.test(token.text)) return false;
  if (
    /^\p{Lu}$/u.test(token.text) &&
    !(previous && isCapital(previous)) &&
    !(next && (next.text === '.' || isCapital(next)))
  )
    return false;
  if (!start && !titled) return true;
  if (next && isCapital(next) && PLACES.has(`${token.norm} ${next.norm}`)) return true;
  if (/^\p{Lu}{2,}$/u.test(token.text) && !titled) return !isCommonWord(token.norm) || token.norm === 'us';
  if (PERSON_TITLES.has(token.norm)) return true;
  if (titled) return !isCommonWord(token.norm);
  if (DEMONYMS.has(token.norm) && !(next && isCapital(next))) return false;
  return !isCommonWord(token.norm) || (GIVEN_NAMES.has(token.norm) && next !== undefined && isCapital(next));
}

/** Links, dots of initials, hyphens and ampersands continue a run when a capitalised word follows. */
function staysInside(token: Token, current: Token[], next: Token | undefined): boolean {
  if (!next || !isCapital(next)) return false;
  const last = current.at(-1) as Token;
  if (token.text === '.')
    return last.end === token.start && (/^\p{Lu}$/u.test(last.text) || PERSON_TITLES.has(last.norm));
  if (token.text === '-')
    return token.start === last.end && token.end === next.start && !/^\p{Lu}{2}$/u.test(last.text);
  if (token.text === '&') return true;
  if (!LINKS.has(token.text)) return false;
  if (token.text === 'of') return isHeadOfOf(last);
  if (!WIDE_LINKS.has(token.text)) return !isCommonWord(next.norm);
  return (
    current.some((word) => word.text === 'of') && current.some((word) => ORGANISATION_CUES.has(word.norm))
  );
}

/** "Bank of", "Gulf of", "House of": words that an "of" makes part of a name; "accused Acme of" is none. */
function isHeadOfOf(last: Token): boolean {
  return ORGANISATION_CUES.has(last.norm) || PLACE_CUES.has(last.norm) || HEADS_OF_OF.has(last.norm);
}

/** "THOUSANDS", "MILLION": an ordinary word in capitals for emphasis. */
function isShouted(token: Token): boolean {
  return /^\p{Lu}{4,}$/u.test(token.text) && isCommonWord(token.norm);
}

function isTitleDot(token: Token, previous: Token | undefined): boolean {
  return token.text === '.' && previous !== undefined && PERSON_TITLES.has(previous.norm);
}

/** Whether the token opens a sentence, a quotation or a list item, where a capital proves nothing. */
function atStart(tokens: readonly Token[], index: number): boolean {
  let back = index - 1;
  while (back >= 0 && /^["'“‘([«•*—–-]$/.test(tokens[back]?.text ?? '')) back -= 1;
  if (
    tokens
      .slice(back + 1, index)
      .some((token) => /^["“«]$/.test(token.text) && token.end === tokens[index]?.start)
  )
    return true;
  const before = tokens[back];
  if (!before) return true;
  if (before.text === '.')
    return (
      !PERSON_TITLES.has(tokens[back - 1]?.norm ?? '') && !/^\p{Lu}$/u.test(tokens[back - 1]?.text ?? '')
    );
  return /^[!?…:”"]$/.test(before.text);
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  if (words.length < 4 || tokens.at(-1)?.text === '.') return false;
  return words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length > TITLE_CASE_SHARE;
}

/** "Office of Science and Technology Policy (OSTP)": the short form takes the key of the long one beside it. */
function expandAcronyms(text: string, mentions: NameMention[]): NameMention[] {
  const expansions = new Map<string, NameMention>();
  for (const [index, short] of mentions.entries()) {
    if (!/^\p{Lu}{2,6}$/u.test(short.text)) continue;
    for (const long of [mentions[index - 1], mentions[index + 1]]) {
      if (
        !long ||
        !text.slice(Math.min(short.end, long.end), Math.max(short.start, long.start)).includes('(')
      )
        continue;
      if (initials(long.text).has(short.text)) expansions.set(short.text, long);
    }
  }
  return mentions.map((name) => {
    const long = expansions.get(name.text);
    return long ? { ...name, key: long.key, kind: long.kind } : name;
  });
}

function initials(name: string): Set<string> {
  const words = name.split(/[\s-]+/);
  const of = (list: string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  return new Set([of(words), of(words.filter((word) => /^\p{Lu}/u.test(word)))]);
}
