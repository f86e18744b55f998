/** How files of some kinds begin: told from their first characters, whatever they are called or said to be. */

const PROLOGUE = String.raw`^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)?`;

/** RSS, Atom, RSS 1.0, with whatever XML may have in front of its first element. */
export const FEED_HEAD = new RegExp(
  `${PROLOGUE}(?:<\\?xml-stylesheet[^>]*>\\s*)?<(?:rss|feed|rdf:RDF)[\\s>]`,
  'i',
);

/** A page. */
export const PAGE_HEAD = /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html[\s>])/i;

/** A list of feeds, or of bookmarks. */
export const ADDRESSES_HEAD = /<!DOCTYPE NETSCAPE-Bookmark-file|<opml[\s>]/i;

/** Whether a text begins as a JSON Feed does: it names the version of its format first or soon. */
export const JSON_FEED_HEAD =
  /^\uFEFF?\s*\{[\s\S]{0,400}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/i;
