/** Whether a word that can report does so here, or is a noun, a purpose, a participle. */
import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { CUES, type Cue } from './cue-words';
import { phraseBefore } from './phrases';
import { DETERMINERS, isAdverb, isAuxiliary, isPossessive, PREPOSITIONS, PRONOUNS } from './words';

/** "its claim", "the report", "calls for", "security measures": a noun or a purpose, not a predicate. */
export function isNounHere(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  index: number,
  cue: Cue,
): boolean {
  const before = index > lo ? tokens[index - 1] : undefined;
  const token = tokens[index];
  if (token === undefined) return true;
  if (/^\p{Lu}/u.test(token.text) && index > lo && before?.kind === 'word' && !isHeadline(tokens, lo, hi))
    return true;
  const next = tokens[index + 1];
  // "three people briefed on the matter": a participle without its auxiliary.
  if (
    cue.form === 'past' &&
    (cue.act === 'tell' || cue.act === 'accuse' || cue.act === 'label') &&
    before !== undefined &&
    !isAuxiliary(before.norm) &&
    !isAdverb(before.norm) &&
    next !== undefined &&
    /^(?:on|of|in|as|with|by)$/.test(next.norm)
  )
    return true;
  // "reporting highlighted", "opposing claims said": a verb behind it makes it the subject.
  if (cue.form === 'ing' && next !== undefined && CUES.get(next.norm)?.form === 'past') return true;
  if (AMBIGUOUS.has(token.norm) && before !== undefined && !precedesVerb(tokens, lo, index, cue)) return true;
  if (before === undefined) return cue.form === 'base' || cue.form === 'third';
  if (token.text.includes('-') || tokens[index + 1]?.text === '-' || before.text === '-') return true;
  if (cue.form === 'base' || cue.form === 'third') {
    if (
      DETERMINERS.has(before.norm) &&
      !['some', 'many', 'both', 'few', 'all', 'others'].includes(before.norm)
    )
      return true;
    if (before.text.match(/['’]s?$/) || PREPOSITIONS.has(before.norm))
      return before.norm !== 'to' || cue.form === 'third';
  }
  if (cue.form === 'past')
    return DETERMINERS.has(before.norm) || (PREPOSITIONS.has(before.norm) && before.norm !== 'to');
  return false;
}

/** Forms that are nouns about as often as verbs, in news: they need a subject right before them. */
const AMBIGUOUS = wordSet(
  `attack attacks charge charges report reports count counts call calls claim claims state states fear fears hope
   hopes question questions plan plans support estimate estimates forecast forecasts request requests offer offers
   demand demands post posts place places value values rate rates time times measure measures note notes label labels
   fault faults brand brands doubt doubts worry worries pledge pledges promise promises guess peg tally dispute
   disputes comment comments remark remarks trace traces point points wish aim aims credit issue issues term terms
   advocate advocates back favor favour complaint cautions caution object objects brief briefs boast lament reply
   answer views push warning`,
);

/** A pronoun, auxiliary, "to", a name, or a noun of the right number stands right before. */
function precedesVerb(tokens: readonly Token[], lo: number, index: number, cue: Cue): boolean {
  let at = index - 1;
  while (at > lo && isAdverb(tokens[at]?.norm ?? '')) at -= 1;
  const before = tokens[at];
  if (before === undefined) return false;
  if (before.text === ',' || before.text === '—') return phraseBefore(tokens, lo, at + 1) !== null;
  if (PRONOUNS.has(before.norm) || isAuxiliary(before.norm) || before.norm === 'to')
    return !/^(?:is|are|was|were)$/.test(before.norm);
  if (before.kind !== 'word' || isPossessive(before)) return false;
  if (tokens[at - 1]?.kind === 'number') return false;
  if (at === lo && /(?:an|ive|al|ic|ous|ful|less)$/.test(before.norm) && tokens[index + 1]?.norm === 'for')
    return false;
  const plural = /[^s.]s$/.test(before.norm) || /^(?:people|police|men|women)$/.test(before.norm);
  if (/^\p{Lu}/u.test(before.text) && at > lo - 1)
    return cue.form === 'third' || plural || cue.verb === 'put';
  const object = tokens[index + 1];
  const opens =
    object !== undefined &&
    (DETERMINERS.has(object.norm) ||
      object.norm === 'that' ||
      object.kind === 'number' ||
      /^\p{Lu}/u.test(object.text) ||
      PRONOUNS.has(object.norm));
  return opens && (cue.form === 'third' ? !plural : plural);
}

/** "Sharp Words As Company Accuses Rival": in a headline capitals tell nothing. */
function isHeadline(tokens: readonly Token[], lo: number, hi: number): boolean {
  let long = 0;
  let capital = 0;
  for (let index = lo; index < hi; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.norm.length < 4) continue;
    long += 1;
    if (/^\p{Lu}/u.test(token.text)) capital += 1;
  }
  return long >= 4 && capital / long > 0.85;
}
