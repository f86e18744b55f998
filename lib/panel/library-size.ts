/** How many documents the library holds, for the link to it. */
import { useEffect, useState } from 'preact/hooks';
import { useParts } from './context';

/** The count, asked for anew when `phase` changes; `null` until it is known and when the library cannot be opened. */
export function useLibrarySize(phase: string): number | null {
  const { link } = useParts();
  const [size, setSize] = useState<number | null>(null);
  // Another phase is the occasion to ask again.
  useEffect(() => {
    let current = true;
    link.request<number>({ type: 'library.size' }).then((answer) => {
      if (current) setSize(answer.ok && typeof answer.value === 'number' ? answer.value : null);
    });
    return () => {
      current = false;
    };
  }, [link, phase]);
  return size;
}
