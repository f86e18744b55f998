/** One page in every format, read by programs that are not ours. `npm run consumers` does it with pages as they are. */
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDossier } from '../../../lib/export/dossier';
import { FORMATS } from '../../../lib/export/formats';
import { processor } from '../../consumers/annotations';
import { astrocite, betterBibtex, citationJs } from '../../consumers/citations';
import { csv, hashes, plainText, schema } from '../../consumers/data';
import { rendered } from '../../consumers/markdown';
import type { Ending, Found, Taken } from '../../consumers/taken';
import { ENGLISH, noteOn, parts } from '../../support/dossier';

let taken: Taken;
let texts: Map<string, string>;
beforeAll(async () => {
  const given = await parts();
  const { report } = given;
  const dossier = await makeDossier({ ...given, notes: [noteOn(report), noteOn(report, 'wrong')] });
  // Where a claim begins and ends in a page's elements, as a live page tells it.
  for (const anchor of Object.values(dossier.anchors.claims))
    anchor.range = {
      start: { path: '/html/body/p[1]', offset: 0 },
      end: { path: '/html/body/p[1]', offset: 4 },
    };
  const files = new Map(
    Object.values(FORMATS).map(({ ending, write }) => [ending, write(dossier, ENGLISH)] as const),
  );
  taken = { name: 'story', dossier, read: (ending: Ending) => files.get(ending as 'md') ?? '' };
  texts = new Map([...given.documents].map(([id, { text }]) => [id, text]));
});

describe('programs of others find what is in the files, and nothing wrong with them', () => {
  const checks: Record<string, () => Found | Promise<Found>> = {
    'the published schema': () => schema(taken),
    'hashes made anew': () => hashes(taken, texts),
    'csv-parse': () => csv(taken),
    'a reader of the text': () => plainText(taken),
    'micromark with footnotes': () => rendered(taken),
    'citation-js: CSL': () => citationJs('csl.json', taken),
    'citation-js: BibTeX': () => citationJs('bib', taken),
    'citation-js: RIS': () => citationJs('ris', taken),
    'Better BibTeX': () => betterBibtex(taken),
    astrocite: () => astrocite(taken),
    'a JSON-LD processor': () => processor(taken),
  };
  it.each(Object.keys(checks))('%s', async (name) => {
    const { things, faults } = (await checks[name]?.()) ?? { things: 0, faults: ['no such check'] };
    expect(faults).toEqual([]);
    expect(things).toBeGreaterThan(0);
  });
});

describe('a consumer', () => {
  it('finds what was broken', async () => {
    const broken = (from: Ending, change: (text: string) => string): Taken => ({
      ...taken,
      read: (ending) => (ending === from ? change(taken.read(ending)) : taken.read(ending)),
    });
    const [claim] = taken.dossier.report.claims;
    for (const { faults } of [
      schema(broken('json', (text) => text.replace('"status"', '"state"'))),
      csv(broken('csv', (text) => text.replace(claim?.text ?? '', 'Nothing'))),
      rendered(broken('md', (text) => text.replace('[^1]:', '[^99]:'))),
      rendered(broken('md', (text) => `${text}\n\n<img src=x>`)),
      astrocite(broken('ris', (text) => text.replace('TI  - ', 'TI  - Another '))),
      betterBibtex(broken('bib', (text) => text.replace('date = {', 'date = {1'))),
      await processor(broken('jsonld', (text) => text.replaceAll('"startSelector"', '"beginning"'))),
    ])
      expect(faults).not.toEqual([]);
  });
});
