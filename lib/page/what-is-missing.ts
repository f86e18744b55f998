/**
 * What stands in the way where a page has no story to read: a notice that has to be answered first, or a frame with a
 * document of its own. Looked at only then, and said instead of leaving the reader to guess.
 */
import type { NoArticleReason } from '../model';

/** Names that consent, payment and log-in notices give themselves. */
const WALL_NAME =
  /(?:^|[\s_-])(?:consent|cookie|cookies|gdpr|privacy|cmp|paywall|regwall|adwall|piano|tp-modal|gate|login-wall|signup-wall)(?:$|[\s_-]|(?:banner|notice|wall|modal|overlay|container|dialog)\b)/i;
const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
/** Elements whose names are looked at: notices stand near the root, or at its end. */
const LOOKED_AT = 400;
/** Share of the page's text a notice must have to be what the page is. Convention. */
const MOSTLY = 0.5;
/** Share of the window a frame must fill to be what the page is. Convention. */
const FILLS = 0.4;

/** Why there is no story: `otherwise` where nothing stands in the way. */
export function whatIsMissing(document: Document, otherwise: NoArticleReason): NoArticleReason {
  const { body } = document;
  if (!body) return otherwise;
  if (isMostlyWall(body)) return 'behind-notice';
  return fillingFrame(document) === null ? otherwise : 'in-frame';
}

function isMostlyWall(body: HTMLElement): boolean {
  const whole = lengthOf(body);
  if (whole === 0) return false;
  const named = [...body.querySelectorAll('div,section,aside,form')]
    .slice(0, LOOKED_AT)
    .filter((element) => WALL_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`));
  return [...body.querySelectorAll(DIALOG), ...named].some((wall) => lengthOf(wall) >= MOSTLY * whole);
}

/** The address of the frame that fills the window, as the page names it; `null` where none does. */
export function fillingFrame(document: Document): string | null {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  // A document without a window is laid out by nobody.
  if (!innerWidth) return null;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')].find((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height > 0 && width * height >= FILLS * innerWidth * innerHeight;
  });
  return frame?.src ?? null;
}

/** Scripts and styles are no text. */
function lengthOf(element: Element): number {
  const silent = [...element.querySelectorAll('script,style,noscript,template')];
  const all = (element.textContent ?? '').replace(/\s+/g, ' ').length;
  return silent.reduce(
    (left, { textContent }) => left - (textContent ?? '').replace(/\s+/g, ' ').length,
    all,
  );
}
