/**
 * Report -> marks in the page, with card and selection button. The page's own nodes are read and never changed: marks
 * are CSS highlights, the rest lives in one host element with a closed shadow root, and `stop` takes all of it out.
 */

import { calledWrong } from '../export/called-wrong';
import type { Words } from '../messages/links';
import type { JudgedClaim, Note } from '../model';
import { createCard } from './card';
import type { Whose } from './card-text';
import { groundFinder } from './ground';
import { markAt } from './hit-test';
import { createHost } from './host';
import { insideStyles } from './inside-styles';
import { createMarks, type Locate, type Mark, type Outcome } from './marks';
import { onFrame, watchScheme } from './page-changes';
import { highlightPainter, type Painter } from './painter';
import { inksOn, type Palette } from './palette';
import { createPassages } from './passages';
import { watchPointer } from './pointer';
import { watchSelection } from './selection-button';
import { createSpokenMarks } from './spoken-marks';
import { firstInView, reveal, stepFrom } from './steps';

/** What the overlay needs of a reading of the page. */
export interface Place {
  root: Element | null;
  rangeOf: Locate;
  spanOf(range: Range): unknown;
}

/** Parts and listeners. */
export interface OverlayOptions {
  document: Document;
  words: Words;
  /** Ends everything, as `stop` does. */
  signal: AbortSignal;
  /** The reader clicked a mark. */
  onOpen(claimId: string): void;
  /** The reader asked for a trace of the selected text. */
  onTrace(): void;
  /** Whether the button is shown beside selections in the story, asked at each selection; default: always. */
  selectionButton?(): boolean;
  /** Whether claims are labelled in the page's text for those who hear it, asked when marks are painted; default: not. */
  spokenMarks?(): boolean;
  /** Default: the browser's highlight registry. */
  painter?: Painter | null;
  /** Default: `event.isTrusted`. A page's script can send events; only the reader's count. */
  trusted?(event: Event): boolean;
}

/** The marks of one page. */
export interface Overlay {
  /** Another text is being read: its claims follow. */
  begin(place: Place): void;
  /** The same text, found again in a page that changed. */
  relocate(place: Place): void;
  /** Text was written again in other nodes, which `Place.rangeOf` knows of: marks are painted there. */
  mend(): void;
  add(claim: JudgedClaim): void;
  /** What the page's scripts did, before it is drawn. */
  follow(records: readonly MutationRecord[]): void;
  /** What the reader wants may be another now. */
  speak(): void;
  /** Takes away every claim but these. */
  only(claimIds: ReadonlySet<string>): void;
  /** Notes on the text, the reader's own or those of a file: these and no others. */
  setNotes(notes: readonly Note[], whose: Whose): void;
  /** All claims of the text were added. */
  settle(): Outcome;
  clear(): void;
  setVisible(visible: boolean): void;
  /** Scrolls to a claim or a passage with a note, gives it the focus ring and its card; false when it has no place in the page. */
  focus(id: string): boolean;
  /** The same for the claim after (before) the focused one, or the first from the top of the viewport; its id, null without marks. */
  step(by: 1 | -1): string | null;
  /** Is this node ours? */
  owns(node: Node): boolean;
  /** The first claim in the viewport, null without one. */
  inView(): string | null;
  /** Do all marks still hold their text? */
  intact(): boolean;
  stop(): void;
}

/** Starts with an empty page; nothing of ours is in it before the first mark. */
export function startOverlay(options: OverlayOptions): Overlay {
  const { document, words } = options;
  const life = new AbortController();
  const { signal } = life;
  const trusted = options.trusted ?? ((event: Event) => event.isTrusted);
  const host = createHost(document);
  const painter = options.painter ?? highlightPainter(document, host) ?? nothingToPaintWith();
  const marks = createMarks(painter);
  const passages = createPassages(painter);
  const spoken = createSpokenMarks(document, words);
  let notes: readonly Note[] = [];
  let writer: Whose = 'reader';
  const card = createCard(document, host, words, (id) => ({
    notes: notes.filter(({ claim }) => claim === id),
    whose: writer,
  }));
  let place: Place | null = null;
  let visible = true;
  let focused: Mark | null = null;
  let shown: Range | null = null;
  let inked: Palette | null = null;

  const look = (): void => {
    const sample = marks.all()[0]?.range.startContainer.parentElement ?? place?.root;
    if (!sample?.isConnected) return;
    painter.look();
    const { palette } = inksOn(groundFinder(document)(sample));
    if (inked === palette) return;
    inked = palette;
    host.setStyles(insideStyles(palette));
  };
  const unfocus = (): void => {
    if (shown !== null) painter.erase('focus', shown);
    shown = null;
    focused = null;
  };
  const dismiss = (): void => {
    card.hide();
    unfocus();
  };
  /** A mark's claim, or the note of a passage that has no mark there. */
  const idUnder = ({ x, y }: { x: number; y: number }): string | null => {
    if (!visible) return null;
    painter.restore();
    const mark = markAt(document, painter, marks, x, y);
    return mark?.claim.id ?? markAt(document, painter, passages, x, y)?.note.id ?? null;
  };
  const lead = (range: Range): void => {
    unfocus();
    shown = range;
    reveal(range);
    painter.paint('focus', range);
  };
  const focus = (mark: Mark): void => {
    lead(mark.range);
    focused = mark;
    card.show(mark, null, true);
  };
  const speak = (): void => {
    if (visible && options.spokenMarks?.()) spoken.set(marks.all());
    else spoken.undo();
  };
  const placeNotes = (): void => passages.set(notes, place?.rangeOf ?? (() => null));
  watchPointer({
    document,
    signal,
    trusted,
    owns: (target) => host.owns(target),
    claimAt: idUnder,
    onRest(id, point) {
      const mark = marks.get(id);
      const passage = passages.get(id);
      if (mark !== null && focused?.claim.id !== id) card.show(mark, point, false);
      else if (passage !== null) card.showNote(passage, writer, point);
    },
    onLeave() {
      if (focused === null) card.hide();
      else if (card.shown() !== focused.claim.id) card.show(focused, null, false);
    },
    onDrag: card.hide,
    onClick(id, point) {
      const mark = marks.get(id);
      if (mark === null) return;
      unfocus();
      card.show(mark, point, false);
      options.onOpen(id);
    },
  });

  const selection = watchSelection({
    document,
    host,
    words,
    signal,
    trusted,
    inArticle: (range) =>
      options.selectionButton?.() !== false && place !== null && place.spanOf(range) !== null,
    onTrace: options.onTrace,
  });

  const follow = onFrame(signal, () => {
    card.follow();
    selection.follow();
  });
  document.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', follow, { signal, passive: true });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && trusted(event)) dismiss();
    },
    { signal, capture: true, passive: true },
  );
  watchScheme(document, signal, onFrame(signal, look));

  const stop = (): void => {
    if (signal.aborted) return;
    life.abort();
    spoken.undo();
    marks.clear();
    painter.undo();
    host.remove();
  };
  if (options.signal.aborted) stop();
  else options.signal.addEventListener('abort', stop, { once: true, signal });

  return {
    begin(next) {
      place = next;
      dismiss();
      notes = [];
      placeNotes();
      marks.renew(next.rangeOf);
      look();
    },
    relocate(next) {
      const kept = focused?.claim.id;
      place = next;
      unfocus();
      marks.relocate(next.rangeOf);
      look();
      placeNotes();
      const again = kept === undefined ? null : marks.get(kept);
      if (again === null) return card.hide();
      focused = again;
      shown = again.range;
      painter.paint('focus', again.range);
      card.show(again, null, false);
    },
    mend() {
      const before = focused?.range;
      marks.mend();
      placeNotes();
      if (focused !== null && before !== undefined && focused.range !== before) {
        painter.erase('focus', before);
        shown = focused.range;
        painter.paint('focus', shown);
      }
      follow();
    },
    add: marks.add,
    follow: spoken.follow,
    speak,
    only(claimIds) {
      const shown = focused?.claim.id ?? card.shown();
      if (shown !== null && !claimIds.has(shown)) dismiss();
      marks.only(claimIds);
    },
    setNotes(next, whose) {
      notes = next;
      writer = whose;
      marks.setWrong(calledWrong(next));
      placeNotes();
    },
    settle() {
      look();
      const outcome = marks.settle();
      speak();
      return outcome;
    },
    clear() {
      place = null;
      dismiss();
      notes = [];
      placeNotes();
      spoken.undo();
      marks.clear();
    },
    setVisible(now) {
      visible = now;
      painter.setVisible(now);
      speak();
      if (!now) dismiss();
    },
    focus(id) {
      const mark = marks.get(id);
      const passage = passages.get(id);
      if (mark !== null) focus(mark);
      else if (passage !== null) lead(passage.range);
      return mark !== null || passage !== null;
    },
    step(by) {
      const next = stepFrom(marks.all(), focused, by);
      if (next === null) return null;
      focus(next);
      return next.claim.id;
    },
    owns: (node) => host.owns(node),
    inView: () => firstInView(marks.all(), document.defaultView?.innerHeight ?? 0)?.claim.id ?? null,
    intact: marks.intact,
    stop,
  };
}

/** A browser without highlights: claims are placed and counted, and shown in the panel alone. */
function nothingToPaintWith(): Painter {
  const nothing = (): void => {};
  return {
    paint: nothing,
    erase: nothing,
    look: nothing,
    restore: nothing,
    setVisible: nothing,
    rangesAt: () => null,
    undo: nothing,
  };
}
