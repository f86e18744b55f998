/**
 * Who says what in a text: every attribution with its source, cue and content.
 *
 * The text is read once, sentence by sentence, so that the cost grows with its length; names and speakers met on the
 * way resolve the short forms that follow.
 */
import type { Attribution, Sentence, Span } from '../model';
import type { Token } from '../text/tokens';
import { Antecedents, type Named } from './antecedents';
import type { Found } from './cues';
import type { SentenceView } from './features';
import type { Range } from './phrases';
import { viewsOf } from './views';

/** What stands around the text and helps to read it. */
export interface AttributionContext {
  before?: string;
  after?: string;
  publisher?: string | null;
}

/** An attribution with what chains need to know of its cue. Ranges are indices into the reading's tokens. */
export interface ReadAttribution extends Found {
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

/**
 * The attributions of `text`, in order of their cues; spans are offsets into `text`. `before` is read first so that
 * pronouns and short names can be resolved; nothing in it is reported.
 */
export function attributionsIn(text: string, context: AttributionContext = {}): Attribution[] {
  const before = context.before?.trim() ? `${context.before.trim()}\n\n` : '';
  const reading = readAttributions(before + text, context.publisher ?? null);
  const found: Attribution[] = [];
  for (const one of reading.attributions) {
    const start = reading.tokens[one.cue.start]?.start ?? 0;
    if (start < before.length) continue;
    const spans = (ranges: (Range | null)[]) => spansOf(reading.tokens, ranges, before.length, text);
    const cue = spans([one.cue]);
    if (cue.length === 0) continue;
    found.push({
      source: spans([one.source]),
      cue,
      content: spans(one.content),
      name: one.named.name,
      kind: one.named.kind,
    });
  }
  return found;
}

/** Reads a whole text: its sentences, and every attribution with names resolved as far as the text allows. */
export function readAttributions(text: string, publisher: string | null): Reading {
  const { tokens, sentences, views } = viewsOf(text);
  const antecedents = new Antecedents(tokens, publisher);
  const attributions: ReadAttribution[] = [];
  const affiliations = new Map<string, string>();
  views.forEach((view, sentence) => {
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
      attributions.push({ ...found, named, told, speaksFor, sentence });
      if (source && found.act !== 'stance' && !found.carried)
        antecedents.spoke(named, isPlural(tokens, source));
    }
    antecedents.observe(tokens, view.lo, view.hi);
    const speaker = attributions.findLast(
      (one) => one.sentence === sentence && one.source !== null && one.act !== 'stance' && !one.carried,
    );
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
function spansOf(tokens: readonly Token[], ranges: (Range | null)[], offset: number, text: string): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    if (range === null) continue;
    const first = tokens[range.start];
    const last = tokens[range.end - 1];
    if (!first || !last) continue;
    const start = Math.max(0, first.start - offset);
    const end = Math.min(text.length, last.end - offset);
    if (end > start) spans.push({ start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}
