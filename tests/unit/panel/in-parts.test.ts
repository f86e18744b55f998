import { expect, it } from 'vitest';
import { AT_ONCE, nextPart } from '../../../lib/panel/in-parts';

const ids = Array.from({ length: 100 }, (_, n) => `${n}`);
const nothing: ReadonlySet<string> = new Set();

it.each([
  ['the beginning', 0, '0', `${AT_ONCE - 1}`],
  ['the middle', 50, `${50 - AT_ONCE / 2}`, `${50 + AT_ONCE / 2 - 1}`],
  ['the end', 99, `${100 - AT_ONCE}`, '99'],
])('begins where the reader looks: %s', (_, from, first, last) => {
  const part = [...nextPart(ids, nothing, from, [])];
  expect(part).toHaveLength(AT_ONCE);
  expect(ids.filter((id) => part.includes(id)).at(0)).toBe(first);
  expect(ids.filter((id) => part.includes(id)).at(-1)).toBe(last);
});

it('grows by a part until it is whole', () => {
  let drawn = nothing;
  for (let turn = 1; drawn.size < ids.length; turn += 1) {
    drawn = nextPart(ids, drawn, 0, []);
    expect(drawn.size).toBe(Math.min(ids.length, turn * AT_ONCE));
  }
});

it('does not let wait what is wanted, and forgets what is not listed any more', () => {
  const drawn = nextPart(ids, new Set(['gone', '3']), 0, ['99', 'unknown']);
  expect(drawn.has('99')).toBe(true);
  expect(drawn.has('gone')).toBe(false);
  expect(drawn.has('unknown')).toBe(false);
  expect(drawn.size).toBe(AT_ONCE + 2);
});
