/** The page's own structured account of its story: schema.org news types in JSON-LD, as tolerantly as pages write it. */
import { correctionTexts } from './corrections';
import { idOf, jsonLdOf, namesOf, type Thing, textOf, thingsById, typesOf } from './things';

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
  for (const value of jsonLdOf(document)) collect(value, things, 0);
  const byId = thingsById(things);
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

function speaksOf(thing: Thing, title: string): boolean {
  const [headline, shown] = [fold(textOf(thing.headline) ?? ''), fold(title)];
  return headline.length > 5 && shown !== '' && (shown.includes(headline) || headline.includes(shown));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
