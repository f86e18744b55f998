/** Little room left, said where documents come in: before there is none for them. */
import { useEffect, useState } from 'preact/hooks';
import type { StorageNote } from '../../messages/protocol';
import { useParts, useWords } from '../../panel/context';

/** How often it is looked at while an import runs (ms): at the pace of an import far less than what is called scarce. */
const EVERY = 5_000;

/** The warning; nothing while there is room. Looked at when it is drawn, and all the while documents are stored. */
export function RoomWarning({ storing }: { storing: boolean }) {
  const { link } = useParts();
  const { words } = useWords();
  const [scarce, setScarce] = useState(false);
  useEffect(() => {
    let current = true;
    const look = () =>
      link.request<StorageNote>({ type: 'library.storage' }).then((answer) => {
        if (current && answer.ok) setScarce(answer.value?.use?.scarce === true);
      });
    void look();
    const timer = storing ? setInterval(() => void look(), EVERY) : undefined;
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [link, storing]);
  return (
    <p role="status" class="note library-scarce">
      {scarce ? words('storage_scarce') : ''}
    </p>
  );
}
