/** Plain text and Markdown: a file is a document. */
import { documentIn } from '../fields';
import type { FormatReader } from '../model';
import { bytesOf, textIn } from './whole';

/** Reads a text as it is; a first line that stands alone is its title. */
export const readText: FormatReader = async function* (source, { signal }) {
  const bytes = await bytesOf(source, signal);
  if (!bytes) return yield { kind: 'refused', at: {}, reason: 'too-long' };
  const text = textIn(bytes).replace(/\r\n?/g, '\n').trim();
  yield { ...documentIn({ ...titleAbove(text), text }), at: {} };
};

/** Reads Markdown: what stands above it between two lines of dashes says what it is, marks of emphasis are taken out. */
export const readMarkdown: FormatReader = async function* (source, { signal }) {
  const bytes = await bytesOf(source, signal);
  if (!bytes) return yield { kind: 'refused', at: {}, reason: 'too-long' };
  const whole = textIn(bytes).replace(/\r\n?/g, '\n');
  const { fields, body } = frontMatter(whole);
  const heading = /^#[^\S\n]+(.+?)[^\S\n]*#*$/m.exec(body)?.[1];
  const text = plainOf(body);
  yield { ...documentIn({ ...(heading && { title: plainOf(heading) }), ...fields, text }), at: {} };
};

/** Longest line that is taken for a title. */
const LONGEST_TITLE = 200;

function titleAbove(text: string): { title?: string } {
  const [, title] = /^([^\n]+)\n\s*\n/.exec(text) ?? [];
  return title !== undefined && title.length <= LONGEST_TITLE && !/[.;,]$/.test(title) ? { title } : {};
}

/** Simple `name: value` lines; a `source` that is an address is one. */
function frontMatter(text: string): { fields: Record<string, string>; body: string } {
  const [all, head] = /^---\n([\s\S]*?)\n---\s*\n/.exec(text) ?? [];
  if (all === undefined || head === undefined) return { fields: {}, body: text };
  const fields: Record<string, string> = {};
  for (const line of head.split('\n')) {
    const [, name, value = ''] = /^([A-Za-z_][\w-]*):\s*(.*?)\s*$/.exec(line) ?? [];
    const plain = value.replace(/^(["'])(.*)\1$/, '$2');
    if (name === undefined || plain === '') continue;
    const isAddress = name === 'source' && URL.canParse(plain);
    fields[isAddress ? 'url' : name] = plain;
  }
  return { fields, body: text.slice(all.length) };
}

/** Markdown without its marks: what a reader would see. */
function plainOf(markdown: string): string {
  return markdown
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1[^\n]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]+)\]\]/g, '$1')
    .replace(/^#{1,6}[^\S\n]+(.*?)[^\S\n]*#*$/gm, '$1')
    .replace(/^>\s?/gm, '')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)([^*_\n]*\S)[*_](?![\w*])/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/^(?:[-*_]\s*){3,}$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
