/**
 * Cues of one sentence with the token ranges of their source and content, by rule.
 *
 * A cue is a reporting verb or a source preposition; which side its content is on follows from where the commas and
 * quotation marks stand, as in any style guide: "X said that C", "C, X said", "C, said X, title", "according to X, C".
 */
import type { Token } from '../text/tokens';
import { isHardBreak, phraseAfter, phraseBefore, type Range, withApposition } from './phrases';
import {
  type Act,
  CREDITING,
  CUES,
  type Cue,
  DOCUMENT_NOUNS,
  NEEDS,
  PERFORMATIVE,
  REPORTING,
  SOURCE_PREPOSITIONS,
  SPEECH_NOUNS,
} from './weights';
import {
  ARTICLES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isNegation,
  isPossessive,
  isQuote,
  isTimeWord,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words';

/** One cue with what belongs to it. */
export interface Found {
  act: Act | 'credit' | 'according';
  verb: string;
  cue: Range;
  /** `null`: the sentence names nobody ("is said to"). */
  source: Range | null;
  content: Range[];
  /** "did not say", "never denied", "denied nothing", "would say": something was not said. */
  negated: boolean;
  /** "first to report", "first reported by": tells who carried a story, not who says it. */
  carried?: boolean;
  /** The cue is a participle: "saying", "citing". */
  participle?: boolean;
  /** Who was told: "told *the Courier*". */
  addressee: Range | null;
}

/** Every cue between the token indices `lo` and `hi` (one sentence), in order. */
export function findCues(tokens: readonly Token[], lo: number, hi: number): Found[] {
  const found: Found[] = [];
  for (let index = lo; index < hi; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const preposition = SOURCE_PREPOSITIONS.find((words) =>
      words.every((word, offset) => tokens[index + offset]?.norm === word),
    );
    if (preposition) {
      const one = accordingTo(tokens, lo, hi, index, preposition.length);
      if (one) found.push(one);
      continue;
    }
    if (CREDITING.has(token.norm)) {
      const one = crediting(tokens, lo, hi, index);
      if (one) found.push(one);
      continue;
    }
    const noun = nounCue(tokens, lo, hi, index) ?? presentedBy(tokens, lo, hi, index);
    if (noun) {
      found.push(noun);
      continue;
    }
    const cue = CUES.get(token.norm);
    if (cue === undefined || isNounHere(tokens, lo, hi, index, cue)) continue;
    const one = verbCue(tokens, lo, hi, index, cue, found);
    if (one && isWhole(tokens, lo, hi, one)) found.push(one);
  }
  return found.map((one) => closed(tokens, one, found));
}

/** "M told officials that C, the union said": the attribution behind closes the content before it. */
function closed(tokens: readonly Token[], one: Found, all: readonly Found[]): Found {
  for (const other of all) {
    if (other === one || other.source === null || other.source.start < one.cue.end) continue;
    if (!other.content.some((range) => range.start < one.cue.start && range.end > one.cue.start)) continue;
    const end = Math.min(other.source.start, other.cue.start);
    const content = one.content
      .filter((range) => range.start < end)
      .map((range) => trimmed(tokens, { start: range.start, end: Math.min(range.end, end) }));
    return { ...one, content };
  }
  return one;
}

function accordingTo(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  at: number,
  length: number,
): Found | null {
  const bare = phraseAfter(tokens, at + length, hi);
  if (bare === null) return null;
  // "under the terms of the deal" credits nobody; "under the terms in the release" does.
  const paper = behindIn(tokens, bare, (token) => DOCUMENT_NOUNS.has(token.norm));
  if (tokens[at]?.norm === 'under' && !paper) return null;
  const source = withApposition(tokens, bare, hi);
  const before = trimmed(tokens, { start: clauseStart(tokens, lo, at), end: at });
  const after = trimmed(tokens, { start: source.end, end: hi });
  const leading = before.end - before.start < 2;
  return {
    act: 'according',
    verb: 'according',
    cue: { start: at, end: at + length },
    source,
    content: [leading ? after : before].filter(nonEmpty),
    negated: false,
    addressee: null,
  };
}

function crediting(tokens: readonly Token[], lo: number, hi: number, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const passive = tokens[at + 1]?.norm === 'by';
  const participle = token.norm.endsWith('ing') || passive || tokens[at - 1]?.norm === 'as';
  if (!participle) return null;
  const source = phraseAfter(tokens, passive ? at + 2 : at + 1, hi);
  if (source === null) return null;
  const before = trimmed(tokens, { start: lo, end: at });
  const after = trimmed(tokens, { start: source.end, end: hi });
  return {
    act: 'credit',
    verb: token.norm,
    cue: { start: at, end: passive ? at + 2 : at + 1 },
    source,
    content: [before.end - before.start > 6 ? before : after].filter(nonEmpty),
    negated: false,
    addressee: null,
  };
}

/** "X's claim that", "X's complaint is that", "by X's count": speech as a noun, its owner the source. */
function nounCue(tokens: readonly Token[], lo: number, hi: number, at: number): Found | null {
  const token = tokens[at];
  const owner = tokens[at - 1];
  if (!token || !owner || at <= lo || !SPEECH_NOUNS.has(token.norm) || !isPossessive(owner)) return null;
  let first = at - 1;
  while (
    first > lo &&
    (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') || DETERMINERS.has(tokens[first - 1]?.norm ?? ''))
  )
    first -= 1;
  const before: Range = { start: first, end: at };
  const next = tokens[at + 1]?.norm ?? '';
  const that = next === 'that' ? at + 1 : BE.has(next) && tokens[at + 2]?.norm === 'that' ? at + 2 : -1;
  const base = { act: 'say' as const, verb: token.norm, negated: false, addressee: null };
  if (that > 0) {
    const content = trimmed(tokens, { start: that, end: hi });
    return {
      ...base,
      cue: { start: at, end: that === at + 2 ? at + 2 : at + 1 },
      source: before,
      content: [content],
    };
  }
  const preposition = tokens[before.start - 1];
  if (preposition?.norm !== 'by' && preposition?.norm !== 'in') return null;
  const content = trimmed(tokens, { start: lo, end: before.start - 1 });
  const after = trimmed(tokens, { start: at + 1, end: hi });
  return {
    ...base,
    cue: { start: at, end: at + 1 },
    source: before,
    content: [content.end - content.start > 2 ? content : after].filter(nonEmpty),
  };
}

/** "The item has the ministry calling it a lie": a text that shows somebody speaking. */
function presentedBy(tokens: readonly Token[], lo: number, hi: number, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined || !/^(?:has|have|had)$/.test(token.norm) || at === lo) return null;
  let end = at + 1;
  while (end < Math.min(hi, at + 6) && /^(?:\p{Lu}|the$|-$)/u.test(tokens[end]?.text ?? '')) end += 1;
  const speaking = tokens[end];
  if (end === at + 1 || speaking === undefined || CUES.get(speaking.norm)?.form !== 'ing') return null;
  let source = phraseBefore(tokens, lo, at);
  if (source === null || tokens[at - 1]?.norm === 'and' || source.end - source.start < 2)
    source = subjectAtStart(tokens, lo, at) ?? source;
  if (source === null) return null;
  return {
    act: 'say',
    verb: 'have',
    cue: { start: at, end: at + 1 },
    source,
    content: [trimmed(tokens, { start: at + 1, end: hi })],
    negated: false,
    addressee: null,
  };
}

/** Cues that need a particle, a number, a clause to be cues have it. */
function isWhole(tokens: readonly Token[], lo: number, hi: number, one: Found): boolean {
  const owner = one.source === null ? undefined : tokens[one.source.end - 1];
  if (one.act !== 'stance' && owner && isPossessive(owner) && one.source?.end === one.cue.start) return false;
  const next = one.cue.end;
  const needed = NEEDS.get(one.verb);
  const behind = (test: (token: Token, index: number) => boolean, reach: number) => {
    for (let index = next; index < Math.min(hi, next + reach); index += 1) {
      const token = tokens[index];
      if (token && test(token, index)) return true;
    }
    return false;
  };
  const paper =
    one.source !== null && behindIn(tokens, one.source, (token) => DOCUMENT_NOUNS.has(token.norm));
  if (
    needed &&
    !(one.act === 'figure' && paper) &&
    !behind((token) => needed.has(token.norm), one.act === 'figure' ? 12 : 7)
  )
    return false;
  const first = tokens[next];
  if (
    one.act === 'label' &&
    one.verb !== 'describe' &&
    one.source !== null &&
    !one.content.some((range) => range.start < one.cue.start)
  ) {
    const named =
      first !== undefined &&
      (PRONOUNS.has(first.norm) ||
        /^(?:\p{Lu}|["“'‘])/u.test(first.text) ||
        (DETERMINERS.has(first.norm) && !/^an?$/.test(first.norm)) ||
        /^(?:him|them|me|us)$/.test(first.norm));
    const what = one.source.start > lo && tokens[one.source.start - 1]?.norm === 'what';
    if (!named && !what && !behind((token) => isQuote(token) || token.norm === 'as', 12)) return false;
  }
  if (PERFORMATIVE.has(one.verb) && one.verb !== 'issue')
    return (
      one.content.some((range) => range.start < one.cue.start) ||
      behind((token, index) => token.norm === 'that' || (isQuote(token) && index - next < 4), 5)
    );
  if (one.act === 'figure') {
    return (
      paper ||
      behind(
        (token) =>
          token.kind === 'number' || /^(?:tally|figure|toll|total|number|count|magnitude)$/.test(token.norm),
        12,
      )
    );
  }
  return true;
}

function behindIn(tokens: readonly Token[], range: Range, test: (token: Token) => boolean): boolean {
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (token && test(token)) return true;
  }
  return false;
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

/** "its claim", "the report", "calls for", "security measures": a noun or a purpose, not a predicate. */
function isNounHere(tokens: readonly Token[], lo: number, hi: number, index: number, cue: Cue): boolean {
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
const AMBIGUOUS = new Set(
  `attack attacks charge charges report reports count counts call calls claim claims state states fear fears hope hopes question
   questions plan plans support estimate estimates forecast forecasts request requests offer offers demand demands post
   posts place places value values rate rates time times measure measures note notes label labels fault faults brand
   brands doubt doubts worry worries pledge pledges promise promises guess peg tally dispute disputes comment comments
   remark remarks trace traces point points wish aim aims credit issue issues term terms advocate advocates back favor
   favour complaint cautions caution object objects brief briefs boast lament reply answer views push warning`
    .split(/\s+/)
    .filter(Boolean),
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

function verbCue(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  at: number,
  cue: Cue,
  earlier: readonly Found[],
): Found | null {
  let start = at;
  let negated = false;
  let passive = false;
  let modal = false;
  while (start > lo) {
    const word = tokens[start - 1];
    if (
      word === undefined ||
      !(isAuxiliary(word.norm) || isAdverb(word.norm) || isNegation(word.norm) || word.norm === 'to')
    )
      break;
    if (
      word.norm === 'to' &&
      !isAuxiliary(tokens[start - 2]?.norm ?? '') &&
      !/^(?:yet|went|declined|failed|refused|seemed|likely|expected)$/.test(tokens[start - 2]?.norm ?? '')
    )
      break;
    if (isNegation(word.norm)) negated = true;
    if (MODALS.has(word.norm)) modal = true;
    if (BE.has(word.norm) && (cue.form === 'past' || cue.verb === 'put')) passive = true;
    start -= 1;
  }
  const cueRange = { start, end: at + 1 };
  const object = tokens.slice(at + 1, at + 4).map((token) => token.norm);
  if (object[0] === 'nothing' || object[0] === 'no' || (object[0] === 'not' && object[1] === 'a'))
    negated = true;
  const first =
    tokens[at - 1]?.norm === 'first' || (tokens[at - 1]?.norm === 'to' && tokens[at - 2]?.norm === 'first');
  const base = {
    act: cue.act,
    verb: cue.verb,
    negated: negated || ((modal || tokens[start - 1]?.norm === 'to') && cue.form === 'base'),
    participle: cue.form === 'ing',
    addressee: null as Range | null,
    carried: REPORTING.has(tokens[at]?.norm ?? '') && first,
  };
  if (passive) return passiveCue(tokens, lo, hi, cueRange, base);
  const inverted = invertedSource(tokens, lo, hi, at, start);
  if (inverted) {
    const source = withApposition(tokens, inverted, hi);
    const before = trimmed(tokens, { start: lo, end: start });
    const after = trimmed(tokens, { start: source.end, end: hi });
    return { ...base, cue: cueRange, source, content: [before, quotedOnly(tokens, after)].filter(nonEmpty) };
  }
  const source = subjectOf(tokens, lo, start, cue, earlier);
  if (source === null) return null;
  return { ...base, cue: cueRange, source, ...contentOf(tokens, lo, hi, source, cueRange, cue) };
}

function passiveCue(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  cue: Range,
  base: { act: Act; verb: string; negated: boolean; addressee: Range | null },
): Found | null {
  const after = trimmed(tokens, { start: cue.end, end: hi });
  if (!nonEmpty(after)) return null;
  for (let index = cue.end; index < Math.min(hi, cue.end + 4); index += 1) {
    if (tokens[index]?.norm !== 'by') continue;
    const source = phraseAfter(tokens, index + 1, hi);
    if (source === null || !behindIn(tokens, source, (token) => namesSomebody(token))) return null;
    const rest = trimmed(tokens, { start: source.end, end: hi });
    const patient = phraseBefore(tokens, lo, cue.start);
    return {
      ...base,
      cue: { start: cue.start, end: index + 1 },
      source,
      content: [patient ?? rest, rest]
        .filter(nonEmpty)
        .filter((range, at, all) => at === 0 || range.start !== all[0]?.start),
    };
  }
  return { ...base, cue, source: null, content: [after] };
}

/** "by the end of", "by then", "by 12 per cent" tell no author. */
function namesSomebody(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !DETERMINERS.has(token.norm) &&
    !isTimeWord(token.norm) &&
    !/^(?:end|then|now|of|per|cent|means|early|late|mistake|contrast|far|law|phone|telephone|email|hand)$/.test(
      token.norm,
    )
  );
}

/** `"...," said X` and `..., said X`: the verb stands right behind the content, its subject behind it. */
function invertedSource(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  at: number,
  start: number,
): Range | null {
  const before = start > lo ? tokens[start - 1] : undefined;
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || at !== start) return null;
  if (!(isQuote(before) || before.text === ',' || before.text === "'" || before.text === '’')) return null;
  const token = tokens[at];
  if (token === undefined || token.norm.endsWith('ing')) return null;
  if (!(DETERMINERS.has(next.norm) || /^\p{Lu}/u.test(next.text))) return null;
  const cue = CUES.get(token.norm);
  if (cue === undefined || (cue.act !== 'say' && cue.act !== 'hold' && cue.act !== 'tell')) return null;
  if (cue.act === 'tell' && before.text === ',' && !isQuote(tokens[start - 2] ?? before)) return null;
  const source = phraseAfter(tokens, at + 1, hi);
  if (source !== null && before.text === ',' && !isQuote(tokens[start - 2] ?? before)) {
    // "X, a spokesman, said the plan was off": a predicate behind it shows that the phrase opens the content.
    const next = tokens[source.end];
    const closes =
      next === undefined ||
      source.end >= hi ||
      /^[,.;]$/.test(next.text) ||
      isTimeWord(next.norm) ||
      next.norm === 'in' ||
      next.norm === 'on';
    if (!closes) return null;
  }
  return source;
}

function subjectOf(
  tokens: readonly Token[],
  lo: number,
  start: number,
  cue: Cue,
  earlier: readonly Found[],
): Range | null {
  const before = start > lo ? tokens[start - 1] : undefined;
  if (cue.form === 'ing' || before === undefined || CONJUNCTIONS.has(before.norm) || before.norm === 'to') {
    // "has the ministry calling it": a name right before a participle is its subject.
    if (
      cue.form === 'ing' &&
      before !== undefined &&
      /^\p{Lu}/u.test(before.text) &&
      before.kind === 'word'
    ) {
      let from = start - 1;
      while (from > lo && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
      if (from > lo) return { start: from, end: start };
    }
    const main = earlier.findLast(
      (one) => one.source !== null && one.act !== 'credit' && one.cue.end <= start,
    );
    if (main?.source) return main.source;
    if (before === undefined && cue.form !== 'ing') return null;
    return subjectAtStart(tokens, lo, start);
  }
  if (SUBORDINATORS.has(before.norm) || PREPOSITIONS.has(before.norm)) return null;
  return phraseBefore(tokens, lo, start);
}

/** The subject of the sentence, for predicates joined by "and" and for participles: its first phrase before a verb. */
function subjectAtStart(tokens: readonly Token[], lo: number, hi: number): Range | null {
  for (let index = lo + 1; index < hi; index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    const verbal =
      isAuxiliary(token.norm) ||
      (CUES.has(token.norm) && !DETERMINERS.has(tokens[index - 1]?.norm ?? '')) ||
      /[^aeiou]ed$/.test(token.norm);
    if (verbal && /^\p{Ll}/u.test(token.text)) return phraseBefore(tokens, lo, index);
  }
  return null;
}

function contentOf(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  source: Range,
  cue: Range,
  kind: Cue,
): { content: Range[]; addressee: Range | null } {
  let begin = cue.end;
  let addressee: Range | null = null;
  if (kind.act === 'tell' || (kind.act === 'say' && tokens[begin]?.norm === 'to')) {
    if (tokens[begin]?.norm === 'to') begin += 1;
    const told = addresseeAfter(tokens, begin, hi);
    if (told) {
      addressee = told;
      begin = told.end;
    }
  }
  const next = tokens[begin];
  const before = trimmed(tokens, { start: clauseStart(tokens, lo, source.start), end: source.start });
  const hasBefore = before.end - before.start > 2 && /^[,"”'’—–]$/.test(tokens[source.start - 1]?.text ?? '');
  const stops = next === undefined || begin >= hi || /^[,.;]$/.test(next.text) || endsSoon(tokens, begin, hi);
  if (hasBefore && stops) {
    const after = trimmed(tokens, { start: begin, end: hi });
    return { content: [before, quotedOnly(tokens, after)].filter(nonEmpty), addressee };
  }
  const after = trimmed(tokens, { start: begin, end: parenthesisEnd(tokens, begin, hi) });
  return { content: [after].filter(nonEmpty), addressee };
}

/** "told *the Courier*", "told *state radio*", "told *reporters on a call*": up to "that", a comma or the clause. */
function addresseeAfter(tokens: readonly Token[], start: number, hi: number): Range | null {
  let end = start;
  while (end < hi && end - start < 8) {
    const token = tokens[end];
    if (token === undefined || isHardBreak(token) || (token.text === '.' && end > start)) break;
    if (
      end > start &&
      (SUBORDINATORS.has(token.norm) || PREPOSITIONS.has(token.norm) || isAuxiliary(token.norm))
    )
      break;
    if (
      end > start &&
      (ARTICLES.has(token.norm) || /^(?:he|she|it|they|we|to|his|her|its|their)$/.test(token.norm))
    )
      break;
    end += 1;
  }
  return end > start ? { start, end } : null;
}

/** Whatever follows the cue is an adverbial ("in a statement on Tuesday"), then the sentence ends or a comma stands. */
function endsSoon(tokens: readonly Token[], begin: number, hi: number): boolean {
  const first = tokens[begin];
  if (first === undefined) return true;
  if (
    !(
      PREPOSITIONS.has(first.norm) ||
      isAdverb(first.norm) ||
      /day$/.test(first.norm) ||
      first.norm === 'referring'
    )
  )
    return false;
  for (let index = begin; index < Math.min(hi, begin + 12); index += 1) {
    const token = tokens[index];
    if (token === undefined) return true;
    if (token.norm === 'that') return false;
    if (/^[,.;]$/.test(token.text)) return true;
  }
  return hi - begin <= 12;
}

/** ", according to X" and ", X said" close the content that a cue opened before them. */
function parenthesisEnd(tokens: readonly Token[], begin: number, hi: number): number {
  for (let index = begin + 2; index < hi; index += 1)
    if (tokens[index]?.norm === 'according' && tokens[index + 1]?.norm === 'to') return index;
  return hi;
}

/** Behind a closing attribution only a resumed quotation is still content. */
function quotedOnly(tokens: readonly Token[], range: Range): Range {
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (token && isQuote(token)) return { start: index, end: range.end };
  }
  return { start: range.end, end: range.end };
}

function clauseStart(tokens: readonly Token[], lo: number, end: number): number {
  for (let index = end - 1; index > lo; index -= 1) if (tokens[index]?.text === ';') return index + 1;
  return lo;
}

/** Without the commas, stops and conjunctions at its edges. */
function trimmed(tokens: readonly Token[], range: Range): Range {
  let { start, end } = range;
  while (start < end) {
    const token = tokens[start];
    if (token && (/^[,.;:—–)]$/.test(token.text) || (CONJUNCTIONS.has(token.norm) && start > range.start)))
      start += 1;
    else break;
  }
  while (end > start && /^[,.;:—–(]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { start, end };
}

const nonEmpty = (range: Range): boolean => range.end > range.start;
