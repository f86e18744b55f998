/** What the reader set holds in the page: marks shown or not, and what the debug view is told of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInspection } from '../../../lib/messages/protocol';
import type { Result } from '../../../lib/model';
import { startReading } from '../../../lib/reading/reading';
import { english } from '../../support/english';
import { fakePageLink } from '../../support/fake-page-link';
import { recordingPainter } from '../../support/recording-painter';

const SENTENCE = 'The council said on Tuesday that 29,000 people had signed the petition against the plan. ';
const STORY = `<nav><p>Home and more of the site</p></nav><article><h1>A petition</h1><p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(3)}</p></article>`;

let stop = () => {};
let ended = 0;

/** Reads the page with marks wished for or not. */
async function start(wished: () => Promise<boolean>, withPanel = false) {
  let tell = () => {};
  const onChange = (listener: () => void) => {
    tell = listener;
  };
  const link = fakePageLink();
  const painter = recordingPainter();
  const reading = startReading({
    document,
    link,
    words: english,
    signal: new AbortController().signal,
    connected: () => true,
    pause: () => Promise.resolve(),
    overlay: { painter, trusted: () => true },
    marks: { wished, withPanel: () => withPanel, onChange },
    onEnd: () => {
      ended += 1;
    },
  });
  stop = reading.stop;
  await vi.advanceTimersByTimeAsync(0);
  const settings = { change: () => tell() };
  return { link, painter, settings };
}

beforeEach(() => {
  vi.useFakeTimers();
  ended = 0;
  document.body.replaceChildren(document.createRange().createContextualFragment(STORY));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('marks switched off', () => {
  it('are not painted, and the background hears of it', async () => {
    const { link, painter } = await start(async () => false);
    expect(painter.visible).toBe(false);
    expect(link.check().marks).toBe(false);
  });

  it('are shown when asked for, and stay while the page changes', async () => {
    const { link, painter } = await start(async () => false);
    await link.command({ type: 'marks', visible: true });
    expect(painter.visible).toBe(true);
    document.querySelector('article p')?.append(SENTENCE);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(link.checks().length).toBeGreaterThan(1);
    expect(painter.visible).toBe(true);
    expect(link.check().marks).toBe(true);
  });

  it('follow the setting again when the page is read again', async () => {
    let wished = false;
    const { link, painter } = await start(async () => wished);
    wished = true;
    await link.command({ type: 'read' });
    await vi.advanceTimersByTimeAsync(0);
    expect(painter.visible).toBe(true);
  });
});

it('a reading says once that it has ended', async () => {
  await start(async () => true);
  stop();
  stop();
  expect(ended).toBe(1);
});

it('an inspection gives the article and what was left out, in page order', async () => {
  const { link } = await start(async () => true);
  const answer = (await link.command({ type: 'inspect' })) as Result<PageInspection>;
  if (!answer.ok) throw new Error(answer.error.detail);
  expect(answer.value.article?.text).toContain(SENTENCE.trim());
  expect(answer.value.removed).toEqual([
    { text: 'Home and more of the site', kind: 'paragraph', reason: 'outside' },
    { text: 'A petition', kind: 'heading', reason: expect.stringMatching(/headline/) },
  ]);
  expect(answer.value.removedCount).toBe(2);
});

describe('marks that are shown with the panel', () => {
  it('come and go with it', async () => {
    let open = false;
    const { link, painter } = await start(async () => open, true);
    expect(painter.visible).toBe(false);
    open = true;
    await link.command({ type: 'panel-changed' });
    await vi.advanceTimersByTimeAsync(0);
    expect(painter.visible).toBe(true);
    expect(link.posted.at(-1)).toEqual({ type: 'marks', visible: true });
    open = false;
    await link.command({ type: 'panel-changed' });
    await vi.advanceTimersByTimeAsync(0);
    expect(painter.visible).toBe(false);
  });

  it('stay as the reader put them while the panel stays as it was', async () => {
    const { link, painter } = await start(async () => true, true);
    await link.command({ type: 'marks', visible: false });
    await link.command({ type: 'panel-changed' });
    await vi.advanceTimersByTimeAsync(0);
    expect(painter.visible).toBe(false);
  });
});

it('marks follow a rule of the site that changes while the page is open', async () => {
  let wished = true;
  const { painter, settings, link } = await start(async () => wished);
  await link.command({ type: 'panel-changed' });
  wished = false;
  settings.change();
  await vi.advanceTimersByTimeAsync(0);
  expect(painter.visible).toBe(false);
});
