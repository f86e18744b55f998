/** Our check of shapes beside Ajv, the reference: same schema, same verdicts. */
import Ajv from 'ajv/dist/2020';
import { beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../assets/schema/dossier-1.json';
import type { Dossier } from '../../../lib/export/dossier';
import { hasShape, type Schema } from '../../../lib/export/shape';
import { dossier, noteOn, parts } from '../../support/dossier';

let made: Dossier;
const ajv = new Ajv({ strict: false, validateFormats: false });
const reference = ajv.compile(schema);
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

  it('gives up on what is nested without end', () => {
    const deep: Schema = {
      $ref: '#/$defs/list',
      $defs: { list: { type: 'array', items: { $ref: '#/$defs/list' } } },
    };
    expect(hasShape([[[]]], deep)).toBe(true);
    expect(hasShape(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)), deep)).toBe(false);
  });
});
