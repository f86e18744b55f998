/** A small button beside a selection in the story: "Trace". It comes and goes with the selection and leaves it alone. */
import { localeOf } from '../evidence/explain';
import type { Words } from '../messages/links';
import { directionOf } from '../platform/languages';
import type { Host } from './host';
import { boxAround, placeBeside, viewOf } from './placement';

/** Selections shorter than this say too little to be looked up (UTF-16 units). */
const LEAST_LENGTH = 12;
const SVG = 'http://www.w3.org/2000/svg';
/** Streams that meet: the sign of tracing, as in the panel. */
const SIGN = 'M8 13.6V9.4M8 9.4C8 6.9 4 7.4 4 4.4M8 9.4c0-2.5 4-2 4-5M4 2.6v1.8M12 2.6v1.8M6.4 13.6h3.2';

/** What the button needs to know and tells. */
export interface SelectionButtonOptions {
  document: Document;
  host: Host;
  words: Words;
  signal: AbortSignal;
  /** Does this range touch the story? */
  inArticle(range: Range): boolean;
  /** Is this event the reader's own doing? */
  trusted(event: Event): boolean;
  onTrace(): void;
}

/** The document's selected text, white space normalised, empty when none. */
export function selectedText(document: Document): string {
  return (document.getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
}

/** Watches the selection until `signal` ends it. Returns what places the button again after scrolling. */
export function watchSelection(options: SelectionButtonOptions): { follow(): void } {
  const { document, host, signal } = options;
  let button: HTMLButtonElement | null = null;
  let pressed = false;
  /** This selection was traced: its button stays away, whatever the page does below it. */
  let used = false;
  let frame = 0;

  const hide = (): void => {
    if (button !== null) button.hidden = true;
  };

  const update = (): void => {
    frame = 0;
    const range = pressed || used ? null : traceable(document);
    if (range === null || !options.inArticle(range)) {
      hide();
      return;
    }
    button ??= build(options, () => {
      used = true;
      hide();
    });
    const root = host.root();
    if (button.parentNode !== root) root.append(button);
    button.hidden = false;
    const view = viewOf(document);
    const lines = [...(range.getClientRects?.() ?? [])];
    const around = boxAround(lines);
    if (around === null || around.bottom < 0 || around.top > view.height) {
      hide();
      return;
    }
    const last = lines.at(-1) ?? around;
    const box = button.getBoundingClientRect();
    // The box starts a quarter left of the pointer: this puts its end under the selection's end.
    const pointer = { x: last.right - box.width * 0.75, y: last.top };
    const { left, top } = placeBeside(around, box, view, pointer);
    button.style.left = `${left}px`;
    button.style.top = `${top}px`;
  };
  const soon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(update);
  };

  const listen = { signal, capture: true, passive: true } as const;
  document.addEventListener(
    'selectionchange',
    () => {
      used = false;
      soon();
    },
    listen,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      // While the reader is still drawing the selection nothing may stand in the way.
      pressed = !host.owns(event.target);
      if (pressed) soon();
    },
    listen,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      () => {
        pressed = false;
        soon();
      },
      listen,
    );
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return {
    follow() {
      if (button !== null) soon();
    },
  };
}

/** The selected range when it is worth tracing: enough text, outside fields the reader writes in. */
function traceable(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (selectedText(document).length < LEAST_LENGTH) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])') ? null : range;
}

function build(options: SelectionButtonOptions, onUsed: () => void): HTMLButtonElement {
  const { document, words, signal, trusted, onTrace } = options;
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = localeOf(words);
  button.dir = directionOf(button.lang);
  button.className = 'trace';
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGN);
  sign.append(path);
  button.append(sign, words('card_trace'));
  button.setAttribute('aria-label', words('card_trace_selection'));
  // A press on a button moves focus and drops the selection; the button acts without either.
  button.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'click',
    (event) => {
      if (!trusted(event) || selectedText(document) === '') return;
      onUsed();
      onTrace();
    },
    { signal },
  );
  return button;
}
