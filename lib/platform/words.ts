import type { Words } from '../messages/links';
/** The reader's language: texts of assets/_locales by key. */
import { browser } from './browser';

/** The text for `key` with its placeholders filled; an unknown key shows itself, which a test forbids. */
export const words: Words = (key, ...values) => browser.i18n.getMessage(key, values) || key;
