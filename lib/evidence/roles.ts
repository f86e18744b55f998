/**
 * Doer and sufferer where neither is a name: "the supplier was sued by the retailer". Only plain clauses are read - a
 * verb with a noun right before it and one right after, or a passive with "by" - because a wrong swap is a wrong
 * conflict.
 */
import type { Line, Word } from './reading';

/** Head nouns of a clause's subject and object; `null` where the clause is not plain. */
export interface NounRoles {
  agent: Word;
  patient: Word;
  /** Where the roles are stated beyond doubt: a passive with "by". */
  passive: boolean;
}

const BE = /^(?:is|are|was|were|been|being|be|get|gets|got|getting)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|this|that|these|those)$/;
/** Words that may stand between a subject and its verb. */
const AUXILIARY =
  /^(?:has|have|had|will|would|also|then|later|then|just|finally|formally|reportedly|not|never)$/;

/** Who does what the word says to whom, both as nouns beside it. */
export function nounRolesOf(line: Line, verb: Word): NounRoles | null {
  if (!/(?:ed|s|d|t|ck|de|ght|ew)$/.test(verb.norm)) return null;
  const before = verb.token - 1;
  const passive = BE.test(line.tokens[before]?.norm ?? '');
  if (passive) {
    const by = line.tokens[verb.token + 1]?.norm === 'by' ? verb.token + 1 : -1;
    const agent = by < 0 ? null : nounAfter(line, by + 1);
    const patient = nounBefore(line, before - 1);
    return agent && patient ? { agent, patient, passive } : null;
  }
  // A verb takes an article after it; two nouns side by side do not.
  if (!ARTICLE.test(line.tokens[verb.token + 1]?.norm ?? '')) return null;
  const agent = nounBefore(line, before);
  const patient = nounAfter(line, verb.token + 1);
  return agent && patient ? { agent, patient, passive } : null;
}

function nounBefore(line: Line, from: number): Word | null {
  for (let at = from; at >= Math.max(0, from - 2); at -= 1) {
    const word = line.words.find((candidate) => candidate.token === at);
    if (word) return /ly$/.test(word.norm) ? null : word;
    if (!AUXILIARY.test(line.tokens[at]?.norm ?? '')) return null;
  }
  return null;
}

/** The last of the content words after an article: "the local retailer" is about the retailer. */
function nounAfter(line: Line, from: number): Word | null {
  let at = from;
  while (ARTICLE.test(line.tokens[at]?.norm ?? '')) at += 1;
  let found: Word | null = null;
  for (; at < from + 5; at += 1) {
    const word = line.words.find((candidate) => candidate.token === at);
    if (!word) break;
    found = word;
  }
  return found;
}
