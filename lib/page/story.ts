/**
 * Blocks of a page -> the blocks of its story.
 *
 * Each block where the story stands (story-place.ts) is kept or left out by what it is (prose, heading, list), what it
 * stands in (share bars, related links, comments, by their names) and what it says ("Advertisement").
 *
 * Why not Readability: it needs a copy of the page, serialises it anew for every attempt, and loses the way back to the
 * nodes; on the article extraction development pages this scores higher (tests/eval/score/article.ts).
 */
import { parentOf } from './furniture';
import type { PageBlock } from './page-text';
import type { Steps } from './steps';
import { findPlace, type Place, proseOf } from './story-place';
import { STORY } from './weights';
import { isEndLine, isFurnitureLine, isSignOff } from './wording';

/** Where a story stands and what it consists of, in document order. */
export interface Story {
  root: Element;
  blocks: PageBlock[];
  /** How much of it is prose, in characters of an alphabetic script. */
  prose: number;
  /** It looks like a list of other stories with their teasers. */
  isIndex: boolean;
}

/**
 * Why a block of the page is no part of its story: it stands outside the story's element, in furniture, in a caption,
 * above the headline, after the story's end; it is the headline, a furniture line, mostly link, a note at the end, a
 * heading with nothing below it; or a style sheet hides it.
 */
export type RemovalReason =
  | 'outside'
  | 'furniture'
  | 'caption'
  | 'above-headline'
  | 'after-end'
  | 'end-line'
  | 'headline'
  | 'furniture-line'
  | 'links'
  | 'sign-off'
  | 'empty-heading'
  | 'hidden';

/** Told of each block that is left out, in no particular order. */
export type OnRemoved = (block: PageBlock, reason: RemovalReason) => void;

/** The story of a page, or null when it has no prose outside its furniture. */
export function* findStory(
  blocks: readonly PageBlock[],
  body: Element,
  titles: readonly string[],
  isHidden: (element: Element) => boolean,
  onRemoved: OnRemoved = () => {},
): Steps<Story | null> {
  const place = yield* findPlace(blocks, body, titles, isHidden);
  if (place === null) return null;
  const kept = yield* keep(blocks, place, onRemoved);
  const prose = kept.reduce((sum, block) => sum + proseOf(block), 0);
  return { root: place.root, blocks: kept, prose, isIndex: isIndex(blocks, kept, place.root) };
}

/** Length of everything but headings. */
function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'heading' ? 0 : block.size), 0);
}

function* keep(
  blocks: readonly PageBlock[],
  { root, surroundings, headline }: Place,
  onRemoved: OnRemoved,
): Steps<PageBlock[]> {
  const clean = blocks.filter((block) => {
    const reason: RemovalReason | null =
      block.kind === 'caption'
        ? 'caption'
        : !contains(root, block.element)
          ? 'outside'
          : surroundings.around(block.element, root)
            ? 'furniture'
            : null;
    if (reason !== null) onRemoved(block, reason);
    return reason === null;
  });
  // Nothing before the headline belongs to the story, unless nearly all of it stands there.
  const above = new Set(blocks.slice(0, headline + 1));
  const below = clean.filter((block) => !above.has(block));
  const story = lengthOf(below) >= STORY.afterHeadline * lengthOf(clean) ? below : clean;
  if (story === below) for (const block of clean) if (above.has(block)) onRemoved(block, 'above-headline');
  const kept: PageBlock[] = [];
  yield;
  for (const [index, block] of story.entries()) {
    const { text } = block.content;
    if (index % STORY.blocksPerStep === 0) yield;
    if (isEndLine(text)) {
      onRemoved(block, 'end-line');
      if (goesOn(kept, story.slice(index + 1))) continue;
      for (const after of story.slice(index + 1)) onRemoved(after, 'after-end');
      break;
    }
    if (block.level === 1) onRemoved(block, 'headline');
    else if (isFurnitureLine(text, block.linked)) onRemoved(block, 'furniture-line');
    else if (isMostlyLink(block) && !/[.!?]["”’)]?$/.test(text)) onRemoved(block, 'links');
    else kept.push(block);
  }
  return withoutSignOff(kept, onRemoved);
}

/** After "Related stories": is it an inset, with more of the story's own prose below it in the same or a like container? */
function goesOn(before: readonly PageBlock[], after: readonly PageBlock[]): boolean {
  const homes = new Set(before.filter((block) => proseOf(block) > 0).flatMap(homesOf));
  if (homes.size === 0) return true;
  return after.some((block) => proseOf(block) > 0 && homesOf(block).some((home) => homes.has(home)));
}

/** What a block shares with its neighbours in a story: the container and its class, or the class of its own `div`. */
function homesOf(block: PageBlock): (Element | string)[] {
  const home = homeOf(block);
  const outer = home === block.element ? parentOf(home) : null;
  return [home, ...(home.className === '' ? (outer === null ? [] : [outer]) : [home.className])];
}

/** The element whose children a block's neighbours are: around a paragraph its parent, around bare text the element itself. */
function homeOf({ element }: PageBlock): Element {
  return element.localName === 'p' ? (parentOf(element) ?? element) : element;
}

/** Drops notes among the last blocks and headings with nothing below them. */
function withoutSignOff(blocks: readonly PageBlock[], onRemoved: OnRemoved): PageBlock[] {
  const kept = blocks.filter((block, index) => {
    const note = index >= blocks.length - STORY.signOffBlocks && isSignOff(block.content.text);
    if (note) onRemoved(block, 'sign-off');
    return !note;
  });
  for (let last = kept.at(-1); last?.kind === 'heading'; last = kept.at(-1)) {
    onRemoved(last, 'empty-heading');
    kept.pop();
  }
  return kept;
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
  return entries >= STORY.indexEntries && lengthOf(kept) < STORY.indexTeaser * entries;
}

function isMostlyLink({ linked, content }: PageBlock): boolean {
  return linked > STORY.blockLinked * content.text.length;
}

function contains(root: Element, element: Element): boolean {
  if (root.contains(element)) return true;
  const tree = element.getRootNode();
  return 'host' in tree && contains(root, (tree as ShadowRoot).host);
}
