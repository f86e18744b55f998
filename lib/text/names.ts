/**
 * Proper names by their capitals: runs of capitalised words, with what English news does to them undone - titles,
 * possessives, articles, legal forms, dots in acronyms, short given names - so that `key` compares.
 *
 * No tagger: a capital inside a sentence is evidence enough, at the head of one a common word is set aside. A text
 * in title case or all capitals is cut at common words instead.
 */
import { allCapitals, hasCapitalInFront, opensWithCapital } from './capitals';
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
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (isCapital(token) && isNameWord(tokens, index, titled)) {
      const named = next?.text === '.' ? tokens[index + 2] : next;
      if (current.length === 0 && PERSON_TITLES.has(token.norm) && named && isPersonAfterTitle(named)) {
        title = true;
        continue;
      }
      if (current.length === 0 && previous && PERSON_TITLES.has(previous.norm) && !/['’]/.test(previous.text))
        title = true;
      current.push(token);
      if (/['’]s?$/.test(token.text)) close();
      continue;
    }
    if (current.length > 0 && staysInside(token, current, next)) current.push(token);
    else if ((title || current.length > 0) && !isTitleDot(token, previous)) close();
  }
  close();
  return found;
}

function isPersonAfterTitle(token: Token): boolean {
  return isCapital(token) && !OFFICE_OF.has(token.norm) && !ORGANISATION_CUES.has(token.norm);
}

function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && hasCapitalInFront(text);
}

/** Whether the capitalised word at `index` is of a name. */
function isNameWord(tokens: readonly Token[], index: number, titled: boolean): boolean {
  const token = tokens[index] as Token;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  const { norm, text } = token;
  if (CALENDAR.has(norm)) return false;
  const capitals = allCapitals(text);
  // "THOUSANDS", "MILLION": an ordinary word in capitals for emphasis.
  if (capitals >= 4 && isCommonWord(norm)) return false;
  const beside = (other: Token | undefined) => other !== undefined && isCapital(other);
  if (GENERIC_SHORT.has(norm) && !beside(previous) && !beside(next)) return false;
  if (
    capitals === 2 &&
    previous?.text === '-' &&
    previous.end === token.start &&
    !opensWithCapital(next?.text ?? '')
  )
    return false;
  if (text === 'I' || /^I['’]/.test(text)) return false;
  if (capitals === 1 && !beside(previous) && next?.text !== '.' && !beside(next)) return false;
  if (!titled && !atStart(tokens, index)) return true;
  if (beside(next) && PLACES.has(`${norm} ${next?.norm}`)) return true;
  if (capitals >= 2 && !titled) return !isCommonWord(norm) || norm === 'us';
  if (PERSON_TITLES.has(norm)) return true;
  if (titled) return !isCommonWord(norm);
  if (DEMONYMS.has(norm) && !beside(next)) return false;
  return !isCommonWord(norm) || (GIVEN_NAMES.has(norm) && beside(next));
}

/** Links, dots of initials, hyphens and ampersands continue a run when a capitalised word follows. */
function staysInside(token: Token, current: Token[], next: Token | undefined): boolean {
  if (!next || !isCapital(next)) return false;
  const last = current.at(-1) as Token;
  if (token.text === '.')
    return last.end === token.start && (allCapitals(last.text) === 1 || PERSON_TITLES.has(last.norm));
  if (token.text === '-')
    return token.start === last.end && token.end === next.start && allCapitals(last.text) !== 2;
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

function isTitleDot(token: Token, previous: Token | undefined): boolean {
  return token.text === '.' && previous !== undefined && PERSON_TITLES.has(previous.norm);
}

const OPENING = new Set(['"', "'", '“', '‘', '(', '[', '«', '•', '*', '—', '–', '-']);
const QUOTES = new Set(['"', '“', '«']);
const ENDS = new Set(['!', '?', '…', ':', '”', '"']);

/** Whether the token opens a sentence, a quotation or a list item, where a capital proves nothing. */
function atStart(tokens: readonly Token[], index: number): boolean {
  const { start } = tokens[index] as Token;
  let back = index - 1;
  for (; back >= 0; back -= 1) {
    const { text, end } = tokens[back] as Token;
    if (!OPENING.has(text)) break;
    if (end === start && QUOTES.has(text)) return true;
  }
  const before = tokens[back];
  if (!before) return true;
  if (before.text !== '.') return ENDS.has(before.text);
  const last = tokens[back - 1];
  return !last || (!PERSON_TITLES.has(last.norm) && allCapitals(last.text) !== 1);
}

function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  let words = 0;
  let capitals = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length <= 3) continue;
    words += 1;
    if (opensWithCapital(text)) capitals += 1;
  }
  return words >= 4 && capitals / words > TITLE_CASE_SHARE;
}

/** "Office of Science and Technology Policy (OSTP)": the short form takes the key of the long one beside it. */
function expandAcronyms(text: string, mentions: NameMention[]): NameMention[] {
  if (mentions.length < 2 || !text.includes('(')) return mentions;
  const expansions = new Map<string, NameMention>();
  for (const [index, short] of mentions.entries()) {
    const capitals = allCapitals(short.text);
    if (capitals < 2 || capitals > 6) continue;
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
