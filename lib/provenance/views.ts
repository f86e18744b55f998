/** A text cut into sentences, each with the rules' reading and what its paragraph tells: the ground of the tagger. */
import type { Sentence } from '../model';
import { splitSentences } from '../text/sentences';
import { type Token, tokenize } from '../text/tokens';
import { findCues } from './cues';
import { quotedTokens, type SentenceView } from './features';

/** A text's tokens, its sentences, and a view of each. */
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
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at += 1;
    const lo = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at += 1;
    views.push({ tokens, lo, hi: at, found: findCues(tokens, lo, at), quoted, previous: 0, next: 0 });
  }
  for (let index = 1; index < views.length; index += 1) {
    const before = views[index - 1];
    const after = views[index];
    if (!before || !after || sentences[index - 1]?.block !== sentences[index]?.block) continue;
    after.previous = before.found.length > 0 ? 2 : 1;
    before.next = after.found.length > 0 ? 2 : 1;
  }
  return { tokens, sentences, views };
}
