/**
 * Blocks of a page -> the blocks of its story.
 *
 * Two steps. First the place: the element that holds most of the page's prose, by what the page says of itself
 * (`itemprop="articleBody"`, body-like class names) or, where it says nothing, by following the prose down the tree until
 * it parts into paragraphs. Then each block inside is kept or left out, by what it is (prose, heading, list), where it
 * stands (share bars, related links, comments, by their names) and what it says ("Advertisement").
 */
import { isBodyName, isCommentary, isEndOfStory, isFurnitureText, parentOf, Surroundings } from './furniture';
import type { PageBlock } from './page-text';
import { STORY } from './weights';

export interface Story {
  root: Element;
  blocks: PageBlock[];
}

/** The story of a page, or null when its prose is too little or too scattered to be one. `title` is dropped from the text. */
export function findStory(blocks: readonly PageBlock[], body: Element, title: string): Story | null {
  const likely = blocks
    .map((block) => ({ block, weight: proseOf(block) }))
    .filter(({ weight }) => weight > 0);
  const surroundings = new Surroundings(wrappersOf(body, sums(likely, body)));
  const prose = sums(
    likely.filter(({ block }) => !surroundings.around(block.element, body)),
    body,
  );
  const root = placeOf(prose, body);
  if (root === null) return null;
  const inside = blocks.filter((block) => root.contains(block.element));
  const kept = keep(inside, root, title, surroundings);
  const mass = kept.reduce(
    (sum, block) => sum + (block.kind === 'heading' ? 0 : sizeOf(block.content.text)),
    0,
  );
  return mass < STORY.minimum ? null : { root, blocks: kept };
}

/** Prose below each element. */
function sums(likely: readonly { block: PageBlock; weight: number }[], body: Element): Map<Element, number> {
  const prose = new Map<Element, number>();
  for (const { block, weight } of likely) {
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      prose.set(at, (prose.get(at) ?? 0) + weight);
      if (at === body) break;
    }
  }
  return prose;
}

/** Elements too central to be furniture: around the headline, around a named body, around most of the prose. */
function wrappersOf(body: Element, prose: ReadonlyMap<Element, number>): Set<Element> {
  const wrappers = new Set<Element>([body]);
  const climb = (from: Element | null) => {
    for (let at = from; at !== null && !wrappers.has(at); at = parentOf(at)) wrappers.add(at);
  };
  for (const headline of body.querySelectorAll('h1'))
    climb(headline.closest('header')?.parentElement ?? headline.parentElement);
  const total = prose.get(body) ?? 0;
  for (const [element, weight] of prose) {
    if (isCommentary(element)) continue;
    if (weight > STORY.wrapperShare * total || (weight > STORY.namedShare * total && isBodyName(element)))
      climb(element);
  }
  return wrappers;
}

/** Scripts without spaces say in one character what others say in about two and a half. */
export function sizeOf(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return text.length + dense * (STORY.denseScript - 1);
}

function proseOf(block: PageBlock): number {
  if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'table-row') return 0;
  const { text } = block.content;
  const size = sizeOf(text);
  if (size < STORY.proseMin || block.linked > STORY.proseLinked * text.length) return 0;
  return Math.min(size, STORY.proseMax);
}

function placeOf(prose: ReadonlyMap<Element, number>, body: Element): Element | null {
  const total = prose.get(body) ?? 0;
  if (total === 0) return null;
  let named: Element | null = null;
  let most = 0;
  for (const [element, weight] of prose) {
    if (weight >= STORY.namedShare * total && weight > most && isBodyName(element)) {
      named = element;
      most = weight;
    }
  }
  if (named !== null) return named;
  let at = body;
  for (;;) {
    const next = heaviestChild(at, prose);
    if (next === null || (prose.get(next) ?? 0) < STORY.descend * (prose.get(at) ?? 0)) return at;
    at = next;
  }
}

function heaviestChild(element: Element, prose: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  for (const child of (element.shadowRoot ?? element).children) {
    if ((prose.get(child) ?? 0) > (best === null ? 0 : (prose.get(best) ?? 0))) best = child;
  }
  return best;
}

function keep(
  blocks: readonly PageBlock[],
  root: Element,
  title: string,
  surroundings: Surroundings,
): PageBlock[] {
  const kept: PageBlock[] = [];
  const sameAsTitle = fold(title);
  for (const block of blocks) {
    const { text } = block.content;
    if (block.kind === 'caption' || surroundings.around(block.element, root)) continue;
    if (block.level === 1 || (block.kind === 'heading' && fold(text) === sameAsTitle)) continue;
    if (isEndOfStory(block)) break;
    if (isFurnitureText(text)) continue;
    if (block.linked > STORY.blockLinked * text.length) continue;
    kept.push(block);
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
