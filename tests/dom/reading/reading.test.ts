import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Selection } from '../../../lib/model';
import { type Reading, startReading } from '../../../lib/reading/reading';
import { TIMING } from '../../../lib/reading/timing';
import { english } from '../../support/english';
import { type FakePageLink, fakePageLink } from '../../support/fake-page-link';
import { claimOn } from '../../support/judged-claims';
import { type RecordingPainter, recordingPainter } from '../../support/recording-painter';

/** Closed roots are closed to tests as well: this one is remembered as it is made. */
let shadow: ShadowRoot | null = null;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attach(init) {
  shadow = attachShadow.call(this, init);
  return shadow;
};

const FIRST = 'The council said on Tuesday that 29,000 people had signed the petition against the plan.';
const SECOND = 'Officials in Northport denied on Wednesday that the harbour bridge would be closed in March.';
const THIRD =
  'Police arrested three men near the station, according to a statement published on Friday evening.';
const FILLER =
  'The newspaper has followed the matter since it began in the spring, when residents of the old town first met in the hall of the parish church to talk about it.';

const story = (...sentences: string[]) =>
  `<article><h1>Petition against the plan</h1>${sentences.map((text) => `<p>${text} ${FILLER}</p>`).join('')}</article>`;

let link: FakePageLink;
let painter: RecordingPainter;
let life: AbortController;
let reading: Reading;
let connected: boolean;

async function start(): Promise<void> {
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
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Replaces the body's content and lets the page settle. */
async function write(html: string): Promise<void> {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  await pass(TIMING.mostGapChanged);
}

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

describe('reading a page', () => {
  it('sends the article, paints each batch as it comes, and says what was painted', async () => {
    await start();
    const check = link.check();
    expect(check.article.text).toContain(FIRST);
    link.say({ type: 'claims', run: check.run, claims: [claimOn(check.article, FIRST, 'conflicting')] });
    await pass(0);
    expect(painter.painted('conflicting')).toEqual([FIRST]);
    link.answer(check, [claimOn(check.article, FIRST, 'conflicting'), claimOn(check.article, SECOND)]);
    await pass(0);
    expect(painter.painted('conflicting')).toEqual([FIRST]);
    expect(painter.painted('corroborated')).toEqual([SECOND]);
    expect(link.posted.at(-1)).toEqual({ type: 'painted', run: check.run, painted: 2, orphans: [] });
  });

  it('paints a claim anew when the report judges it otherwise than its batch', async () => {
    await start();
    const check = link.check();
    link.say({ type: 'claims', run: check.run, claims: [claimOn(check.article, FIRST, 'unmatched')] });
    await pass(0);
    link.answer(check, [claimOn(check.article, FIRST, 'qualified')]);
    await pass(0);
    expect(painter.painted('unmatched')).toEqual([]);
    expect(painter.painted('qualified')).toEqual([FIRST]);
  });

  it('names claims without a place instead of dropping them', async () => {
    await start();
    const check = link.check();
    const lost = { ...claimOn(check.article, FIRST), id: 'lost', start: 9e6, end: 9e6 + 5 };
    link.answer(check, [lost, claimOn(check.article, SECOND)]);
    await pass(0);
    expect(link.posted.at(-1)).toMatchObject({ type: 'painted', painted: 1, orphans: ['lost'] });
  });

  it('says once that there is no article, and reads the one that arrives late', async () => {
    document.body.replaceChildren();
    await start();
    expect(link.posted).toMatchObject([{ type: 'no-article', reason: 'empty-page' }]);
    await write(story(FIRST, SECOND));
    expect(link.checks()).toHaveLength(1);
  });
});

describe('a page that changes', () => {
  it('checks a text that grew, and keeps the marks that still hold until the answer', async () => {
    await start();
    const before = link.check();
    link.answer(before, [claimOn(before.article, FIRST)]);
    await pass(0);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${THIRD} ${FILLER}</p>`);
    await pass(TIMING.mostGapChanged);
    expect(link.checks()).toHaveLength(2);
    expect(painter.painted('corroborated')).toEqual([FIRST]);
    const after = link.check();
    expect(after.article.text).toContain(THIRD);
    link.answer(after, [claimOn(after.article, FIRST), claimOn(after.article, THIRD)]);
    await pass(0);
    expect(painter.painted('corroborated')).toEqual([FIRST, THIRD]);
  });

  it('marks the same text again in new nodes without asking the background', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    await write(story(FIRST, SECOND));
    expect(link.checks()).toHaveLength(1);
    expect(painter.painted('corroborated')).toEqual([FIRST]);
  });

  it('does nothing for what does not change the text', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    const said = link.posted.length;
    document.querySelector('article')?.append(document.createComment('advertisement'));
    document.body.append(document.createElement('script'));
    await pass(TIMING.mostGapUnchanged);
    expect(link.posted).toHaveLength(said);
  });

  it('ignores answers to a text that is gone', async () => {
    await start();
    const old = link.check();
    await write(story(THIRD, SECOND));
    link.answer(old, [claimOn(old.article, FIRST)]);
    await pass(0);
    expect(painter.painted('corroborated')).toEqual([]);
    expect(link.posted.filter(({ type }) => type === 'painted')).toEqual([]);
  });

  it('takes the marks down and reads again after a navigation inside the page', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    history.pushState(null, '', '/another');
    await write(story(THIRD, SECOND));
    expect(painter.painted('corroborated')).toEqual([]);
    expect(link.check().article.text).toContain(THIRD);
  });

  it('keeps its marks when only the fragment of the address changes', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    history.pushState(null, '', '#comments');
    await pass(TIMING.mostGapChanged);
    expect(link.checks()).toHaveLength(1);
    expect(painter.painted('corroborated')).toEqual([FIRST]);
  });

  it('reads a page that rewrites itself every second a bounded number of times', async () => {
    await start();
    for (let second = 0; second < 120; second += 1) {
      const clock = document.createElement('p');
      clock.textContent = `Updated ${second} seconds ago by the desk in Northport, which follows the matter. ${FILLER}`;
      document.querySelector('article p:last-of-type')?.replaceWith(clock);
      await pass(1_000);
    }
    expect(link.checks().length).toBeLessThanOrEqual(2 + 120_000 / TIMING.mostGapChanged);
    expect(link.checks().length).toBeGreaterThan(5);
  });
});

describe('a background that dies', () => {
  it('is asked again when it died before its answer, with growing pauses, and not for ever', async () => {
    await start();
    for (const [index, delay] of TIMING.retries.entries()) {
      link.lose();
      await pass(delay - 1);
      expect(link.checks()).toHaveLength(index + 1);
      await pass(1);
      expect(link.checks()).toHaveLength(index + 2);
    }
    link.lose();
    await pass(600_000);
    expect(link.checks()).toHaveLength(TIMING.retries.length + 1);
    const runs = link.checks().map(({ run }) => run);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it('is left in peace when it had answered', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    link.lose();
    await pass(600_000);
    expect(link.checks()).toHaveLength(1);
    expect(painter.painted('corroborated')).toEqual([FIRST]);
  });

  it('keeps what was painted before it died', async () => {
    await start();
    const check = link.check();
    link.say({ type: 'claims', run: check.run, claims: [claimOn(check.article, FIRST)] });
    await pass(0);
    link.lose();
    await pass(TIMING.retries[0]);
    const again = link.check();
    link.answer(again, [claimOn(again.article, FIRST), claimOn(again.article, SECOND)]);
    await pass(0);
    expect(painter.painted('corroborated')).toEqual([FIRST, SECOND]);
  });

  it('is gone for good with its extension: nothing stays in the page', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    link.lose();
    connected = false;
    await pass(TIMING.tornOff);
    expect([reading.alive(), painter.undone, link.closed]).toEqual([false, true, true]);
  });

  it('is found gone by a reader who asks for something', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    connected = false;
    link.request = () => Promise.resolve({ ok: false, error: { code: 'no-receiver', detail: '' } });
    document.getSelection()?.selectAllChildren(document.querySelector('p')!);
    document.dispatchEvent(new Event('selectionchange'));
    await pass(20);
    shadow?.querySelector('button')?.click();
    await pass(0);
    expect(reading.alive()).toBe(false);
    document.getSelection()?.removeAllRanges();
  });
});

describe('commands', () => {
  const ok = { ok: true, value: null };

  it('answers a ping', async () => {
    await start();
    expect(await link.command({ type: 'ping' })).toEqual(ok);
  });
  it('reads from scratch when told to, though nothing changed', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    expect(await link.command({ type: 'read' })).toEqual(ok);
    await pass(0);
    expect(painter.painted('corroborated')).toEqual([]);
    expect(link.checks()).toHaveLength(2);
  });
  it('hides and shows marks without reading', async () => {
    await start();
    await link.command({ type: 'marks', visible: false });
    expect(painter.visible).toBe(false);
    await link.command({ type: 'marks', visible: true });
    expect(painter.visible).toBe(true);
    expect(link.checks()).toHaveLength(1);
  });
  it('steps through the claims in page order, round the end, with the focus ring', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, SECOND, 'qualified'), claimOn(check.article, FIRST)]);
    await pass(0);
    const first = claimOn(check.article, FIRST).id;
    expect(await link.command({ type: 'step-claim', by: 1 })).toEqual({ ok: true, value: first });
    expect(painter.painted('focus')).toEqual([FIRST]);
    await link.command({ type: 'step-claim', by: 1 });
    expect(painter.painted('focus')).toEqual([SECOND]);
    await link.command({ type: 'step-claim', by: 1 });
    expect(painter.painted('focus')).toEqual([FIRST]);
    await link.command({ type: 'step-claim', by: -1 });
    expect(painter.painted('focus')).toEqual([SECOND]);
  });
  it('steps nowhere without claims', async () => {
    await start();
    expect(await link.command({ type: 'step-claim', by: 1 })).toEqual(ok);
  });
  it('shows a claim, or says that it has no place', async () => {
    await start();
    const check = link.check();
    const claim = claimOn(check.article, SECOND);
    link.answer(check, [claim]);
    await pass(0);
    expect(await link.command({ type: 'show-claim', claimId: claim.id })).toEqual(ok);
    expect(painter.painted('focus')).toEqual([SECOND]);
    expect(await link.command({ type: 'show-claim', claimId: 'nowhere' })).toMatchObject({ ok: false });
  });
  it('gives the selected text with white space normalised', async () => {
    await start();
    expect(await link.command({ type: 'selection' })).toEqual({ ok: true, value: { text: '', place: null } });
    const paragraph = document.querySelector('p')!;
    paragraph.replaceChildren('one\n  two ', document.createElement('br'), ' three');
    document.getSelection()?.selectAllChildren(paragraph);
    const value = { text: 'one two three', place: null };
    expect(await link.command({ type: 'selection' })).toEqual({ ok: true, value });
    document.getSelection()?.removeAllRanges();
  });
  it('tells where in the story the selected words stand, and the links in them', async () => {
    const linked = FIRST.replace('29,000 people', '<a href="https://town.example/count">29,000 people</a>');
    await write(story(linked, SECOND));
    await start();
    const [first, second] = document.querySelectorAll('p');
    // A browser writes a line break between two paragraphs by itself.
    first!.after('\n');
    const range = document.createRange();
    range.setStart(first!.firstChild!, 'The council said on Tuesday '.length);
    range.setEnd(second!.firstChild!, 'Officials in Northport'.length);
    document.getSelection()?.addRange(range);
    const answer = await link.command({ type: 'selection' });
    const { text, place } = (answer as { value: Selection }).value;
    expect(text).toMatch(/^that 29,000 people had .* Officials in Northport$/);
    expect(place?.before).toMatch(/The council said on Tuesday $/);
    expect(place?.after).toBe(`${SECOND.slice('Officials in Northport'.length)} ${FILLER}`);
    expect(place?.links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['29,000 people', 'https://town.example/count'],
    ]);
    document.getSelection()?.removeAllRanges();
  });
  it('stops after having answered', async () => {
    await start();
    expect(await link.command({ type: 'stop' })).toEqual(ok);
    expect(link.closed).toBe(false);
    await pass(0);
    expect(link.closed).toBe(true);
    expect(reading.alive()).toBe(false);
  });
});

describe('the end', () => {
  it('comes with the signal, and nothing happens after it', async () => {
    await start();
    const check = link.check();
    life.abort();
    expect([painter.undone, link.closed, reading.alive()]).toEqual([true, true, false]);
    const said = link.posted.length;
    link.answer(check, [claimOn(check.article, FIRST)]);
    await write(story(THIRD, SECOND));
    expect(link.posted).toHaveLength(said);
    expect(painter.painted('corroborated')).toEqual([]);
  });
  it('does not begin under a signal that has ended', async () => {
    link = fakePageLink();
    reading = startReading({
      document,
      link,
      words: english,
      signal: AbortSignal.abort(),
      connected: () => true,
      overlay: { painter: recordingPainter() },
    });
    await pass(1_000);
    expect(link.posted).toEqual([]);
    expect(link.closed).toBe(true);
  });
});
