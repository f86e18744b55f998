/** Every language says what the English file says: no text it lacks or nobody asks for, the same placeholders, its own plural forms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/platform/languages';
import { ROOT, sources } from './sources';

type Texts = Record<string, { message: string }>;

const FOLDER = join(ROOT, 'assets/_locales');
const read = (folder: string): Texts =>
  JSON.parse(readFileSync(join(FOLDER, folder, 'messages.json'), 'utf8'));
const english = read('en');
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Texts that come in plural forms, without the form's name. */
const families = Object.keys(english)
  .filter((key) => key.endsWith('_one'))
  .map((key) => key.replace(PLURAL, ''));
/** The English text a text stands for: a plural form English lacks stands for the general one. */
const original = (key: string) => english[key] ?? english[key.replace(PLURAL, '_other')];
const placeholders = (text: string) => [...new Set(text.match(/\$[1-9]|%s/g) ?? [])].sort();
/** Forms a language needs for whole numbers below a million: those above are not counted here. */
const formsOf = (tag: string) => {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))];
};

describe('the languages', () => {
  it('are those there are files for', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES.map(({ folder }) => folder).sort());
  });

  it.each(LANGUAGES)('$tag is told by its file', ({ tag, folder }) => {
    expect(read(folder).language_tag?.message).toBe(tag);
  });

  it.each(LANGUAGES)('$tag has no text that English lacks', ({ folder }) => {
    expect(Object.keys(read(folder)).filter((key) => !original(key))).toEqual([]);
  });

  it.each(LANGUAGES)('$tag has every text that English has', ({ tag, folder }) => {
    const texts = read(folder);
    const forms = formsOf(tag);
    // A form of counting that the language does not know is no text of its own.
    const wanted = Object.keys(english).filter((key) => {
      const family = families.find((name) => key === `${name}_one`);
      return family === undefined || forms.includes('one');
    });
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
  });

  it.each(LANGUAGES)('$tag fills the same placeholders', ({ folder }) => {
    const torn = Object.entries(read(folder)).filter(([key, { message }]) => {
      const [own, wanted] = [placeholders(message), placeholders(original(key)?.message ?? '')];
      // "One document" may do without its number.
      const fits = PLURAL.test(key) ? own.every((each) => wanted.includes(each)) : `${own}` === `${wanted}`;
      return !fits;
    });
    expect(torn.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it.each(LANGUAGES)('$tag has every plural form it counts with', ({ tag, folder }) => {
    const texts = read(folder);
    const counted = families.filter((family) => texts[`${family}_other`]);
    const wanted = counted.flatMap((family) => formsOf(tag).map((form) => `${family}_${form}`));
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
  });

  it.each(LANGUAGES)('$tag leaves nothing empty', ({ folder }) => {
    const empty = Object.entries(read(folder)).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });
});

describe('what cannot be translated', () => {
  it('is no number or time as the machine writes it: Intl writes them', () => {
    const stray = sources('lib', 'entrypoints')
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, code }) =>
        [
          // In a text's blanks.
          ...code.matchAll(
            /\b(?:words|count)\([^;{}]*?(?:\bString\(|\.toFixed\(|\.to(?:ISO|UTC|Date|Time)?String\()/g,
          ),
          // Between tags.
          ...code.matchAll(/(?<=>\s*)\{[\w.?]+\.(?:length|size|count)\}(?=\s*<)/g),
        ].map(([found]) => `${path}: ${found}`),
      );
    expect(stray).toEqual([]);
  });

  it('stands nowhere between tags', () => {
    const stray = sources('lib', 'entrypoints')
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, code }) =>
        [...code.matchAll(/>\s*([A-Za-z][^<>{}=;()]*?)\s*<\//g)].map(([, text]) => `${path}: ${text}`),
      )
      // Names of keys are the same on every keyboard.
      .filter((found) => !/: [A-Z]$/.test(found));
    expect(stray).toEqual([]);
  });

  it('is no attribute that is read out or shown', () => {
    const stray = sources('lib', 'entrypoints')
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, code }) =>
        [...code.matchAll(/\b(?:aria-label|title|alt|aria-valuetext)="([^"]*[A-Za-z][^"]*)"/g)].map(
          ([, text]) => `${path}: ${text}`,
        ),
      )
      // A component of ours that is given a text's name.
      .filter((found) => !(found.split(': ')[1]! in english));
    expect(stray).toEqual([]);
  });
});
