/** The context menus; they outlive the worker, so they are made once, on installation. */
import { browser } from './browser';
import { words } from './words';

/** Ids that come back in `contextMenus.onClicked`. */
export const MENU = {
  read: 'headwater-read',
  readLink: 'headwater-read-link',
  trace: 'headwater-trace',
  keep: 'headwater-keep',
  keepLink: 'headwater-keep-link',
  keepSelection: 'headwater-keep-selection',
} as const;

let making: Promise<void> = Promise.resolve();

/** Makes the menus anew; calls queue, the last one decides. */
export function createMenus(): Promise<void> {
  making = making.then(make, make);
  return making;
}

async function make(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU.read,
    contexts: ['page'],
    title: words('menuRead'),
  });
  browser.contextMenus.create({
    id: MENU.readLink,
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
    title: words('menuReadLink'),
  });
  browser.contextMenus.create({
    id: MENU.keepLink,
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
    title: words('menuKeepLink'),
  });
  browser.contextMenus.create({
    id: MENU.trace,
    contexts: ['selection'],
    title: words('menuTrace'),
  });
  browser.contextMenus.create({ id: MENU.keep, contexts: ['page'], title: words('menuKeep') });
  browser.contextMenus.create({
    id: MENU.keepSelection,
    contexts: ['selection'],
    title: words('menuKeepSelection'),
  });
}
