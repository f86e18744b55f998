/** Text into markup, safely: whatever comes from a page or a document goes through one of these. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as content or as the value of a quoted attribute. Control characters that no document may hold are dropped. */
export function escaped(text: string): string {
  return text.replace(CONTROL, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is dropped
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** `<name>`; attributes that are `null` are left out. `content` is markup. */
export function element(
  name: string,
  attributes: Record<string, string | null>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`);
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** A link to a web address or to a place in the file; other schemes become plain text, so that no file can carry a script in one. */
export function anchor(href: string | null, content: string, className: string | null = null): string {
  const safe = href !== null && /^(?:https?:\/\/|#)/i.test(href);
  if (!safe) return content;
  return element('a', { class: className, href, rel: href.startsWith('#') ? null : 'noreferrer' }, content);
}

/** JSON for a data block: nothing in it can end the block or begin a comment. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[<>&]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
