import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/export/dossier';
import { FORMATS } from '../../../lib/export/formats';
import { packedDossier } from '../../../lib/export/packed-dossier';
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

  it.each(['json', 'jsonld', 'html'] as const)(
    'is never taken for whole, wherever it was cut: %s',
    async (name) => {
      const text = FORMATS[name].write(await dossier(), ENGLISH).trimEnd();
      // Behind its data an HTML page may end anywhere.
      const end = name === 'html' ? text.indexOf('</script>') : text.length;
      for (let part = 0; part < 40; part += 1) {
        const read = await readBack(text.slice(0, Math.floor((end * part) / 40)));
        expect(read.ok ? read : read.why).toMatch(/^(?:other|broken)$/);
      }
    },
  );

  it.each(['jsonld', 'html'] as const)('is refused when a newer version wrote it: %s', async (name) => {
    const newer = { ...(await dossier()), version: 2, report: { claims: [] } } as unknown as Dossier;
    const written =
      name === 'html'
        ? `<script type="application/ld+json" id="headwater-data">${JSON.stringify({ packedDossier: packedDossier({ ...newer, anchors: { claims: {}, evidence: {} } }) })}</script>`
        : JSON.stringify({ dossier: newer });
    expect(await readBack(written)).toEqual({ ok: false, why: 'newer' });
  });

  it('stays text, whatever a hostile one says', async () => {
    const made = await dossier();
    const bad = 'javascript:alert(1)';
    const markup = '<img src=x onerror=alert(1)><svg><style><a title="</style><script>alert(1)</script>">';
    const hostile = JSON.parse(
      JSON.stringify(made, (key, value: unknown) => {
        if (key === 'url' || key === 'link') return bad;
        if (key === 'title' || key === 'publisher' || key === 'quote') return markup;
        return value;
      }),
    ) as Dossier;
    const read = await readBack(JSON.stringify(hostile));
    if (!read.ok || !('dossier' in read)) throw new Error('refused');
    for (const name of ['html', 'md'] as const) {
      const text = FORMATS[name].write(read.dossier, ENGLISH);
      expect(text).not.toMatch(/(?:href="|\]\()\s*javascript:/i);
      if (name === 'md') continue;
      const { document } = new JSDOM(text).window;
      expect(document.querySelectorAll('img, svg, style ~ a[title], script:not([id])')).toHaveLength(0);
    }
  });

  it('is refused when it is deep without end', async () => {
    const deep = `${'{"evidence":['.repeat(3_000)}${']}'.repeat(3_000)}`;
    const made = JSON.stringify(await dossier()).replace('"claims":[', `"claims":[${deep},`);
    expect(await readBack(made)).toMatchObject({ ok: false });
  });
});
