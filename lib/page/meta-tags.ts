/** Where pages state things about themselves: meta tags and microdata, as plain text. */

/** Meta tags by lower-case name; the first of each name that says something. */
export function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content'));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** A microdata property: of an element its `content` or `datetime`, else its text. */
export function property(document: Document, name: string): string | null {
  const element = document.querySelector(`[itemprop~="${name}"]`);
  if (element === null) return null;
  const inner = element.querySelector('[itemprop~="name"]') ?? element;
  return inner.getAttribute('content') ?? inner.getAttribute('datetime') ?? oneLine(inner.textContent);
}

/** White space collapsed, invisible characters dropped; empty for nothing. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Is this an address or a handle where a name was expected? */
export function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/|^www\.|^@/i.test(text);
}
