/** The way out of a damaged library: its index built again from the documents. */
import { useState } from 'preact/hooks';
import { useParts, useWords } from './context';

/** The button; `onRepaired` follows when the index is whole again. */
export function RepairButton({ onRepaired }: { onRepaired: () => void }) {
  const { link } = useParts();
  const { words } = useWords();
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const repair = async () => {
    setState('working');
    const answer = await link.request({ type: 'library.rebuild' });
    setState(answer.ok ? 'ready' : 'failed');
    if (answer.ok) onRepaired();
  };
  return (
    <>
      <button type="button" class="button" disabled={state === 'working'} onClick={repair}>
        {words(state === 'working' ? 'panel_rebuilding' : 'panel_rebuild')}
      </button>
      {state === 'failed' && <p role="alert">{words('panel_rebuild_failed')}</p>}
    </>
  );
}
