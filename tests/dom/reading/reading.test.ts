/** From page to marks, and the end of it. */
import { describe, expect, it } from 'vitest';
import { startReading } from '../../../lib/reading/reading';
import { english } from '../../support/english';
import { fakePageLink } from '../../support/fake-page-link';
import { claimOn } from '../../support/judged-claims';
import {
  FIRST,
  life,
  link,
  onAStory,
  painter,
  pass,
  reading,
  SECOND,
  start,
  story,
  THIRD,
  write,
} from '../../support/page-reading';
import { recordingPainter } from '../../support/recording-painter';

onAStory();

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
    const link = fakePageLink();
    startReading({
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
