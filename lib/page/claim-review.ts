/**
 * What fact checkers say of claims, where a page carries it as data: schema.org's ClaimReview in JSON-LD or microdata. Both are
 * the page's word and nobody else's: text only, of limited size, and what is too long to be quoted whole is left out.
 */
import type { ClaimReview } from '../model';
import { cleanUrl } from './canonical-url';
import { isAddress, oneLine } from './meta-tags';
import { idOf, jsonLdOf, namesOf, type Thing, textOf, thingsById, typesOf } from './things';
import { parseTime, statedTime } from './times';

/** More than these are a list of fact checks. */
const MOST = 20;
/** A longer "claim" (UTF-16 units) is an article. */
const LONGEST_CLAIM = 1_500;
/** A rating is a word or a sentence, a name a name. */
const LONGEST_WORDS = 200;
/** Places where the claim was made; more are a campaign. */
const MOST_APPEARANCES = 10;
/** Deeper nesting than this is not looked into, nor more things: page text is hostile. */
const DEEPEST = 8;
const MOST_THINGS = 2_000;

const TYPE = 'ClaimReview';

/** The reviews a page carries, each once; none of them no field. */
export function pageReviews(document: Document): { reviews?: ClaimReview[] } {
  const found = [...inJsonLd(document), ...inMicrodata(document)];
  const distinct = new Map(found.map((review) => [`${review.claim}\n${review.rating}`, review]));
  const reviews = [...distinct.values()].slice(0, MOST);
  return reviews.length > 0 ? { reviews } : {};
}

/** A review of known fields as the types have it, wherever it comes from; `null` when it is none that can be shown. */
export function claimReview(value: unknown): ClaimReview | null {
  const { claim, rating, author, claimant, published, url, appearances } = (value ?? {}) as Partial<
    Record<keyof ClaimReview, unknown>
  >;
  const said = textOf(claim);
  const verdict = textOf(rating);
  if (said === null || verdict === null) return null;
  if (said.length > LONGEST_CLAIM || verdict.length > LONGEST_WORDS) return null;
  return {
    claim: said,
    rating: verdict,
    author: nameOf(author),
    claimant: nameOf(claimant),
    published: statedTime(published) ?? parseTime(textOf(published)),
    url: webUrl(url),
    appearances: [...new Set(Array.isArray(appearances) ? appearances.map(webUrl) : [])]
      .filter((address) => address !== null)
      .slice(0, MOST_APPEARANCES),
  };
}

function inJsonLd(document: Document): ClaimReview[] {
  const things: Thing[] = [];
  for (const value of jsonLdOf(document, TYPE)) collect(value, things, 0);
  const byId = thingsById(things);
  return things
    .filter((thing) => typesOf(thing).includes(TYPE))
    .map((thing) => fromThing(thing, byId))
    .filter((review) => review !== null);
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || things.length >= MOST_THINGS) return;
  if (!Array.isArray(value)) things.push(value as Thing);
  for (const inner of Object.values(value)) collect(inner, things, depth + 1);
}

function fromThing(thing: Thing, byId: ReadonlyMap<string, Thing>): ClaimReview | null {
  const one = (value: unknown) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const id = idOf(first);
    const known = typeof first === 'object' && id !== null ? byId.get(id) : undefined;
    return known ?? (typeof first === 'object' && first !== null ? (first as Thing) : {});
  };
  const item = one(thing.itemReviewed);
  const places = [item.firstAppearance, item.appearance].flat();
  return claimReview({
    claim: thing.claimReviewed ?? item.name,
    rating: ratingOf(one(thing.reviewRating)),
    author: namesOf(thing.author ?? thing.publisher, byId)[0],
    claimant: namesOf(item.author, byId)[0],
    published: thing.datePublished,
    url: thing.url ?? idOf(thing.mainEntityOfPage),
    appearances: places.map((place) => (typeof place === 'string' ? place : (one(place).url ?? idOf(place)))),
  });
}

/** The verdict in words; a bare number only with the end of its scale, without which it says nothing. */
function ratingOf({ alternateName, name, ratingValue, bestRating }: Thing): string | null {
  const words = textOf(alternateName) ?? textOf(name);
  if (words !== null) return words;
  const [value, best] = [Number(ratingValue ?? ''), Number(bestRating ?? '')];
  return value >= 0 && best > 0 && value <= best ? `${value}/${best}` : textOf(ratingValue);
}

/** The same as attributes of elements. What belongs to an inner thing is not the outer one's. */
function inMicrodata(document: Document): ClaimReview[] {
  const scopes = [...document.querySelectorAll(`[itemscope][itemtype$="/${TYPE}" i]`)].slice(0, MOST);
  return scopes.map(fromScope).filter((review) => review !== null);
}

function fromScope(scope: Element): ClaimReview | null {
  const rating = own(scope, 'reviewRating');
  const item = own(scope, 'itemReviewed');
  const inner = (element: Element | null, name: string) => element && said(own(element, name));
  const named = (element: Element | null) => inner(element, 'name') || said(element);
  return claimReview({
    claim: said(own(scope, 'claimReviewed')),
    rating:
      rating &&
      ratingOf({
        alternateName: inner(rating, 'alternateName'),
        name: inner(rating, 'name'),
        ratingValue: inner(rating, 'ratingValue') || (rating.hasAttribute('itemscope') ? '' : said(rating)),
        bestRating: inner(rating, 'bestRating'),
      }),
    author: named(own(scope, 'author')),
    claimant: named(item && own(item, 'author')),
    published: said(own(scope, 'datePublished')),
    url: said(own(scope, 'url')),
    appearances: item ? ['firstAppearance', 'appearance'].map((name) => inner(item, name)) : [],
  });
}

function own(scope: Element, name: string): Element | null {
  const all = scope.querySelectorAll(`[itemprop~="${name}"]`);
  return [...all].find((element) => element.parentElement?.closest('[itemscope]') === scope) ?? null;
}

function said(element: Element | null): string {
  if (element === null) return '';
  const told = ['content', 'datetime', 'href', 'src'].map((name) => element.getAttribute(name));
  return oneLine(told.find((value) => value !== null) ?? element.textContent);
}

function nameOf(value: unknown): string | null {
  const name = textOf(value);
  return name === null || name.length > LONGEST_WORDS || isAddress(name) ? null : name;
}

function webUrl(value: unknown): string | null {
  const address = textOf(value);
  return address !== null && /^https?:\/\//i.test(address) ? cleanUrl(address) : null;
}
