/**
 * What the reader's pointer says about marks: resting on one, leaving it, clicking it. Events are only watched, never
 * stopped or prevented: selecting, copying and following links go on as the page and the browser mean them.
 */

/** A point of the viewport, CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** Answers and listeners of `watchPointer`. Claims are named by id. */
export interface PointerOptions {
  document: Document;
  signal: AbortSignal;
  /** The claim painted at a point. */
  claimAt(point: Point): string | null;
  /** Is this our own element (the card under the pointer)? */
  owns(target: EventTarget | null): boolean;
  /** Is this event the reader's own doing? */
  trusted(event: Event): boolean;
  onRest(claimId: string, point: Point): void;
  onLeave(): void;
  /** The pointer moves with a button down: the reader is selecting, and nothing may stand in the way. */
  onDrag(): void;
  onClick(claimId: string, point: Point): void;
}

/** Time on a mark before its card shows, so that a pointer passing over the text shows nothing. ms */
const REST = 120;
/** Time off a mark before its card goes: enough to reach the card with the pointer (WCAG 2.2, 1.4.13). ms */
const LEAVE = 220;
/** Time after a click in which a second one makes it a double click, which selects a word. ms */
const SECOND_CLICK = 240;
/** A press that moved farther than this is a drag. CSS px */
const DRAG = 4;

/** What has a click of its own. */
const INTERACTIVE =
  'a[href],area,button,input,select,textarea,label,summary,audio,video,iframe,embed,object,[role=button],[role=link],[role=tab],[role=menuitem],[onclick],[contenteditable]:not([contenteditable=false])';

/** Watches the pointer until `signal` ends it. */
export function watchPointer(options: PointerOptions): void {
  const { document, signal } = options;
  const timers = createTimers(signal);
  let frame = 0;
  /** The claim under the pointer; undefined while it is on our own card, so that leaving that counts as leaving. */
  let resting: string | null | undefined = null;
  let latest: Point & { over: boolean } = { x: 0, y: 0, over: false };
  let pressedAt: Point | null = null;

  const settle = (): void => {
    frame = 0;
    if (latest.over) {
      resting = undefined;
      timers.stop('leave');
      return;
    }
    const point = { x: latest.x, y: latest.y };
    const claim = options.claimAt(point);
    if (claim === resting) return;
    resting = claim;
    timers.stop('rest');
    if (claim === null) timers.start('leave', LEAVE, options.onLeave);
    else {
      timers.start('rest', REST, () => {
        timers.stop('leave');
        options.onRest(claim, { x: latest.x, y: latest.y });
      });
    }
  };

  const leave = (): void => {
    resting = null;
    timers.stop('rest');
    timers.start('leave', LEAVE, options.onLeave);
  };

  const listen = { signal, capture: true, passive: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !options.trusted(event)) return;
      if (event.buttons !== 0) {
        resting = null;
        timers.stop('rest');
        options.onDrag();
        return;
      }
      latest = { x: event.clientX, y: event.clientY, over: options.owns(event.target) };
      if (frame === 0) frame = requestAnimationFrame(settle);
    },
    listen,
  );
  document.documentElement.addEventListener('pointerleave', leave, { signal, passive: true });
  document.addEventListener(
    'pointerdown',
    (event) => {
      pressedAt = { x: event.clientX, y: event.clientY };
      timers.stop('click');
    },
    listen,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!isPlainClick(event, pressedAt) || !options.trusted(event)) return;
      const point = { x: event.clientX, y: event.clientY };
      const claim = options.claimAt(point);
      if (claim === null) return;
      timers.start('click', SECOND_CLICK, () => {
        if (document.getSelection()?.isCollapsed !== false) options.onClick(claim, point);
      });
    },
    listen,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

/** One click of the main button, without keys, drag or selection, on nothing that has a click of its own. */
function isPlainClick(event: MouseEvent, pressedAt: Point | null): boolean {
  if (event.button !== 0 || event.detail > 1) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (pressedAt !== null && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > DRAG) {
    return false;
  }
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : null;
  if (element === null || element.closest(INTERACTIVE) !== null) return false;
  return element.ownerDocument.getSelection()?.isCollapsed !== false;
}

/** Named timers that end with `signal`. */
function createTimers(signal: AbortSignal) {
  const running = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (name: string): void => {
    clearTimeout(running.get(name));
    running.delete(name);
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const name of [...running.keys()]) stop(name);
    },
    { once: true },
  );
  return {
    stop,
    start(name: string, delay: number, then: () => void): void {
      stop(name);
      running.set(name, setTimeout(then, delay));
    },
  };
}
