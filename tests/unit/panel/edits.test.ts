import { describe, expect, it } from 'vitest';
import { isChanged, isMostlyKept, keptSpans, merged, side } from '../../../lib/panel/sources/edits';
import { align } from '../../../lib/provenance/edits';

/** `-gone-` and `+new+`. */
const told = (runs: ReturnType<typeof merged>) =>
  runs
    .map(({ text, change }) => (change === 'gone' ? `-${text}-` : change === 'new' ? `+${text}+` : text))
    .join('');

describe('two wordings', () => {
  it.each([
    ['the gate stays shut', 'the gate stays shut', 'the gate stays shut'],
    ['the gate stays shut for now', 'the gate stays shut', 'the gate stays shut -for now-'],
    ['the gate stays shut', 'the gate now stays shut', 'the gate +now+ stays shut'],
    ['the gate stays shut', 'the gate stays open', 'the gate stays -shut- +open+'],
  ])('%s | %s', (from, to, expected) => {
    expect(
      told(merged(from, to, align(from, to).edits))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ).toBe(expected);
  });

  it('give back each text on its own side', () => {
    const [from, to] = ['nobody at the mill knew of it', 'somebody at the mill must have known'];
    const { edits } = align(from, to);
    const joined = (runs: ReturnType<typeof side>) => runs.map(({ text }) => text).join('');
    expect(joined(side(from, edits, 'from'))).toBe(from);
    expect(joined(side(to, edits, 'to'))).toBe(to);
    expect(side(from, edits, 'from').some(({ change }) => change === 'gone')).toBe(true);
    expect(isChanged(edits)).toBe(true);
    expect(isChanged(align(from, from).edits)).toBe(false);
  });

  it.each([
    ['the gate at the mill stays shut for now', 'the gate at the mill stays shut', true],
    ['the gate at the mill stays shut', 'barges wait below the lock since Monday', false],
  ])('%s | %s: mostly kept %s', (from, to, kept) => {
    const { edits } = align(from, to);
    expect(isMostlyKept(from, to, edits)).toBe(kept);
    const [ours, theirs] = [keptSpans(edits, 'from'), keptSpans(edits, 'to')];
    expect(ours.map(({ start, end }) => from.slice(start, end).toLowerCase())).toEqual(
      theirs.map(({ start, end }) => to.slice(start, end).toLowerCase()),
    );
  });
});
