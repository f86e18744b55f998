import { afterEach, describe, expect, it } from 'vitest';
import { LIBRARY_STATES } from '../../support/library-states';
import { drawLibrary, type LibraryDrawing } from '../../support/panel-drawing';

let drawing: LibraryDrawing;
afterEach(() => drawing.unmount());

/** What the browser was asked for. */
function asking(agrees = true) {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    ask: async (addresses: readonly string[]) => {
      asked.push(addresses);
      return agrees;
    },
  };
}
const draw = (name: string, hosts = asking()) =>
  drawLibrary(LIBRARY_STATES[name]!, undefined, undefined, hosts);
const sent = (type: string) => drawing.link.requested.filter((request) => request.type === type);

describe('the feeds', () => {
  it('are none at first, and that is said', async () => {
    drawing = await draw('library-no-feeds');
    expect(drawing.text()).toContain('None. Headwater makes no network request.');
  });

  it('are asked for in the press, and only then added', async () => {
    const hosts = asking();
    drawing = await draw('library-no-feeds', hosts);
    drawing.link.answers['feeds.add'] = { ok: true, value: 1 };
    await drawing.type(drawing.find('.feeds-add input'), 'news.example/rss');
    await drawing.press(drawing.button('Subscribe'));
    expect(hosts.asked).toEqual([['https://news.example/rss']]);
    expect(sent('feeds.add')).toMatchObject([
      { errands: [{ kind: 'feed', address: 'https://news.example/rss' }] },
    ]);
    expect(drawing.text()).toContain('1 address added.');
  });

  it('are not added when the reader refuses, nor when nothing was typed that is an address', async () => {
    const hosts = asking(false);
    drawing = await draw('library-no-feeds', hosts);
    await drawing.type(drawing.find('.feeds-add input'), 'no address');
    await drawing.press(drawing.button('Subscribe'));
    expect(drawing.text()).toContain('That is no address of the web.');
    await drawing.type(drawing.find('.feeds-add input'), 'news.example/rss');
    await drawing.press(drawing.button('Subscribe'));
    expect(hosts.asked).toHaveLength(1);
    expect(sent('feeds.add')).toEqual([]);
  });

  it('say in words how they stand, and offer what helps', async () => {
    const hosts = asking();
    drawing = await draw('library-feeds', hosts);
    for (const words of [
      '3 new documents',
      'Nothing new since the visit before.',
      'leads to a host that you have not allowed (feeds.other.example)',
      'It was taken down for good.',
      '1.48 MB fetched',
    ])
      expect(drawing.text()).toContain(words);
    await drawing.press(drawing.button('Allow feeds.other.example'));
    expect(hosts.asked).toEqual([['https://feeds.other.example/gazette']]);
  });

  it('are removed with or without their documents, after a question', async () => {
    drawing = await draw('library-feeds');
    await drawing.press(drawing.button('Remove The Harbour Ledger'));
    expect(sent('feeds.remove')).toEqual([]);
    await drawing.press(drawing.button('Remove its documents too'));
    expect(sent('feeds.remove')).toMatchObject([
      { documents: true, addresses: ['https://harbour.example/feed'] },
    ]);
  });

  it('are all switched off by one switch', async () => {
    drawing = await draw('library-feeds');
    await drawing.press(drawing.find('.feeds-switch .switch'));
    expect(drawing.text()).toContain('Switched off: nothing is fetched.');
  });
});
