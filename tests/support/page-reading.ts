/** A reading of a page in the test's own document: its story, its link to the background, what it paints. */
import { afterEach, beforeEach, vi } from 'vitest';
import { type Reading, startReading } from '../../lib/reading/reading';
import { TIMING } from '../../lib/reading/timing';
import { english } from './english';
import { type FakePageLink, fakePageLink } from './fake-page-link';
import { type RecordingPainter, recordingPainter } from './recording-painter';

/** Closed roots are closed to tests as well: this one is remembered as it is made. */
export let shadow: ShadowRoot | null = null;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attach(init) {
  shadow = attachShadow.call(this, init);
  return shadow;
};

/** Sentences that claim something, and one that claims nothing. */
export const FIRST =
  'The council said on Tuesday that 29,000 people had signed the petition against the plan.';
export const SECOND =
  'Officials in Northport denied on Wednesday that the harbour bridge would be closed in March.';
export const THIRD =
  'Police arrested three men near the station, according to a statement published on Friday evening.';
export const FILLER =
  'The newspaper has followed the matter since it began in the spring, when residents of the old town first met in the hall of the parish church to talk about it.';

/** A page's story of these sentences, each with a paragraph of its own. */
export const story = (...sentences: string[]) =>
  `<article><h1>Petition against the plan</h1>${sentences.map((text) => `<p>${text} ${FILLER}</p>`).join('')}</article>`;

/** What `start` made: the background's end, what is painted, the page's life, the reading. */
export let link: FakePageLink;
export let painter: RecordingPainter;
export let life: AbortController;
export let reading: Reading;
let connected: boolean;

/** Reads the page as it stands. */
export async function start(): Promise<void> {
  link = fakePageLink();
  painter = recordingPainter();
  life = new AbortController();
  connected = true;
  reading = startReading({
    document,
    link,
    words: english,
    signal: life.signal,
    connected: () => connected,
    pause: () => Promise.resolve(),
    overlay: { painter, trusted: () => true },
  });
  await pass(0);
}

/** Lets mutation records, painting and timers have their turn. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Replaces the body's content and lets the page settle. */
export async function write(html: string): Promise<void> {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  await pass(TIMING.mostGapChanged);
}

/** The extension is gone: updated or switched off. */
export function disconnect(): void {
  connected = false;
}

/** Every test of the file begins on a page with two sentences, in time that stands still. */
export function onAStory(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.title = 'Petition against the plan';
    history.replaceState(null, '', '/story');
    document.body.replaceChildren(document.createRange().createContextualFragment(story(FIRST, SECOND)));
  });
  afterEach(() => {
    reading?.stop();
    vi.useRealTimers();
  });
}
