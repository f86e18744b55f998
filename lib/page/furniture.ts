/** What stands around a story: navigation, share bars, related links, comments; told by tag, role, name and wording. */
import type { PageBlock } from './page-text';

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'figure', 'header', 'address', 'menu']);
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'toolbar',
  'form',
]);
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|adsense|author(?:s|-?(?:bio|info|box|name|card))?|banner|bio|breadcrumbs?|byline\w*|captions?|comments?(?:-?\w+)?|cookie\w*|copyright|credits?|dateline|disqus\w*|disclaimer|dock|footer|footnote\w*|hidden|jump-?links?|login|masthead|meta|metadata|modal|more-?(?:on|from|stories|news|links)\w*|most-?(?:read|popular|viewed)|nav\w*|newsletters?(?:-?\w+)?|outbrain\w*|overlay|paywall|pagination|pager|popular|popup|post-?meta|print|promo\w*|pull-?quote|pull|recirc\w*|recommend\w*|related\w*|rail|read-?(?:more|next)|see-?also|share\w*|sharing|shoutbox|sidebar\w*|signup|sign-?up|skip|social\w*|sponsor\w*|subscri\w+|syndication|taboola\w*|tags?|teasers?|timestamp|toc|toolbar|tool(?:s|box)|trending|tweet-?this|widgets?|zergnet)(?:$|[\s_-])/i;
const BODY_NAME =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|main|copy)|story-?(?:body|content|text)|post-?(?:body|content|text)|entry-?(?:content|body)|body-?(?:copy|text|content)|content-?(?:body|text)|articlebody|main-?content-?body)\w*(?:$|[\s_-])/i;
const FURNITURE_TEXT =
  /^(?:advertisement|advertising|sponsored(?: content)?|share(?: this.*)?|tweet|print|email|e-mail|comments?|\d+ comments?|read more|see also|subscribe|sign up|follow us.*|click here.*|loading.*|skip (?:to|past).*|back to top|related(?: .{0,30})?|story continues below.*|continue reading.*|article continues.*|image copyright.*|getty images|photo(?:graph)?s? by .*)[.:…\s]*$/i;
const END_TEXT =
  /^(?:related (?:articles?|stories|content|news|coverage|topics|links|posts)|more (?:on this|from|stories|news)\b.{0,40}|read (?:next|also|more)|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested).*|most (?:read|popular|viewed)|trending(?: now)?|comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|(?:about|more about) the authors?|around the web|from the web|sponsored (?:stories|links|content)|up next)[.:\s]*$/i;
const COMMENTARY = /(?:^|[\s_-])(?:comments?|disqus\w*|repl(?:y|ies)|respond|discussion)(?:$|[\s_-])/i;

/**
 * Which elements of one page are furniture. A page's wrappers carry furniture's names too ("has-sidebar", "ad-loaded"):
 * what holds the headline, a named body or most of the prose is no furniture, whatever it is called.
 */
export class Surroundings {
  private readonly known = new Map<Element, boolean>();
  private readonly wrappers: ReadonlySet<Element>;

  constructor(wrappers: ReadonlySet<Element>) {
    this.wrappers = wrappers;
  }

  /** Does anything from the element up to `within` (not itself) call itself furniture? */
  around(element: Element, within: Element): boolean {
    for (let at: Element | null = element; at !== null && at !== within; at = parentOf(at)) {
      let furniture = this.known.get(at);
      if (furniture === undefined) {
        furniture = !this.wrappers.has(at) && isFurniture(at);
        this.known.set(at, furniture);
      }
      if (furniture) return true;
    }
    return false;
  }
}

/** Comments can outweigh the story: their names count whatever they hold. */
export function isCommentary(element: Element): boolean {
  return COMMENTARY.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}

/** The parent element; of what stands in a shadow root, its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The element says of itself, by tag, role, class or id, that it is the body of an article. */
export function isBodyName(element: Element): boolean {
  if (element.getAttribute('itemprop')?.toLowerCase().includes('articlebody')) return true;
  return (
    BODY_NAME.test(element.getAttribute('class') ?? '') || BODY_NAME.test(element.getAttribute('id') ?? '')
  );
}

/** A line that belongs to the page, whatever it stands in. */
export function isFurnitureText(text: string): boolean {
  return text.length < 80 && FURNITURE_TEXT.test(text);
}

/** A heading after which nothing belongs to the story. */
export function isEndOfStory(block: PageBlock): boolean {
  return block.content.text.length < 60 && END_TEXT.test(block.content.text);
}

function isFurniture(element: Element): boolean {
  const name = element.localName;
  if (FURNITURE_TAGS.has(name)) return true;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  if (name === 'p' || name === 'body' || name === 'article' || name === 'main') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.replace(
    /([a-z])([A-Z])/g,
    '$1-$2',
  );
  return names.length > 1 && FURNITURE_NAME.test(names) && !isBodyName(element);
}
