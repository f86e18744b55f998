import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeSites } from '../../support/fake-settings';
import { type Drawing, drawWelcome } from '../../support/panel-drawing';

let drawing: Drawing;
afterEach(() => drawing.unmount());

async function draw(sites = fakeSites()) {
  const opened: number[] = [];
  drawing = await drawWelcome(sites, () => opened.push(1));
  return { sites, opened };
}

const chosen = () => drawing.find('[data-mode][aria-pressed=true]').dataset.mode;

describe('the welcome page', () => {
  it('has nothing axe objects to, and every text in words', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Welcome';
    await draw();
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(drawing.text()).not.toMatch(/\b(welcome|sites|options)_\w+|undefined|null|\$[1-9]/);
  });

  it('says what it does in three sentences, one of them that nothing leaves the device', async () => {
    await draw();
    const sentences = drawing.all('.welcome-sentences li').map(({ textContent }) => textContent);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
    expect(sentences[2]).toContain('Nothing leaves this device');
  });

  it('opens the article that came with it', async () => {
    const { opened } = await draw();
    await drawing.press(drawing.button('Try it'));
    expect(opened).toHaveLength(1);
  });
});

describe('when it reads', () => {
  it('is when asked, until the browser was asked for more and agreed', async () => {
    const { sites } = await draw();
    expect(chosen()).toBe('asked');
    await drawing.press(drawing.find('[data-mode=all]'));
    expect(sites.allowed.all).toBe(true);
    expect(chosen()).toBe('all');
    await drawing.press(drawing.find('[data-mode=asked]'));
    expect(sites.allowed).toEqual({ all: false, hosts: [] });
    expect(chosen()).toBe('asked');
  });

  it('stays as it was when the reader says no, and says so', async () => {
    await draw(fakeSites(undefined, false));
    await drawing.press(drawing.find('[data-mode=all]'));
    expect(chosen()).toBe('asked');
    expect(drawing.text()).toContain('did not change the permission');
  });

  it.each([
    ['https://www.news.example/today?x=1', 'www.news.example'],
    ['  News.Example ', 'news.example'],
  ])('takes %s for a site', async (typed, host) => {
    const { sites } = await draw();
    await drawing.press(drawing.find('[data-mode=chosen]'));
    await drawing.type(drawing.find('input'), typed);
    await drawing.press(drawing.button('Allow'));
    expect(sites.allowed.hosts).toEqual([host]);
    await drawing.press(drawing.button(`Remove ${host}`));
    expect(sites.allowed.hosts).toEqual([]);
  });

  it('asks for nothing where no site was named', async () => {
    const { sites } = await draw();
    await drawing.press(drawing.find('[data-mode=chosen]'));
    await drawing.type(drawing.find('input'), 'the evening news');
    await drawing.press(drawing.button('Allow'));
    expect(sites.allowed.hosts).toEqual([]);
    expect(drawing.text()).toContain('not the name of a site');
  });
});
