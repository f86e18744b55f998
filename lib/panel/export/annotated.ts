/** The annotated page of a tab: copied there, sanitised here. Loaded when a reader asks for one. */
import DOMPurify, { type Config } from 'dompurify';
import type { Captured, WantedMark } from '../../capture/capture';
import type { Dossier } from '../../export/dossier';
import { annotatedPage } from '../../export/html/annotated-page';
import type { Wording } from '../../export/outline';
import type { Result } from '../../model';
import { wantedMarks } from './with-ends';

/** Copies the page of a tab; handed in, because it is the browser's to do. */
export type Capture = (tabId: number, wanted: readonly WantedMark[]) => Promise<Result<Captured>>;

/** The file's text. */
export async function annotated(
  dossier: Dossier,
  tabId: number,
  capture: Capture,
  wording: Wording,
): Promise<Result<string>> {
  const copied = await capture(tabId, wantedMarks(dossier));
  if (!copied.ok) return copied;
  const body = sanitised(copied.value.body);
  return { ok: true, value: annotatedPage(dossier, { ...copied.value, body }, wording) };
}

/** A page's markup without what runs, loads, sends or changes what addresses mean. */
export function sanitised(markup: string): string {
  return DOMPurify.sanitize(markup, POLICY);
}

/** Attributes with an address, and the addresses that are kept: the web's, places in the file, pictures that are in it. */
const ADDRESSES = new Set(['href', 'src', 'xlink:href', 'cite']);
const KEPT_ADDRESS = /^(?:https?:\/\/|#|data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,])/i;

// Not by ALLOWED_URI_REGEXP, which every attribute has to match: a table would lose its spans, a drawing its shapes.
DOMPurify.addHook('uponSanitizeAttribute', (_, data) => {
  if (ADDRESSES.has(data.attrName) && !KEPT_ADDRESS.test(data.attrValue)) data.keepAttr = false;
});

/** Beyond the library's defaults (no scripts, no handlers): nothing that loads, sends or changes what addresses mean. */
const POLICY = {
  FORBID_TAGS: [
    'iframe',
    'object',
    'embed',
    'form',
    'base',
    'link',
    'meta',
    'style',
    'template',
    'video',
    'audio',
    'source',
    'textarea',
    'select',
  ],
  FORBID_ATTR: ['srcset', 'action', 'formaction', 'ping', 'background', 'poster', 'name'],
  // What is kept is kept as data: a `<use>` or a style that refers elsewhere has nothing to refer to.
  ADD_ATTR: ['data-hw-label', 'data-hw-note'],
  // Elements a page named itself are boxes like others where no script makes more of them; its styles know them by name.
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck:
      /^(?!annotation-xml$|color-profile$|font-face|missing-glyph$)[a-z][a-z0-9._]*-[a-z0-9._-]*$/,
    attributeNameCheck: null,
    allowCustomizedBuiltInElements: false,
  },
} satisfies Config;
