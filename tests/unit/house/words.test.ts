/** Every text the code asks for is in the locale file, and every text in it is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, ROOT, sources } from './sources';

const english = JSON.parse(readFileSync(join(ROOT, 'assets/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;
const code = [...sources('lib', 'entrypoints').map(({ code }) => code), read('wxt.config.ts')];
const all = [
  ...code,
  ...files('entrypoints')
    .filter((path) => path.endsWith('.html'))
    .map(read),
].join('\n');

/** Beginnings of keys that the code completes at run time: `status_${...}`, `keyOf('noarticle', ...)`, `count('panel_documents', ...)`. */
const prefixes = [
  ...[...all.matchAll(/\bwords\(\s*`(\w+_)\$\{/g)].map(([, beginning]) => beginning!),
  ...[...all.matchAll(/\b(?:keyOf|count)\(\s*'(\w+)'/g)].map(([, beginning]) => `${beginning}_`),
];
/** Keys put together out of the caller's sight: a beginning in a template, or a whole word that takes a plural's ending. */
const loose = [...all.matchAll(/`(\w+_)\$\{/g)].map(([, beginning]) => beginning!);
const hasPlural = (key: string) =>
  new RegExp(`['"\`]${key.replace(/_(?:zero|one|two|few|many|other)$/, '')}['"\`]`).test(all);

describe('the locale file', () => {
  it('has every text that is asked for by name', () => {
    const asked = [
      ...all.matchAll(/\bwords\(\s*'(\w+)'/g),
      ...all.matchAll(/__MSG_(\w+)__/g),
      ...all.matchAll(/\bgetMessage\(\s*'(\w+)'/g),
    ].map((match) => match[1]!);
    expect(asked.filter((key) => !(key in english) && !key.startsWith('@@'))).toEqual([]);
  });

  it('has a text under every beginning that is completed at run time', () => {
    expect(prefixes.filter((prefix) => !Object.keys(english).some((key) => key.startsWith(prefix)))).toEqual(
      [],
    );
  });

  it('words every reason the judge can give', () => {
    const given = sources('lib/evidence').flatMap(({ code }) =>
      [...code.matchAll(/\bmessage: '([\w-]+)'/g)].map((match) => `reason_${match[1]!.replaceAll('-', '_')}`),
    );
    expect([...new Set(given)].filter((key) => !(key in english))).toEqual([]);
  });

  it('has no text that nobody asks for', () => {
    const asked = (key: string) =>
      new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(all) ||
      hasPlural(key) ||
      [...prefixes, ...loose].some((prefix) => key.startsWith(prefix));
    expect(Object.keys(english).filter((key) => !asked(key))).toEqual([]);
  });

  it('fills exactly the placeholders its texts name', () => {
    const torn = Object.entries(english).filter(([, { message, placeholders }]) => {
      const named = new Set([...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]!.toLowerCase()));
      const given = new Set(Object.keys(placeholders ?? {}).map((name) => name.toLowerCase()));
      return named.size !== given.size || [...named].some((name) => !given.has(name));
    });
    expect(torn.map(([key]) => key)).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
