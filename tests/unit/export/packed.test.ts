import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readingCopy } from '../../../lib/export/html/reading-copy';
import { packed, unpacked } from '../../../lib/export/packed';
import { readBack } from '../../../lib/export/read-back';
import { dossier, ENGLISH } from '../../support/dossier';

describe('a packed value', () => {
  it('comes back as it was, in any script, and is the same each time', () => {
    const value = { text: 'Å 👩‍👩‍👧 قال \u2028 </script>', list: Array.from({ length: 5_000 }, (_, n) => n) };
    expect(unpacked(packed(value))).toEqual(value);
    expect(packed(value)).toBe(packed(value));
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -40)],
    ['no Base64', () => '<<<'],
    ['something else', () => btoa('not packed at all')],
    ['nothing', () => ''],
  ])('is not taken when it is %s', (_what, damage) => {
    expect(unpacked(damage(packed({ text: 'x'.repeat(3) + Math.PI.toString().repeat(30) })))).toBeUndefined();
  });

  it('is not unpacked without end', () => {
    const blank = `{"shapes":[],"table":[],"root":"${' '.repeat(4 * 1024 * 1024)}"}`;
    let text = '';
    for (const byte of zlibSync(new TextEncoder().encode(blank), { level: 9 }))
      text += String.fromCharCode(byte);
    expect(unpacked(btoa(text))).toHaveLength(4 * 1024 * 1024);
    expect(unpacked(btoa(text), 1024 * 1024)).toBeUndefined();
  });

  it('makes the reading copy small, and a cut one is refused as broken', async () => {
    const made = await dossier();
    const copy = readingCopy(made, ENGLISH);
    const data = /id="headwater-data">(.*?)<\/script>/s.exec(copy)?.[1] ?? '';
    expect(data.length).toBeLessThan(JSON.stringify(made).length);
    const cut = copy.replace(/("packedDossier":"[^"]{200})[^"]*/, '$1');
    expect(await readBack(cut)).toEqual({ ok: false, why: 'broken' });
  });
});
