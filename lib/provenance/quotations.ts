/**
 * The same quotation in several texts: aligned, the fullest form found, and what changing it did.
 *
 * A quotation is known again by its words: most of the shorter one's stand in the longer one in the same order, some of
 * them in one run. One or two quoted words are emphasis, not a quotation.
 */
import type { QuotationFamily, QuotedForm, QuotedVariant, Span } from '../model';
import { quotationsIn } from '../text/quotations';
import { type Carrier, excerptOf, idOf } from './carrier';
import { type Alignment, align, wordsOf } from './edits';
import { byTime, notLater } from './order';
import { sameName } from './outlets';
import { speakerOf } from './speaker';
import { turnsOf } from './turns';
import { QUOTED } from './weights';

/** Quoted words of a text. */
interface Quotation {
  span: Span;
  text: string;
  words: number;
  /** Its different words: two quotations that share too few need no alignment. */
  distinct: ReadonlySet<string>;
}

/** A quotation with who carries it. */
interface Found extends Quotation {
  carrier: Carrier;
}

/**
 * Quotations that stand in the passage of one carrier and, in whatever wording, anywhere in the text of another.
 * Carriers that are undated come last in a family's variants.
 */
export function quotationFamilies(carriers: readonly Carrier[]): QuotationFamily[] {
  const all = carriers.map(quotationsOf);
  const seeds = all.flatMap((found, index) =>
    found.filter(({ span }) => touches(span, carriers[index]?.span)),
  );
  const taken = new Set<Found>();
  const families: QuotationFamily[] = [];
  for (const seed of seeds) {
    if (taken.has(seed)) continue;
    const members = all.flatMap((found) => {
      const alike = found.map((one) => ({
        one,
        likeness: mayBeAlike(seed, one) ? likeness(seed.text, one.text) : 0,
      }));
      const best = alike.reduce((top, each) => (each.likeness > top.likeness ? each : top), {
        one: seed,
        likeness: 0,
      });
      return best.likeness > 0 ? [best.one] : [];
    });
    for (const one of members) taken.add(one);
    const family = familyOf(members.filter(isFirst));
    if (family) families.push(family);
  }
  return families;
}

/** Whether two quotations are wordings of the same words: 0 no, else the share of the shorter one kept. */
export function likeness(one: string, other: string, alignment: Alignment = align(one, other)): number {
  const { kept, shorter, longestRun } = alignment;
  if (shorter < QUOTED.leastWords) return 0;
  const share = kept / shorter;
  return share >= QUOTED.share && longestRun >= Math.min(shorter, QUOTED.run) ? share : 0;
}

function mayBeAlike(one: Quotation, other: Quotation): boolean {
  const [small, large] = one.distinct.size <= other.distinct.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of small.distinct) if (large.distinct.has(word)) shared += 1;
  return shared >= QUOTED.share * small.distinct.size;
}

function quotationsOf(carrier: Carrier): Found[] {
  return longQuotations(carrier.text).map((quotation) => ({ ...quotation, carrier }));
}

const read = new Map<string, Quotation[]>();
/** Texts whose quotations are kept: the documents one article meets again and again. */
const TEXTS_KEPT = 64;

/** Quotations of a text that are long enough to be known again, paragraph by paragraph: an open mark ends with its own. */
function longQuotations(text: string): Quotation[] {
  const known = read.get(text);
  if (known) return known;
  const found: Quotation[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const { start, end } of quotationsIn(paragraph[0])) {
      const quoted = paragraph[0].slice(start, end);
      const words = wordsOf(quoted);
      if (words.length < QUOTED.leastWords) continue;
      found.push({
        text: quoted,
        words: words.length,
        distinct: new Set(words.map(({ norm }) => norm)),
        span: { start: paragraph.index + start, end: paragraph.index + end },
      });
    }
  }
  if (read.size >= TEXTS_KEPT) read.delete(read.keys().next().value ?? '');
  read.set(text, found);
  return found;
}

function familyOf(members: readonly Found[]): QuotationFamily | null {
  const documents = new Set(members.map(({ carrier }) => carrier.document?.id ?? ''));
  if (documents.size < 2) return null;
  const longest = Math.max(...members.map(({ words }) => words));
  const full = members
    .filter(({ words }) => words >= QUOTED.full * longest)
    .sort((a, b) => byTime(a.carrier.published, b.carrier.published) || b.words - a.words);
  const [fullest] = full;
  if (!fullest) return null;
  const form = formOf(fullest);
  return {
    fullest: form,
    dated: members.every(
      (one) => one === fullest || notLater(fullest.carrier.published, one.carrier.published),
    ),
    variants: members
      .filter((one) => one !== fullest)
      .sort((a, b) => byTime(a.carrier.published, b.carrier.published))
      .map((one) => variantOf(one, form)),
  };
}

function formOf({ carrier, span }: Found): QuotedForm {
  return {
    evidence: idOf(carrier),
    excerpt: excerptOf(carrier, span),
    speaker: speakerOf(carrier.text, span, carrier.publisher),
    published: carrier.published,
  };
}

function variantOf(one: Found, fullest: QuotedForm): QuotedVariant {
  const form = formOf(one);
  const { edits } = align(fullest.excerpt.quote, form.excerpt.quote);
  return {
    ...form,
    edits,
    speakerChanged:
      form.speaker !== null && fullest.speaker !== null && !sameName(form.speaker, fullest.speaker),
    turned: turnsOf(fullest.excerpt.quote, form.excerpt.quote, edits),
  };
}

/** Two passages of one document meet in the same quotation: it is one form. */
function isFirst(one: Found, index: number, all: readonly Found[]): boolean {
  const key = ({ carrier, span }: Found) => `${span.start} ${carrier.document?.id ?? ''}`;
  return all.findIndex((other) => key(other) === key(one)) === index;
}

function touches(span: Span, place: Span | undefined): boolean {
  return place !== undefined && span.start < place.end && span.end > place.start;
}
