import { describe, expect, test, vi } from 'vitest';
import { keepStorage, storageUse } from '../../../lib/corpus/storage';

function browserWith(
  usage: number | undefined,
  quota: number | undefined,
  persisted = false,
): StorageManager {
  return {
    estimate: async () => ({ usage, quota }),
    persisted: async () => persisted,
    persist: vi.fn(async () => true),
  } as unknown as StorageManager;
}

describe('the room there is', () => {
  test.each([
    ['plenty', 50e6, 10e9, false],
    ['under a twentieth of a big disk', 96e9, 100e9, true],
    ['under 100 MB of a small one', 450e6, 500e6, true],
    ['more used than there is', 600e6, 500e6, true],
  ])('%s', async (_, used, quota, scarce) => {
    expect(await storageUse(browserWith(used, quota))).toEqual({ used, quota, persisted: false, scarce });
  });

  test('is not made up where the browser says nothing', async () => {
    expect(await storageUse(browserWith(undefined, undefined))).toBeNull();
    expect(
      await storageUse({
        ...browserWith(1, 2),
        estimate: () => Promise.reject(new TypeError('no')),
      }),
    ).toBeNull();
  });
});

describe('asking the browser to keep it', () => {
  test('happens once: a library that is kept already is left alone', async () => {
    const kept = browserWith(1, 2, true);
    expect(await keepStorage(kept)).toBe(true);
    expect(kept.persist).not.toHaveBeenCalled();
    expect(await keepStorage(browserWith(1, 2))).toBe(true);
  });

  test('in a worker, which cannot ask, nothing happens', async () => {
    expect(await keepStorage({ persisted: async () => false } as never)).toBe(false);
  });
});
