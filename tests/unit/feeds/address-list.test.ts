import { describe, expect, it } from 'vitest';
import { addressesIn, opmlOf } from '../../../lib/feeds/address-list';

describe('a list of addresses', () => {
  it('of a feed reader: outlines at any depth, each address once', () => {
    const opml = `<?xml version="1.0"?><opml version="1.0"><body>
      <outline text="News"><outline text="Ledger" xmlUrl="https://ledger.example/feed#top"/></outline>
      <outline title="Again" xmlurl="https://ledger.example/feed"/>
      <outline text="Old" xmlUrl="feed://mill.example/rss"/>
      <outline text="A folder"/>
      <outline text="Bad" xmlUrl="javascript:alert(1)"/>
      <outline text="Worse" xmlUrl="https://user:word@mill.example/"/>
    </body></opml>`;
    expect(addressesIn(opml)).toEqual([
      { kind: 'feed', address: 'https://ledger.example/feed', title: 'Ledger' },
      { kind: 'feed', address: 'https://mill.example/rss', title: 'Old' },
    ]);
  });

  it('of bookmarks: the feeds among them first, pages as what they are', () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
      <DT><A HREF="https://ledger.example/story">A story</A>
      <DT><A FEEDURL="https://mill.example/rss" HREF="https://mill.example/">Mill</A>
      <DT><A HREF="place:sort=8">Most visited</A></DL>`;
    expect(addressesIn(html)).toEqual([
      { kind: 'feed', address: 'https://mill.example/rss', title: 'Mill' },
      { kind: 'page', address: 'https://ledger.example/story', title: 'A story' },
    ]);
  });

  it('is nothing else', () => {
    expect(addressesIn('<html><a href="https://ledger.example/">x</a></html>')).toBeNull();
  });

  it('is written as it is read', () => {
    const feeds = [
      { address: 'https://ledger.example/feed?a=1&b=2', title: 'Ledger & "Sons" <b>' },
      { address: 'https://mill.example/rss', title: '' },
    ];
    const [first, second] = addressesIn(opmlOf(feeds, new Date(0))) ?? [];
    expect(first).toEqual({ kind: 'feed', ...feeds[0] });
    expect(second).toMatchObject({ address: 'https://mill.example/rss' });
  });
});
