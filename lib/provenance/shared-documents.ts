/** The letter, release or filing a statement rests on: what others can rest on too. */
import type { Token } from '../text/tokens';
import type { ReadAttribution } from './attributions';
import type { Range } from './phrases';
import { SHARED_DOCUMENTS } from './source-words';
import { DETERMINERS } from './words';

/** A text named by its kind ("letter"), and the word that names it. */
export interface SharedDocument {
  kind: string;
  range: Range;
}

/**
 * The text an attribution cites: "said in a joint press release", "according to the letter", "its letter counts"; "X
 * accused Y of fraud, in a letter to the board". `lo`, `hi`: its sentence.
 */
export function documentOf(
  tokens: readonly Token[],
  { source, named, cue }: Pick<ReadAttribution, 'source' | 'named' | 'cue'>,
  { lo, hi }: { lo: number; hi: number },
): SharedDocument | null {
  const inSource = source ? firstIn(tokens, source.start, source.end) : null;
  if (inSource) return inSource;
  const kind =
    named.kind === 'document' ? SHARED_DOCUMENTS.get(named.name.split(' ').at(-1) ?? '') : undefined;
  if (kind) return { kind, range: source ?? cue };
  return tokens[cue.end]?.norm === 'in' ? firstIn(tokens, cue.end, cue.end + 7) : setOff(tokens, lo, hi);
}

/** "In a letter to the board, X said", "..., in a letter to the board": set off by a comma, it is no part of what is said. */
export function setOff(tokens: readonly Token[], lo: number, hi: number): SharedDocument | null {
  for (let index = lo; index < hi; index += 1) {
    if (tokens[index]?.norm !== 'in' || !(index === lo || tokens[index - 1]?.text === ',')) continue;
    if (!DETERMINERS.has(tokens[index + 1]?.norm ?? '')) continue;
    const found = firstIn(tokens, index + 2, Math.min(hi, index + 5));
    if (found) return found;
  }
  return null;
}

function firstIn(tokens: readonly Token[], from: number, to: number): SharedDocument | null {
  for (let index = from; index < to; index += 1) {
    const kind = SHARED_DOCUMENTS.get(tokens[index]?.norm ?? '');
    if (kind) return { kind, range: { start: index, end: index + 1 } };
  }
  return null;
}
