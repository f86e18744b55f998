/**
 * Where the story of a page stands: the element that holds most of the page's prose, by what the page says of itself
 * (`itemprop="articleBody"`, body-like class names) or, where it says nothing, by following the prose down the tree until
 * it parts into paragraphs.
 */
import { isBodyName, isCommentary, parentOf, Surroundings } from './furniture';
import type { PageBlock } from './page-text';
import type { Steps } from './steps';
import { STORY } from './weights';

/** The element around the story, which of its surroundings are furniture, and the index of the headline's block (-1: none). */
export interface Place {
  root: Element;
  surroundings: Surroundings;
  headline: number;
}

interface Prose {
  block: PageBlock;
  weight: number;
}

/** Null when the page has no prose outside its furniture. `titles` (best first) help to find the headline. */
export function* findPlace(
  blocks: readonly PageBlock[],
  body: Element,
  titles: readonly string[],
  isHidden: (element: Element) => boolean,
): Steps<Place | null> {
  const likely: Prose[] = [];
  for (const [index, block] of blocks.entries()) {
    const weight = proseOf(block);
    if (weight > 0 && !isHidden(block.element)) likely.push({ block, weight });
    if (index % STORY.blocksPerStep === 0) yield;
  }
  const all = sums(likely, body);
  yield;
  const headline = headlineOf(blocks, titles);
  const heading = blocks[headline]?.element;
  const wrappers = wrappersOf(body, all, heading);
  const surroundings = new Surroundings(wrappers, (element) => (all.get(element) ?? 0) > STORY.weakNameMax);
  const story = likely.filter(({ block }) => !surroundings.around(block.element, body));
  yield;
  const root = rootOf(story, body, heading);
  return root === null ? null : { root, surroundings, headline };
}

/** How much a block says for the story standing where it stands: its size when it is prose, else 0. */
export function proseOf(block: PageBlock): number {
  if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'table-row') return 0;
  if (block.size < STORY.proseMin || block.linked > STORY.proseLinked * block.content.text.length) return 0;
  return Math.min(block.size, STORY.proseMax);
}

/** Prose below each element. */
function sums(likely: readonly Prose[], body: Element): Map<Element, number> {
  const prose = new Map<Element, number>();
  for (const { block, weight } of likely) {
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      prose.set(at, (prose.get(at) ?? 0) + weight);
      if (at === body) break;
    }
  }
  return prose;
}

/** Index of the heading that says what the page calls itself; either may carry more ("... - The Paper"). -1 without one. */
function headlineOf(blocks: readonly PageBlock[], titles: readonly string[]): number {
  const names = titles.map(fold).filter((name) => name !== '');
  const headings = blocks.map((block) => (block.kind === 'heading' ? fold(block.content.text) : ''));
  const same = headings.findIndex((heading) => heading !== '' && names.includes(heading));
  if (same >= 0) return same;
  return headings.findIndex(
    (heading) =>
      heading.length >= STORY.headlineMin &&
      names.some(
        (name) => name.includes(heading) || (name.length >= STORY.headlineMin && heading.includes(name)),
      ),
  );
}

/** Elements too central to be furniture: around the headline, around a named body, around most of the prose. */
function wrappersOf(
  body: Element,
  prose: ReadonlyMap<Element, number>,
  headline: Element | undefined,
): Set<Element> {
  const wrappers = new Set<Element>([body]);
  const climb = (from: Element | null) => {
    for (let at = from; at !== null && !wrappers.has(at); at = parentOf(at)) wrappers.add(at);
  };
  const headings = headline === undefined ? [...body.querySelectorAll('h1')] : [headline];
  for (const heading of headings) climb((heading.closest('header') ?? heading).parentElement);
  const total = prose.get(body) ?? 0;
  for (const [element, weight] of prose) {
    if (weight < STORY.pageShare * total && isCommentary(element)) continue;
    const named = weight > STORY.namedShare * total && isBodyName(element);
    if (named || weight > STORY.wrapperShare * total) climb(element);
  }
  return wrappers;
}

function rootOf(story: readonly Prose[], body: Element, headline: Element | undefined): Element | null {
  const total = story.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const known = new Map<Element, boolean>([[body, false]]);
  const named = story.filter(({ block }) => isInBody(block.element, known));
  const inNamed = named.reduce((sum, { weight }) => sum + weight, 0);
  if (inNamed >= STORY.namedShare * total) return descend(body, sums(named, body));
  const prose = sums(story, body);
  const own = headline?.closest('article') ?? null;
  const start = own !== null && (prose.get(own) ?? 0) >= STORY.ownArticleShare * total ? own : body;
  return descend(start, prose);
}

/** Does the element, or one around it, call itself the body? `known` remembers answers and ends the climb. */
function isInBody(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = parentOf(element);
  const answer = isBodyName(element) || (parent !== null && isInBody(parent, known));
  known.set(element, answer);
  return answer;
}

/** Down from `start`, as long as one child holds nearly all of the prose. */
function descend(start: Element, prose: ReadonlyMap<Element, number>): Element {
  let at = start;
  for (;;) {
    let best: Element | null = null;
    for (const child of (at.shadowRoot ?? at).children) {
      if ((prose.get(child) ?? 0) > (best === null ? 0 : (prose.get(best) ?? 0))) best = child;
    }
    if (best === null || (prose.get(best) ?? 0) < STORY.descend * (prose.get(at) ?? 0)) return at;
    at = best;
  }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
