/** The page's own structured account of its story: schema.org news types in JSON-LD, as tolerantly as pages write it. */
import { correctionTexts } from './corrections';

/** What JSON-LD says of the story; fields it does not say are null or empty. */
export interface StructuredStory {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  url: string | null;
  language: string | null;
  /** Not everybody is given the whole of it. */
  partial: boolean;
  /** What `correction` says, as text or as a `CorrectionComment`. */
  corrections: string[];
}

type Thing = Record<string, unknown>;

const STORY_TYPE = /(?:Article|BlogPosting|Report|ClaimReview)$/;
/** Types that carry the story but are also given to whole sites; asked only after the others. */
const PAGE_TYPE = /^(?:WebPage|CreativeWork|Newsletter)$/;
/** Deeper nesting than this is not looked into: page text is hostile. */
const MAX_DEPTH = 6;
const MAX_THINGS = 400;

/**
 * The story node of the page's JSON-LD, or null when there is none or it cannot be parsed. Among several, the one whose
 * headline is part of `title` (or the reverse) wins, else the first.
 */
export function structuredStory(document: Document, title: string): StructuredStory | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ''), things, 0);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && (Object.keys(thing).length > 1 || !byId.has(id))) byId.set(id, thing);
  }
  const stories = things.filter((thing) => typesOf(thing).some((type) => STORY_TYPE.test(type)));
  const pages = things.filter((thing) => typesOf(thing).some((type) => PAGE_TYPE.test(type)));
  const story =
    stories.find((thing) => speaksOf(thing, title)) ??
    stories[0] ??
    pages.find((thing) => thing.datePublished);
  return story === undefined ? null : read(story, byId);
}

function read(story: Thing, byId: ReadonlyMap<string, Thing>): StructuredStory {
  const text = (field: string) => textOf(story[field]);
  return {
    headline: text('headline') ?? text('name'),
    authors: namesOf(story.author ?? story.creator, byId),
    publisher: namesOf(story.publisher ?? story.sourceOrganization, byId)[0] ?? null,
    published: text('datePublished') ?? text('dateCreated'),
    modified: text('dateModified'),
    url: text('url') ?? idOf(story.mainEntityOfPage),
    language: text('inLanguage'),
    partial: /^false$/i.test(String(story.isAccessibleForFree)),
    corrections: correctionTexts(story.correction),
  };
}

/** JSON as pages write it: in comments or CDATA, with raw line breaks in strings, trailing commas, a trailing semicolon. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are the defect repaired here
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[}\]])/g, ''));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || things.length >= MAX_THINGS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  things.push(thing);
  for (const field of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'author',
    'publisher',
    'itemReviewed',
  ])
    collect(thing[field], things, depth + 1);
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

function speaksOf(thing: Thing, title: string): boolean {
  const [headline, shown] = [fold(textOf(thing.headline) ?? ''), fold(title)];
  return headline.length > 5 && shown !== '' && (shown.includes(headline) || headline.includes(shown));
}

/** Names of a person, an organisation, a list of them, or references to either. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId));
  const plain = textOf(value);
  if (plain !== null) return [plain];
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  const own = textOf(thing.name) ?? (Array.isArray(thing.name) ? textOf(thing.name[0]) : null);
  if (own !== null) return [own];
  const id = idOf(thing);
  return id === null ? [] : [textOf(byId.get(id)?.name)].filter((name) => name !== null);
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return textOf(value);
  return typeof value === 'object' && value !== null ? textOf((value as Thing)['@id']) : null;
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
