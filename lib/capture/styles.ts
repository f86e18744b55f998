/** The page's style sheets as one text that loads nothing. */

/** Every rule the browser lets us read, in order, and how many sheets it does not (those of other sites). */
export function styleSheets(document: Document): { css: string; unreadable: number } {
  let unreadable = 0;
  const written = (sheet: CSSStyleSheet): string => {
    if (sheet.disabled) return '';
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      unreadable += 1;
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
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  return { css: inertCss(sheets.map(written).join('\n')), unreadable };
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
