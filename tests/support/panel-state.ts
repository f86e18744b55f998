/** What the background tells a panel, asked for as the panel asks: over a port, from a page of the extension. */
import type { TabState } from '../../lib/messages/protocol.ts';
import type { Surface } from './driver.ts';

/** The little of the extension interface both browsers share that is used here. */
interface ExtensionPage {
  runtime: {
    connect(options: { name: string }): {
      postMessage(message: unknown): void;
      disconnect(): void;
      onMessage: { addListener(listener: (message: { type: string; state?: TabState }) => void): void };
    };
  };
  windows: { getCurrent(): Promise<{ id: number }> };
}

/** The state of a tab as it is now. */
export function tabState(surface: Surface, tabId: number): Promise<TabState> {
  return surface.evaluate(async (tabId) => {
    const scope = globalThis as unknown as { browser?: ExtensionPage; chrome: ExtensionPage };
    const extension = scope.browser?.runtime ? scope.browser : scope.chrome;
    const { id: windowId } = await extension.windows.getCurrent();
    return new Promise<TabState>((resolve) => {
      const port = extension.runtime.connect({ name: 'headwater-panel' });
      port.onMessage.addListener((message) => {
        if (message.type !== 'state' || message.state?.tabId !== tabId) return;
        port.disconnect();
        resolve(message.state);
      });
      port.postMessage({ type: 'watch', windowId, tabId });
    });
  }, tabId);
}

/** Waits (at most `wait` ms) for a state of the tab that fulfils the condition. */
export async function tabStateWhen(
  surface: Surface,
  tabId: number,
  condition: (state: TabState) => boolean,
  wait = 30_000,
): Promise<TabState> {
  const end = Date.now() + wait;
  for (;;) {
    const state = await tabState(surface, tabId);
    if (condition(state)) return state;
    if (Date.now() > end) {
      throw new Error(
        `the tab did not get there in ${wait} ms; it is ${JSON.stringify(state).slice(0, 400)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether reading has come to an end, whichever. */
export function settled({ phase }: TabState): boolean {
  return phase.kind !== 'idle' && phase.kind !== 'reading';
}
