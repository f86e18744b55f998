/** A page that was changed since it was read, and a source that was corrected since. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';
import { conflict } from '../../support/panel-story';

let drawing: Drawing;
afterEach(() => drawing.unmount());

describe('a page that was changed', () => {
  it('says since when and how many claims that touches, and names a silent edit', async () => {
    drawing = await drawPanel(STATES['read-changed']);
    const fold = drawing.find<HTMLDetailsElement>('.changed');
    expect(fold.open).toBe(false);
    expect(fold.querySelector('summary')!.textContent).toBe(
      'This page was changed since you read it on 12 March 2026. 3 claims touched',
    );
    expect(fold.textContent).toContain('silent edit');
  });

  it('shows each sentence as it was and as it is', async () => {
    drawing = await drawPanel(STATES['read-changed']);
    const kinds = drawing.all('.changed-list li').map((item) => item.querySelector('p')!.textContent);
    expect(kinds).toEqual(['Reworded', 'Added', 'Taken out']);
    const [reworded] = drawing.all('.changed-list li');
    expect(reworded!.querySelector('del')!.textContent).toBe('9');
    expect(reworded!.querySelector('ins')!.textContent).toBe('12');
  });

  it('leads to the claim it touches', async () => {
    drawing = await drawPanel(STATES['read-changed']);
    await drawing.press(drawing.all('.changed-list button')[0]!);
    const open = drawing.all('[aria-expanded=true]');
    expect(open.some((button) => button.closest('.claim')!.textContent!.includes(conflict.text))).toBe(true);
  });

  it('says nothing of a page nobody changed', async () => {
    drawing = await drawPanel(STATES.read);
    expect(drawing.all('.changed')).toEqual([]);
  });
});

it('evidence whose source was corrected since says so, with the note', async () => {
  drawing = await drawPanel(STATES['read-corrected-source']);
  const note = drawing.find('.evidence .correction');
  expect(note.querySelector('summary')!.textContent).toBe('Corrected by its publisher');
  expect(note.querySelector('blockquote')!.textContent).toContain('said that the county pays all of it');
});
