/** The content script's link to the background, over `browser.runtime`. */
import type { Runtime } from 'webextension-polyfill';
import type { Failure, Result } from '../model';
import { browser } from '../platform/browser';
import type { PageLink } from './links';
import {
  type Answer,
  type BackgroundToPage,
  PAGE_COMMANDS,
  PAGE_PORT,
  type PageCommand,
  type PageRequest,
} from './protocol';

/** A link that opens its port on first use and again after the worker was killed. */
export function connectPage(): PageLink {
  let port: Runtime.Port | null = null;
  let closed = false;
  const listeners = new Set<(message: BackgroundToPage) => void>();
  const lostListeners = new Set<(error: Failure) => void>();
  const undo: (() => void)[] = [];

  const open = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: PAGE_PORT });
    opened.onMessage.addListener((message) => {
      for (const listener of listeners) listener(message as BackgroundToPage);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
      if (closed) return;
      const error: Failure = { code: 'no-receiver', detail: 'the background closed the port' };
      for (const listener of lostListeners) listener(error);
    });
    return opened;
  };

  return {
    post(message) {
      if (closed) return;
      try {
        port ??= open();
        port.postMessage(message);
      } catch (error) {
        // The extension was updated or removed under us: there is nobody to talk to any more.
        port = null;
        for (const listener of lostListeners) listener(noReceiver(error));
      }
    },
    async request<T>(message: PageRequest) {
      try {
        return ((await browser.runtime.sendMessage(message)) as Answer<T> | undefined) ?? fail('no answer');
      } catch (error) {
        return fail(String(error));
      }
    },
    onMessage: (listener) => void listeners.add(listener),
    onLost: (listener) => void lostListeners.add(listener),
    onCommand(listener) {
      const handle = (
        message: unknown,
        sender: Runtime.MessageSender,
      ): Promise<Result<unknown>> | undefined => {
        const { type } = message as PageCommand;
        const ours = sender.id === browser.runtime.id && PAGE_COMMANDS.has(type);
        return ours ? listener(message as PageCommand) : undefined;
      };
      browser.runtime.onMessage.addListener(handle as never);
      undo.push(() => browser.runtime.onMessage.removeListener(handle as never));
    },
    close() {
      closed = true;
      port?.disconnect();
      port = null;
      listeners.clear();
      lostListeners.clear();
      for (const step of undo.splice(0)) step();
    },
  };
}

function fail(detail: string): { ok: false; error: Failure } {
  return { ok: false, error: { code: 'no-receiver', detail } };
}

function noReceiver(error: unknown): Failure {
  return { code: 'no-receiver', detail: String(error) };
}
