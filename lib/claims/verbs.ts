/**
 * English verbs by what they say about a sentence, and the test for a finite one.
 *
 * Written by hand from general English: a sentence without a finite verb asserts nothing, a verb of happening or
 * saying asserts something that can be looked up, a verb of judging asserts a view.
 */
import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { type Form, kindOfGerund, type VerbKind, verbForm } from './verb-forms';

/** One finite verb of a sentence. */
export interface FiniteVerb {
  /** Index into the sentence's tokens. */
  at: number;
  kind: VerbKind;
  form: 'past' | 'present' | 'perfect' | 'passive' | 'copula' | 'modal' | 'future' | 'auxiliary';
}

const BE_PRESENT = new Set(['is', 'are', 'am']);
const BE_PAST = new Set(['was', 'were']);
const HAVE = new Set(['has', 'have', 'had']);
const DO = new Set(['do', 'does', 'did']);
const FUTURE = new Set(['will', 'shall']);
const MODALS = wordSet('would could can may might must should ought cannot');
const SKIP = wordSet(
  `not never also already just only still now since long ever always then even first yet both all been being so far
   to once twice`,
);
const SUBJECT_PRONOUNS = wordSet(
  `i you we they he she it who which that there this these those some many all both others people`,
);
/** Words that follow a finite verb sooner than an attributive participle. */
const AFTER_FINITE =
  /^(?:the|a|an|its|their|his|her|my|our|your|it|him|them|us|me|you|this|that|these|those|to|by|in|on|at|for|from|with|into|over|of|off|up|out|down|as|and|or|but|when|after|before|while|because|if|how|what|who|whether|no|not|all|some|any|more|most|less|two|three|each|every|both|one|around|about|against|between|through|under|during|since|until|back|away|last|next)$/;
const NOT_BEFORE_FINITE = wordSet(
  `a an the to of its their his her my our your this these no any by with for in on at from as every each more most
   so very and/or`,
);

/** Finite verbs in order: auxiliaries with what they carry, simple pasts, presents with a third-person ending. */
export function finiteVerbs(tokens: readonly Token[]): FiniteVerb[] {
  const found: FiniteVerb[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const verb = auxiliaryAt(tokens, at) ?? lexicalAt(tokens, at, found);
    if (verb) found.push(verb);
  }
  return found.length > 0 ? found : unlisted(tokens);
}

/** "distils its models", "sprawls over": a word in -s between a noun and a determiner, when no verb is known. */
function unlisted(tokens: readonly Token[]): FiniteVerb[] {
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1]?.norm ?? '';
    return (
      index > 0 &&
      /^[a-z]{3,}[^s'’]s$/.test(token.text) &&
      before?.kind === 'word' &&
      !NOT_BEFORE_FINITE.has(before.norm) &&
      /^(?:its|the|a|an|their|his|her|no|that|it|them|over|into|up|out|off|down|onto)$/.test(next)
    );
  });
  return at < 0 ? [] : [{ at, kind: 'other', form: 'present' }];
}

function auxiliaryAt(tokens: readonly Token[], at: number): FiniteVerb | null {
  const token = tokens[at] as Token;
  const word = contracted(token) ?? token.norm.replace(/n't$/, '');
  if (at > 0 && /^(?:May|Will|Can|Must|Might)$/.test(token.text)) return null;
  const next = carried(tokens, at + 1);
  const main = next === null ? null : (tokens[next] as Token).norm;
  const form = main === null ? null : verbForm(main);
  const kind = form?.kind ?? 'other';
  if (BE_PRESENT.has(word) || BE_PAST.has(word)) {
    if (form?.participle && !main?.endsWith('ing')) return { at, kind, form: 'passive' };
    if (main?.endsWith('ing') && main.length > 4)
      return { at, kind: kindOfGerund(main), form: BE_PAST.has(word) ? 'past' : 'present' };
    return { at, kind: 'other', form: BE_PAST.has(word) ? 'past' : 'copula' };
  }
  if (HAVE.has(word)) {
    if (form?.participle) return { at, kind, form: 'perfect' };
    return { at, kind: 'other', form: main === 'been' ? 'perfect' : word === 'had' ? 'past' : 'present' };
  }
  if (DO.has(word)) return { at, kind, form: word === 'did' ? 'past' : 'auxiliary' };
  if (FUTURE.has(word) || word === 'wo') return { at, kind, form: 'future' };
  if (MODALS.has(word)) return { at, kind, form: 'modal' };
  return null;
}

/** The auxiliary hidden in "it's", "they've", "he'd", "we'll"; `null` for possessives and everything else. */
function contracted(token: Token): string | null {
  if (!/['’]/.test(token.text)) return null;
  const match = /^(?<host>[\p{L}]+)['’](?<tail>s|re|ve|ll|d|m)$/iu.exec(token.text);
  const tail = match?.groups?.tail?.toLowerCase();
  if (tail === undefined) return null;
  if (tail === 's')
    return /^(?:it|he|she|that|there|what|who|here|where|how)$/i.test(match?.groups?.host ?? '')
      ? 'is'
      : null;
  return { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' }[tail] ?? null;
}

/** The first word after an auxiliary that is no adverb or negation. */
function carried(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    if (!SKIP.has(token.norm) && !/ly$/.test(token.norm)) return at;
  }
  return null;
}

function lexicalAt(tokens: readonly Token[], at: number, found: readonly FiniteVerb[]): FiniteVerb | null {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const before = previous?.kind === 'word' || previous?.kind === 'number' ? previous.norm : '';
  const form = verbForm(token.norm);
  if (!form || NOT_BEFORE_FINITE.has(before)) return null;
  if (/^\p{Lu}/u.test(token.text) && at > 0 && !form.third && !form.past) return null;
  const last = found.at(-1);
  if (last && last.form !== 'past' && at - last.at <= 5 && carried(tokens, last.at + 1) === at) return null;
  const kind = form.kind;
  if (form.past && at > 0 && !isReducedRelative(tokens, at, form) && !isAttributive(tokens, at, form))
    return { at, kind, form: 'past' };
  if (form.third && at > 0 && !isPluralNoun(tokens, at)) return { at, kind, form: 'present' };
  if (form.base && (SUBJECT_PRONOUNS.has(before) || isPluralSubject(tokens, at)))
    return { at, kind, form: 'present' };
  return null;
}

/** "accounts linked to X used": a past participle after a noun with a preposition behind it, and a verb still to come. */
function isReducedRelative(tokens: readonly Token[], at: number, form: Form): boolean {
  if (!form.participle) return false;
  const next = tokens[at + 1]?.norm ?? '';
  if (!/^(?:to|by|with|in|on|as|from|at|for)$/.test(next)) return false;
  return tokens
    .slice(at + 2, at + 14)
    .some((token) => BE_PAST.has(token.norm) || HAVE.has(token.norm) || Boolean(verbForm(token.norm)?.past));
}

/** "enhanced detection", "US-based", "and increased scrutiny": a participle that describes the noun behind it. */
function isAttributive(tokens: readonly Token[], at: number, form: Form): boolean {
  if (!form.participle) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.text === '-' || before?.text === '–') return before.end === tokens[at]?.start;
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return false;
  if (AFTER_FINITE.test(next.norm) || /ly$/.test(next.norm)) return false;
  return (
    before === undefined ||
    before.kind === 'punctuation' ||
    /^(?:and|or|including|than|between|over|into|through|under|new|not)$|(?:al|ic|ive|ous|ary|able|ing|ed)$/.test(
      before.norm,
    )
  );
}

/** "the calls for": a noun by its surroundings, where the same letters would be a verb. */
function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.norm ?? '';
  if (before?.kind !== 'word') return before?.kind === 'number';
  if (
    /^(?:better|worse|new|larger|smaller|higher|lower|bigger|fewer|tougher|stricter|stronger|further|other|more)$/.test(
      before.norm,
    )
  )
    return true;
  if (/(?:al|ic|ive|ous|ary|an|ese|ish|ing|ed)$/.test(before.norm) && !/^\p{Lu}/u.test(before.text))
    return true;
  return (
    /^(?:of|are|were|have|and|is|was|will|can|may)$/.test(next) &&
    !/^(?:it|he|she|that|which|who)$/.test(before.norm)
  );
}

function isPluralSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.kind !== 'word' || !next || next.kind === 'punctuation') return false;
  return (
    /[^s]s$/.test(before.norm) &&
    before.norm.length > 4 &&
    !/['’]/.test(before.text) &&
    !verbForm(before.norm)?.base
  );
}
