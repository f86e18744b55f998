/** A page that changes while it is read. */
import { describe, expect, it } from 'vitest';
import { TIMING } from '../../../lib/reading/timing';
import { claimOn } from '../../support/judged-claims';
import {
  FILLER,
  FIRST,
  link,
  onAStory,
  painter,
  pass,
  SECOND,
  start,
  story,
  THIRD,
  write,
} from '../../support/page-reading';

onAStory();

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
