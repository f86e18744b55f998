import { describe, expect, it } from 'vitest';
import { failureOf } from '../../lib/corpus/failures';
import { tableLoader } from '../../lib/tables';
import { readTable } from '../support/tables';

describe('loading the tables', () => {
  it('reads each file once, however many ask at the same time and later', async () => {
    const asked: string[] = [];
    const load = tableLoader((name) => {
      asked.push(name);
      return readTable(name);
    });
    await Promise.all([load(), load()]);
    await load();
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked).toContain('words.bin');
  });

  it('fails as a damaged package when a file is missing, and tries again when asked again', async () => {
    let missing = true;
    const load = tableLoader(async (name) => {
      if (missing && name === 'relation.bin') throw new Error('no such file');
      return readTable(name);
    });
    const failure = await load().catch(failureOf);
    expect(failure).toEqual({ code: 'package-damaged', detail: expect.stringContaining('relation.bin') });
    missing = false;
    await expect(load()).resolves.toBeUndefined();
  });

  it('fails as a damaged package when a file is cut short', async () => {
    const load = tableLoader(async (name) => (await readTable(name)).slice(0, 4096));
    expect(await load().catch(failureOf)).toMatchObject({ code: 'package-damaged' });
  });
});
