/**
 * Blocks of a page -> the blocks of its story.
 *
 * Two steps. First the place: the element that holds most of the page's prose, by what the page says of itself
 * (`itemprop="articleBody"`, body-like class names) or, where it says nothing, by following the prose down the tree until
 * it parts into paragraphs. Then each block inside is kept or left out, by what it is (prose, heading, list), where it
 * stands (share bars, related links, comments, by their names) and what it says ("Advertisement").
 *
 * Why not Readability: it needs a copy of the page, four serialisations of it at worst, and loses the way back to the
 * nodes; on the article extraction development pages this scores higher (tests/eval/score/article.ts).
 */
import { isBodyName, isCommentary, parentOf, Surroundings } from './furniture';
import type { PageBlock } from './page-text';
import { STORY } from './weights';
import { isEndLine, isFurnitureLine, isSignOff } from './wording';

/** Where a story stands and what it consists of, in document order. */
export interface Story {
  root: Element;
  blocks: PageBlock[];
}

interface Prose {
  block: PageBlock;
  weight: number;
}

/** The story of a page, or null when its prose is too little or too scattered to be one. `titles` (best first) help to find the headline. */
export function findStory(
  blocks: readonly PageBlock[],
  body: Element,
  titles: readonly string[],
  isHidden: (element: Element) => boolean,
): Story | null {
  const likely: Prose[] = [];
  for (const block of blocks) {
    const weight = proseOf(block);
    if (weight > 0 && !isHidden(block.element)) likely.push({ block, weight });
  }
  const all = sums(likely, body);
  const headline = headlineOf(blocks, titles);
  const wrappers = wrappersOf(body, all, blocks[headline]?.element);
  const surroundings = new Surroundings(wrappers, (element) => (all.get(element) ?? 0) > STORY.weakNameMax);
  const story = likely.filter(({ block }) => !surroundings.around(block.element, body));
  const root = placeOf(story, body, blocks[headline]?.element);
  if (root === null) return null;
  const kept = keep(blocks, headline, root, surroundings);
  const prose = kept.reduce((sum, block) => sum + proseOf(block), 0);
  return prose < STORY.minimum || isIndex(blocks, kept, root) ? null : { root, blocks: kept };
}

/**
 * A list of stories: linked headings, each with a teaser of its own - in one card with it, or beside it in a flat list.
 * Related links set into a story are no entries (the story's next paragraph stands outside their list), and the posts of
 * a live blog say more below each heading than a teaser does.
 */
function isIndex(blocks: readonly PageBlock[], kept: readonly PageBlock[], root: Element): boolean {
  const links = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.kind === 'heading' && isMostlyLink(block) && contains(root, block.element));
  if (links.length < STORY.indexEntries) return false;
  const headings = links.map(({ block }) => block.element);
  const entries = links.filter(({ block, index }) => {
    const teaser = blocks.slice(index + 1, index + 4).find((next) => proseOf(next) > 0);
    if (teaser === undefined) return false;
    if (parentOf(block.element) === homeOf(teaser)) return true;
    let card = parentOf(block.element);
    while (card !== null && !contains(card, teaser.element)) card = parentOf(card);
    return card !== null && !headings.some((other) => other !== block.element && contains(card, other));
  }).length;
  return entries >= STORY.indexEntries && proseIn(kept) < STORY.indexTeaser * entries;
}

function isMostlyLink({ linked, content }: PageBlock): boolean {
  return linked > STORY.blockLinked * content.text.length;
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

function proseIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'heading' ? 0 : sizeOf(block.content.text)), 0);
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
    if (isCommentary(element)) continue;
    const named = weight > STORY.namedShare * total && isBodyName(element);
    if (named || weight > STORY.wrapperShare * total) climb(element);
  }
  return wrappers;
}

function placeOf(story: readonly Prose[], body: Element, headline: Element | undefined): Element | null {
  const total = story.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const named = story.filter(({ block }) => hasBodyAround(block.element, body));
  const inNamed = named.reduce((sum, { weight }) => sum + weight, 0);
  if (inNamed >= STORY.namedShare * total) return descend(body, sums(named, body));
  const prose = sums(story, body);
  const own = headline?.closest('article') ?? null;
  const start = own !== null && (prose.get(own) ?? 0) >= STORY.ownArticleShare * total ? own : body;
  return descend(start, prose);
}

function hasBodyAround(element: Element, body: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== body; at = parentOf(at)) {
    if (isBodyName(at)) return true;
  }
  return false;
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

function keep(
  blocks: readonly PageBlock[],
  headline: number,
  root: Element,
  surroundings: Surroundings,
): PageBlock[] {
  const clean = blocks.filter(
    (block) =>
      block.kind !== 'caption' && contains(root, block.element) && !surroundings.around(block.element, root),
  );
  // Nothing before the headline belongs to the story, unless nearly all of it stands there.
  const above = new Set(blocks.slice(0, headline + 1));
  const below = clean.filter((block) => !above.has(block));
  const story = proseIn(below) >= STORY.afterHeadline * proseIn(clean) ? below : clean;
  const kept: PageBlock[] = [];
  for (const [index, block] of story.entries()) {
    const { text } = block.content;
    if (isEndLine(text)) {
      if (!goesOn(kept, story.slice(index + 1))) break;
      continue;
    }
    if (block.level === 1 || isFurnitureLine(text, block.linked)) continue;
    if (isMostlyLink(block) && !/[.!?]["”’)]?$/.test(text)) continue;
    kept.push(block);
  }
  return withoutSignOff(kept);
}

/** After "Related stories": is it an inset, with more of the story's own prose below it in the same or a like container? */
function goesOn(before: readonly PageBlock[], after: readonly PageBlock[]): boolean {
  const homes = new Set<Element | string>();
  for (const block of before) {
    if (proseOf(block) === 0) continue;
    const home = homeOf(block);
    homes.add(home);
    if (home.className !== '') homes.add(home.className);
  }
  if (homes.size === 0) return true;
  return after.some((block) => {
    if (proseOf(block) === 0) return false;
    const home = homeOf(block);
    return homes.has(home) || homes.has(home.className);
  });
}

/** The element whose children a block's neighbours are: around a paragraph its parent, around bare text the element itself. */
function homeOf({ element }: PageBlock): Element {
  return element.localName === 'p' ? (parentOf(element) ?? element) : element;
}

/** Drops notes among the last blocks and headings with nothing below them. */
function withoutSignOff(blocks: readonly PageBlock[]): PageBlock[] {
  const kept = blocks.filter(
    (block, index) => index < blocks.length - STORY.signOffBlocks || !isSignOff(block.content.text),
  );
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

function contains(root: Element, element: Element): boolean {
  if (root.contains(element)) return true;
  const tree = element.getRootNode();
  return 'host' in tree && contains(root, (tree as ShadowRoot).host);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
