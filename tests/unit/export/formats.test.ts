import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { cslItems } from '../../../lib/export/citations';
import type { Dossier } from '../../../lib/export/dossier';
import { FORMATS, type FormatName } from '../../../lib/export/formats';
import { COLOURS } from '../../../lib/export/html/styles';
import { sha256 } from '../../../lib/text/digest';
import { dossier, ENGLISH, noteOn, parts } from '../../support/dossier';

const ROOT = join(import.meta.dirname, '../../..');
let plain: Dossier;
let noted: Dossier;
beforeAll(async () => {
  plain = await dossier();
  const { report } = await parts();
  noted = await dossier({ notes: [noteOn(report), noteOn(report, 'wrong')] });
});
const write = (name: FormatName, of = plain) => FORMATS[name].write(of, ENGLISH);
const page = (of = plain) => new JSDOM(write('html', of)).window.document;

describe('a dossier', () => {
  it('has claims of several statuses to show', () => {
    const statuses = new Set(plain.report.claims.map(({ status }) => status));
    expect([...statuses]).toEqual(expect.arrayContaining(['corroborated', 'conflicting', 'unmatched']));
  });

  it('hashes the page and each quoted document so that anybody can check', async () => {
    expect(plain.article.sha256).toBe(await sha256(plain.article.text));
    const { documents } = await parts();
    for (const { id, sha256: hash } of plain.documents)
      expect(hash).toBe(await sha256(documents.get(id)?.text ?? ''));
    expect(plain.documents.map(({ id }) => id)).toContain('gazette');
  });

  it.each(Object.keys(FORMATS) as FormatName[])(
    'is the same file twice but for the date: %s',
    async (name) => {
      const later = await dossier({ exported: '2027-01-02T03:04:05.678Z' });
      expect(write(name, later).replaceAll(later.exported, plain.exported)).toBe(write(name));
    },
  );

  it('fits its published schema', async () => {
    const ajv = new Ajv({ allErrors: true, strict: true });
    addFormats(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync(join(ROOT, 'assets/schema/dossier-1.json'), 'utf8')) as object,
    );
    for (const each of [plain, noted]) {
      validate(JSON.parse(write('json', each)));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({ ...plain, version: 2 })).toBe(false);
  });

  it('speaks of the chosen claims alone', async () => {
    const [first] = plain.report.claims;
    const one = await dossier({ chosen: new Set([first?.id ?? '']) });
    expect(one.report.claims).toEqual([first]);
    expect(one.scope).toEqual({ claims: 'chosen', of: plain.report.claims.length });
    expect(write('txt', one)).toContain(`1 of ${plain.report.claims.length} claims`);
  });
});

describe('the reading copy', () => {
  it('has a mark for each claim over exactly its words, and a note it leads to', () => {
    const document = page();
    for (const [index, claim] of plain.report.claims.entries()) {
      const mark = document.querySelector(`#hw-mark-${index + 1}`);
      expect(mark?.textContent).toBe(claim.text);
      expect(mark?.getAttribute('data-status')).toBe(claim.status);
      expect(document.querySelector(`#hw-note-${index + 1} .hw-claim`)?.textContent).toContain(claim.text);
    }
  });

  it('shows every quotation and its reason', () => {
    const { textContent } = page().body;
    for (const { evidence } of plain.report.claims)
      for (const { quote, relation } of evidence)
        if (relation !== 'related') expect(textContent).toContain(quote);
  });

  it('tells a fact check as its author, in their words and of which words, and that it changes no mark', () => {
    const check = page().querySelector('.hw-fact-check');
    expect(check?.textContent).toContain('Fact check: rated “Half <b>true</b>” by Tern & Checks.');
    expect(check?.querySelector('blockquote')?.textContent).toBe(
      'The council approved the harbour plan on Monday.',
    );
    expect(check?.closest('.hw-note')?.textContent).toContain('does not change how the claim is marked');
    expect(write('txt')).toContain('Fact check: rated “Half <b>true</b>” by Tern & Checks');
    expect(write('md')).toContain('rated “Half \\<b\\>true');
  });

  it('tells the nearest passage where nothing bears on a claim, and counts the others', () => {
    for (const [index, { evidence }] of plain.report.claims.entries()) {
      const related = evidence.filter(({ relation }) => relation === 'related').length;
      const told = page().querySelectorAll(`#hw-note-${index + 1} [data-relation="related"]`).length;
      expect(told).toBe(related === evidence.length ? Math.min(1, related) : 0);
    }
  });

  it('runs nothing, asks for nothing and lets no text become markup', () => {
    const document = page(noted);
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json']);
    expect(document.querySelectorAll('img, iframe, link, object, embed, form, b[onclick]')).toHaveLength(0);
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^src/);
    for (const anchor of document.querySelectorAll('a'))
      expect(anchor.getAttribute('href')).toMatch(/^(?:https?:|#)/);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none';/,
    );
    expect(document.title).toBe('Harbour plan approved <script>alert(1)</script>');
  });

  it('wears the colours of the tokens', () => {
    const tokens = readFileSync(join(ROOT, 'assets/tokens.css'), 'utf8');
    const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
    for (const [name, value] of Object.entries(COLOURS.light))
      expect(light).toContain(`--hw-${name}: ${value};`);
    for (const [name, value] of Object.entries(COLOURS.dark))
      expect(dark).toContain(`--hw-${name}: ${value};`);
  });
});

describe('CSV', () => {
  it('is read by another parser: a row for each piece of evidence and each fact check, none a formula', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(write('csv', noted), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const expected = plain.report.claims.flatMap(({ evidence, factChecks = [] }) => {
      const quoted = [...evidence.map(({ quote }) => quote), ...factChecks.map(({ review }) => review.claim)];
      return quoted.length === 0 ? [''] : quoted;
    });
    expect(data.map(({ quotation }) => quotation)).toEqual(expected);
    expect(data.find(({ relation }) => relation === 'fact-check')?.reason).toBe(
      'Fact check: rated “Half <b>true</b>” by Tern & Checks',
    );
    for (const row of data) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@\t\r]/);
    expect(data[0]?.notes).toMatch(/^'=HYPERLINK/);
  });
});

describe('citations', () => {
  const known = (items: { title?: string; URL?: string; issued?: unknown }[]) =>
    items.map(({ title, URL }) => ({ title: title?.replace(/<\/?span[^>]*>/g, ''), URL }));
  const sources = () => [
    { title: plain.article.title, URL: plain.article.url },
    ...plain.documents.map(({ title, url }) => ({ title, URL: url ?? undefined })),
  ];

  it.each(['csl', 'bib', 'ris'] as const)('are read by another program: %s', (name) => {
    const { data } = new Cite(write(name));
    expect(known(data)).toEqual(sources());
    expect(data[0]?.['container-title']).toBe('The Paper');
    if (name === 'ris') {
      // It reads neither authors nor more than the year out of RIS; Zotero looks here for both.
      expect(data[0]?.issued?.['date-parts'][0]).toEqual([2026]);
      expect(write(name)).toContain('AU  - Jo Berg\r\n');
      expect(write(name)).toContain('DA  - 2026/05/20/\r\n');
    } else {
      expect(data[0]?.issued?.['date-parts'][0]).toEqual([2026, 5, 20]);
      expect(JSON.stringify(data[0]?.author)).toContain('Berg');
    }
  });
});

describe('a byline', () => {
  it.each([
    ['Jo Berg', ['Jo Berg']],
    ['Jo Berg and Ada Lund', ['Jo Berg', 'Ada Lund']],
    ['Jo Berg, Ada von der Aue & Åse O’Hara-Lie', ['Jo Berg', 'Ada von der Aue', 'Åse O’Hara-Lie']],
    ['Jo Berg, harbour correspondent', ['Jo Berg, harbour correspondent']],
    ['Staff and agencies', ['Staff and agencies']],
    ['Alexandra Sandberg', ['Alexandra Sandberg']],
    ['The Paper', ['The Paper']],
  ])('names its authors one by one, or is left whole: %s', (author, expected) => {
    const [page] = cslItems({ ...plain, article: { ...plain.article, author } });
    expect(page?.author?.map(({ literal }) => literal)).toEqual(expected);
  });
});

describe('Markdown', () => {
  it('has a footnote for each claim and no markup from outside', () => {
    const text = write('md', noted);
    for (const index of plain.report.claims.keys()) {
      expect(text.split(`[^${index + 1}]`)).toHaveLength(3);
    }
    expect(text).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/);
  });
});
