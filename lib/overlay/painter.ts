/**
 * Paint without touching the page: ranges go into the document's highlight registry, rules into an adopted stylesheet.
 *
 * Both belong to the page's document and the page's script can reach them; what it removed is put back by `restore`. Firefox gives content scripts no iterators over either (its wrappers refuse them), so nothing here iterates.
 */
import { type Ground, groundFinder } from './ground';
import { createGrounds, END_OF_NUMBERS, keyOf } from './grounds';
import type { Host } from './host';
import { highlightName, MARK_NAMES, type MarkName, markStyles } from './mark-styles';

/** Where marks are painted. */
export interface Painter {
  paint(name: MarkName, range: Range): void;
  erase(name: MarkName, range: Range): void;
  /** Chooses the inks anew: what is behind the marks may have changed. */
  look(): void;
  /** Puts back what a script of the page took away; cheap when nothing was. */
  restore(): void;
  /** Takes everything painted out of sight, or back. */
  setVisible(visible: boolean): void;
  /** The painted ranges under a point of the viewport (CSS px), topmost first; null where the browser cannot tell. */
  rangesAt(x: number, y: number): AbstractRange[] | null;
  /** Leaves registry and stylesheets as they were found. */
  undo(): void;
}

interface HitResult {
  ranges: AbstractRange[];
}

/** The browser's registry where there is one; `null` in browsers without highlights (Chrome < 105, Firefox < 140). */
export function highlightPainter(document: Document, host: Pick<Host, 'setPageStyles'>): Painter | null {
  const registry = (globalThis.CSS as typeof CSS | undefined)?.highlights as
    | (HighlightRegistry & { highlightsFromPoint?: (x: number, y: number) => HitResult[] })
    | undefined;
  if (registry === undefined || typeof Highlight !== 'function') return null;

  const highlights = new Map<string, Highlight>();
  const painted = new Map(MARK_NAMES.map((name) => [name, new Map<Range, number>()] as const));
  const rules = createRules(document, host);
  let grounds = createGrounds();
  let find = groundFinder(document);
  let visible = true;

  const highlightOf = (name: MarkName, ground: number): Highlight => {
    const registered = highlightName(name, ground);
    let highlight = highlights.get(registered);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = MARK_NAMES.indexOf(name) + 1;
      highlights.set(registered, highlight);
    }
    return highlight;
  };
  const register = (name: string, highlight: Highlight): void => {
    if (registry.get(name) !== highlight) registry.set(name, highlight);
  };
  const unregister = (name: string, highlight: Highlight): void => {
    // Another copy of us (the extension was updated under us) may own the name by now.
    if (registry.get(name) === highlight) registry.delete(name);
  };

  const restore = (): void => {
    if (!visible) return;
    for (const [name, highlight] of highlights) if (highlight.size > 0) register(name, highlight);
    rules.ensure();
  };
  const put = (name: MarkName, range: Range): void => {
    const ground = grounds.numberOf(find(elementOf(range)));
    highlightOf(name, ground).add(range);
    painted.get(name)?.set(range, ground);
  };
  const take = (name: MarkName, range: Range): void => {
    const ground = painted.get(name)?.get(range);
    if (ground === undefined) return;
    painted.get(name)?.delete(range);
    const highlight = highlightOf(name, ground);
    highlight.delete(range);
    if (highlight.size === 0) unregister(highlightName(name, ground), highlight);
  };

  // An earlier copy of us that was torn off with its extension could not tidy up: Firefox ends a script at once.
  for (let ground = 0; ground < END_OF_NUMBERS; ground += 1)
    for (const name of MARK_NAMES) registry.delete(highlightName(name, ground));
  dropRules(document, isOurs);

  return {
    paint(name, range) {
      put(name, range);
      rules.write(grounds.all());
      restore();
    },
    restore,
    erase: take,
    look() {
      grounds = createGrounds();
      find = groundFinder(document);
      for (const [name, ranges] of painted) {
        for (const [range, before] of [...ranges]) {
          const now = grounds.numberOf(find(elementOf(range)));
          if (now === before) continue;
          take(name, range);
          put(name, range);
        }
      }
      if (grounds.all().length === 0) return;
      rules.write(grounds.all());
      restore();
    },
    setVisible(now) {
      visible = now;
      restore();
      if (!now) for (const [name, highlight] of highlights) unregister(name, highlight);
    },
    rangesAt(x, y) {
      if (typeof registry.highlightsFromPoint !== 'function') return null;
      return registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges);
    },
    undo() {
      for (const [name, highlight] of highlights) {
        unregister(name, highlight);
        highlight.clear();
      }
      rules.undo();
    },
  };
}

function elementOf({ startContainer }: Range): Element {
  return (
    startContainer.parentElement ??
    startContainer.ownerDocument?.documentElement ??
    (startContainer as Element)
  );
}

/**
 * A stylesheet of ours among the document's: adopted, so that no element is needed and no page policy forbids it. Older
 * Firefox refuses that to content scripts (bug 1928865); there the rules stand in our host, which a page's policy lets
 * pass because a content script wrote them.
 */
function createRules(document: Document, host: Pick<Host, 'setPageStyles'>) {
  let sheet: CSSStyleSheet | null = null;
  let css = '';
  let written = '';
  const ensure = (): void => {
    if (css === '') return;
    if (sheet === null || !adopt(document, sheet)) host.setPageStyles(css);
  };
  return {
    ensure,
    write(grounds: readonly Ground[]): void {
      // New rules cost the page a style pass: only for other grounds.
      const now = grounds.map(keyOf).join(';');
      if (now === written) return;
      written = now;
      css = markStyles(grounds);
      sheet = refill(sheet, css);
      ensure();
    },
    undo: () => dropRules(document, (other) => other === sheet),
  };
}

/** Takes adopted sheets out; the list is written only when one of them is there. */
function dropRules(document: Document, unwanted: (sheet: CSSStyleSheet) => boolean): void {
  const sheets = document.adoptedStyleSheets;
  if (sheets?.some(unwanted)) document.adoptedStyleSheets = sheets.filter((sheet) => !unwanted(sheet));
}

/** Whether a sheet has the rules of marks. */
function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules[0]?.cssText.includes(`::highlight(${highlightName('unmatched')})`) ?? false;
  } catch {
    return false;
  }
}

/** The sheet with these rules, a new one where there was none; null where none can be made. */
function refill(sheet: CSSStyleSheet | null, css: string): CSSStyleSheet | null {
  try {
    const filled = sheet ?? new CSSStyleSheet();
    filled.replaceSync(css);
    return filled;
  } catch {
    return null;
  }
}

/** True when the document has the sheet, now or already. */
function adopt(document: Document, sheet: CSSStyleSheet): boolean {
  try {
    if (!document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    return true;
  } catch {
    return false;
  }
}
