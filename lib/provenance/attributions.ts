/**
 * Who says what in a text: every attribution with its source, cue and content.
 *
 * The text is read once, sentence by sentence, so that the cost grows with its length; names and speakers met on the
 * way resolve the short forms that follow.
 */
import type { Attribution, Sentence, Span } from '../model';
import type { Token } from '../text/tokens';
import { Antecedents } from './antecedents';
import type { SentenceView } from './features';
import type { Found } from './found';
import type { Named } from './known-names';
import { unpackWeights } from './packing';
import type { Range } from './phrases';
import { setOff } from './shared-documents';
import { taggedIn } from './tagged';
import type { Weights } from './tagger';
import { TAGGER_WEIGHTS } from './tagger-weights';
import { viewsOf } from './views';

/** What stands around the text and helps to read it. */
export interface AttributionContext {
  before?: string;
  publisher?: string | null;
}

/** An attribution with what chains need to know of its cue. Ranges are indices into the reading's tokens. */
export interface ReadAttribution extends Found {
  /** As the rules read it. */
  read: Found;
  named: Named;
  /** Who was told, when somebody was. */
  told: string | null;
  /** The organisation the source speaks for, when the text says so. */
  speaksFor: string | null;
  sentence: number;
}

/** A text read from its beginning. */
export interface Reading {
  tokens: Token[];
  sentences: Sentence[];
  views: SentenceView[];
  attributions: ReadAttribution[];
}

/** Called for each sentence while its names are at hand: `nameOf` resolves a phrase of it. */
type Visit = (view: SentenceView, read: readonly ReadAttribution[], nameOf: (phrase: Range) => Named) => void;

/**
 * The attributions of `text` in the widest sense - beliefs, wishes, backing as well as speech -, in order of their cues;
 * spans are offsets into `text`. `before` is read first so that pronouns and short names can be resolved; nothing in it
 * is reported. Chains (chain.ts) go by the rules' reading alone: whoever wants or backs something is not where it comes
 * from (figures in tests/eval/SHORTFALLS.md).
 */
export function attributionsIn(text: string, context: AttributionContext = {}): Attribution[] {
  const before = context.before?.trim() ? `${context.before.trim()}\n\n` : '';
  const weights = taggerWeights();
  const found: Attribution[] = [];
  readAttributions(before + text, context.publisher ?? null, (view, read, nameOf) => {
    if ((view.tokens[view.lo]?.start ?? 0) < before.length) return;
    const { attributions, loose } = taggedIn(view, weights);
    const spans = (ranges: readonly Range[]) => spansOf(view.tokens, ranges, before.length, text);
    for (const one of attributions) {
      const phrase = one.source[0];
      const known = read.find((other) => other.read === one.found)?.named;
      const named = known ?? (phrase ? nameOf(phrase) : { name: '', kind: 'unnamed' as const });
      found.push({ source: spans(one.source), cue: spans(one.cue), content: spans(one.content), ...named });
    }
    if (loose.length === 0) return;
    // A quotation that runs on into a sentence of its own belongs to whoever was quoted just before.
    const last = found.at(-1);
    if (last) last.content.push(...spans(loose));
    else found.push({ source: [], cue: [], content: spans(loose), name: '', kind: 'unnamed' });
  });
  return found;
}

let unpacked: Weights | null = null;

/** Unpacked at first use: the panel and most visits of a worker never need it. */
function taggerWeights(): Weights {
  unpacked ??= unpackWeights(TAGGER_WEIGHTS);
  return unpacked;
}

/** Reads a whole text: its sentences, and every attribution with names resolved as far as the text allows. */
export function readAttributions(text: string, publisher: string | null, visit?: Visit): Reading {
  const { tokens, sentences, views } = viewsOf(text);
  const antecedents = new Antecedents(tokens, publisher);
  const attributions: ReadAttribution[] = [];
  const affiliations = new Map<string, string>();
  views.forEach((view, sentence) => {
    const first = attributions.length;
    for (const found of view.found) {
      const { source, addressee } = found;
      if (source && /^(?:he|she)$/.test(tokens[source.start]?.norm ?? ''))
        antecedents.meet(tokens, view.lo, source.start);
      const named: Named = source ? antecedents.nameOf(tokens, source) : { name: '', kind: 'unnamed' };
      const told = addressee ? antecedents.nameOf(tokens, addressee).name : null;
      if (source && named.kind === 'person') {
        const organisation = antecedents.affiliationOf(tokens, source);
        if (organisation && organisation !== named.name) affiliations.set(named.name, organisation);
      }
      const speaksFor = affiliations.get(named.name) ?? null;
      attributions.push({ ...found, read: found, named, told, speaksFor, sentence });
      if (source && found.act !== 'stance' && !found.carried)
        antecedents.spoke(named, isPlural(tokens, source));
    }
    const here = attributions.slice(first);
    visit?.(view, here, (phrase) => antecedents.nameOf(tokens, phrase));
    antecedents.observe(tokens, view.lo, view.hi);
    const cited = setOff(tokens, view.lo, view.hi);
    const author = here.find(({ named }) => named.kind === 'person' || named.kind === 'organisation');
    if (cited && author) antecedents.wrote(tokens[cited.range.start]?.norm ?? '', author.named.name);
    const speaker = here.findLast((one) => one.source !== null && one.act !== 'stance' && !one.carried);
    if (speaker) antecedents.spoke(speaker.named, isPlural(tokens, speaker.source));
  });
  return { tokens, sentences, views, attributions };
}

function isPlural(tokens: readonly Token[], range: Range | null): boolean {
  if (range === null) return false;
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (token.norm === 'and' || token.norm === 'they') return true;
    if (
      /[^s]s$/.test(token.norm) &&
      token.text.toLowerCase() === token.norm &&
      (index === range.start || token.text === token.norm)
    )
      return true;
    if (token.norm === 'people') return true;
  }
  return false;
}

/** Spans of token ranges, cut to `text`, which begins at `offset` of what was read; edge quotation marks are kept. */
function spansOf(tokens: readonly Token[], ranges: readonly Range[], offset: number, text: string): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const first = tokens[range.start];
    const last = tokens[range.end - 1];
    if (!first || !last) continue;
    const start = Math.max(0, first.start - offset);
    const end = Math.min(text.length, last.end - offset);
    if (end > start) spans.push({ start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}
