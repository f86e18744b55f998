/**
 * Paint without touching the page: ranges go into the document's highlight registry, rules into an adopted stylesheet.
 *
 * Both belong to the page's document and the page's script can reach them; what it removed is put back by `restore`. Firefox gives content scripts no iterators over either (its wrappers refuse them), so nothing here iterates.
 */
import type { Rgb } from './colour';
import type { Host } from './host';
import { highlightName, MARK_NAMES, type MarkName, markStyles } from './mark-styles';

/** Where marks are painted. */
export interface Painter {
  paint(name: MarkName, range: Range): void;
  erase(name: MarkName, range: Range): void;
  /** Chooses the inks for what is behind the story. */
  setGround(ground: Rgb): void;
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

  const highlights = new Map(
    MARK_NAMES.map((name, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority + 1;
      return [name, highlight] as const;
    }),
  );
  const rules = createRules(document, host);
  let visible = true;

  const register = (name: MarkName, highlight: Highlight): void => {
    if (registry.get(highlightName(name)) !== highlight) registry.set(highlightName(name), highlight);
  };
  const unregister = (name: MarkName, highlight: Highlight): void => {
    // Another copy of us (the extension was updated under us) may own the name by now.
    if (registry.get(highlightName(name)) === highlight) registry.delete(highlightName(name));
  };

  const restore = (): void => {
    if (!visible) return;
    for (const [name, highlight] of highlights) if (highlight.size > 0) register(name, highlight);
    rules.ensure();
  };

  // An earlier copy of us that was torn off with its extension could not tidy up: Firefox ends a script at once.
  for (const name of MARK_NAMES) registry.delete(highlightName(name));
  dropRules(document, isOurs);

  return {
    paint(name, range) {
      highlights.get(name)?.add(range);
      restore();
    },
    restore,
    erase(name, range) {
      const highlight = highlights.get(name);
      if (highlight === undefined) return;
      highlight.delete(range);
      if (highlight.size === 0) unregister(name, highlight);
    },
    setGround: (ground) => rules.write(markStyles(ground)),
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

/**
 * A stylesheet of ours among the document's: adopted, so that no element is needed and no page policy forbids it. Older
 * Firefox refuses that to content scripts (bug 1928865); there the rules stand in our host, which a page's policy lets
 * pass because a content script wrote them.
 */
function createRules(document: Document, host: Pick<Host, 'setPageStyles'>) {
  let sheet: CSSStyleSheet | null = null;
  let css = '';
  const ensure = (): void => {
    if (css === '') return;
    if (sheet === null || !adopt(document, sheet)) host.setPageStyles(css);
  };
  return {
    ensure,
    write(next: string): void {
      css = next;
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
