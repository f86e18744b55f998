/** Which elements stand around a story - navigation, share bars, related links, comments - told by tag, role and name. */
import { wordSet } from '../text/word-set';

const TAGS = wordSet('nav footer aside form figure header address menu');
const ROLES = wordSet(
  `navigation complementary banner contentinfo search menu menubar dialog alertdialog toolbar form`,
);

/** Names that mean furniture whatever the element holds, unless it wraps the whole page. Each is a whole word of a class or id. */
const STRONG = words(
  'ads?|advert\\w*|adsense|author-?(?:bio|info|box|card)|bio|breadcrumbs?|byline\\w*|captions?|comments?|commenting|cookies?|disqus\\w*|donate|footer|infobox|jump-?links?|masthead|most-?(?:read|popular|viewed|shared)|nav(?:bar|igation|-?menu)?|newsletters?|outbrain\\w*|pagination|pager|photo-?credit|promos?|promoted|pull-?quote|read-?(?:more|next)|recirc\\w*|recommend\\w*|related\\w*|see-?also|share\\w*|sharing|side-?bar\\w*|sign-?up|skip|social\\w*|sponsor\\w*|taboola\\w*|teasers?|trending|zergnet',
);
/** Names that are also given to things that hold a story: furniture only around little prose. */
const WEAK = words(
  'author(?:s|-?name)?|banner|consent|copyright|credits?|date|dateline|discussion|disclaimer|dock|fact-?box|footnotes?|hidden|keywords|login|meta|metadata|modal|module|more-?(?:on|from|stories|news|links)|overlay|paywall|popular|popup|post-?meta|print|pull|rail|replies|respond|shoutbox|subscri\\w+|syndication|tags?|timestamp|toc|tool(?:s|bar|box)|topics?|widgets?',
);
/** The only names believed of paragraphs, headings and list items: a line is furniture by what it is, not by where. */
const LINE = words(
  'ads?|advert\\w*|authors?|byline\\w*|captions?|copyright|credits?|date(?:line|-?time)?|deck|dek|disclaimer|kicker|meta|photo-?credit|promo|published|read-?more|related\\w*|share\\w*|skip|standfirst|strap-?line|sub-?title|tags?|time-?stamp|updated',
);
const COMMENTARY = words('comments?|commenting|disqus\\w*|replies|respond|discussion|shoutbox');
const BODY = words(
  '(?:article|story|post|entry|news|blog|page|single)-?(?:body|content|text|copy)(?:-?\\w+)?|article-?main|body-?(?:copy|text|content)|content-?(?:body|text)|field--?name-body|rich-?text',
);
const LINES = wordSet('p li dt dd h1 h2 h3 h4 h5 h6 td th');

/**
 * Which elements of one page are furniture. A page's wrappers carry furniture's names too ("has-sidebar", "ad-loaded"):
 * what holds the headline, a named body or most of the prose is no furniture, whatever it is called.
 */
export class Surroundings {
  private readonly known = new Map<Element, boolean>();
  private readonly wrappers: ReadonlySet<Element>;
  private readonly holdsProse: (element: Element) => boolean;

  /** `holdsProse`: is there too much prose below for a weak name to be believed? */
  constructor(wrappers: ReadonlySet<Element>, holdsProse: (element: Element) => boolean) {
    this.wrappers = wrappers;
    this.holdsProse = holdsProse;
  }

  /** Does anything from the element up to `within` (not itself) call itself furniture? */
  around(element: Element, within: Element): boolean {
    for (let at: Element | null = element; at !== null && at !== within; at = parentOf(at)) {
      let furniture = this.known.get(at);
      if (furniture === undefined) {
        furniture = !this.wrappers.has(at) && this.isFurniture(at);
        this.known.set(at, furniture);
      }
      if (furniture) return true;
    }
    return false;
  }

  private isFurniture(element: Element): boolean {
    const name = element.localName;
    if (TAGS.has(name)) return true;
    const role = element.getAttribute('role');
    if (role !== null && ROLES.has(role)) return true;
    const names = namesOf(element);
    if (names === '') return false;
    if (LINES.has(name)) return LINE.test(names);
    if (STRONG.test(names)) return !BODY.test(names);
    return WEAK.test(names) && !BODY.test(names) && !this.holdsProse(element);
  }
}

/** Comments can outweigh the story: their names count whatever they hold. */
export function isCommentary(element: Element): boolean {
  return COMMENTARY.test(namesOf(element));
}

/** The element says of itself, by property, class or id, that it is the body of an article. */
export function isBodyName(element: Element): boolean {
  if (LINES.has(element.localName)) return false;
  if (element.getAttribute('itemprop')?.toLowerCase().includes('articlebody')) return true;
  return BODY.test(namesOf(element));
}

/** The parent element; of what stands in a shadow root, its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Class and id as words: `storyBody__share-bar` -> `story-body__share-bar`. */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length < 2 ? '' : names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Matches any of the alternatives as a whole word between white space, hyphens and underscores. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`, 'i');
}
