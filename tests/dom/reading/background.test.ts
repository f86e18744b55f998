/** A background that dies under a reading. */
import { describe, expect, it } from 'vitest';
import { TIMING } from '../../../lib/reading/timing';
import { claimOn } from '../../support/judged-claims';
import {
  disconnect,
  FIRST,
  link,
  onAStory,
  painter,
  pass,
  reading,
  SECOND,
  shadow,
  start,
} from '../../support/page-reading';

onAStory();

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
    disconnect();
    await pass(TIMING.tornOff);
    expect([reading.alive(), painter.undone, link.closed]).toEqual([false, true, true]);
  });

  it('is found gone by a reader who asks for something', async () => {
    await start();
    const check = link.check();
    link.answer(check, [claimOn(check.article, FIRST)]);
    await pass(0);
    disconnect();
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
