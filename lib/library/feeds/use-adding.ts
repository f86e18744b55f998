/** Asking the browser for hosts, then the background to fetch from them; and what came of it, in words. */
import { useState } from 'preact/hooks';
import type { ListedAddress } from '../../feeds/address-list';
import { useParts, useWords } from '../../panel/context';
import { useFetchHosts } from '../context';

/** `add` must be called in the handler of a click; resolves to whether they were added. */
export function useAdding(look: () => Promise<void>) {
  const { link } = useParts();
  const { words, count } = useWords();
  const fetchHosts = useFetchHosts();
  const [said, say] = useState('');
  async function add(listed: readonly ListedAddress[]): Promise<boolean> {
    // First of all: the browser forgets the click at the first wait.
    const agreed = await fetchHosts.ask(listed.map(({ address }) => address)).catch(() => false);
    if (!agreed) {
      say(words('panel_site_refused'));
      return false;
    }
    const answer = await link.request<number>({ type: 'feeds.add', errands: [...listed] });
    say(answer.ok ? count('feeds_added', answer.value) : words('library_not_done'));
    await look();
    return answer.ok;
  }
  return { said, say, add };
}
