/** Runs of capitalised words, the stuff of names, and the phrases around them. */
import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import type { Range } from './phrases';
import { ORGANISATION_NOUNS, TITLES } from './source-words';
import { DETERMINERS, isAuxiliary, isCapital, isPossessive, isTimeWord, PREPOSITIONS } from './words';

const CONNECTORS = wordSet("of the and & for van von de der den al bin la le du di da el - ’ ' .");

export function isDateline(tokens: readonly Token[], run: Range): boolean {
  for (let index = run.start; index < run.end; index += 1)
    if (tokens[index]?.text !== tokens[index]?.text.toUpperCase()) return false;
  return /^[,(—–-]$/.test(tokens[run.end]?.text ?? '');
}

/** A capitalised run of tokens, titles before it split off. */
export interface CapitalRun extends Range {
  /** Where titles before the name begin; `start` when there are none. */
  lead: number;
}

const NOT_NAMES = wordSet(
  `in on at the a an this that these those it he she they we i you but and or if when while as after before since for
   from to by with although though because since there here what who why how where yes no not his her its their our
   my one two three some many most all both each every another other others according meanwhile however still also
   then now later earlier until under over despite during amid among last next first second new such even only just
   so yet nor did does do has have had is are was were will would can could may might must should per about`,
);

/** Runs of capitalised words, titles split off, sentence openers and time words left out. */
export function capitalRuns(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  opens: (tokens: readonly Token[], index: number) => boolean = () => false,
): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let index = lo;
  while (index < hi) {
    const token = tokens[index];
    if (
      !token ||
      !isCapital(token) ||
      (NOT_NAMES.has(token.norm) && !/^\p{Lu}{2,}$/u.test(token.text)) ||
      isTimeWord(token.norm) ||
      opens(tokens, index)
    ) {
      index += 1;
      continue;
    }
    const lead = index;
    let end = index + 1;
    while (end < hi) {
      const next = tokens[end];
      const previous = tokens[end - 1];
      if (!next || !previous || isPossessive(previous)) break;
      if (isCapital(next) && !isTimeWord(next.norm)) {
        end += 1;
        continue;
      }
      const joins = CONNECTORS.has(next.norm);
      const after = tokens[end + 1];
      if (
        joins &&
        next.norm === '.' &&
        previous.end === next.start &&
        previous.text.length <= 4 &&
        after &&
        isCapital(after) &&
        end + 1 < hi
      ) {
        end += 2;
        continue;
      }
      if (
        joins &&
        (next.norm === '-' || /^['’]$/.test(next.text)) &&
        previous.end === next.start &&
        after &&
        (after.start === next.end || next.norm !== '-') &&
        isCapital(after)
      ) {
        end += 2;
        continue;
      }
      if (joins && !/^[-.'’]$/.test(next.norm) && next.norm !== 'and' && after && end + 1 < hi) {
        const second = next.norm === 'of' && after.norm === 'the' ? tokens[end + 2] : after;
        if (second && isCapital(second) && next.norm !== 'the') {
          end += second === after ? 2 : 3;
          continue;
        }
      }
      break;
    }
    let start = lead;
    while (start < end - 1) {
      const word = tokens[start];
      const after = tokens[start + 1];
      if (word && TITLES.has(word.norm)) start += after?.text === '.' ? 2 : 1;
      else break;
    }
    if (start >= end) start = lead;
    runs.push({ start, end, lead });
    index = Math.max(end, index + 1);
  }
  return runs;
}

/** A phrase's end without appositions: they explain the name, they are not part of it. */
export function plainEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let index = from; index < end; index += 1)
    if (/^[,(—–]$/.test(tokens[index]?.text ?? '')) return index;
  return end;
}

export function headEnd(tokens: readonly Token[], range: Range): number {
  for (let index = range.start + 1; index < range.end; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.text === ',' || token.text === '(' || token.text === '—') return index;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (isCapital(token)) continue;
    if (PREPOSITIONS.has(token.norm)) {
      // "Chamber of Engineers", "Bank of England" are one name.
      if (
        token.norm === 'of' &&
        previous &&
        isCapital(previous) &&
        next &&
        (isCapital(next) || next.norm === 'the') &&
        !looksPersonal(tokens, range.start, index)
      )
        continue;
      return index;
    }
    if (token.norm === 'who' || token.norm === 'which' || isAuxiliary(token.norm)) return index;
    if (
      previous &&
      /s$/.test(previous.norm) &&
      /(?:ed|ing|close|familiar)$/.test(token.norm) &&
      !DETERMINERS.has(previous.norm)
    )
      return index;
  }
  return range.end;
}

function looksPersonal(tokens: readonly Token[], start: number, end: number): boolean {
  const runs = capitalRuns(tokens, start, end);
  const run = runs.at(-1);
  if (!run) return false;
  const list = wordsOf(tokens, run.start, run.end);
  return list.length >= 2 && !list.some((word) => ORGANISATION_NOUNS.has(word));
}

export function wordsOf(tokens: readonly Token[], start: number, end: number): string[] {
  const list: string[] = [];
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token && token.kind !== 'punctuation') list.push(token.norm);
  }
  return list;
}

/** Text of a name, possessive ending dropped. */
export function textOf(tokens: readonly Token[], range: Range): string {
  return joined(tokens, range).replace(/['’]s?$/, '');
}

/** Text of a phrase without its article. */
export function phraseText(tokens: readonly Token[], range: Range): string {
  const first = tokens[range.start];
  const second = tokens[range.start + 1];
  const drop =
    first &&
    range.end - range.start > 1 &&
    (first.norm === 'the' || ((first.norm === 'a' || first.norm === 'an') && second !== undefined));
  return joined(tokens, { start: range.start + (drop ? 1 : 0), end: range.end }).replace(/[\s,]+$/, '');
}

function joined(tokens: readonly Token[], range: Range): string {
  let text = '';
  let end: number | null = null;
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (!token) break;
    text += (end !== null && token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return text;
}

export function singular(noun: string): string {
  return noun.length > 3 ? noun.replace(/s$/, '') : noun;
}
