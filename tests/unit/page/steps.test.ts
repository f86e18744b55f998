import { expect, test } from 'vitest';
import { finish, finishInSlices, type Steps } from '../../../lib/page/steps';

/** Works for so many milliseconds, ready to stop after each. */
function* work(milliseconds: number): Steps<string> {
  for (let done = 0; done < milliseconds; done += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

test('in slices, work pauses every few milliseconds and has the result it has in one go', async () => {
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  expect(await finishInSlices(work(40), pause)).toBe('done');
  expect(pauses).toBeGreaterThanOrEqual(3);
  expect(finish(work(2))).toBe('done');
});

test('short work does not pause at all', async () => {
  const never = () => Promise.reject(new Error('paused'));
  expect(await finishInSlices(work(0), never)).toBe('done');
});
