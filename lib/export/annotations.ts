/**
 * W3C Web Annotation: a collection with one annotation for each claim (`highlighting`, its status as a body), one for
 * each link from a claim to a passage (`linking`, with how the passage bears on the claim), one for each chain
 * (`describing`), one for each fact check of what it says (`linking`, its verdict told as its author's) and one for each of the reader's notes (`commenting`; `assessing` where a mark is called wrong).
 *
 * Chains are told in PROV: a passage that hands on the words of another source `wasQuotedFrom` it, the last source of a
 * chain is its `hadPrimarySource`, and a reworded quotation `wasRevisionOf` the fullest form. The whole dossier travels
 * with the collection as one JSON value, so that nothing is lost when Headwater reads it back.
 */
import type {
  DocumentCard,
  Evidence,
  FactCheck,
  JudgedClaim,
  Note,
  PublishedTime,
  QuotedForm,
  QuotePlace,
} from '../model';
import { placeOf, type QuoteAnchor } from './anchors';
import type { Dossier } from './dossier';

/** The Web Annotation context, and the names used beside it. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    headwater: 'https://headwater.example/ns#',
    wasQuotedFrom: 'prov:wasQuotedFrom',
    hadPrimarySource: 'prov:hadPrimarySource',
    wasRevisionOf: 'prov:wasRevisionOf',
    sha256: 'headwater:sha256',
    relation: 'headwater:relation',
    confidence: { '@id': 'headwater:confidence', '@type': 'http://www.w3.org/2001/XMLSchema#double' },
    dossier: { '@id': 'headwater:dossier', '@type': '@json' },
    // The same, folded, compressed (zlib) and in Base64, in files that are to stay small.
    packedDossier: 'headwater:packedDossier',
  },
] as const;

type Json = Record<string, unknown>;

/**
 * The collection as a value; `JSON.stringify` makes the file. `claims` is the short form for files that stay small: it
 * leaves out the links to passages, which are most of it, and says a claim's chain in the claim's own annotation.
 */
export function toJsonLd(dossier: Dossier, which: 'all' | 'claims' = 'all'): Json {
  const { report, exported, notes } = dossier;
  const root = `urn:headwater:report:${report.id}`;
  const items = [
    ...report.claims.flatMap((claim) =>
      which === 'claims'
        ? [claimAnnotation(root, claim, dossier, chainBodies(claim))]
        : [
            claimAnnotation(root, claim, dossier),
            ...chainBodies(claim).map((body) => chainAnnotation(root, claim, dossier, body)),
            ...claim.evidence.map((evidence) => evidenceAnnotation(root, claim, evidence, dossier)),
            ...(claim.factChecks ?? []).map((check) => checkAnnotation(root, claim, check, dossier)),
          ],
    ),
    ...notes.map((note) => noteAnnotation(root, note, dossier)),
  ];
  return {
    '@context': CONTEXT,
    id: root,
    type: 'AnnotationCollection',
    label: dossier.article.title || dossier.article.url,
    generator: {
      id: `urn:headwater:software:${encodeURIComponent(report.versions.extension || '0')}`,
      type: 'Software',
      name: 'Headwater',
    },
    generated: exported,
    total: items.length,
    ...(items.length === 0
      ? {}
      : { first: { id: `${root}:page`, type: 'AnnotationPage', startIndex: 0, items } }),
    dossier,
  };
}

/** `further`: bodies beside the status. */
function claimAnnotation(
  root: string,
  claim: JudgedClaim,
  dossier: Dossier,
  further: readonly Json[] = [],
): Json {
  const status = {
    type: 'TextualBody',
    purpose: 'assessing',
    value: claim.status,
    format: 'text/plain',
    language: 'en',
  };
  return {
    id: claimId(root, claim.id),
    type: 'Annotation',
    motivation: 'highlighting',
    body: further.length === 0 ? status : [status, ...further],
    target: claimTarget(claim, dossier),
  };
}

/** What a chain says; nothing where it credits nobody. */
function chainBodies({ chain }: JudgedClaim): Json[] {
  if (chain.length < 2) return [];
  return [
    {
      type: 'TextualBody',
      purpose: 'describing',
      value: chain.join(' < '),
      format: 'text/plain',
      ...sources(chain),
    },
  ];
}

function chainAnnotation(root: string, claim: JudgedClaim, dossier: Dossier, body: Json): Json {
  return {
    id: `${claimId(root, claim.id)}:chain`,
    type: 'Annotation',
    motivation: 'describing',
    body,
    target: claimTarget(claim, dossier),
  };
}

function evidenceAnnotation(root: string, claim: JudgedClaim, evidence: Evidence, dossier: Dossier): Json {
  const { document, relation, confidence, reasons, chain } = evidence;
  const anchor = dossier.anchors.evidence[evidence.id];
  const quoted = dossier.documents.find(({ id }) => id === document.id);
  const state = stateOf(document.published);
  const fullest = revisedFrom(claim, evidence.id);
  return {
    id: evidenceId(root, evidence.id),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: sourceOf(root, document),
        selector: anchor ? selectorsOf(anchor) : [{ type: 'TextQuoteSelector', exact: evidence.quote }],
        ...(state ? { state } : {}),
        ...(quoted ? { sha256: quoted.sha256 } : {}),
        ...sources(chain),
        ...(fullest ? { wasRevisionOf: { id: evidenceId(root, fullest) } } : {}),
      },
      {
        type: 'TextualBody',
        purpose: 'assessing',
        value: `${relation}: ${reasons.map(({ kind, effect }) => `${kind} ${effect}`).join(', ')}`,
        format: 'text/plain',
        language: 'en',
        relation,
        confidence,
      },
    ],
    target: claimTarget(claim, dossier),
  };
}

/** A review is quoted and pointed to, never stated as one of ours: the verdict is its author's. */
function checkAnnotation(root: string, claim: JudgedClaim, check: FactCheck, dossier: Dossier): Json {
  const { document, review, confidence } = check;
  return {
    id: `${root}:fact-check:${encodeURIComponent(check.id)}`,
    type: 'Annotation',
    motivation: 'linking',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      value: `Fact check by ${review.author ?? 'somebody not named'}: "${review.rating}". Checked: "${review.claim}"`,
      format: 'text/plain',
      confidence,
      wasQuotedFrom: {
        id: webSource(review.url) ?? sourceOf(root, document),
        type: 'prov:Entity',
        label: document.title,
      },
    },
    target: claimTarget(claim, dossier),
  };
}

function noteAnnotation(root: string, note: Note, dossier: Dossier): Json {
  const claim = dossier.report.claims.find(({ id }) => id === note.claim);
  return {
    id: `${root}:note:${encodeURIComponent(note.id)}`,
    type: 'Annotation',
    motivation: note.kind === 'wrong' ? 'assessing' : 'commenting',
    created: note.created,
    ...(note.changed === note.created ? {} : { modified: note.changed }),
    body: {
      type: 'TextualBody',
      purpose: note.kind === 'wrong' ? 'assessing' : 'commenting',
      value: note.text,
      format: 'text/plain',
    },
    target: claim
      ? claimTarget(claim, dossier)
      : {
          type: 'SpecificResource',
          source: webSource(dossier.article.url) ?? root,
          selector: selectorsOf(note.span ? placeOf(dossier.article.text, note.span) : note.place),
        },
  };
}

function claimTarget(claim: JudgedClaim, { anchors, article, exported, report }: Dossier): Json {
  const anchor = anchors.claims[claim.id];
  return {
    type: 'SpecificResource',
    source: webSource(article.url) ?? `urn:headwater:report:${report.id}`,
    selector: anchor ? selectorsOf(anchor) : [{ type: 'TextQuoteSelector', exact: claim.text }],
    // The page as it was when this was exported.
    state: { type: 'TimeState', sourceDate: exported },
  };
}

function selectorsOf({
  exact,
  prefix,
  suffix,
  start,
  end,
  range,
}: QuotePlace & Pick<QuoteAnchor, 'range'>): Json[] {
  return [
    ...(range
      ? [
          {
            type: 'RangeSelector',
            startSelector: boundary(range.start),
            endSelector: boundary(range.end),
          },
        ]
      : []),
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

function boundary({ path, offset }: { path: string; offset: number }): Json {
  return {
    type: 'XPathSelector',
    value: path,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  };
}

/** When a source was published, as far as it says so; a day is the whole of it, and a bound from above says nothing here. */
function stateOf(published: PublishedTime | null): Json | null {
  if (!published || published.certainty === 'upper-bound' || Number.isNaN(Date.parse(published.iso)))
    return null;
  if (published.certainty === 'exact' && published.iso.includes('T'))
    return { type: 'TimeState', sourceDate: new Date(Date.parse(published.iso)).toISOString() };
  const day = published.iso.slice(0, 10);
  return { type: 'TimeState', sourceDateStart: `${day}T00:00:00Z`, sourceDateEnd: `${day}T23:59:59Z` };
}

/** The sources of a chain beyond its first: the next one is quoted, the last is the primary source. One name is one source in every report. */
function sources(chain: readonly string[]): Json {
  const [, next] = chain;
  const last = chain.at(-1);
  if (next === undefined || last === undefined) return {};
  const entity = (name: string) => ({
    id: `urn:headwater:source:${encodeURIComponent(name)}`,
    type: 'prov:Entity',
    label: name,
  });
  return { wasQuotedFrom: entity(next), hadPrimarySource: entity(last) };
}

/** The evidence that has the fullest form of a quotation this one changes. */
function revisedFrom(claim: JudgedClaim, id: string): string | null {
  for (const { fullest, variants } of claim.quotations ?? []) {
    const changed = variants.some(
      (form: QuotedForm & { edits: { kind: string }[] }) =>
        form.evidence === id && form.edits.some(({ kind }) => kind !== 'keep'),
    );
    if (changed && fullest.evidence !== null && fullest.evidence !== id) return fullest.evidence;
  }
  return null;
}

const claimId = (root: string, id: string): string => `${root}:claim:${encodeURIComponent(id)}`;
const evidenceId = (root: string, id: string): string => `${root}:evidence:${encodeURIComponent(id)}`;

/** A document's address; one without has a name of its own. */
function sourceOf(root: string, document: DocumentCard): string {
  return webSource(document.url) ?? `${root}:document:${encodeURIComponent(document.id)}`;
}

function webSource(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
