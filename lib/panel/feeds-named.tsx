/** The feeds the page names, offered in a line: subscribing is done in the library, where what is fetched is listed. */
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../messages/protocol';
import type { FeedLink } from '../page/feed-links';
import { useParts, useWords } from './context';
import { NewTabLink } from './links';

/** The line; nothing where the page names none. */
export function FeedsNamed({ state }: { state: TabState }) {
  const { link } = useParts();
  const { words, count } = useWords();
  const [feeds, setFeeds] = useState<FeedLink[]>([]);
  const { tabId, url } = state;
  useEffect(() => {
    let current = true;
    link.request<FeedLink[]>({ type: 'tab.feeds', tabId }).then((answer) => {
      if (current) setFeeds(answer.ok ? (answer.value ?? []) : []);
    });
    return () => {
      current = false;
    };
  }, [link, tabId, url]);
  if (feeds.length === 0) return null;
  return (
    <details class="note">
      <summary>{count('panel_feeds', feeds.length)}</summary>
      <ul>
        {feeds.map(({ address, title }) => (
          <li key={address}>
            <NewTabLink href={`/library.html#${new URLSearchParams({ view: 'feeds', add: address })}`}>
              {words('panel_feeds_subscribe', title || new URL(address).pathname)}
            </NewTabLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
