/** Reading JSON-LD as pages write it: the values of a page's scripts, and what a thing in them is, is called and points to. */

/** A thing of JSON-LD. */
export type Thing = Record<string, unknown>;

/** The values of the page's JSON-LD scripts, `null` for one that is past reading; of those that have `word` in them, if one is given. */
export function jsonLdOf(document: Document, word = ''): unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .map((script) => script.textContent ?? '')
    .filter((source) => source.includes(word))
    .map(parse);
}

/** Things by their `@id`; of several, the last that says more than that. */
export function thingsById(things: readonly Thing[]): Map<string, Thing> {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && (Object.keys(thing).length > 1 || !byId.has(id))) byId.set(id, thing);
  }
  return byId;
}

/** Names of its types, without what stands before them in an address. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** Names of a person, an organisation, a list of them, or references to either. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
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

/** An address: the text itself, or the `@id` of a thing. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return textOf(value);
  return typeof value === 'object' && value !== null ? textOf((value as Thing)['@id']) : null;
}

/** A text on one line; `null` when it is none or empty. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
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
