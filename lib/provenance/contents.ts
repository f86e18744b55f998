/** Which tokens are the content of a cue, and where a range of tokens really begins and ends. */
import type { Token } from '../text/tokens';
import type { Cue } from './cue-words';
import { isHardBreak, type Range } from './phrases';
import { ARTICLES, CONJUNCTIONS, isAdverb, isAuxiliary, isQuote, PREPOSITIONS, SUBORDINATORS } from './words';

export function contentOf(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  source: Range,
  cue: Range,
  kind: Cue,
): { content: Range[]; addressee: Range | null } {
  let begin = cue.end;
  let addressee: Range | null = null;
  if (kind.act === 'tell' || (kind.act === 'say' && tokens[begin]?.norm === 'to')) {
    if (tokens[begin]?.norm === 'to') begin += 1;
    const told = addresseeAfter(tokens, begin, hi);
    if (told) {
      addressee = told;
      begin = told.end;
    }
  }
  const next = tokens[begin];
  const before = trimmed(tokens, { start: clauseStart(tokens, lo, source.start), end: source.start });
  const hasBefore = before.end - before.start > 2 && /^[,"”'’—–]$/.test(tokens[source.start - 1]?.text ?? '');
  const stops = next === undefined || begin >= hi || /^[,.;]$/.test(next.text) || endsSoon(tokens, begin, hi);
  if (hasBefore && stops) {
    const after = trimmed(tokens, { start: begin, end: hi });
    return { content: [before, quotedOnly(tokens, after)].filter(nonEmpty), addressee };
  }
  const after = trimmed(tokens, { start: begin, end: parenthesisEnd(tokens, begin, hi) });
  return { content: [after].filter(nonEmpty), addressee };
}

/** Without the commas, stops and conjunctions at its edges. */
export function trimmed(tokens: readonly Token[], range: Range): Range {
  let { start, end } = range;
  while (start < end) {
    const token = tokens[start];
    if (token && (/^[,.;:—–)]$/.test(token.text) || (CONJUNCTIONS.has(token.norm) && start > range.start)))
      start += 1;
    else break;
  }
  while (end > start && /^[,.;:—–(]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { start, end };
}

/** Behind a closing attribution only a resumed quotation is still content. */
export function quotedOnly(tokens: readonly Token[], range: Range): Range {
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (token && isQuote(token)) return { start: index, end: range.end };
  }
  return { start: range.end, end: range.end };
}

export function clauseStart(tokens: readonly Token[], lo: number, end: number): number {
  for (let index = end - 1; index > lo; index -= 1) if (tokens[index]?.text === ';') return index + 1;
  return lo;
}

export const nonEmpty = (range: Range): boolean => range.end > range.start;

export function behindIn(tokens: readonly Token[], range: Range, test: (token: Token) => boolean): boolean {
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (token && test(token)) return true;
  }
  return false;
}

/** "told *the Courier*", "told *state radio*", "told *reporters on a call*": up to "that", a comma or the clause. */
function addresseeAfter(tokens: readonly Token[], start: number, hi: number): Range | null {
  let end = start;
  while (end < hi && end - start < 8) {
    const token = tokens[end];
    if (token === undefined || isHardBreak(token) || (token.text === '.' && end > start)) break;
    if (
      end > start &&
      (SUBORDINATORS.has(token.norm) || PREPOSITIONS.has(token.norm) || isAuxiliary(token.norm))
    )
      break;
    if (
      end > start &&
      (ARTICLES.has(token.norm) || /^(?:he|she|it|they|we|to|his|her|its|their)$/.test(token.norm))
    )
      break;
    end += 1;
  }
  return end > start ? { start, end } : null;
}

/** Whatever follows the cue is an adverbial ("in a statement on Tuesday"), then the sentence ends or a comma stands. */
function endsSoon(tokens: readonly Token[], begin: number, hi: number): boolean {
  const first = tokens[begin];
  if (first === undefined) return true;
  if (
    !(
      PREPOSITIONS.has(first.norm) ||
      isAdverb(first.norm) ||
      /day$/.test(first.norm) ||
      first.norm === 'referring'
    )
  )
    return false;
  for (let index = begin; index < Math.min(hi, begin + 12); index += 1) {
    const token = tokens[index];
    if (token === undefined) return true;
    if (token.norm === 'that') return false;
    if (/^[,.;]$/.test(token.text)) return true;
  }
  return hi - begin <= 12;
}

/** ", according to X" and ", X said" close the content that a cue opened before them. */
function parenthesisEnd(tokens: readonly Token[], begin: number, hi: number): number {
  for (let index = begin + 2; index < hi; index += 1)
    if (tokens[index]?.norm === 'according' && tokens[index + 1]?.norm === 'to') return index;
  return hi;
}
