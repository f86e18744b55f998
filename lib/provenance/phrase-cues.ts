/** Cues that are no verbs: "according to X", "citing X", "by X's count", "has X saying". */
import type { Token } from '../text/tokens';
import { behindIn, clauseStart, nonEmpty, trimmed } from './contents';
import { CUES, SPEECH_NOUNS } from './cue-words';
import type { Found } from './found';
import { phraseAfter, phraseBefore, type Range, withApposition } from './phrases';
import { DOCUMENT_NOUNS } from './source-words';
import { subjectAtStart } from './verb-cues';
import { BE, DETERMINERS, isCapital, isPossessive } from './words';

export function accordingTo(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  at: number,
  length: number,
): Found | null {
  const bare = phraseAfter(tokens, at + length, hi);
  if (bare === null) return null;
  // "under the terms of the deal" credits nobody; "under the terms in the release" does.
  const paper = behindIn(tokens, bare, (token) => DOCUMENT_NOUNS.has(token.norm));
  if (tokens[at]?.norm === 'under' && !paper) return null;
  // "12 per cent", "per day": a rate names nobody.
  const next = tokens[at + 1];
  if (tokens[at]?.norm === 'per' && !paper && !(next && isCapital(next))) return null;
  const source = withApposition(tokens, bare, hi);
  const before = trimmed(tokens, { start: clauseStart(tokens, lo, at), end: at });
  const after = trimmed(tokens, { start: source.end, end: hi });
  const leading = before.end - before.start < 2;
  return {
    act: 'according',
    verb: 'according',
    cue: { start: at, end: at + length },
    source,
    content: [leading ? after : before].filter(nonEmpty),
    negated: false,
    addressee: null,
  };
}

export function crediting(tokens: readonly Token[], lo: number, hi: number, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const passive = tokens[at + 1]?.norm === 'by';
  const participle = token.norm.endsWith('ing') || passive || tokens[at - 1]?.norm === 'as';
  if (!participle) return null;
  const source = phraseAfter(tokens, passive ? at + 2 : at + 1, hi);
  if (source === null) return null;
  const before = trimmed(tokens, { start: lo, end: at });
  const after = trimmed(tokens, { start: source.end, end: hi });
  return {
    act: 'credit',
    verb: token.norm,
    cue: { start: at, end: passive ? at + 2 : at + 1 },
    source,
    content: [before.end - before.start > 6 ? before : after].filter(nonEmpty),
    negated: false,
    addressee: null,
  };
}

/** "X's claim that", "X's complaint is that", "by X's count": speech as a noun, its owner the source. */
export function nounCue(tokens: readonly Token[], lo: number, hi: number, at: number): Found | null {
  const token = tokens[at];
  const owner = tokens[at - 1];
  if (!token || !owner || at <= lo || !SPEECH_NOUNS.has(token.norm) || !isPossessive(owner)) return null;
  let first = at - 1;
  while (
    first > lo &&
    (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') || DETERMINERS.has(tokens[first - 1]?.norm ?? ''))
  )
    first -= 1;
  const before: Range = { start: first, end: at };
  const next = tokens[at + 1]?.norm ?? '';
  const that = next === 'that' ? at + 1 : BE.has(next) && tokens[at + 2]?.norm === 'that' ? at + 2 : -1;
  const base = { act: 'say' as const, verb: token.norm, negated: false, addressee: null };
  if (that > 0) {
    const content = trimmed(tokens, { start: that, end: hi });
    return {
      ...base,
      cue: { start: at, end: that === at + 2 ? at + 2 : at + 1 },
      source: before,
      content: [content],
    };
  }
  const preposition = tokens[before.start - 1];
  if (preposition?.norm !== 'by' && preposition?.norm !== 'in') return null;
  const content = trimmed(tokens, { start: lo, end: before.start - 1 });
  const after = trimmed(tokens, { start: at + 1, end: hi });
  return {
    ...base,
    cue: { start: at, end: at + 1 },
    source: before,
    content: [content.end - content.start > 2 ? content : after].filter(nonEmpty),
  };
}

/** "The item has the ministry calling it a lie": a text that shows somebody speaking. */
export function presentedBy(tokens: readonly Token[], lo: number, hi: number, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined || !/^(?:has|have|had)$/.test(token.norm) || at === lo) return null;
  let end = at + 1;
  while (end < Math.min(hi, at + 6) && /^(?:\p{Lu}|the$|-$)/u.test(tokens[end]?.text ?? '')) end += 1;
  const speaking = tokens[end];
  if (end === at + 1 || speaking === undefined || CUES.get(speaking.norm)?.form !== 'ing') return null;
  let source = phraseBefore(tokens, lo, at);
  if (source === null || tokens[at - 1]?.norm === 'and' || source.end - source.start < 2)
    source = subjectAtStart(tokens, lo, at) ?? source;
  if (source === null) return null;
  return {
    act: 'say',
    verb: 'have',
    cue: { start: at, end: at + 1 },
    source,
    content: [trimmed(tokens, { start: at + 1, end: hi })],
    negated: false,
    addressee: null,
  };
}
