/** Somebody is accused: whether an answer of theirs is on record, as the page and the library's documents say. */
import type { Answer, Span } from '../model';
import { analyse } from '../text/analyse';
import type { ReadAttribution, Reading } from './attributions';
import { type Carrier, excerptOf } from './carrier';
import { ACCUSING } from './cue-words';
import { nameKey, sameName } from './outlets';

/** An accusation in a text: who is accused, and where the accusing words stand. */
export interface Accusation extends Span {
  accused: string;
  accuser: string;
}

/** What answers look like, the plainest first; each with what it is. */
const ANSWERS: readonly [Answer['answer'], RegExp][] = [
  [
    'denied',
    /\b(?:den(?:ied|ies|y|ying)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|disput(?:ed|es|ing))\b|\b(?:issued|issues|gave|made|published|released|repeated) (?:an?|its|his|her|their)(?: [a-z]+){0,2} denials?\b/i,
  ],
  [
    'declined',
    /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to (?:comment|respond|reply|answer|discuss)|comment)|\bhad no comment\b/i,
  ],
  [
    'silent',
    /\b(?:did|does|do|has|have|had)(?: not|n['’]t)(?: yet| immediately| publicly| so far)* (?:respond|reply|answer|comment|return(?:ed)? (?:a |any )?(?:call|request|message|e-?mail)s?)(?:ed)?\b|\bcould not (?:immediately )?be reached\b|\b(?:has|have) yet to (?:respond|reply|answer|comment)\b|\b(?:has|have|had|did)(?: not|n['’]t)(?: yet| immediately| publicly| so far)* (?:issued?|given?|made?|offered?|published?|provided?) (?:an?|any)(?: [a-z]+){0,2} (?:response|reply|answer|comment|statement)\b/i,
  ],
  [
    'answered',
    /\b(?:respond(?:ed|s)|repl(?:ied|ies)|answer(?:ed|s)|countered|said in (?:a|its|his|her|their) (?:response|reply))\b/i,
  ],
];
/** "whether X responds", "if X denied it": told as open, not as an answer. */
const OPEN = /\b(?:whether|if|should|would|could|may|might|must|will|until|unless|expected to)\b/i;
/** "has not denied", "never rejected": no denial. */
const NEGATED = /(?:\bnot|n['’]t|\bnever|\bneither|\bwithout)(?: \p{L}+){0,2}\s*$/iu;

/** The accusations of a text that was read: "X accused Y of", "X alleged that Y". */
export function accusationsIn({ attributions, tokens }: Reading, text: string): Accusation[] {
  return attributions.flatMap((one) => {
    const cue = tokens[one.cue.start];
    if (!cue || one.negated || !ACCUSING.has(one.verb)) return [];
    const accused = accusedBy(one, tokens, text);
    if (accused === null || sameName(accused, one.named.name)) return [];
    return [{ accused, accuser: one.named.name, start: cue.start, end: cue.end }];
  });
}

/** The first name of what the accusation is about, when it stands at its head. */
function accusedBy(one: ReadAttribution, tokens: Reading['tokens'], text: string): string | null {
  const [content] = one.content;
  const first = content && tokens[content.start];
  const last = content && tokens[content.end - 1];
  if (!content || !first || !last || content.start < one.cue.end) return null;
  const quote = text.slice(first.start, last.end);
  const name = analyse(quote).names.find(({ kind }) => kind !== 'place');
  const head = name ? quote.slice(0, name.start).trim() : '';
  return name && head.split(/\s+/).length <= 3 ? name.text : null;
}

/** The answer of `accused` that one sentence tells, with the words that do; `null` when it tells none. */
export function answerIn(sentence: string, accused: string): { answer: Answer['answer']; mark: Span } | null {
  const names = analyse(sentence).names;
  for (const [answer, pattern] of ANSWERS) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const before = sentence.slice(0, match.index);
    if (OPEN.test(before) || (answer !== 'silent' && NEGATED.test(before))) continue;
    // The nearest name before the words is who answers: another one in between is another subject.
    const subject = names.findLast(({ end }) => end <= match.index);
    if (!subject || !sameName(subject.text, accused) || nameKey(subject.text) === '') continue;
    return { answer, mark: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}

/** The first answer on record among sentences, the plainest kind first; `missing` when there is none. */
export function answerOf(accused: string, claim: string, sentences: readonly Carrier[]): Answer {
  const found = sentences.flatMap((carrier) => {
    const excerpt = excerptOf(carrier);
    const answer = answerIn(excerpt.quote, accused);
    return answer ? [{ answer: answer.answer, excerpt: { ...excerpt, marks: [answer.mark] } }] : [];
  });
  const order = ANSWERS.map(([answer]) => answer);
  const [best] = found.sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer));
  return { claim, accused, answer: best?.answer ?? 'missing', excerpt: best?.excerpt ?? null };
}
