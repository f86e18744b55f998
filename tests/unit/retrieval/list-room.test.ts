import { expect, test } from 'vitest';
import { ListRoom } from '../../../lib/retrieval/list-room';
import { seeded } from '../../support/random';

test('what is taken before the room is cleared never shares a byte, however often it grows', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const next = seeded(seed);
    const room = new ListRoom();
    for (let round = 0; round < 3; round += 1) {
      room.clear();
      const taken = Array.from({ length: 40 }, (_, at) => {
        const length = Math.floor(next() * 9_000);
        return [room.u32(length), room.f32(length), room.u16(length), room.u8(length)][at % 4]!;
      });
      taken.forEach((array, at) => {
        array.fill(at + 1);
      });
      taken.forEach((array, at) => {
        expect(array.every((value) => value === at + 1)).toBe(true);
      });
    }
  }
});
