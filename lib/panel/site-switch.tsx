/** Whether this site is read without being asked: the browser's host permission, as a switch. */
import { useState } from 'preact/hooks';
import type { TabState } from '../messages/protocol';
import { useParts, useWords } from './context';

/** The switch (or, `prominent`, the button) for the tab's site; nothing where no permission can be asked for. */
export function SiteSwitch({ state, prominent = false }: { state: TabState; prominent?: boolean }) {
  const { link } = useParts();
  const { words } = useWords();
  const [refused, setRefused] = useState(false);
  const { site, tabId } = state;
  if (!site) return null;

  // Called directly in the click handler: both browsers ask the reader only inside a gesture, and an `await` ends it.
  const set = (allowed: boolean) => {
    link.setSiteAllowed(site.pattern, allowed).then(
      (holds) => {
        setRefused(holds !== allowed);
        link.post({ type: 'site-changed', tabId });
        if (holds && prominent) link.post({ type: 'read', tabId });
      },
      () => setRefused(true),
    );
  };

  const denied = refused && <p class="note">{words('panel_site_refused')}</p>;
  if (prominent) {
    return (
      <>
        <button type="button" class="button" onClick={() => set(true)}>
          {words('panel_site_allow', site.host)}
        </button>
        {denied}
      </>
    );
  }
  return (
    <div class="site">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={site.allowed}
        onClick={() => set(!site.allowed)}
      >
        <span class="switch-knob" />
        <span>{words('panel_site_automatic', site.host)}</span>
      </button>
      {denied}
    </div>
  );
}
