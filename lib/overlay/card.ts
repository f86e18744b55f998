/** The small card beside a mark: status, one line why, counts, the reader's own notes. It never takes focus or selection and never covers its claim. */
import { localeOf } from '../evidence/explain';
import type { Words } from '../messages/links';
import type { Note, Status } from '../model';
import { directionOf } from '../platform/languages';
import { type CardText, cardText, noteText, type Whose } from './card-text';
import type { Host } from './host';
import type { Mark } from './marks';
import type { Passage } from './passages';
import { boxAround, linesOf, placeBeside, viewOf } from './placement';

/** One card for the whole page. */
export interface Card {
  /** Shows the card of a mark near `point` (viewport, CSS px), or near its first line. `spoken` also says it to screen readers. */
  show(mark: Mark, point: { x: number; y: number } | null, spoken: boolean): void;
  /** The same for a passage with a note. */
  showNote(passage: Passage, whose: Whose, point: { x: number; y: number }): void;
  hide(): void;
  /** The claim or note shown, null when hidden. */
  shown(): string | null;
  /** Keeps to its claim after scrolling or resizing; hides when the claim has left the viewport. */
  follow(): void;
}

/** A card inside `host`, built on first use. `notesOn` has the notes on a claim. */
export function createCard(
  document: Document,
  host: Host,
  words: Words,
  notesOn: (claimId: string) => { notes: readonly Note[]; whose: Whose },
): Card {
  let parts: ReturnType<typeof build> | null = null;
  let current: { id: string; range: Range; point: { x: number; y: number } | null } | null = null;

  const place = (): boolean => {
    if (parts === null || current === null) return false;
    const { range } = current;
    const view = viewOf(document);
    const boxes = range.getClientRects?.() ?? [];
    const around = boxAround(boxes);
    if (around === null || around.bottom < 0 || around.top > view.height) return false;
    const box = parts.card.getBoundingClientRect();
    // The box starts a quarter of its width left of the pointer; without one it starts where the claim starts.
    const first = boxes[0] ?? around;
    const pointer = current.point ?? { x: first.left + box.width / 4, y: first.top };
    const lines = linesOf(range.startContainer.parentElement);
    const { left, top } = placeBeside(around, box, view, pointer, lines);
    parts.card.style.left = `${left}px`;
    parts.card.style.top = `${top}px`;
    return true;
  };

  const open = (text: CardText, status: Status | 'note', at: NonNullable<typeof current>, spoken: string) => {
    parts ??= build(document);
    const root = host.root();
    if (parts.card.parentNode !== root) root.append(parts.card, parts.spoken);
    const locale = localeOf(words);
    parts.card.lang = locale;
    parts.card.dir = directionOf(locale);
    parts.card.dataset.status = status;
    parts.status.textContent = text.status;
    parts.why.textContent = text.why;
    parts.since.textContent = text.since;
    parts.counts.textContent = text.counts;
    parts.notes.textContent = text.notes;
    parts.card.hidden = false;
    if (spoken !== '') parts.spoken.textContent = spoken;
    current = at;
    if (!place()) card.hide();
  };

  const card: Card = {
    show({ claim, range }, point, spoken) {
      const { notes, whose } = notesOn(claim.id);
      const text = cardText(claim, notes, words, whose);
      const said = spoken ? [claim.text, text.status, text.why, text.since, text.counts, text.notes] : [];
      open(text, claim.status, { id: claim.id, range, point }, said.filter(Boolean).join('\n'));
    },
    showNote({ note, range }, whose, point) {
      open(noteText(note, words, whose), 'note', { id: note.id, range, point }, '');
    },
    hide() {
      current = null;
      if (parts !== null) {
        parts.card.hidden = true;
        parts.spoken.textContent = '';
      }
    },
    shown: () => current?.id ?? null,
    follow() {
      if (current !== null && !place()) card.hide();
    },
  };
  return card;
}

function build(document: Document) {
  const make = (name: string, ...children: HTMLElement[]): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    element.append(...children);
    return element;
  };
  const sample = make('sample');
  // Non-breaking spaces: something for the line to run under, nothing to read.
  sample.textContent = '\u00a0'.repeat(10);
  sample.setAttribute('aria-hidden', 'true');
  const status = make('status');
  const why = make('why');
  const since = make('since');
  const counts = make('counts');
  const notes = make('notes');
  const card = make('card', make('head', status, sample), why, since, counts, notes);
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  const spoken = make('spoken');
  spoken.setAttribute('role', 'status');
  return { card, status, why, since, counts, notes, spoken };
}
