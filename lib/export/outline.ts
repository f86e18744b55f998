/**
 * A dossier in the reader's words: what every format for people says, in the order it says it. Formats differ in their
 * marks and brackets, never in what is said.
 */
import { explanation, factCheckText, reasonText, sourceOf, type Texts } from '../evidence/explain';
import { type EffectSpan, type Segment, segments, spansOf } from '../evidence/segments';
import type {
  Block,
  Evidence,
  FactCheck,
  JudgedClaim,
  Note,
  Origin,
  PublishedTime,
  Relation,
  Span,
  Status,
} from '../model';
import { lossText, originText, tieText } from '../provenance/explain';
import { takesBack } from '../text/corrections';
import type { Dossier } from './dossier';

/** How things are said in the reader's language; handed in, because its rules live with the panel. */
export interface Wording {
  texts: Texts;
  /** BCP 47 tag. */
  locale: string;
  /** A published time, no more certain than it is. */
  published(time: PublishedTime): string;
  /** Two days (`YYYY-MM-DD`) as a range. */
  days(from: string, to: string): string;
  /** The plural form of `key` that fits `n`. */
  count(key: string, n: number): string;
}

/** One piece of evidence. */
export interface OutlinedEvidence {
  relation: Relation;
  relationWord: string;
  /** Why, in one sentence, then whatever else was seen. */
  reason: string;
  more: string[];
  quote: string;
  /** The quotation cut where the words that agree or differ begin and end. */
  runs: Segment[];
  /** "The Paper, "Title", 25 June 2026". */
  source: string;
  title: string;
  publisher: string;
  time: string;
  /** Where it stands on the web, with a text fragment; `null` without an address. */
  link: string | null;
  /** "The Paper < the agency < the ministry"; `null` when it credits nobody. */
  chain: string | null;
}

/** Somebody's verdict on what a claim says. */
export interface OutlinedFactCheck {
  /** "Fact check: rated "False" by The Paper". */
  verdict: string;
  /** "What was checked, said by ...". */
  name: string;
  quote: string;
  runs: Segment[];
  /** Why it is taken for the same. */
  reasons: string[];
  source: string;
  /** The review's address, else the document's; `null` without either. */
  link: string | null;
}

/** Evidence that counts once. */
export interface OutlinedOrigin {
  name: string;
  /** Publishers that carry it, each once. */
  carriers: string[];
  /** Why they count once. */
  ties: string[];
}

/** One claim with its note. */
export interface OutlinedClaim {
  /** From 1, in page order: what the mark and the note share. */
  number: number;
  id: string;
  span: Span;
  text: string;
  status: Status;
  statusWord: string;
  /** "2 independent origins, 3 documents"; `null` when nothing speaks to it. */
  support: string | null;
  /** Shown in place of evidence when there is none that bears on it. */
  silence: string | null;
  chain: string | null;
  /** Everything that bears on it; where nothing does, the nearest passage on the same matter. */
  evidence: OutlinedEvidence[];
  /** How many more passages on the same matter there are. */
  furtherRelated: number;
  factChecks: OutlinedFactCheck[];
  origins: OutlinedOrigin[];
  /** Certainty gained on the way, circles of credit, in a sentence each. */
  warnings: string[];
  notes: Note[];
  link: string | null;
}

/** A line of the summary: what it is, and what is said. */
export interface Fact {
  name: string;
  value: string;
}

/** The whole. */
export interface Outline {
  title: string;
  url: string;
  byline: string;
  /** The denominator: what was compared with. */
  searched: string;
  statuses: { status: Status; word: string; count: number }[];
  /** When, with what, and hashes. */
  facts: Fact[];
  claims: OutlinedClaim[];
  sources: { name: string; title: string; time: string; url: string | null; sha256: string }[];
  /** Notes that belong to no claim here. */
  notes: Note[];
  text: string;
  blocks: Block[];
  language: string;
}

/** Statuses in the order they are told. */
const STATUSES: readonly Status[] = ['conflicting', 'corroborated', 'qualified', 'unmatched'];

/**
 * Passages on the same matter that are told where none bears on the claim: the nearest one, which shows that the library
 * was looked through. All others are counted. Data formats have them all.
 */
const RELATED_TOLD = 1;

const RELATION_OF: Record<Exclude<Status, 'unmatched'>, keyof JudgedClaim['support']> = {
  conflicting: 'conflicts',
  corroborated: 'corroborates',
  qualified: 'qualifies',
};

/** Says a dossier. */
export function outlineOf(dossier: Dossier, wording: Wording): Outline {
  const { texts } = wording;
  const { article, report, notes } = dossier;
  const searched = searchedText(dossier, wording);
  const claims = report.claims.map((claim, index) =>
    outlinedClaim(claim, index + 1, dossier, searched, wording),
  );
  const noted = new Set(claims.flatMap((claim) => claim.notes.map(({ id }) => id)));
  return {
    title: article.title || article.url,
    url: article.url,
    byline: [article.author, article.publisher, article.published && wording.published(article.published)]
      .filter((part) => part !== null)
      .join(', '),
    searched,
    statuses: STATUSES.map((status) => ({
      status,
      word: texts(`status_${status}`),
      count: claims.filter((claim) => claim.status === status).length,
    })),
    facts: factsOf(dossier, wording),
    claims,
    sources: dossier.documents.map(({ title, publisher, published, url, sha256 }) => ({
      name: publisher ?? texts('panel_publisher_unknown'),
      title,
      time: timeText(published, wording),
      url,
      sha256,
    })),
    notes: notes.filter(({ id }) => !noted.has(id)),
    text: article.text,
    blocks: article.blocks,
    language: article.language,
  };
}

function outlinedClaim(
  claim: JudgedClaim,
  number: number,
  dossier: Dossier,
  searched: string,
  wording: Wording,
): OutlinedClaim {
  const { texts } = wording;
  const bearing = claim.evidence.filter(({ relation }) => relation !== 'related');
  const related = claim.evidence.filter(({ relation }) => relation === 'related');
  const told = bearing.length > 0 ? [] : related.slice(0, RELATED_TOLD);
  return {
    number,
    id: claim.id,
    span: { start: claim.start, end: claim.end },
    text: claim.text,
    status: claim.status,
    statusWord: texts(`status_${claim.status}`),
    support: supportText(claim, wording),
    silence: bearing.length > 0 ? null : `${texts('export_unmatched')} ${searched}`,
    chain: chainText(claim.chain),
    evidence: [...bearing, ...told].map((each) => outlinedEvidence(each, dossier, wording)),
    furtherRelated: related.length - told.length,
    factChecks: (claim.factChecks ?? []).map((check) => outlinedFactCheck(check, wording)),
    origins: claim.origins.map((origin) => outlinedOrigin(origin, claim, wording)),
    warnings: [
      ...(claim.lostCertainty ?? []).map((loss) => lossText(loss, texts)),
      ...(claim.circular ?? []).map(({ names }) => texts('export_circular', names.join(' < '))),
    ],
    notes: dossier.notes.filter((note) => note.claim === claim.id),
    link: dossier.anchors.claims[claim.id]?.link ?? null,
  };
}

/** Says one piece of evidence. */
export function outlinedEvidence(evidence: Evidence, dossier: Dossier, wording: Wording): OutlinedEvidence {
  const { texts } = wording;
  const { document, relation, reasons, quote } = evidence;
  const publisher = document.publisher ?? texts('panel_publisher_unknown');
  const time = timeText(document.published, wording);
  const spans: EffectSpan[] = spansOf(reasons, 'passageSpans');
  return {
    relation,
    relationWord: texts(`relation_${relation}`),
    reason: explanation(evidence, sourceOf(document), texts),
    more: [
      ...reasons
        .slice(1)
        .map((reason) => reasonText(reason, texts))
        .filter((text) => text !== null),
      ...(document.corrections ?? [])
        .filter(takesBack)
        .map(({ kind, text }) => `${texts(`correction_${kind}`)}: “${text}”`),
    ],
    quote,
    runs: segments(quote, spans),
    source: `${publisher}, “${document.title}”, ${time}`,
    title: document.title,
    publisher,
    time,
    link: dossier.anchors.evidence[evidence.id]?.link ?? document.url,
    chain: chainText(evidence.chain),
  };
}

/** Says one fact check. */
export function outlinedFactCheck(
  { document, review, reasons }: FactCheck,
  wording: Wording,
): OutlinedFactCheck {
  const { texts } = wording;
  const publisher = document.publisher ?? texts('panel_publisher_unknown');
  const { claimant } = review;
  return {
    verdict: factCheckText(review, texts),
    name: claimant === null ? texts('fact_check_checked') : texts('fact_check_checked_of', claimant),
    quote: review.claim,
    runs: segments(review.claim, spansOf(reasons, 'passageSpans')),
    reasons: reasons.map((reason) => reasonText(reason, texts)).filter((text) => text !== null),
    source: `${publisher}, “${document.title}”, ${timeText(review.published ?? document.published, wording)}`,
    link: review.url ?? document.url,
  };
}

function outlinedOrigin(origin: Origin, claim: JudgedClaim, { texts }: Wording): OutlinedOrigin {
  const carried = claim.evidence.filter(({ id }) => origin.evidence.includes(id));
  const carriers = carried.map(({ document }) => document.publisher ?? document.title);
  return {
    name: originText(origin, texts),
    carriers: [...new Set(carriers)],
    ties: [...new Set(origin.ties.map((tie) => tieText(tie, texts)))],
  };
}

/** "2 independent origins, 3 publishers, 4 documents" for the claim's status. */
function supportText(claim: JudgedClaim, { count }: Wording): string | null {
  if (claim.status === 'unmatched') return null;
  const { origins, publishers, documents } = claim.support[RELATION_OF[claim.status]];
  if (documents === 0) return null;
  return [
    count('panel_origins', origins),
    ...(publishers > 1 ? [count('panel_publishers', publishers)] : []),
    count('panel_documents', documents),
  ].join(', ');
}

function searchedText({ report: { coverage } }: Dossier, { texts, count, days }: Wording): string {
  if (coverage.documents === 0) return texts('export_searched_nothing');
  const documents = count('panel_documents', coverage.documents);
  const publishers = count('panel_publishers', coverage.publishers);
  return coverage.from !== null && coverage.to !== null
    ? texts('export_searched_dated', documents, publishers, days(coverage.from, coverage.to))
    : texts('export_searched', documents, publishers);
}

function factsOf({ exported, report, article, scope }: Dossier, { texts }: Wording): Fact[] {
  const { versions, threshold } = report;
  const fact = (name: string, value: string) => ({ name: texts(`export_fact_${name}`), value });
  return [
    fact('exported', exported),
    fact('page', article.url),
    ...(scope.claims === 'chosen'
      ? [fact('scope', texts('export_scope_chosen', String(report.claims.length), String(scope.of)))]
      : []),
    fact('extension', versions.extension),
    fact('rules', versions.rules),
    fact('library', String(versions.library)),
    ...(threshold === undefined ? [] : [fact('threshold', String(threshold))]),
    fact('report', report.id),
    fact('sha256', article.sha256),
  ];
}

function timeText(published: PublishedTime | null, { texts, published: said }: Wording): string {
  return published ? said(published) : texts('panel_time_unknown');
}

/** Nearer source first; a chain of one credits nobody. */
function chainText(chain: readonly string[]): string | null {
  return chain.length < 2 ? null : chain.join(' < ');
}
