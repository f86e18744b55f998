/** Our check of shapes beside Ajv, the reference: same schema, same verdicts. */
import Ajv from 'ajv/dist/2020';
import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../assets/schema/dossier-1.json';
import type { Dossier } from '../../../lib/export/dossier';
import { hasShape, type Schema } from '../../../lib/export/shape';
import type { CorpusDocument } from '../../../lib/model';
import { dossier, noteOn, parts } from '../../support/dossier';

let made: Dossier;
const ajv = new Ajv({ strict: false, validateFormats: false });
/** The schema, letting pass what it does not name. */
const lenient = JSON.parse(
  JSON.stringify(schema).replaceAll('"additionalProperties":false', '"additionalProperties":true'),
);
const reference = ajv.compile(lenient);
const ours = (value: unknown) => hasShape(value, schema as Schema);
beforeAll(async () => {
  const { report } = await parts();
  made = JSON.parse(JSON.stringify(await dossier({ notes: [noteOn(report)] })));
});

/** Every place in a value, as a way to it. */
function places(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [way];
  return [way, ...Object.entries(value).flatMap(([name, each]) => places(each, [...way, name]))];
}
/** What stands at a place is missing, or something else. */
const DAMAGES = ['missing', { alert: 1 }, -1.5, null, 'x'] as const;
function damaged(way: readonly (string | number)[], damage: number): unknown {
  const copy = structuredClone(made) as unknown as Record<string, unknown>;
  const holder = way.slice(0, -1).reduce((at, name) => at[name] as typeof copy, copy);
  const name = String(way.at(-1));
  if (damage === 0) delete holder[name];
  else holder[name] = DAMAGES[damage];
  return copy;
}

describe('the shape of a dossier', () => {
  it('fits what we write', () => {
    expect(ours(made)).toBe(true);
    expect(reference(made)).toBe(true);
  });

  it('is judged as the reference judges it, wherever something is missing, of another type, or too much', () => {
    const all = places(made).filter((way) => way.length > 0);
    // Every seventh place, with each kind of damage in turn: all kinds of parts, in a second.
    const differing = all
      .filter((_, index) => index % 7 === 0)
      .filter((way, index) => {
        const copy = damaged(way, index % DAMAGES.length);
        // A hole in an array is no JSON.
        const value = JSON.parse(JSON.stringify(copy));
        return ours(value) !== reference(value);
      });
    expect(differing).toEqual([]);
  });

  it('knows every kind of source, and lets pass what a later build adds', () => {
    const sources = {
      bundled: 0,
      pack: 0,
      added: 0,
      page: 0,
      selection: 0,
      feed: 0,
      summary: 0,
    } satisfies Record<CorpusDocument['source'], number>;
    expect(schema.$defs.card.properties.source.enum).toEqual(Object.keys(sources));
    expect(ours({ ...made, more: 1, article: { ...made.article, more: 2 } })).toBe(true);
    const corrections = [{ kind: 'update', text: 'The date was added.' }];
    expect(ours({ ...made, article: { ...made.article, corrections } })).toBe(true);
    expect(ours({ ...made, article: { ...made.article, corrections: 'none' } })).toBe(false);
  });

  it('gives up on what is nested without end', () => {
    const deep: Schema = {
      $ref: '#/$defs/list',
      $defs: { list: { type: 'array', items: { $ref: '#/$defs/list' } } },
    };
    expect(hasShape([[[]]], deep)).toBe(true);
    expect(hasShape(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)), deep)).toBe(false);
  });
});
