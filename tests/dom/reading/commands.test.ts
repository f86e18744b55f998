/** What panel and background tell a reading to do. */
import { describe, expect, it } from 'vitest';
import type { Selection } from '../../../lib/model';
import { claimOn } from '../../support/judged-claims';
import {
  FILLER,
  FIRST,
  link,
  onAStory,
  painter,
  pass,
  reading,
  SECOND,
  start,
  story,
  write,
} from '../../support/page-reading';

onAStory();

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
