/** The page's style sheets as one text that loads nothing. */

/** What was read, and how many sheets the browser does not let us read (those of other sites). */
export interface Styles {
  css: string;
  unreadable: number;
}

/**
 * Every rule of the document, in order, then those of the shadow roots whose content was written in place of their hosts':
 * a root's rules hold within the element that bears its number (`data-hw-shadow`), down to the next such element.
 */
export function styleSheets(document: Document, shadows: readonly ShadowRoot[] = []): Styles {
  const found = { unreadable: 0 };
  const css = [sheetsOf(document, found), ...shadows.map((root, number) => scoped(root, number, found))];
  return { css: inertCss(css.join('\n')), unreadable: found.unreadable };
}

function sheetsOf(root: DocumentOrShadowRoot, found: { unreadable: number }): string {
  const written = (sheet: CSSStyleSheet): string => {
    if (sheet.disabled) return '';
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      found.unreadable += 1;
      return '';
    }
    const text = [...rules].map(rule).join('\n');
    const media = sheet.media.mediaText;
    return media === '' || media === 'all' ? text : `@media ${media} {\n${text}\n}`;
  };
  const rule = (each: CSSRule): string => {
    if (each instanceof CSSImportRule) return each.styleSheet ? written(each.styleSheet) : '';
    // A face that has to be fetched is no face here; the next family of the list stands in.
    if (each instanceof CSSFontFaceRule && !/url\("?data:/.test(each.cssText)) return '';
    return each.cssText;
  };
  return [...root.styleSheets, ...adopted(root)].map(written).join('\n');
}

/** Sheets a page's script has set. Firefox does not let a script of ours see the list through its own view of the page. */
function adopted(root: DocumentOrShadowRoot): CSSStyleSheet[] {
  try {
    return [...root.adoptedStyleSheets];
  } catch {
    const page = (root as { wrappedJSObject?: DocumentOrShadowRoot }).wrappedJSObject;
    return page ? Array.from(page.adoptedStyleSheets) : [];
  }
}

/**
 * A shadow root's own rules. Its content stands in the document now, so that what only a shadow root knows is put otherwise:
 * what its slots show is not its own (`data-hw-slotted`) but for the rules that say so.
 */
function scoped(root: ShadowRoot, number: number, found: { unreadable: number }): string {
  const within = (css: string, limits: readonly string[]) =>
    css.trim() === '' ? '' : `@scope ([data-hw-shadow="${number}"]) to (${limits.join()}) {\n${css}\n}`;
  const inner = ':scope [data-hw-shadow] > *';
  const own = sheetsOf(root, found)
    .replace(/:host-context\(([^()]*)\)/g, ':is($1) :scope')
    .replace(/:host\(([^()]*)\)/g, ':scope:is($1)')
    .replace(/:host\b/g, ':scope');
  const slotted = [...root.styleSheets, ...adopted(root)].map((sheet) => slottedRules(sheet)).join('');
  return [
    within(own, [inner, ':scope [data-hw-slotted] > *']),
    within(slotted.replace(/::slotted\(([^()]*)\)/g, '[data-hw-slotted] > :is($1)'), [inner]),
  ].join('\n');
}

/** The rules about what slots show, in the conditions they stand in. */
function slottedRules(sheet: { cssRules: CSSRuleList }): string {
  const written = (rule: CSSRule): string => {
    if (rule instanceof CSSStyleRule) return rule.selectorText.includes('::slotted(') ? rule.cssText : '';
    if (!(rule instanceof CSSGroupingRule)) return '';
    const inside = slottedRules(rule);
    return inside === '' ? '' : `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inside}}`;
  };
  // Sheets of shadow roots that cannot be read were counted with the root's own rules.
  try {
    return [...sheet.cssRules].map(written).join('');
  } catch {
    return '';
  }
}

/** CSS that asks no server for anything and cannot end the element it stands in. */
export function inertCss(css: string): string {
  return css
    .replace(
      /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/gi,
      (whole, a?: string, b?: string, c?: string) => {
        const address = (a ?? b ?? c ?? '').trim();
        return /^(?:data:(?:image|font)\/|#)/i.test(address) ? whole : 'url("data:,")';
      },
    )
    .replace(/(?:-webkit-)?image-set\([^;{}]*\)/gi, 'none')
    .replace(/@import[^;]*;/gi, '')
    .replaceAll('<', '\\3c ');
}
