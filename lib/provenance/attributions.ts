/**
 * Who says what in a text: every attribution with its source, cue and content.
 *
 * The text is read once, sentence by sentence, so that the cost grows with its length; names and speakers met on the
 * way resolve the short forms that follow.
 */
import type { Attribution, Span } from '../model';
import { splitSentences } from '../text/sentences';
import { type Token, tokenize } from '../text/tokens';
import { Antecedents, type Named } from './antecedents';
import { type Found, findCues } from './cues';
import type { Range } from './phrases';

/** What stands around the text and helps to read it. */
export interface AttributionContext {
  before?: string;
  after?: string;
  publisher?: string | null;
}

/** An attribution with what chains need to know of its cue. Ranges are indices into the reading's tokens. */
export interface ReadAttribution extends Found {
  named: Named;
  /** Who was told, when somebody was. */
  told: string | null;
  sentence: number;
}

/** A text read from its beginning. */
export interface Reading {
  tokens: Token[];
  sentences: (Span & Slice)[];
  attributions: ReadAttribution[];
}

interface Slice {
  from: number;
  to: number;
}

/**
 * The attributions of `text`, in order of their cues; spans are offsets into `text`. `before` is read first so that
 * pronouns and short names can be resolved; nothing in it is reported.
 */
export function attributionsIn(text: string, context: AttributionContext = {}): Attribution[] {
  const before = context.before?.trim() ? `${context.before.trim()}\n\n` : '';
  const reading = readAttributions(before + text, context.publisher ?? null);
  const found: Attribution[] = [];
  for (const one of reading.attributions) {
    const start = reading.tokens[one.cue.start]?.start ?? 0;
    if (start < before.length) continue;
    const spans = (ranges: (Range | null)[]) => spansOf(reading.tokens, ranges, before.length, text);
    const cue = spans([one.cue]);
    if (cue.length === 0) continue;
    found.push({
      source: spans([one.source]),
      cue,
      content: spans(one.content),
      name: one.named.name,
      kind: one.named.kind,
    });
  }
  return found;
}

/** Reads a whole text: its sentences, and every attribution with names resolved as far as the text allows. */
export function readAttributions(text: string, publisher: string | null): Reading {
  const tokens = tokenize(text);
  const antecedents = new Antecedents(publisher);
  const sentences: (Span & Slice)[] = [];
  const attributions: ReadAttribution[] = [];
  let at = 0;
  for (const sentence of splitSentences(text)) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at += 1;
    const number = sentences.length;
    sentences.push({ start: sentence.start, end: sentence.end, from, to: at });
    for (const found of findCues(tokens, from, at)) {
      const named: Named = found.source
        ? antecedents.nameOf(tokens, found.source)
        : { name: '', kind: 'unnamed' };
      const told = found.addressee ? antecedents.nameOf(tokens, found.addressee).name : null;
      attributions.push({ ...found, named, told, sentence: number });
    }
    antecedents.observe(tokens, from, at);
    const speaker = attributions.findLast(
      (one) => one.sentence === number && one.source !== null && one.act !== 'stance',
    );
    if (speaker) antecedents.spoke(speaker.named, isPlural(tokens, speaker.source));
  }
  return { tokens, sentences, attributions };
}

function isPlural(tokens: readonly Token[], range: Range | null): boolean {
  if (range === null) return false;
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (token.norm === 'and' || token.norm === 'they') return true;
    if (/[^s]s$/.test(token.norm) && token.text === token.norm) return true;
    if (token.norm === 'people') return true;
  }
  return false;
}

/** Spans of token ranges, cut to `text`, which begins at `offset` of what was read; edge quotation marks are kept. */
function spansOf(tokens: readonly Token[], ranges: (Range | null)[], offset: number, text: string): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    if (range === null) continue;
    const first = tokens[range.start];
    const last = tokens[range.end - 1];
    if (!first || !last) continue;
    const start = Math.max(0, first.start - offset);
    const end = Math.min(text.length, last.end - offset);
    if (end > start) spans.push({ start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}
