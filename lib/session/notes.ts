/**
 * The reader's notes: written from the panel, kept by page, placed in the page as it was read last. What is kept is told
 * to the tab's panel through its state, and to the page, whose cards show it.
 */
import { CorpusError, failureOf } from '../corpus/failures';
import type { Notes } from '../corpus/notes';
import { placeOf } from '../export/anchors';
import { placeNotes } from '../export/place-notes';
import type { Answer, NoteRequest, PageCommand } from '../messages/protocol';
import type { Article, KeptNote, KeptReading, Note, QuotePlace, Report, Result, Selection } from '../model';
import type { TabStates } from './tab-states';

/** What notes need from outside. */
export interface NotePorts {
  states: Pick<TabStates, 'get' | 'update'>;
  notes: Pick<Notes, 'of' | 'get' | 'put' | 'remove'>;
  /** A report with its article; `null` when it is not kept (any more). */
  reading(reportId: string): Promise<KeptReading | null>;
  command<T = null>(tabId: number, message: PageCommand): Promise<Result<T>>;
  /** ISO 8601 in UTC. */
  now(): string;
  newId(): string;
}

/** The background's handling of notes. */
export interface NoteDesk {
  /** The notes on a page, placed in its text; none when they cannot be read: a page is read all the same. */
  placed(article: Pick<Article, 'url' | 'text'>, claims: Report['claims']): Promise<Note[]>;
  /** Shows notes in a tab: in its panel and in its page. */
  show(tabId: number, notes: Note[]): Promise<void>;
  request(message: NoteRequest): Promise<Answer<unknown>>;
}

/** Longest note that is kept, in UTF-16 units: what is longer is a document. */
const LONGEST = 10_000;

/** Makes the desk over its ports. */
export function createNoteDesk(ports: NotePorts): NoteDesk {
  const { states, notes, command } = ports;

  async function placed({ url, text }: Pick<Article, 'url' | 'text'>, claims: Report['claims']) {
    try {
      const kept = await notes.of(url);
      return kept.length === 0 ? [] : placeNotes(text, claims, kept);
    } catch (error) {
      console.warn('Headwater: the notes could not be read', error);
      return [];
    }
  }

  async function show(tabId: number, found: Note[]): Promise<void> {
    const before = await states.get(tabId);
    if (found.length === 0 && (before.notes ?? []).length === 0) return;
    await states.update(tabId, (state) => ({ ...state, notes: found }));
    await command(tabId, { type: 'notes', notes: found });
  }

  /** The page of a tab as it was read; rejects when it is not kept (any more). */
  async function readingOf(tabId: number): Promise<KeptReading> {
    const { phase } = await states.get(tabId);
    const reading = phase.kind === 'read' ? await ports.reading(phase.report.id) : null;
    if (!reading) throw new CorpusError('library-unavailable', 'the page’s text is not kept any more');
    return reading;
  }

  async function selected(tabId: number): Promise<QuotePlace | null> {
    const { article } = await readingOf(tabId);
    const answer = await command<Selection>(tabId, { type: 'selection' });
    const span = answer.ok ? answer.value.place?.span : undefined;
    // The page may say something else by now; then its next reading is under way.
    const there = span && article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return span && answer.ok && there === answer.value.text ? placeOf(article.text, span) : null;
  }

  async function write({ tabId, kind, about, text }: Extract<NoteRequest, { type: 'tab.note-new' }>) {
    const { article, report } = await readingOf(tabId);
    const claim = report.claims.find(({ id }) => about.kind === 'claim' && id === about.id);
    const place = claim ? placeOf(article.text, claim) : about.kind === 'passage' ? about.place : null;
    if (!place) throw new CorpusError('library-unavailable', 'the page makes this claim no longer');
    const now = ports.now();
    const { url, title } = article;
    const note: KeptNote = {
      id: ports.newId(),
      url,
      title,
      kind,
      about: about.kind,
      place,
      text: text.slice(0, LONGEST),
      created: now,
      changed: now,
    };
    await notes.put([note]);
  }

  async function change(id: string, text: string): Promise<void> {
    const note = await notes.get(id);
    if (!note) throw new CorpusError('library-unavailable', 'the note is not there any more');
    await notes.put([{ ...note, text: text.slice(0, LONGEST), changed: ports.now() }]);
  }

  async function answer(message: NoteRequest): Promise<unknown> {
    switch (message.type) {
      case 'tab.selected-place':
        return selected(message.tabId);
      case 'tab.note-new':
        return write(message);
      case 'tab.note-change':
        return change(message.id, message.text);
      case 'tab.note-remove':
        return notes.remove(message.id);
      case 'tab.note-put-back':
        return notes.put([message.note]);
    }
  }

  return {
    placed,
    show,
    async request(message) {
      try {
        const value = (await answer(message)) ?? null;
        if (message.type !== 'tab.selected-place') {
          const { article, report } = await readingOf(message.tabId);
          await show(message.tabId, await placed(article, report.claims));
        }
        return { ok: true, value };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },
  };
}
