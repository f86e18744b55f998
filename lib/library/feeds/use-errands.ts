/** What is fetched for the reader, as it stands and changes. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ERRANDS_CHANNEL, type Errand } from '../../corpus/errands';
import type { Result } from '../../model';
import { useParts } from '../../panel/context';

/** Changes that come in this time (ms) are shown together. */
const TOGETHER = 300;

/** The list, `null` until it was told; `look` asks anew. */
export function useErrands(): { errands: Result<Errand[]> | null; look: () => Promise<void> } {
  const { link } = useParts();
  const [errands, setErrands] = useState<Result<Errand[]> | null>(null);
  const look = useCallback(
    async () => setErrands(await link.request<Errand[]>({ type: 'feeds.list' })),
    [link],
  );
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const channel = new BroadcastChannel(ERRANDS_CHANNEL);
    channel.addEventListener('message', () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void look();
      }, TOGETHER);
    });
    void look();
    return () => {
      clearTimeout(waiting);
      channel.close();
    };
  }, [look]);
  return { errands, look };
}
