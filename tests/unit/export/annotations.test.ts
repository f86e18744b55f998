/** The Web Annotation model's MUSTs, as its test suite states them, on every annotation we write. */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../lib/export/annotations';
import type { Dossier } from '../../../lib/export/dossier';
import { dossier, noteOn, parts } from '../../support/dossier';

const uri = { type: 'string', format: 'uri' };
const time = { type: 'string', format: 'date-time', pattern: 'Z$' };
const selector = {
  oneOf: [
    {
      properties: {
        type: { const: 'TextQuoteSelector' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      required: ['type', 'exact'],
    },
    {
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { $ref: '#/definitions/count' },
        end: { $ref: '#/definitions/count' },
      },
      required: ['type', 'start', 'end'],
    },
    {
      properties: { type: { const: 'RangeSelector' } },
      required: ['type', 'startSelector', 'endSelector'],
    },
  ],
};
const specific = {
  properties: {
    type: { const: 'SpecificResource' },
    source: uri,
    selector: { anyOf: [selector, { type: 'array', minItems: 1, items: selector }] },
    state: {
      properties: {
        type: { const: 'TimeState' },
        sourceDate: time,
        sourceDateStart: time,
        sourceDateEnd: time,
      },
      // One moment, or a beginning with its end: never both.
      oneOf: [
        {
          required: ['sourceDate'],
          not: { anyOf: [{ required: ['sourceDateStart'] }, { required: ['sourceDateEnd'] }] },
        },
        { required: ['sourceDateStart', 'sourceDateEnd'], not: { required: ['sourceDate'] } },
      ],
    },
  },
  required: ['type', 'source', 'selector'],
  not: { anyOf: [{ required: ['id'] }, { required: ['value'] }] },
};
const textual = {
  properties: { type: { const: 'TextualBody' }, value: { type: 'string' } },
  required: ['type', 'value'],
  not: { anyOf: [{ required: ['source'] }, { required: ['id'] }] },
};
const body = { oneOf: [specific, textual] };
const MODEL = {
  definitions: { count: { type: 'integer', minimum: 0 } },
  type: 'object',
  properties: {
    id: uri,
    type: { const: 'Annotation' },
    motivation: { enum: ['highlighting', 'linking', 'describing', 'commenting', 'moderating'] },
    body: { anyOf: [body, { type: 'array', minItems: 1, items: body }] },
    target: specific,
    created: time,
  },
  required: ['id', 'type', 'motivation', 'target'],
  not: { required: ['body', 'bodyValue'] },
};

interface Selector {
  type: string;
  start: number;
  end: number;
  exact: string;
}
interface Annotation {
  id: string;
  motivation: string;
  target: { selector: Selector[] };
  body: Record<string, unknown> | Record<string, unknown>[];
}
let made: Dossier;
let collection: ReturnType<typeof toJsonLd>;
let items: Annotation[];
beforeAll(async () => {
  const { report } = await parts();
  made = await dossier({ notes: [noteOn(report)] });
  collection = toJsonLd(made);
  items = (collection.first as { items: Annotation[] }).items;
});
const of = (motivation: string) => items.filter((item) => item.motivation === motivation);

describe('Web Annotation', () => {
  it('says one of each claim, one of each link to a passage or a fact check, one of each note', () => {
    expect(of('highlighting')).toHaveLength(made.report.claims.length);
    const linked = made.report.claims.flatMap(({ evidence, factChecks = [] }) => [
      ...evidence,
      ...factChecks,
    ]);
    expect(of('linking')).toHaveLength(linked.length);
    expect(of('commenting')).toHaveLength(1);
    expect(collection.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('keeps to the model', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    const validate = ajv.compile(MODEL);
    for (const item of items) {
      validate(item);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('counts positions in code points of the page’s text', () => {
    const characters = [...made.article.text];
    for (const [index, item] of of('highlighting').entries()) {
      const position = item.target.selector.find(({ type }) => type === 'TextPositionSelector');
      const said = characters.slice(position?.start, position?.end).join('');
      expect(said).toBe(made.report.claims[index]?.text);
    }
  });

  it('tells a chain in PROV: who is quoted, and who said it first', () => {
    const chained = made.report.claims
      .flatMap(({ evidence }) => evidence)
      .find(({ chain }) => chain.length > 1);
    expect(chained).toBeDefined();
    const item = of('linking').find(({ id }) => id.endsWith(encodeURIComponent(chained?.id ?? '')));
    const [source] = (item?.body ?? []) as Record<string, { label: string }>[];
    expect(source?.wasQuotedFrom?.label).toBe(chained?.chain[1]);
    expect(source?.hadPrimarySource?.label).toBe(chained?.chain.at(-1));
  });

  it('carries the whole dossier, so that nothing is lost', () => {
    expect(JSON.parse(JSON.stringify(collection)).dossier).toEqual(JSON.parse(JSON.stringify(made)));
  });
});
