import { afterEach, expect, test } from 'vitest';
import type { Packed } from '../../../lib/corpus/pack';
import { completed } from '../../../lib/corpus/prepare';
import { type PackerTask, packersFor, packWith } from '../../../lib/import/packers';
import { randomStory } from '../../support/random-stories';

const NOTHING: Packed = {
  ...{ ids: [], offsets: [], cards: [], bits: 0, buckets: [] },
  sketches: new Uint16Array(),
};
const opened: MessagePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

/** A port to a worker that answers when it is told to. */
function worker() {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1, port2);
  const tasks: PackerTask[] = [];
  port2.onmessage = ({ data }) => tasks.push(data);
  const came = (count: number) =>
    expect.poll(() => tasks.length, { interval: 1 }).toBeGreaterThanOrEqual(count);
  return { port: port1, tasks, came, answer: (answer: object) => port2.postMessage(answer) };
}

const batch = (number: number) => [completed(randomStory(number))];

test('a batch goes to the worker that has the fewest waiting, and its answer to who asked', async () => {
  const [one, two] = [worker(), worker()];
  const pack = packWith([one.port, two.port]);
  const first = pack(batch(1));
  const second = pack(batch(2));
  await Promise.all([one.came(1), two.came(1)]);
  two.answer({ turn: two.tasks[0]!.turn, packed: { ...NOTHING, bits: 2 } });
  expect((await second).bits).toBe(2);
  const third = pack(batch(3));
  await two.came(2);
  expect(two.tasks[1]!.documents.map(({ id }) => id)).toEqual(['story-3']);
  two.answer({ turn: two.tasks[1]!.turn, packed: { ...NOTHING, bits: 3 } });
  one.answer({ turn: one.tasks[0]!.turn, packed: { ...NOTHING, bits: 1 } });
  expect([(await first).bits, (await third).bits]).toEqual([1, 3]);
});

test('what a worker could not prepare is said to who asked', async () => {
  const only = worker();
  const packing = packWith([only.port])(batch(1));
  await only.came(1);
  only.answer({ turn: only.tasks[0]!.turn, error: { code: 'internal', detail: 'no such word' } });
  await expect(packing).rejects.toThrow('no such word');
});

test('as many workers as cores, at least one and at most four', () => {
  expect([0, 1, 2, 3, 8, 64].map(packersFor)).toEqual([1, 1, 2, 3, 4, 4]);
});
