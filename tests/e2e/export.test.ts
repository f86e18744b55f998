/** What a reader takes away: files saved from the panel, opened again without the extension. */
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../lib/export/dossier.ts';
import { readBack } from '../../lib/export/read-back.ts';
import { type Downloads, downloads } from '../support/downloads.ts';
import type { Surface } from '../support/driver.ts';
import { settled } from '../support/panel-state.ts';
import { takeAway } from '../support/take.ts';
import { HARD, HOSTILE } from './hard-pages.ts';
import { claimsOf, painted, type Reader, select, startReader, type Tab } from './reader.ts';
import { story } from './stories.ts';

let reader: Reader;
let saved: Downloads;
let tab: Tab;
let panel: Surface;
beforeAll(async () => {
  saved = downloads();
  reader = await startReader(saved.prefs);
  await saved.attach(reader.driver);
  tab = await reader.read('/');
  panel = await tab.panel();
});
afterAll(async () => {
  await reader.leave();
  saved.remove();
});

/** Saves the page in a format; gives the file's path. */
async function take(format: string): Promise<string> {
  // The panel follows the tabs: another one in front closes the view.
  await tab.page.bringToFront();
  return takeAway(panel, saved, format);
}

/** Saves the page in a format; gives the file's text and leaves no file, so that its name is free. */
async function takeText(format: string): Promise<string> {
  const path = await take(format);
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

/** Opens a saved file as anybody would, and tells what the browser did for it. */
async function openFile(path: string) {
  const page = await reader.driver.browser.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => void requests.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  return { page, troubles, requests: requests.filter((url) => !/^(?:file|data):/.test(url)) };
}

/** Presses a button of the panel as the keyboard does: the list may be following the page under a pointer. */
async function press(selector: string): Promise<void> {
  await panel.waitFor((selector) => document.querySelector(selector), selector);
  await panel.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
}

/** Chooses a file in the view to take things away, which is open. */
async function open(text: string): Promise<void> {
  await panel.waitFor(() => document.querySelector('.take-open input'));
  await panel.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'taken-away'));
    const input = document.querySelector<HTMLInputElement>('.take-open input');
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Writes into the form that is open in the panel, and keeps the note. */
async function writeNote(words: string): Promise<void> {
  await panel.waitFor(() => document.querySelector('.note-form textarea'));
  await panel.evaluate((words) => {
    const field = document.querySelector<HTMLTextAreaElement>('.note-form textarea');
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await press('.note-form .button:not([disabled])');
}

describe('the reader’s own notes', () => {
  it('stand in page and panel, stay with the page when it is read again, and go along with it', async () => {
    const contested = claimsOf(await tab.state()).filter(({ status }) => status === 'conflicting');
    const [claim] = contested;
    if (!claim) throw new Error('the demo has no contested claim');
    const badge = () =>
      panel.evaluate(async (tabId) => {
        interface Extension {
          action: { getBadgeText(of: { tabId: number }): Promise<string> };
        }
        const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
        return (scope.browser?.action ? scope.browser : scope.chrome).action.getBadgeText({ tabId });
      }, tab.id);
    expect(await badge()).toBe(String(contested.length));
    await press('.claim[data-status="conflicting"] .claim-button');
    await press('.claim .own-notes .quiet:nth-of-type(2)');
    await writeNote('They mean another year.');
    await tab.when(({ notes }) => notes?.length === 1);
    expect(await badge()).toBe(String(contested.length - 1 || ''));
    expect((await painted(tab.page)).unmatched).toContain(claim.text);
    const words = claim.text.split(' ').slice(1, 4).join(' ');
    await select(tab.page, words);
    await press('.page-notes .note-actions .quiet');
    await writeNote('Who says so?');
    await tab.when(({ notes }) => notes?.length === 2);
    expect((await painted(tab.page)).note).toEqual([words]);

    await tab.page.reload();
    await tab.when(({ phase }) => phase.kind === 'idle');
    await reader.driver.pressAction(tab.page);
    await tab.when((state) => settled(state) && state.notes?.length === 2);
    await vi.waitFor(async () => expect((await painted(tab.page)).note).toEqual([words]));
    expect((await painted(tab.page)).unmatched).toContain(claim.text);
    await press('.page-notes .own-note .quiet:nth-of-type(2)');
    await tab.when(({ notes }) => notes?.length === 1);
    await press('.kept .quiet');
    await tab.when(({ notes }) => notes?.length === 2);

    const { notes } = JSON.parse(await takeText('json')) as Dossier;
    expect(notes.map(({ kind, text, quote }) => [kind, text, quote])).toEqual([
      ['wrong', 'They mean another year.', claim.text],
      ['note', 'Who says so?', words],
    ]);
    for (const format of ['html', 'md', 'txt', 'jsonld']) {
      const saved = await takeText(format);
      for (const { text } of notes) expect(saved).toContain(text);
    }
  });
});

describe('a file that is opened again', () => {
  it.each(['page', 'jsonld'])('paints the live page anew and leads back: %s', async (format) => {
    const own = claimsOf(await tab.state());
    const file = await takeText(format);
    const gone = own.at(-1)?.text ?? '';
    // The page has lost a claim since.
    await tab.page.bringToFront();
    await tab.page.evaluate((words) => {
      const holder = [...document.querySelectorAll('p, li, blockquote')].find(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').includes(words.slice(0, 40)),
      );
      holder?.remove();
    }, gone);
    await tab.when(
      (state) => state.phase.kind === 'read' && claimsOf(state).every(({ text }) => text !== gone),
    );
    await panel.waitFor(() => document.querySelector('[data-tool="take"]'));
    await press('[data-tool="take"]');
    await open(file);
    const { readBack, ...state } = await tab.when((now) => Boolean(now.readBack));
    expect(readBack?.lost).toContain(gone);
    expect(claimsOf(state).length).toBeGreaterThan(1);
    await vi.waitFor(async () => {
      const { note: _note, ...marks } = await painted(tab.page);
      expect(Object.values(marks).flat().sort()).toEqual(
        claimsOf(state)
          .map(({ text }) => text)
          .sort(),
      );
    });
    expect(await panel.waitFor(() => document.querySelector('.read-back q')?.textContent)).toBeTruthy();
    await press('.read-back .button');
    await tab.when((now) => settled(now) && !now.readBack);
    await tab.page.reload();
    await tab.when(({ phase }) => phase.kind === 'idle');
    await reader.driver.pressAction(tab.page);
    await tab.when(settled);
  });
});

describe('annotations of Hypothesis', () => {
  it('stand beside the page’s own claims, those it has no longer are told, and JSON takes their place', async () => {
    const claims = claimsOf(await tab.state());
    const json = await takeText('json');
    const uri = tab.page.url();
    const quotes = [...claims.slice(0, 18).map(({ text }) => text), 'Words of last year.', 'A line cut out.'];
    const rows = quotes.map((exact, n) => ({
      uri,
      text: `Remark ${n}`,
      user: 'acct:ada@annotations.example',
      target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
    }));
    await open(JSON.stringify({ total: rows.length, rows }));
    const { readBack } = await tab.when((now) => now.readBack?.kind === 'hypothesis');
    expect(readBack).toMatchObject({ of: 20, lost: quotes.slice(18) });
    await vi.waitFor(async () =>
      expect((await painted(tab.page)).note?.toSorted()).toEqual(quotes.slice(0, 18).sort()),
    );
    const said = await panel.waitFor(() => document.querySelector('.read-back')?.textContent);
    expect(said).toContain('18 of 20');
    for (const lost of quotes.slice(18)) expect(said).toContain(lost);
    await open(json);
    const state = await tab.when((now) => now.readBack?.kind === 'headwater');
    expect(state.readBack?.lost).toEqual([]);
    expect(claimsOf(state).map(({ text }) => text)).toEqual(claims.map(({ text }) => text));
    await press('.read-back .button');
    await tab.when((now) => settled(now) && !now.readBack);
  });
});

describe('the reading copy', () => {
  it('opens from disk with every mark, no request and no error', async () => {
    const claims = claimsOf(await tab.state());
    const path = await take('html');
    expect(basename(path)).toMatch(/^\d{4}-\d{2}-\d{2} .+\.html$/);
    const { page, troubles, requests } = await openFile(path);
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('mark.hw-mark')].map((mark) => ({
        text: mark.textContent,
        line: getComputedStyle(mark).textDecorationStyle,
      })),
    );
    expect(marks.map(({ text }) => text)).toEqual(claims.map(({ text }) => text));
    expect(new Set(marks.map(({ line }) => line)).size).toBeGreaterThan(1);
    expect(troubles).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });
});

describe('the annotated page', () => {
  it('looks as the page did, with every mark and its note in it', async () => {
    const claims = claimsOf(await tab.state());
    const path = await take('page');
    const again = await readBack(readFileSync(path, 'utf8'));
    expect(again.ok && 'dossier' in again && again.dossier.report.claims).toEqual(
      JSON.parse(JSON.stringify(claims)),
    );
    const { page, troubles, requests } = await openFile(path);
    const copy = await page.evaluate(() => ({
      marks: [...document.querySelectorAll('mark.hw-mark[id]')].length,
      words: [...document.querySelectorAll('mark.hw-mark')].map((mark) => mark.textContent).join(' '),
      notes: [...document.querySelectorAll('aside.hw-margin')].length,
      pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length,
      heading: getComputedStyle(document.querySelector('article h1, h1:not(.hw-summary h1)') as Element)
        .fontSize,
    }));
    expect(copy.marks).toBe(claims.length);
    expect(copy.notes).toBe(claims.length);
    for (const { text } of claims) expect(copy.words.replace(/\s+/g, '')).toContain(text.replace(/\s+/g, ''));
    expect(copy.pictures).toBeGreaterThan(0);
    await tab.page.bringToFront();
    expect(copy.heading).toBe(
      await tab.page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontSize),
    );
    expect(troubles).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  it('keeps what is hard to keep: each mark in its place, and the styles of shadow roots', async () => {
    reader.server.page('/hard', HARD);
    reader.server.page('/framed', '<!doctype html><title>Map</title><p>A map</p>');
    const hard = await reader.read('/hard');
    const claims = claimsOf(await hard.state());
    const repeated = claims.filter(({ text }) => text === 'The ferry carried 212 passengers on Friday.');
    expect(repeated).toHaveLength(40);
    const path = await takeAway(panel, saved, 'page');
    const text = readFileSync(path, 'utf8');
    expect(text.length).toBeGreaterThan(5_000_000);
    const again = await readBack(text);
    if (!again.ok || !('dossier' in again)) throw new Error('the file cannot be read back');
    const { anchors, article } = again.dossier;
    const characters = [...article.text];
    for (const { id, text } of claims) {
      const { exact, start, end } = anchors.claims[id] ?? { exact: '', start: 0, end: 0 };
      expect([exact, characters.slice(start, end).join('')]).toEqual([text, text]);
    }
    const { page } = await openFile(path);
    const copy = await page.evaluate(() => {
      const styleOf = (words: string) => {
        const p = [...document.querySelectorAll('article p')].find(({ textContent }) =>
          textContent.includes(words),
        );
        const { color, fontStyle, letterSpacing, direction } = getComputedStyle(p as Element);
        return { color, fontStyle, letterSpacing, direction };
      };
      return {
        marks: [...document.querySelectorAll('mark.hw-mark[id]')].map(({ textContent }) => textContent),
        shadow: styleOf('repair of the old quay'),
        slotted: styleOf('crane was sold'),
        light: styleOf('The company called'),
        arabic: styleOf('قال رئيس').direction,
      };
    });
    expect(copy.marks).toEqual(claims.map(({ text }) => text));
    expect(copy.shadow).toMatchObject({
      color: 'rgb(4, 5, 6)',
      fontStyle: 'italic',
      letterSpacing: 'normal',
    });
    expect(copy.slotted).toMatchObject({ color: 'rgb(7, 8, 9)', letterSpacing: '3px' });
    expect(copy.light).toMatchObject({ fontStyle: 'normal', letterSpacing: 'normal', direction: 'ltr' });
    expect(copy.arabic).toBe('rtl');
    await page.close();
    await hard.page.close();
  });

  it('lets no hostile page smuggle anything into it', async () => {
    reader.server.page('/hostile', HOSTILE);
    const hostile = await reader.read('/hostile');
    const claims = claimsOf(await hostile.state());
    const path = await takeAway(panel, saved, 'page');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain("default-src 'none'");
    const { page, troubles, requests } = await openFile(path);
    const copy = await page.evaluate(() => ({
      ran: (globalThis as { ran?: unknown }).ran ?? null,
      marks: document.querySelectorAll('mark.hw-mark[id]').length,
      scripts: [...document.scripts].map(({ type }) => type),
      live: document.querySelectorAll(
        'iframe, form, object, embed, link, base, [srcdoc], [action], [formaction]',
      ).length,
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ),
      addresses: [...document.querySelectorAll('[href], [src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => !/^(?:#|https?:|data:image)/.test(address)),
      colour: getComputedStyle(document.querySelector('.story p') as Element).color,
    }));
    expect(copy).toEqual({
      ran: null,
      marks: claims.length,
      scripts: ['application/ld+json'],
      live: 0,
      handlers: [],
      addresses: [],
      colour: 'rgb(1, 2, 3)',
    });
    expect(text).not.toContain('secret');
    expect(troubles).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
    await hostile.page.close();
  });
});

/** A claim forty times, told apart only by its neighbours, and one that is too long to be given word by word. */
const REPEATED = 'The ferry company employs 1,200 people in the town.';
const LONG = `The harbour board said on 3 June that it will close 14 of its 22 piers, ${Array.from(
  { length: 9 },
  (_, n) =>
    `move ${n + 2} cranes to the ${['north', 'south', 'east'][n % 3]} basin for ${n + 11} million crowns`,
).join(', ')}, and reopen none of them before May 2031.`;

describe('a link to a passage', () => {
  it('leads the browser to that very place, of forty alike and to a long one', async () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, n) => `<p style="margin-bottom:1200px">Item ${n} begins here. ${REPEATED} Item ${n} ends.</p>`,
    );
    const body = [
      ...paragraphs.slice(0, 20),
      `<p style="margin-bottom:1200px">${LONG}</p>`,
      ...paragraphs.slice(20),
    ];
    reader.server.page(
      '/repeated',
      `<!doctype html><html lang="en"><title>Ferry and harbour</title><article><h1>Ferry and harbour</h1>${body.join('')}</article>`,
    );
    const repeated = await reader.read('/repeated');
    const claims = claimsOf(await repeated.state());
    const alike = claims.filter(({ text }) => text === REPEATED);
    const long = claims.find(({ text }) => text === LONG);
    expect(alike).toHaveLength(40);
    const { anchors } = JSON.parse(readFileSync(await takeAway(panel, saved, 'json'), 'utf8')) as Dossier;
    for (const claim of [alike[17], alike[39], long]) {
      const link = claim && anchors.claims[claim.id]?.link;
      if (!claim || !link) throw new Error('the page’s long claim was not found');
      const { page } = await reader.open(link.slice(reader.server.origin.length));
      const place = body.findIndex((paragraph) =>
        paragraph.includes(claim === long ? LONG : `Item ${alike.indexOf(claim)} begins`),
      );
      await page.waitForFunction(
        (place) => {
          const box = document.querySelectorAll('p')[place]?.getBoundingClientRect();
          return box !== undefined && box.bottom > 0 && box.top < innerHeight;
        },
        {},
        place,
      );
      await page.close();
    }
    await repeated.page.close();
  });
});

async function titleOf(tab: Tab): Promise<string> {
  const { phase } = await tab.state();
  return phase.kind === 'read' ? phase.report.article.title : '';
}

describe('more than the page at hand', () => {
  it('is taken along: chosen claims, all open tabs, all pages of the day', async () => {
    reader.server.page('/second', story());
    const second = await reader.read('/second');
    const titles = [await titleOf(second), await titleOf(tab)];
    const [claim] = claimsOf(await second.state());
    await press('.claim .claim-button[aria-expanded="false"]');
    await panel.waitFor(() => document.querySelector('.claim-button[aria-expanded="true"]'));
    const chosen = await takeAway(panel, saved, 'json', 'claims');
    const { report, scope } = JSON.parse(readFileSync(chosen, 'utf8')) as Dossier;
    expect(scope).toEqual({ claims: 'chosen', of: claimsOf(await second.state()).length });
    expect(report.claims.map(({ id }) => id)).toEqual([claim?.id]);
    rmSync(chosen);
    for (const each of ['tabs', 'today'] as const) {
      const path = await takeAway(panel, saved, 'md', each);
      expect(basename(path)).toMatch(/^\d{4}-\d{2}-\d{2} Headwater\.zip$/);
      const files = unzipSync(readFileSync(path));
      const names = Object.keys(files);
      for (const name of names) expect(name).toMatch(/^\d{4}-\d{2}-\d{2} .+\.md$/);
      const whole = Object.values(files).map((bytes) => strFromU8(bytes));
      for (const title of titles) expect(whole.some((text) => text.startsWith(`# ${title}`))).toBe(true);
      // A page that was closed is of the day, and in no tab.
      expect(whole.some((text) => text.startsWith('# Ferry and harbour'))).toBe(each === 'today');
      rmSync(path);
    }
    await second.page.close();
    await tab.page.bringToFront();
  });
});

describe('every other format', () => {
  it('is saved from the panel', async () => {
    const claims = claimsOf(await tab.state());
    const dossier = JSON.parse(await takeText('json')) as Dossier;
    expect(dossier.report.claims).toEqual(JSON.parse(JSON.stringify(claims)));
    expect(dossier.documents.length).toBeGreaterThan(0);
    const annotations = JSON.parse(await takeText('jsonld')) as { total: number };
    expect(annotations.total).toBeGreaterThan(claims.length);
    for (const [format, beginning] of [
      ['md', /^# /],
      ['csv', /^claim_number,/],
      ['bib', /^@article\{page,/],
      ['ris', /^TY {2}- NEWS/],
    ] as const)
      expect(await takeText(format)).toMatch(beginning);
  });
});
