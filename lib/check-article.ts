/**
 * The whole flow in one place: article -> sentences -> claims -> candidates -> evidence -> provenance -> report.
 *
 * Visible sentences go first and claims are handed out a batch at a time, so that the first mark is painted long
 * before the last claim is judged. Between slices the worker is given back, so that it can answer others.
 */
import { type ClaimFinder, claimFinder } from './claims/find-claims';
import { judge, type Reading, RULES_VERSION } from './evidence/judge';
import { byTellingness, statusOf } from './evidence/status';
import type {
  Article,
  Claim,
  CorpusDocument,
  Coverage,
  Evidence,
  JudgedClaim,
  PublishedTime,
  Report,
  Sentence,
  Span,
  Trace,
} from './model';
import { chainOf } from './provenance/chain';
import { originsOf } from './provenance/origins';
import { type Candidate, type PassageIndex, queryOf, retrieve } from './retrieval/retrieve';
import { analyse } from './text/analyse';
import { dayNumber } from './text/dates';
import { digest } from './text/digest';
import { splitSentences } from './text/sentences';

/** What checking needs from the library. */
export interface Library extends PassageIndex {
  coverage(): Promise<Coverage>;
  /** Changes with every document that comes or goes. */
  revision(): Promise<number>;
  document(id: string): Promise<CorpusDocument | null>;
}

/** What checking needs from its surroundings. */
export interface CheckOptions {
  /** Judged first: what the reader has before their eyes. */
  visible?: Span;
  signal?: AbortSignal;
  extension?: string;
  onProgress?(done: number, total: number): void;
  onClaims?(claims: JudgedClaim[]): void;
  /** Gives the thread back between slices. */
  rest?(): Promise<void>;
}

/** Sentences in the first slice: few, because the reader waits for its marks. */
const FIRST_SLICE = 6;
/** Sentences in every further slice: about 30 ms of judging. */
const SLICE = 12;
/** Candidate passages judged for each claim. */
const CANDIDATES = 12;
/** Characters before a sentence that are read for what its pronouns and short names stand for: some four sentences. */
const CONTEXT = 600;
/** Passages shown that are on the subject without bearing on the claim. */
const RELATED_SHOWN = 3;

/** Checks an article against the library. Rejects with the signal's reason when aborted, with the library's errors otherwise. */
export async function checkArticle(
  article: Article,
  library: Library,
  options: CheckOptions = {},
): Promise<Report> {
  const { onProgress, onClaims, rest, signal } = options;
  const sentences = splitSentences(article.text, article.blocks);
  const finder = claimFinder(article, sentences);
  const judged: JudgedClaim[] = [];
  let done = 0;
  for (const slice of slices(sentences, options.visible)) {
    signal?.throwIfAborted();
    const claims = await judgeClaims(claimsIn(slice, finder), article, library);
    judged.push(...claims);
    done += slice.length;
    onProgress?.(done, sentences.length);
    if (claims.length > 0) onClaims?.(claims);
    await rest?.();
  }
  signal?.throwIfAborted();
  const { text: _text, blocks: _blocks, ...card } = article;
  return {
    id: await reportId(article, library),
    article: card,
    claims: judged.sort((a, b) => a.start - b.start),
    sentences: sentences.length,
    coverage: await library.coverage(),
    versions: { extension: options.extension ?? '', rules: RULES_VERSION, library: await library.revision() },
  };
}

/** What a report of this article, against the library as it is, with today's rules, is called: the same in, the same out. */
export async function reportId(article: Article, library: Library): Promise<string> {
  return digest([
    article.url,
    article.published?.iso ?? '',
    article.text,
    RULES_VERSION,
    String(await library.revision()),
  ]);
}

/** What the library knows of a selected text, judged as if it were a claim whatever it says. */
export async function traceSelection(
  selection: string,
  published: PublishedTime | null,
  library: Library,
): Promise<Trace> {
  const text = selection.replace(/\s+/g, ' ').trim();
  const context = articleOf(text, published);
  const claim: Claim = { id: 'selection', start: 0, end: text.length, text, block: 0, score: 1, reasons: [] };
  const [judged] = await judgeClaims([claim], context, library);
  if (!judged) throw new Error('a claim was judged to nothing');
  return { selection: text, claim: judged, coverage: await library.coverage() };
}

function* slices(sentences: Sentence[], visible: Span | undefined): Generator<Sentence[]> {
  const inView = (s: Sentence) => visible !== undefined && s.end > visible.start && s.start < visible.end;
  const ordered = [...sentences.filter(inView), ...sentences.filter((s) => !inView(s))];
  for (let at = 0, size = FIRST_SLICE; at < ordered.length; at += size, size = at > 0 ? SLICE : FIRST_SLICE) {
    yield ordered.slice(at, at + size);
  }
}

function claimsIn(sentences: Sentence[], finder: ClaimFinder): Claim[] {
  return sentences.map((sentence) => finder(sentence)).filter((claim) => claim !== null);
}

async function judgeClaims(claims: Claim[], article: Article, library: Library): Promise<JudgedClaim[]> {
  const day = article.published ? dayNumber(article.published.iso) : null;
  const queries = claims.map((claim) => queryOf(analyse(claim.text, day)));
  const found = await retrieve(queries, library, CANDIDATES);
  const judged = claims.map((claim, at) =>
    judgeOne(claim, contextOf(claim, article, day), found[at] ?? [], article),
  );
  const documents = await documentsOf(judged.flat(), library);
  return claims.map((claim, at) => report(claim, judged[at] ?? [], article, documents));
}

function contextOf(claim: Claim, article: Article, day: number | null): Reading {
  const before = contextBefore(article.text, claim.start);
  return { text: claim.text, day, before, title: article.title, publisher: article.publisher };
}

function contextBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - CONTEXT), start);
}

/** Evidence without its chain, which needs the document around the passage. */
type Draft = Omit<Evidence, 'chain'>;

function judgeOne(claim: Claim, reading: Reading, candidates: Candidate[], article: Article): Draft[] {
  return candidates
    .filter(({ document }) => !isSamePage(document.url, article.url))
    .map(({ passage, document }): Draft => {
      const day = document.published ? dayNumber(document.published.iso) : null;
      const judgement = judge(reading, {
        text: passage.text,
        day,
        title: document.title,
        publisher: document.publisher,
      });
      return {
        ...judgement,
        id: `${claim.id}:${passage.id}`,
        document: cardOf(document),
        quote: passage.text,
        span: { start: passage.start, end: passage.end },
      };
    })
    .filter(({ relation }) => relation !== 'none');
}

async function documentsOf(drafts: Draft[], library: Library): Promise<Map<string, CorpusDocument>> {
  const ids = [
    ...new Set(drafts.filter((draft) => draft.relation !== 'related').map((draft) => draft.document.id)),
  ];
  const documents = await Promise.all(ids.map((id) => library.document(id)));
  return new Map(
    documents.filter((document) => document !== null).map((document) => [document.id, document]),
  );
}

function report(
  claim: Claim,
  drafts: Draft[],
  article: Article,
  documents: Map<string, CorpusDocument>,
): JudgedClaim {
  const evidence = drafts
    .map((draft): Evidence => {
      const text = documents.get(draft.document.id)?.text;
      if (text === undefined) return { ...draft, chain: publisherOnly(draft.document.publisher) };
      const before = contextBefore(text, draft.span.start);
      const chain = chainOf({ publisher: draft.document.publisher, text: draft.quote, before });
      return { ...draft, chain };
    })
    .sort(byTellingness);
  const shown = limitRelated(evidence);
  return {
    ...claim,
    status: statusOf(evidence),
    evidence: shown,
    origins: originsOf(
      shown
        .filter(({ relation }) => relation !== 'related')
        .map(({ id, document, chain, quote }) => ({
          id,
          documentId: document.id,
          publisher: document.publisher,
          chain,
          quote,
        })),
    ),
    chain: chainOf({
      publisher: article.publisher,
      text: article.text,
      span: { start: claim.start, end: claim.end },
    }),
  };
}

function limitRelated(evidence: Evidence[]): Evidence[] {
  let related = 0;
  return evidence.filter(({ relation }) => relation !== 'related' || ++related <= RELATED_SHOWN);
}

function publisherOnly(publisher: string | null): string[] {
  return publisher === null ? [] : [publisher];
}

function cardOf({
  id,
  title,
  publisher,
  url,
  published,
  source,
}: Candidate['document']): Evidence['document'] {
  return { id, title, publisher, url, published, source };
}

/** A page in the library must not corroborate itself. */
function isSamePage(document: string | null, page: string): boolean {
  return document !== null && document === page;
}

function articleOf(text: string, published: PublishedTime | null): Article {
  return {
    url: '',
    title: '',
    author: null,
    publisher: null,
    published,
    modified: null,
    language: 'und',
    text,
    blocks: [],
  };
}
