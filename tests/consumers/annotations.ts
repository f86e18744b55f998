/**
 * Web Annotations as others read them: the schemas of the W3C's own test suite by Ajv, and the JSON-LD processor jsonld,
 * which in its safe mode refuses whatever it would drop.
 *
 * The suite (web-platform-tests, `annotation-model/`, BSD licence) is not part of this project: a folder that has it is
 * named by whoever asks (`--w3c`). Beside it there may be the context, `anno.jsonld`; without it, its terms that we use
 * are read from web-annotation-terms.ts. Nothing is fetched.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import type { Found, Taken } from './taken';
import { TERMS } from './web-annotation-terms';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
type Json = Record<string, unknown>;
interface Collection extends Json {
  '@context': unknown;
  total: number;
  first?: Json & { items: Json[] };
}

/** Lists of assertions, and what of our file each is about. */
const SUITES = {
  'annotations/annotationMusts.test': 'annotation',
  'bodiesTargets/bodyMusts.test': 'annotation',
  'bodiesTargets/targetMusts.test': 'annotation',
  'specificResource/specificResourceMusts.test': 'annotation',
  'collections/collectionMusts.test': 'collection',
  'collections/pages/pageMusts.test': 'page',
} as const;

/**
 * What its list for specific resources comes to: a definition, and the keys whose values are asked to fit it. Definitions
 * of collections are asked in the same way: their lists are about annotations on a server.
 */
const PARTS: Record<string, readonly string[]> = {
  'specificResource.json#/definitions/specificeResourceDetected': ['target'],
  'specificResource.json#/definitions/selectorDetected': ['target'],
  'specificResource.json#/definitions/stateDefined': ['target', 'body'],
  'specificResource.json#/definitions/checkForRefinedBy': ['target', 'body'],
  'specificResource.json#/definitions/textQuoteSelectorTypeValidIfPresent': ['selector'],
  'specificResource.json#/definitions/textPositionSelectorTypeValidIfPresent': ['selector', 'refinedBy'],
  'specificResource.json#/definitions/xpathSelectorTypeValidIfPresent': ['startSelector', 'endSelector'],
  'specificResource.json#/definitions/rangeSelectorTypeValidIfPresent': ['selector'],
  'specificResource.json#/definitions/timeStateTypeValidIfPresent': ['state'],
};

/** The same of the collection itself. */
const OF_COLLECTIONS = [
  'id.json#/definitions/idValueFound',
  'collections.json#/definitions/annotationCollectionTypeValueFound',
  'collections.json#/definitions/labelFound',
  'collections.json#/definitions/totalDefinition',
  'collections.json#/definitions/firstRequiredIfTotalMoreThanZero',
];

/** A suite in a folder, compiled; `null` when it is not there. What a partial copy lacks is named in `lacking`. */
export function w3cSuite(folder: string | null) {
  const root = folder && join(folder, 'annotation-model');
  if (!root || !existsSync(root)) return null;
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json & { id?: string };
  const ajv = new Ajv4({ strict: false, allErrors: true });
  addFormats(ajv);
  const definitions = join(root, 'definitions');
  for (const name of readdirSync(definitions)) ajv.addSchema(read(join(definitions, name)), name);
  const lists = Object.entries(SUITES).filter(([suite]) => existsSync(join(root, suite)));
  const listed = lists.flatMap(([suite, about]) =>
    (read(join(root, suite)).assertions as string[]).map((path) => ({ path, about })),
  );
  const there = listed.filter(({ path }) => existsSync(join(root, path)));
  const assertions = there.map(({ path, about }) => {
    const { id: _id, ...schema } = read(join(root, path));
    const expected = (schema.expectedResult ?? 'valid') === 'valid';
    return { name: basename(path, '.json'), about, expected, test: ajv.compile(schema) };
  });
  const lacking = listed.filter((each) => !there.includes(each)).map(({ path }) => path);
  const definition = (path: string) => ({
    name: path.replace(/^.*\//, ''),
    test: ajv.compile({ $ref: path }),
  });
  return {
    assertions,
    lacking,
    parts: Object.entries(PARTS).map(([path, keys]) => ({ keys, ...definition(path) })),
    ofCollections: OF_COLLECTIONS.map(definition),
  };
}

/** Every annotation, its collection and its page against the suite. Counts assertions that were tried. */
export function w3cSchemas(suite: NonNullable<ReturnType<typeof w3cSuite>>, { read }: Taken): Found {
  const collection = JSON.parse(read('jsonld')) as Collection;
  const within = (value: Json): Json => ({ '@context': collection['@context'], ...value });
  const subjects = {
    annotation: (collection.first?.items ?? []).map(within),
    collection: [collection as Json],
    page: collection.first ? [within(collection.first)] : [],
  };
  let things = 0;
  const faults: string[] = [];
  for (const { name, about, expected, test } of suite.assertions)
    for (const subject of subjects[about]) {
      things += 1;
      if (test(subject) !== expected)
        faults.push(`${name} of ${String(subject.id)}: ${JSON.stringify(test.errors?.[0])}`);
    }
  for (const { name, keys, test } of suite.parts)
    for (const part of keys.flatMap((key) => valuesOf(collection.first?.items, key))) {
      things += 1;
      if (!test(part)) faults.push(`${name}: ${JSON.stringify(part).slice(0, 120)}`);
    }
  for (const { name, test } of suite.ofCollections) {
    things += 1;
    if (!test(collection)) faults.push(`${name} of the collection: ${JSON.stringify(test.errors?.[0])}`);
  }
  return { things, faults };
}

/** What must stand in the graph as often as in the file: a key of the file, and the predicate it means. */
const RELATIONS: Record<string, string> = {
  selector: 'http://www.w3.org/ns/oa#hasSelector',
  startSelector: 'http://www.w3.org/ns/oa#hasStartSelector',
  endSelector: 'http://www.w3.org/ns/oa#hasEndSelector',
  refinedBy: 'http://www.w3.org/ns/oa#refinedBy',
  exact: 'http://www.w3.org/ns/oa#exact',
  state: 'http://www.w3.org/ns/oa#hasState',
  sourceDate: 'http://www.w3.org/ns/oa#sourceDate',
  sourceDateStart: 'http://www.w3.org/ns/oa#sourceDateStart',
  sourceDateEnd: 'http://www.w3.org/ns/oa#sourceDateEnd',
  motivation: 'http://www.w3.org/ns/oa#motivatedBy',
  purpose: 'http://www.w3.org/ns/oa#hasPurpose',
  wasQuotedFrom: 'http://www.w3.org/ns/prov#wasQuotedFrom',
  hadPrimarySource: 'http://www.w3.org/ns/prov#hadPrimarySource',
  wasRevisionOf: 'http://www.w3.org/ns/prov#wasRevisionOf',
};

/** The file as a graph: nothing is dropped, every annotation and every relation is there. Counts relations. */
export async function processor({ read }: Taken, folder: string | null = null): Promise<Found> {
  const collection = JSON.parse(read('jsonld')) as Collection;
  const given = folder && join(folder, 'anno.jsonld');
  const document = given && existsSync(given) ? (JSON.parse(readFileSync(given, 'utf8')) as Json) : TERMS;
  let graph: string;
  try {
    graph = (await jsonld.toRDF(
      collection as never,
      {
        format: 'application/n-quads',
        // Whatever would be left out is an error then.
        safe: true,
        documentLoader: async (url: string) => {
          if (url !== CONTEXT) throw new Error(`it asks for ${url}`);
          return { document, documentUrl: url };
        },
      } as object,
    )) as unknown as string;
  } catch (error) {
    const { details } = error as { details?: unknown };
    return { things: 0, faults: [`${String(error)} ${JSON.stringify(details ?? {}).slice(0, 300)}`] };
  }
  const triples = graph.split('\n');
  const counted = (pattern: string) => triples.filter((triple) => triple.includes(pattern)).length;
  const faults: string[] = [];
  const annotations = counted('22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation>');
  if (annotations !== collection.total) faults.push(`${annotations} annotations of ${collection.total}`);
  let things = annotations;
  for (const [key, predicate] of Object.entries(RELATIONS)) {
    const want = valuesOf(collection.first?.items, key).length;
    const got = counted(` <${predicate}> `);
    things += got;
    if (got !== want) faults.push(`${key}: ${got} in the graph, ${want} in the file`);
  }
  return { things, faults };
}

/** The values a key has anywhere in a value, those of a list one by one. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner].flat() : []),
    ...valuesOf(inner, key),
  ]);
}
