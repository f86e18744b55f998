/** The panel's link to the background, over `browser.runtime`. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import { setReading } from '../platform/sites';
import type { PanelLink } from './links';
import { type Answer, type BackgroundToPanel, PANEL_PORT, type PanelToBackground } from './protocol';

/** A link whose port is opened again, and told again what to watch, whenever the worker was killed. */
export function connectPanel(): PanelLink {
  let port: Runtime.Port | null = null;
  let closed = false;
  let watching: PanelToBackground | null = null;
  const listeners = new Set<(message: BackgroundToPanel) => void>();

  const open = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: PANEL_PORT });
    opened.onMessage.addListener((message) => {
      for (const listener of listeners) listener(message as BackgroundToPanel);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      // An open port does not keep the worker alive for ever: wake it and go on watching.
      if (!closed && watching) post(watching);
    });
    return opened;
  };

  const post = (message: PanelToBackground) => {
    if (closed) return;
    if (message.type === 'watch') watching = message;
    if (!port) {
      port = open();
      if (watching && message.type !== 'watch') port.postMessage(watching);
    }
    port.postMessage(message);
  };

  return {
    post,
    onMessage: (listener) => void listeners.add(listener),
    async request<T>(message: unknown) {
      try {
        const answer = (await browser.runtime.sendMessage(message)) as Answer<T> | undefined;
        return answer ?? { ok: false, error: { code: 'no-receiver', detail: 'no answer' } };
      } catch (error) {
        return { ok: false, error: { code: 'no-receiver', detail: String(error) } };
      }
    },
    setReading,
    close() {
      closed = true;
      port?.disconnect();
      port = null;
      listeners.clear();
    },
  };
}
