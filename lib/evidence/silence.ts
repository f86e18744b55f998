/**
 * What is reported as not said or not decided: "has not said whether it will sue". What follows is a question left open,
 * so a text that speaks of suing shares the topic and neither bears the claim out nor contradicts it.
 */
import type { Alignment } from './align';
import { ofLine } from './of-line';

const SILENCE = new RegExp(
  [
    "(?:not|n['’]t|never|yet to|(?:declin|refus)(?:e|es|ed|ing) to)(?: \\p{L}+ly| yet| so far)? (?:say|said|saying|specif(?:y|ied)|disclosed?|reveal(?:ed)?|announced?|decided?|determined?|indicated?|explain(?:ed)?|state|stated|know|known|clear|settled|comment(?:ed)? on|made clear|made up)\\b",
    '(?:unclear|unknown|undecided|unresolved|uncertain|open question|remains to be seen|silent on|without saying|no (?:word|decision|comment|indication|details?) (?:yet )?(?:on|about|of|as to))\\b',
  ].join('|'),
  'iu',
);

/** Opens what is left open; without one of these only the thing itself is not said ("has not disclosed the price"). */
const OPENS = /\b(?:whether|if|what|when|where|which|who|whom|how|why|on|about|of|as to)\b/i;

/** Share of what the passage answers that must lie in the open question. Convention: more than half. */
const MOSTLY = 0.5;

/** Code units from the silence to the word that opens the question. */
const OPENER_REACH = 30;

/** Tokens right before the silence that name who keeps it, and so say nothing of the question. */
const SUBJECT_REACH = 6;
const CLAUSE_END = /^(?:[,;:–—()-]|and|but|while|although|though)$/;

/** Whether the claim says that something is not said or decided, and the passage meets it in that something alone. */
export function silenceAlone({ claim, window, pairs }: Alignment): boolean {
  const silence = silenceOf(claim);
  if (!silence || window.some((line) => silenceOf(line) !== null)) return false;
  let all = 0;
  let asked = 0;
  for (const { claim: word, credit } of pairs) {
    if (word.name || (word.token >= silence.subject && word.token < silence.cue)) continue;
    all += word.weight * credit;
    if (word.start - claim.offset >= silence.question) asked += word.weight * credit;
  }
  return all > 0 && asked > MOSTLY * all;
}

interface Silence {
  /** Tokens of who keeps it, and of the cue. */
  subject: number;
  cue: number;
  /** Offset at which the question begins. */
  question: number;
}

/** Where a sentence's silence stands. */
const silenceOf = ofLine(({ text, tokens }): Silence | null => {
  const match = SILENCE.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const opener = OPENS.exec(text.slice(end, end + OPENER_REACH));
  const cue = tokens.findIndex((token) => token.end > match.index);
  let subject = cue;
  while (
    subject > 0 &&
    cue - subject < SUBJECT_REACH &&
    !CLAUSE_END.test(tokens[subject - 1]?.norm ?? tokens[subject - 1]?.text ?? '')
  )
    subject -= 1;
  return { subject, cue, question: opener ? end + opener.index : end };
});
