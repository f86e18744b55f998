import { expect, test } from 'vitest';
import { Slices } from '../../../lib/corpus/slices';

test('a slice waits for the questions that are under way, and a question for no slice', async () => {
  const slices = new Slices();
  const order: string[] = [];
  let answer = () => {};
  const question = slices.first(async () => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    order.push('answered');
  });
  const slice = slices.next().then(() => order.push('slice'));
  await slices.first(async () => order.push('answered at once'));
  answer();
  await Promise.all([question, slice]);
  expect(order).toEqual(['answered at once', 'answered', 'slice']);
});

test('a question that fails is one that is over', async () => {
  const slices = new Slices();
  await expect(slices.first(() => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
  await slices.next();
  expect(slices.turn()).toBeNull();
});
