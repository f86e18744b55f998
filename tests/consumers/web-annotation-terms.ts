/**
 * The terms of the Web Annotation context (http://www.w3.org/ns/anno.jsonld) that our files use, with what the
 * Recommendation's vocabulary (https://www.w3.org/TR/annotation-vocab/) says they stand for. A term that is not here is
 * dropped by a JSON-LD processor, which the check takes for a fault.
 */
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const dc = 'http://purl.org/dc/elements/1.1/';
const dcterms = 'http://purl.org/dc/terms/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const CLASSES = [
  'Annotation',
  'SpecificResource',
  'TextualBody',
  'RangeSelector',
  'TextPositionSelector',
  'TextQuoteSelector',
  'XPathSelector',
  'TimeState',
];
const MOTIVATIONS = ['assessing', 'commenting', 'describing', 'highlighting', 'linking'];
const own = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, oa + name]));
const toResource = (id: string) => ({ '@id': id, '@type': '@id' });
const toName = (id: string) => ({ '@id': id, '@type': '@vocab' });
const time = (id: string) => ({ '@id': id, '@type': `${xsd}dateTime` });
const count = (id: string) => ({ '@id': id, '@type': `${xsd}nonNegativeInteger` });

/** The context as a document. */
export const TERMS = {
  '@context': {
    id: '@id',
    type: '@type',
    ...own(CLASSES),
    ...own(MOTIVATIONS),
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    Software: `${as}Application`,
    body: toResource(`${oa}hasBody`),
    target: toResource(`${oa}hasTarget`),
    source: toResource(`${oa}hasSource`),
    selector: toResource(`${oa}hasSelector`),
    state: toResource(`${oa}hasState`),
    startSelector: toResource(`${oa}hasStartSelector`),
    endSelector: toResource(`${oa}hasEndSelector`),
    refinedBy: toResource(`${oa}refinedBy`),
    motivation: toName(`${oa}motivatedBy`),
    purpose: toName(`${oa}hasPurpose`),
    ...own(['exact', 'prefix', 'suffix']),
    start: count(`${oa}start`),
    end: count(`${oa}end`),
    sourceDate: time(`${oa}sourceDate`),
    sourceDateStart: time(`${oa}sourceDateStart`),
    sourceDateEnd: time(`${oa}sourceDateEnd`),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: `${dc}format`,
    language: `${dc}language`,
    created: time(`${dcterms}created`),
    modified: time(`${dcterms}modified`),
    generated: time(`${dcterms}issued`),
    generator: toResource(`${as}generator`),
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: count(`${as}totalItems`),
    first: toResource(`${as}first`),
    startIndex: count(`${as}startIndex`),
    items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' },
  },
};
