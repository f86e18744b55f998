/** A text cut into sentences, each with the rules' reading and what its paragraph tells: the ground of the tagger. */
import type { Sentence } from '../model';
import { splitSentences } from '../text/sentences';
import { type Token, tokenize } from '../text/tokens';
import { findCues } from './cues';
import { quotedTokens, type SentenceView } from './features';

/** Longer sentences, in tokens, are read in pieces: text without stops must not cost more than its length. */
const LONGEST = 300;

/** A text's tokens, its sentences, and a view of each (of each piece, for endless ones). */
export interface Views {
  tokens: Token[];
  sentences: Sentence[];
  views: SentenceView[];
}

/** Reads `text` once; linear in its length. */
export function viewsOf(text: string): Views {
  const tokens = tokenize(text);
  const sentences = splitSentences(text);
  const quoted = quotedTokens(tokens, text);
  const views: SentenceView[] = [];
  const blocks: number[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at += 1;
    const lo = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at += 1;
    for (let from = lo; from < at; from += LONGEST) {
      const hi = Math.min(at, from + LONGEST);
      views.push({ tokens, lo: from, hi, found: findCues(tokens, from, hi), quoted, previous: 0, next: 0 });
      blocks.push(sentence.block);
    }
  }
  for (let index = 1; index < views.length; index += 1) {
    const before = views[index - 1];
    const after = views[index];
    if (!before || !after || blocks[index - 1] !== blocks[index]) continue;
    after.previous = before.found.length > 0 ? 2 : 1;
    before.next = after.found.length > 0 ? 2 : 1;
  }
  return { tokens, sentences, views };
}
