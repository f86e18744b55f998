/**
 * Which words of a sentence are denied, and by what. A cue opens a scope to its right that ends with the clause;
 * verbs and adjectives of denial ("denied that", "is false") open one over what they deny. Two cancel each other.
 */
import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { ofLine } from './of-line';
import { FUNCTION_WORDS } from './words';

/** A sentence's negation. Arrays run along its tokens. */
export interface Negation {
  /** 1 where the token is denied (an odd number of scopes cover it). */
  denied: Uint8Array;
  /** 1 where the token is among the first content words of a scope: what the cue is about. */
  focus: Uint8Array;
  /** Token index of each cue. */
  cues: number[];
  /** Words of refutation ("hoax", "debunked", "not true"), which deny a whole story: tokens from `first` to `last`. */
  refutations: { first: number; last: number }[];
}

const NOT = wordSet(
  `not never cannot no nobody none nothing neither nor without hardly barely scarcely noone nowhere lacks lacked
   lacking unable isn't wasn't aren't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't hasn't
   haven't hadn't ain't mustn't`,
);
const HARMLESS_AFTER = wordSet(
  `only just merely simply solely alone least doubt matter sooner surprise stranger wonder exactly necessarily`,
);
/** "failed to", "refused to", "has yet to", "declined to". */
const TO_CUES = wordSet(
  `fail failed fails failing refuse refused refuses refusing yet decline declined declines neglected`,
);
const DENY = wordSet(
  `deny denies denied denying refute refutes refuted refuting rebut rebutted rebuts disprove disproved disproves
   disproven debunk debunked debunks debunking contradict contradicts contradicted disavowed dismiss dismissed
   dismisses dismissing disputed disputes`,
);
/** Words that call a story untrue. */
const REFUTATION = wordSet(
  `false falsely untrue fake faked hoax hoaxes hoaxed debunk debunked debunks debunking debunking myth fabricated
   fabrication fictional fiction satire satirical bogus baseless unfounded incorrect inaccurate wrong misleading
   prank photoshopped staged phony disproved disproven misinformation retracted retraction rubbish nonsense doubt
   doubts doubtful skeptical sceptical untruth hoaxer fraudsters disputed unlikely`,
);
const STOPS = /^[;:.!?—–()]$/;
const STOP_WORDS = wordSet(
  `but although though because while whereas however despite unless after before when if since who which`,
);
/** Tokens a plain cue reaches at most: "not" seldom governs more than its clause. */
const REACH = 12;
/** A denial reaches over the clause that tells what is denied. */
const DENIAL_REACH = 16;
const DENIAL = wordSet('denial denials refutation rebuttal');
const OPPOSE = wordSet('oppose opposed opposes opposing');
/** Said of a place, these deny that anybody or anything was there. */
const ABSENCE = wordSet('empty vacant deserted unoccupied absent');

/** Negation of a sentence. */
export const negationOf = ofLine((line): Negation => read(line.tokens));

function read(tokens: Token[]): Negation {
  // Two layers: "no logs, no metadata" denies once, "did not deny" cancels.
  const plain = new Uint8Array(tokens.length);
  const verbs = new Uint8Array(tokens.length);
  const focus = new Uint8Array(tokens.length);
  const cues: number[] = [];
  const refutations: Negation['refutations'] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = (tokens[at] as Token).norm;
    if (REFUTATION.has(word) && refutesStory(tokens, at)) refutations.push({ first: at, last: at });
    if (!CUES.has(word)) continue;
    const next = tokens[at + 1]?.norm ?? '';
    if (answersNo(tokens, at)) refutations.push({ first: at, last: at });
    const untrue = NOT.has(word) ? untrueAfter(tokens, at) : null;
    if (untrue !== null) refutations.push({ first: at, last: untrue });
    // "denied nothing": one cue is enough for what follows.
    const doubled = /^no(?:thing|ne|body)$/.test(word) && DENY.has(tokens[at - 1]?.norm ?? '');
    if (doubled) continue;
    if (NOT.has(word)) {
      if (HARMLESS_AFTER.has(next) || (word === 'no' && next === '.')) continue;
      cues.push(at);
      scope(tokens, at + (next === 'longer' || next === 'yet' ? 2 : 1), plain, focus, REACH);
    } else if (
      ABSENCE.has(word) ||
      (word === 'away' && /^(?:is|are|was|were|been)$/.test(tokens[at - 1]?.norm ?? ''))
    ) {
      cues.push(at);
      clause(tokens, at, plain);
    } else if (
      word === 'little' &&
      !/^(?:a|more|as)$/.test(tokens[at - 1]?.norm ?? '') &&
      /^\p{Ll}/u.test(next)
    ) {
      cues.push(at);
      scope(tokens, at + 1, plain, focus, 2);
    } else if (TO_CUES.has(word) && next === 'to') {
      cues.push(at);
      scope(tokens, at + 2, verbs, focus, REACH);
    } else if (DENY.has(word)) {
      cues.push(at);
      scope(tokens, at + 1, verbs, focus, DENIAL_REACH);
    } else if (DENIAL.has(word) && (next === 'of' || next === 'that')) {
      cues.push(at);
      scope(tokens, at + 2, verbs, focus, DENIAL_REACH);
    } else if (
      (OPPOSE.has(word) || (word === 'against' && /^vot/.test(tokens[at - 1]?.norm ?? ''))) &&
      /ing$/.test(next)
    ) {
      // "voted against recommending it": what is opposed is a deed, so it is not done.
      cues.push(at);
      scope(tokens, at + 1, verbs, focus, REACH);
    } else if ((word === 'rather' && next === 'than') || (word === 'instead' && next === 'of')) {
      cues.push(at);
      scope(tokens, at + 2, plain, focus, 4);
    }
  }
  const denied = plain.map((value, at) => value ^ (verbs[at] ?? 0));
  return { denied, focus, cues, refutations: refutations.filter(({ first }) => denied[first] !== 1) };
}

/** "No, the bridge was not sold": the whole sentence is the answer to a story. */
function answersNo(tokens: Token[], at: number): boolean {
  return at === 0 && tokens[0]?.norm === 'no' && /^[,:;.!–—]$/.test(tokens[1]?.text ?? '');
}

/** The last token of "not true", "isn't real", "no truth", which begin at a negation; null when it negates something else. */
function untrueAfter(tokens: Token[], cue: number): number | null {
  const adverb = /^(?:actually|really|quite|even|at|all)$/.test(tokens[cue + 1]?.norm ?? '') ? 1 : 0;
  const at = cue + 1 + adverb;
  const next = tokens[at + 1];
  if (tokens[at]?.norm === 'truth') return at;
  if (!/^(?:true|real|accurate|correct|authentic|genuine)$/.test(tokens[at]?.norm ?? '')) return null;
  return next === undefined || next.kind !== 'word' || FUNCTION_WORDS.has(next.norm) ? at : null;
}

function scope(tokens: Token[], from: number, layer: Uint8Array, focus: Uint8Array, reach: number): void {
  let content = 0;
  // "has not, as of this writing, issued": what stands between the commas is passed over.
  const aside =
    tokens[from]?.text === ',' ? tokens.findIndex((token, at) => at > from && token.text === ',') : -1;
  const start = aside > 0 ? aside + 1 : from;
  let limit = Math.min(tokens.length, start + reach);
  for (let at = start; at < limit; at += 1) {
    const token = tokens[at] as Token;
    if (STOPS.test(token.text) && content > 0) return;
    // "has not said whether": what is left open is not denied.
    if (token.norm === 'whether') return;
    if (token.text === ',' && content > 0 && reach <= REACH && !list(tokens, at)) return;
    // "dismissed them as smears": what follows "as" is asserted.
    if (reach === DENIAL_REACH && token.norm === 'as') return;
    if (STOP_WORDS.has(token.norm) && content > 0) return;
    layer[at] = 1;
    if (token.text === ',' && content > 0) limit = Math.min(tokens.length, at + reach);
    if (token.kind === 'punctuation' || FUNCTION_WORDS.has(token.norm)) continue;
    content += 1;
    if (content <= 2) focus[at] = 1;
  }
}

/** Every word that can open a scope: most words cannot. */
const CUES = new Set([
  ...NOT,
  ...TO_CUES,
  ...DENY,
  ...DENIAL,
  ...OPPOSE,
  ...ABSENCE,
  ...['away', 'little', 'against', 'rather', 'instead'],
]);

/** Adjectives that may belong to a thing in the story ("fake accounts") rather than to the story ("a fake story"). */
const ATTRIBUTES = wordSet(
  `false fake faked bogus phony misleading fictional fabricated staged wrong disputed incorrect inaccurate doubtful
   unlikely`,
);
const STORY = wordSet(
  `story stories report reports claim claims news rumor rumors rumour rumours photo photos picture image video tape
   account tale article post quote information reporting allegation allegations narrative`,
);

function refutesStory(tokens: Token[], at: number): boolean {
  if (!ATTRIBUTES.has((tokens[at] as Token).norm)) return true;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || FUNCTION_WORDS.has(next.norm)) return true;
  return tokens.slice(at + 1, at + 1 + STORY_REACH).some(({ norm }) => STORY.has(norm));
}

/** Tokens from "fake" to the story it belongs to: "the fake stolen car report". */
const STORY_REACH = 3;

/** Everything in the clause around a word. */
function clause(tokens: Token[], at: number, layer: Uint8Array): void {
  const ends = (token: Token | undefined) =>
    token === undefined || STOPS.test(token.text) || token.text === ',' || STOP_WORDS.has(token.norm);
  // "a dormitory which partly collapsed had been empty": the noun before "which" is the empty one.
  const relative = (token: Token | undefined) => /^(?:who|which)$/.test(token?.norm ?? '');
  for (let index = at - 1; !ends(tokens[index]) || relative(tokens[index]); index -= 1) layer[index] = 1;
  for (let index = at + 1; !ends(tokens[index]); index += 1) layer[index] = 1;
}

/** "no logs, no metadata and no filings", "not released logs, metadata, or filings" go on; ", which" does not. */
function list(tokens: Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.norm ?? '';
  if (next === 'or' || next === 'nor' || next === 'no' || next === 'not') return true;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + LIST_ITEM); at += 1) {
    const token = tokens[at] as Token;
    if (token.norm === 'or' || token.norm === 'nor') return true;
    if (STOPS.test(token.text) || STOP_WORDS.has(token.norm)) return false;
  }
  return false;
}

/** Tokens within which a list that was denied goes on to its "or". */
const LIST_ITEM = 8;
