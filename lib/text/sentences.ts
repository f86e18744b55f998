/**
 * Text -> sentences, made for news: abbreviations, initials, decimals, quotations of several sentences, lists,
 * time stamps, and scripts with marks of their own.
 *
 * A scanner looks at every mark that could end a sentence and asks what stands before and after it. Nothing is
 * normalised: a sentence is a range of the text it came from.
 *
 * It departs from compromise's own sentences (`compromise/one`) because it measures better: 49 of the 52 English Golden
 * Rules against 32, boundary F1 .959 against .941 on Universal Dependencies text (.985 against .960 on its edited part).
 */
import type { Block, Sentence } from '../model';
import { BEFORE_NUMBER, EITHER, NAMES_WITH_MARKS, OPENERS, SPEECH_VERBS, TITLES } from './abbreviations';
import { blocksOf } from './blocks';
import { listStarts } from './list-markers';
import { lostBreaks } from './lost-breaks';
import { wordSet } from './word-set';

const TERMINATORS = /(?:[.!?…‼⁇⁈⁉]|[。！？｡．])+(?:[^\S\n]?\.(?:[^\S\n]\.)+)?/gu;
/** What belongs to the sentence behind its mark: closing quotes and brackets, footnote numbers, a smiley. */
const CLOSERS = /^["'”’»)\]}」』〉》]*(?:[^\S\n]?\[\d{1,3}\])*(?:[^\S\n]?[:;]-?[)(DP](?=\s|$))?/u;
const WIDE = /[。！？｡．]/u;
/** Scripts whose sentence marks the scanner does not know; handed to Intl.Segmenter. */
const OTHER_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Armenian}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Tibetan}]/gu;
/** What any of those is written with, and Latin, Greek and Cyrillic with their punctuation are not. */
const BEYOND_LATIN = /[\u0530-\u1fff\u2c00-\uffff]/;
/** "7:05 p.m. ", "16:57 UTC - " at the head of a live-blog entry. */
const TIME_STAMP =
  /^\d{1,2}[:.]\d{2}(?:[^\S\n]*[ap]\.?m\.?)?(?:[^\S\n]*(?:GMT|UTC|[A-Z]{1,3}T|BST|CET))?[^\S\n]*[-–—|:]?[^\S\n]+(?=["“‘']?\p{Lu})(?!\p{Lu}{2,4}\s*$)/u;
/** Behind "9 a.m.": the zone belongs to the time. */
const ZONE_AFTER =
  /^\s+(?:\p{Lu}\p{Ll}+ (?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b|(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)\b)/u;
/** An opening adverbial this short (in words) is not a sentence: "At 5 a.m. Mr. Smith went". */
const ADVERBIAL_WORDS = 4;
/** How far back a mark looks for the head of its sentence, in code units. */
const WINDOW = 2000;
/** How far a word without spaces is looked at, in code units: keeps a page of one long line quick. */
const CHUNK = 120;
/** A parenthesis longer than this is read as text, not as an aside, in code units. */
const ASIDE_MAX = 300;

/**
 * Sentences of `text` in order, each inside one block. Without `blocks` the text is cut into paragraphs first.
 * Every sentence satisfies `text.slice(start, end) === sentence.text`; white space around it is left out.
 */
export function splitSentences(text: string, blocks: readonly Block[] = blocksOf(text)): Sentence[] {
  return blocks.flatMap((block, index) =>
    cut(text.slice(block.start, block.end)).map(([from, to]) => {
      const start = block.start + from;
      const end = block.start + to;
      return { text: text.slice(start, end), start, end, block: index };
    }),
  );
}

/** Ranges of the sentences of one block. */
function cut(text: string): [number, number][] {
  const boundaries = isOtherScript(text) ? segmented(text) : scanned(text);
  const ranges: [number, number][] = [];
  let from = 0;
  for (const boundary of [...boundaries, text.length]) {
    const piece = text.slice(from, boundary);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') ranges.push([from + lead, from + lead + trimmed.length]);
    from = boundary;
  }
  return ranges;
}

function isOtherScript(text: string): boolean {
  return BEYOND_LATIN.test(text) && (text.match(OTHER_SCRIPTS)?.length ?? 0) * 2 > text.length;
}

function segmented(text: string): number[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map((segment) => segment.index).filter((index) => index > 0);
}

function scanned(text: string): number[] {
  const starts = new Set([...listStarts(text), ...lostBreaks(text)]);
  const stamp = TIME_STAMP.exec(text);
  if (stamp) starts.add(stamp[0].length);
  const items = [...starts].filter((start) => start > 0).sort((a, b) => a - b);
  const boundaries = [...items];
  let item = 0;
  let from = Math.max(0, ...(stamp ? [stamp[0].length] : []));
  for (const match of text.matchAll(TERMINATORS)) {
    const mark = match.index;
    if (mark < from) continue;
    const after = mark + match[0].length;
    const closers = CLOSERS.exec(text.slice(after, after + 24))?.[0] ?? '';
    const end = after + closers.length;
    if (end >= text.length) break;
    while ((items[item] ?? text.length) <= mark) {
      from = Math.max(from, items[item] ?? 0);
      item += 1;
    }
    if (endsSentence(text, Math.max(from, mark - WINDOW), mark, match[0], closers, end)) {
      boundaries.push(end);
      from = end;
    }
  }
  return [...new Set(boundaries)].sort((a, b) => a - b);
}

/** Whether the mark at `mark` (with `closers` behind it, ending at `end`) ends the sentence begun at `from`. */
function endsSentence(
  text: string,
  from: number,
  mark: number,
  marks: string,
  closers: string,
  end: number,
): boolean {
  if (WIDE.test(marks)) return !insideAside(text, from, mark);
  const rest = text.slice(end, end + 80);
  const spaced = /^\s/.test(rest);
  if (!spaced) return isGlued(text, mark, marks, closers, end);
  if (isMarkerOnly(text.slice(from, mark))) return false;
  if (!closers.includes(')') && insideAside(text, from, mark)) return false;
  const next = nextWord(rest);
  const lower = /^\p{Ll}/u.test(next) && !/^\p{Ll}+\p{Lu}/u.test(next);
  const before = lastWord(text.slice(Math.max(from, mark - 40), mark));
  if (/[!?]/.test(marks)) {
    if (closers !== '' && (lower || saysAfter(rest))) return false;
    if (lower) return !NAMES_WITH_MARKS.has(before.toLowerCase()) && !/^[,;)]/.test(rest.trimStart());
    return !(NAMES_WITH_MARKS.has(before.toLowerCase()) && !OPENERS.has(next.toLowerCase()));
  }
  if (next === '')
    return (
      !EITHER.has(before.toLowerCase()) &&
      /^\s+["“‘([¿¡•*—–-]/.test(rest) &&
      !/^\s+[-–—]\s*\p{Ll}/u.test(rest)
    );
  if (lower)
    return marks === '.' && forgotCapital(text.slice(Math.max(from, mark - 40), mark), closers, before, next);
  if (/["”’]/.test(closers) && /^\s+[-–—]\s*\p{Lu}/u.test(rest)) return false;
  if (/^[ap]\.m$/i.test(before) && ZONE_AFTER.test(rest)) return false;
  if (marks.length > 1 || marks === '…') return true;
  if (closers === ']') return !isInitial(before);
  return closers === '' ? fullStopEnds(text, from, mark, before, next) : true;
}

/**
 * The full stop is real although the next sentence forgot its capital: it stands after a word that is no abbreviation,
 * and where that word is short, or a number or a closing mark, only before a word that opens sentences.
 */
function forgotCapital(head: string, closers: string, before: string, next: string): boolean {
  if (closers === '' && isPlainWord(before) && before.length > 3) return true;
  if (closers !== '' || !FORGOTTEN.has(next)) return false;
  return /[)"”]$/.test(head) || /\d{3}$/.test(before) || isPlainWord(before);
}

/** What opens a sentence, and seldom goes on after an abbreviation. */
const FORGOTTEN = wordSet(
  `i i'm i’m i've you they we he she it this that there the but what why how then please thanks call maybe`,
);

function isPlainWord(before: string): boolean {
  return (
    /^\p{Ll}{2,}$/u.test(before) && !EITHER.has(before) && !TITLES.has(before) && !BEFORE_NUMBER.has(before)
  );
}

/** A single full stop before white space and something that is not lower case. */
function fullStopEnds(text: string, from: number, mark: number, before: string, next: string): boolean {
  const key = before.toLowerCase();
  const opener = OPENERS.has(next.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(next);
  const numeric = /^[\p{N}#$€£]/u.test(next) || /^[IVXLC]+$/.test(next);
  if (BEFORE_NUMBER.has(key) && numeric) return false;
  if (TITLES.has(key)) return false;
  if (isInitial(before)) return opener && !followsName(text.slice(from, mark - 1));
  if (EITHER.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    if (isAdverbial(text.slice(from, mark))) return false;
    return opener || (/^[ap]\.?m$/.test(key) && !/^[A-Z]{2,4}$/.test(next));
  }
  return true;
}

/** "world.Today": no space after the full stop, and not a web address, file name, abbreviation or number. */
function isGlued(text: string, mark: number, marks: string, closers: string, end: number): boolean {
  const head = text.slice(Math.max(0, mark - CHUNK), mark);
  if (/^[.!?…]+$/.test(marks) && /^[—–]/.test(text.slice(end, end + CHUNK))) return false;
  const chunk = `${/\S*$/.exec(head)?.[0] ?? ''}${/^\S*/.exec(text.slice(mark, mark + CHUNK))?.[0] ?? ''}`;
  if (/[@/\\_]|www\.|https?:/i.test(chunk)) return false;
  if (!/(?:\p{Ll}{2}|\d{3}|\p{Ll}["”’)])$/u.test(head + closers)) return false;
  const follows = text.slice(end, end + CHUNK);
  if (/[!?]$/.test(marks) && /^\p{Ll}{3,}\s/u.test(follows)) return true;
  const next = /^["“‘(]?(\p{Lu}(?:\p{Ll}+|(?=\s)))/u.exec(follows)?.[1];
  return next !== undefined && !/^(?:Com|Net|Org|Js|Io|Ai|Gov|Edu|Uk)$/.test(next);
}

/** An enumerator alone ("1", "a", "(ii)", "Q") is the head of the sentence that follows it. */
function isMarkerOnly(text: string): boolean {
  return /^\s*[•⁃‣▪●◦*]?\s*[("]?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})(?:\.\d+)*[)]?$/u.test(text);
}

/** Inside a parenthesis that opened within this sentence and closes soon. */
function insideAside(text: string, from: number, mark: number): boolean {
  const open = from + text.slice(from, mark).lastIndexOf('(');
  if (open < from || text.charAt(open) !== '(' || text.slice(from, open).trim() === '') return false;
  const length = text.slice(open, open + ASIDE_MAX + 1).indexOf(')');
  return open + length > mark;
}

function isInitial(before: string): boolean {
  return /^\p{Lu}$/u.test(before);
}

/** "Albert I.", "J. R." : a capitalised word or another initial stands before the initial. */
function followsName(head: string): boolean {
  return /(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\.)\s*$/u.test(head);
}

function isAdverbial(head: string): boolean {
  return (
    /^\s*["“]?(?:At|By|Around|About|On|Before|After|Since|Until|From|In|Near|Outside|Inside|Across|Under|For)\b/.test(
      head,
    ) && head.trim().split(/\s+/).length <= ADVERBIAL_WORDS
  );
}

function saysAfter(rest: string): boolean {
  const words = rest.trim().split(/\s+/).slice(0, 4);
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return false;
  return words.slice(1).some((word) => SPEECH_VERBS.has(word.replace(/[.,]$/, '')));
}

function nextWord(rest: string): string {
  return (
    /^\s+["'“‘«([{¿¡]*([\p{L}\p{N}#$€£][\p{L}\p{M}\p{N}'’.-]*)/u.exec(rest)?.[1]?.replace(/[.'’-]+$/, '') ??
    ''
  );
}

function lastWord(head: string): string {
  return /([\p{L}\p{N}°][\p{L}\p{M}\p{N}.°]*)$/u.exec(head)?.[1] ?? '';
}
