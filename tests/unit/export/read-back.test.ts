import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/export/formats';
import { readBack } from '../../../lib/export/read-back';
import { dossier, ENGLISH, noteOn, parts } from '../../support/dossier';

describe('a file that was taken away', () => {
  it.each(['json', 'jsonld', 'html'] as const)('comes back without loss: %s', async (name) => {
    const { report } = await parts();
    const made = await dossier({ notes: [noteOn(report)] });
    expect(await readBack(FORMATS[name].write(made, ENGLISH))).toEqual({ ok: true, dossier: made });
  });

  it.each([
    ['is another kind of file', 'A letter to the editor', 'other'],
    ['is JSON of somebody else', '{"rows":[]}', 'other'],
    ['is an HTML page of somebody else', '<!doctype html><p>Hello', 'other'],
    ['is empty', '', 'other'],
  ])('is refused when it %s', async (_, text, why) => {
    expect(await readBack(text)).toEqual({ ok: false, why });
  });

  it.each(['json', 'jsonld', 'html'] as const)('is refused when it ends too early: %s', async (name) => {
    const text = FORMATS[name].write(await dossier(), ENGLISH);
    const end = text.indexOf('"claims"') + 500;
    expect(await readBack(text.slice(0, end))).toEqual({
      ok: false,
      why: text.slice(0, end).includes('headwater-dossier') ? 'broken' : 'other',
    });
  });

  it('is refused when a newer version wrote it, or its parts contradict each other', async () => {
    const made = await dossier();
    const written = (change: object) => readBack(JSON.stringify({ ...made, ...change }));
    expect(await written({ version: 2 })).toEqual({ ok: false, why: 'newer' });
    expect(await written({ article: { ...made.article, text: `${made.article.text} More.` } })).toEqual({
      ok: false,
      why: 'damaged',
    });
    const [first, ...rest] = made.report.claims;
    const moved = { ...first, start: 5 };
    expect(await written({ report: { ...made.report, claims: [moved, ...rest] } })).toEqual({
      ok: false,
      why: 'damaged',
    });
    expect(await written({ report: null })).toEqual({ ok: false, why: 'damaged' });
    const odd = {
      ...first,
      evidence: [{ ...made.report.claims.flatMap(({ evidence }) => evidence)[0], hops: 3 }],
    };
    expect(await written({ report: { ...made.report, claims: [odd, ...rest] } })).toEqual({
      ok: false,
      why: 'damaged',
    });
  });
});
