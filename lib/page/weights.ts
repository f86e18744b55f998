/** Thresholds of reading a page. Lengths are characters; "fit" means tried on the article extraction development pages. */
export const PAGE = {
  /** Nodes visited between two chances to pause: some tenths of a millisecond. Measured. */
  nodesPerStep: 250,
  /** A page with more nodes than this is not read. 2 MB of short elements are 250,000 nodes, read in 0.5 s of slices of at most 37 ms on a busy two-core machine (0.4 s in one go); this is three times that. Measured. */
  maxNodes: 800_000,
  /** Nor one with more text: twenty novels are no story. Convention. */
  maxCharacters: 8_000_000,
  /** A story longer than this is a book: its claims could not be judged while the reader waits. Convention. */
  maxStory: 400_000,
  /** Links kept of a story: more than any news text has, and a bound on what a hostile page can make a report hold. Convention. */
  maxLinks: 400,
  /** A link with a longer address is left out: what old browsers could open. Convention. */
  maxAddress: 2_000,
  /** Characters of Chinese, Japanese and Korean count this many times. Ratio of parallel texts, rounded. */
  denseScript: 2.5,
} as const;

/** Where the story stands and what belongs to it. */
export const STORY = {
  /** Blocks looked at between two chances to pause. Measured. */
  blocksPerStep: 100,
  /** A page with less prose than this has no story: a login form or a notice explains itself in a sentence or two. Convention. */
  minimum: 200,
  /** ... unless it calls itself an article: then one full sentence is enough. Convention. */
  minimumSaid: 100,
  /** A page with this many linked headings may be a list of stories ... Convention. */
  indexEntries: 4,
  /** ... and is one with less text than this below each: a teaser is one or two sentences. Convention. */
  indexTeaser: 320,
  /** Shorter blocks say nothing about where the story stands: button labels, bylines, teasers. Fit. */
  proseMin: 60,
  /** One very long block is no more a story than ten paragraphs. Convention. */
  proseMax: 1200,
  /** More link text than this and a block is navigation, for finding the place. Fit. */
  proseLinked: 0.4,
  /** More link text than this and a block inside the story is left out; a sentence that is one link stays below. Fit. */
  blockLinked: 0.8,
  /** An element that calls itself the body is believed when it holds this share of the page's prose. Fit. */
  namedShare: 0.4,
  /** An element with more of the page's prose than this is no furniture, whatever its name. Fit. */
  wrapperShare: 0.6,
  /** Comments may outweigh a story, so their names count up to this share; an element with more is the page ("comments-open"). Convention. */
  pageShare: 0.98,
  /** The search goes down into a child that holds this share of its parent's prose, and stops where prose parts. Fit. */
  descend: 0.85,
  /** Around more prose than this a weak name ("widget", "module", "paywall") is not believed. Fit. */
  weakNameMax: 400,
  /** The `article` around the headline is the story's when it holds this share of the prose: the others are teasers. Fit. */
  ownArticleShare: 0.15,
  /** Letters a heading shares with the page's title before it is taken for the headline: shorter ones are site names. Convention. */
  headlineMin: 15,
  /** Blocks before the headline are dropped when this share of the story stands after it. Fit. */
  afterHeadline: 0.4,
  /** Credits and notes are looked for among this many last blocks. Fit. */
  signOffBlocks: 4,
} as const;
