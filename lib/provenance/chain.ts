/**
 * The chain of a statement: its publisher, the outlets it credits in the order of the text, the original speaker.
 *
 * Attributions nest: in "the Gazette reported, citing the ministry" and "according to the Gazette, the ministry said"
 * the second one lies inside the content of the first. The chain follows the nesting from outside in, and stops where a
 * sentence merely mentions what somebody else once said.
 */
import type { ChainHop, SourceKind, Span } from '../model';
import type { Token } from '../text/tokens';
import type { ReadAttribution } from './attributions';
import { IMPERSONAL } from './cue-words';
import { isOutlet, sameName } from './outlets';
import type { Range } from './phrases';
import { quotedIn } from './running-quotation';
import { documentOf } from './shared-documents';
import { sourceKind } from './source-kind';
import { readStatement, type Statement, spansIn } from './statement';

/** Acts that make their subject the origin of what is reported; wishes and plans do not. */
const ORIGINATING = new Set<ReadAttribution['act']>([
  'say',
  'tell',
  'accuse',
  'label',
  'hold',
  'figure',
  'answer',
  'according',
  'credit',
]);

/** Where a statement comes from. */
export interface Provenance {
  /** Publisher, outlets credited in order, original speaker or document; spans are offsets into the statement. */
  hops: ChainHop[];
  /** The organisation the original speaker speaks for, when the text says so: "the agency's director". */
  speaksFor: string | null;
  /** The kind of text it rests on that others can rest on too ("letter", "release"), when it cites one, and where. */
  cited: (Span & { kind: string }) | null;
}

/** [publisher, outlets credited in order, original speaker or document]; `[publisher]` when the statement credits nobody. */
export function chainOf(statement: Statement): string[] {
  return provenanceOf(statement).hops.map((hop) => hop.name);
}

/** The chain of a statement with the words it rests on, and with what ties it to others. */
export function provenanceOf(statement: Statement): Provenance {
  const { reading, start, end } = readStatement(statement);
  const { tokens } = reading;
  const speaking = reading.attributions.filter(
    (one) => ORIGINATING.has(one.act) && !one.carried && speaks(one),
  );
  const inside = speaking.filter((one) => {
    const at = tokens[one.cue.start]?.start ?? -1;
    return (at >= start && at < end) || one.content.some((range) => covers(tokens, range, start, end));
  });
  const spans = (ranges: readonly (Range | null)[]) => spansIn(reading.tokens, ranges, start, end);
  const hops = publisherHops(statement.publisher);
  const told = nested(inside);
  const quoted = told.length === 0 ? quotedIn(reading, speaking, start, end) : null;
  const path = quoted ? [quoted] : told;
  for (const one of path) {
    const { named, told, source, addressee, cue } = one;
    if (told !== null && isOutlet(told)) add(hops, told, sourceKind(told, 'outlet'), spans([cue, addressee]));
    const phrase = source ? textBetween(reading.tokens, source) : '';
    add(hops, named.name, sourceKind(named.name, named.kind, phrase), spans([source, cue]));
  }
  const cited =
    path
      .map((one) => documentOf(tokens, one, reading.views[one.sentence] ?? { lo: 0, hi: 0 }))
      .find((found) => found !== null) ?? null;
  const at = cited && spans([cited.range])[0];
  return {
    hops,
    speaksFor: path.at(-1)?.speaksFor ?? null,
    cited: cited && { kind: cited.kind, ...(at ?? { start: 0, end: 0 }) },
  };
}

/** Characters before a passage that are read for what its pronouns and short names stand for: some four sentences. */
const BEFORE = 600;

/** Characters behind a passage that ends within a quotation, in which its speaker is looked for. */
const AFTER = 300;

/** The chain of the passage of a text at `span`; spans are offsets into the passage. */
export function creditsAt(publisher: string | null, text: string, { start, end }: Span): Provenance {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const passage = text.slice(start, end);
  const open = passage.lastIndexOf('“') > passage.lastIndexOf('”');
  const after = open ? (/^.*/.exec(text.slice(end, end + AFTER))?.[0] ?? '') : '';
  return provenanceOf({
    publisher,
    text: passage + after,
    span: { start: 0, end: passage.length },
    before,
  });
}

/** The chain of what credits nobody: its publisher, or nothing. */
export function publisherHops(publisher: string | null): ChainHop[] {
  if (publisher === null) return [];
  return [
    {
      name: publisher,
      kind: sourceKind(publisher, 'outlet'),
      basis: 'publisher',
      spans: [],
      url: null,
      excerpt: null,
    },
  ];
}

/** Words cut out of what somebody says are said by them, though whoever cut them left the speaker out. */
function covers(tokens: readonly Token[], range: Range, start: number, end: number): boolean {
  const [first, last] = [tokens[range.start], tokens[range.end - 1]];
  return first !== undefined && last !== undefined && first.start <= start && last.end >= end;
}

/** A clause that was taken for a phrase: "brought by ...", "he hit back at ...", "following a ...". */
const CLAUSE =
  /^(?:\p{Ll}+(?:ing|ed|ught) (?:an?|the|by|to|in|for|of|on|at)\b|(?:he|she|it|they|we|i|you) )/u;

/** Inside a quotation these are its speaker again. */
const SELF = new Set([
  'i',
  'we',
  'you',
  'most of us',
  'many of us',
  'all of us',
  'some of us',
  'something',
  'nothing',
]);

function add(hops: ChainHop[], name: string, kind: SourceKind, spans: Span[]): void {
  if (name === '' || hops.some((known) => sameName(known.name, name))) return;
  hops.push({ name, kind, basis: 'name', spans, url: null, excerpt: null });
}

function textBetween(tokens: readonly Token[], range: Range): string {
  return tokens
    .slice(range.start, range.end)
    .map((token) => token.text)
    .join(' ');
}

/** "The fall suggests": a thing is no source of what it suggests; people, organisations, outlets and documents are. */
function speaks(one: ReadAttribution): boolean {
  if (one.named.kind !== 'unnamed') return true;
  // "With the conflict growing, pledging ...": a participle's subject was only guessed.
  const guessed = one.participle === true && one.source?.end !== one.cue.start;
  const name = one.named.name;
  return !IMPERSONAL.has(one.verb) && !guessed && !SELF.has(name.toLowerCase()) && !CLAUSE.test(name);
}

/** The outermost attribution and those that open its content, from outside in. */
function nested(attributions: readonly ReadAttribution[]): ReadAttribution[] {
  const named = attributions.filter((one) => one.source !== null && one.named.name !== '');
  const free = named.filter(
    (one) => !named.some((other) => other !== one && other.act !== 'credit' && holds(other, one)),
  );
  const outer = free.find((one) => one.act !== 'credit') ?? free[0];
  if (outer === undefined || outer.negated) return [];
  const path = [outer];
  for (;;) {
    const last = path.at(-1);
    const inner = named.find((one) => last !== undefined && !path.includes(one) && opens(last, one));
    if (inner === undefined) return path;
    path.push(inner);
  }
}

/** The cue of `inner` lies in the content of `outer`. */
function holds(outer: ReadAttribution, inner: ReadAttribution): boolean {
  return outer.content.some((range) => within(range, inner.cue));
}

/** `inner` is what `outer` reports: it opens the content, or is what a credit names. */
function opens(outer: ReadAttribution, inner: ReadAttribution): boolean {
  if (inner.act === 'credit') return inner.sentence === outer.sentence;
  const first = outer.content.find((range) => within(range, inner.cue));
  if (first === undefined || inner.source === null || inner.source.start < first.start) return false;
  // A participle that leans on the same subject adds a manner, not a speaker.
  if (inner.participle && inner.source.end !== inner.cue.start) return false;
  return inner.source.start - first.start <= 2 || inner.cue.end >= first.end - 1;
}

const within = (range: Range, inner: Range): boolean => inner.start >= range.start && inner.end <= range.end;
