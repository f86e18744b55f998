/**
 * The whole flow in one place: article -> sentences -> claims -> candidates -> evidence -> provenance -> report.
 *
 * Visible sentences go first and claims are handed out a batch at a time, so that the first mark is painted long
 * before the last claim is judged. Between slices the worker is given back, so that it can answer others.
 */
import { type ClaimFinder, claimFinder } from './claims/find-claims';
import { THRESHOLD } from './claims/weights';
import { RULES_VERSION } from './evidence/judge';
import { claimJudge, type Library } from './judge-claims';
import type { Article, Claim, Heading, JudgedClaim, Report, Sentence, Span } from './model';
import { openPoints } from './open-points';
import { digest } from './text/digest';
import { splitSentences } from './text/sentences';

export type { Library } from './judge-claims';

/** What checking needs from its surroundings. */
export interface CheckOptions {
  /** Judged first: what the reader has before their eyes. */
  visible?: Span;
  signal?: AbortSignal;
  extension?: string;
  /** The id under which the library holds the article itself: it is no evidence of its own. */
  self?: string;
  /** Score (0..1) from which a sentence is a claim; default: the shipped one. */
  threshold?: number;
  onProgress?(done: number, total: number): void;
  onClaims?(claims: JudgedClaim[]): void;
  /** Gives the thread back between slices. */
  rest?(): Promise<void>;
}

/** Sentences in the longest slice: about 30 ms of judging. The first has one, each further twice as many as the one before. */
const SLICE = 12;

/** Checks an article against the library. Rejects with the signal's reason when aborted, with the library's errors otherwise. */
export async function checkArticle(
  article: Article,
  library: Library,
  options: CheckOptions = {},
): Promise<Report> {
  const { onProgress, onClaims, rest, signal, self, threshold = THRESHOLD } = options;
  const sentences = splitSentences(article.text, article.blocks);
  const finder = claimFinder(article, sentences, threshold);
  const judgeClaims = claimJudge(article, library, undefined, self);
  const judged: JudgedClaim[] = [];
  let done = 0;
  for (const batch of batches(sentences, options.visible, finder)) {
    signal?.throwIfAborted();
    const claims = await judgeClaims(await batch.claims());
    judged.push(...claims);
    done += batch.settled;
    if (claims.length > 0) onClaims?.(claims);
    onProgress?.(done, sentences.length);
    await rest?.();
  }
  signal?.throwIfAborted();
  judged.sort((a, b) => a.start - b.start);
  const open = await openPoints(article, judged, library, rest);
  signal?.throwIfAborted();
  const { text: _text, blocks: _blocks, ...card } = article;
  return {
    id: await reportId(article, library, threshold),
    article: card,
    claims: judged,
    headings: headingsOf(article),
    open,
    sentences: sentences.length,
    threshold,
    coverage: await library.coverage(),
    versions: { extension: options.extension ?? '', rules: RULES_VERSION, library: await library.revision() },
  };
}

function headingsOf({ text, blocks }: Article): Heading[] {
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** What a report of this article, against the library as it is, with today's rules, is called: the same in, the same out. */
export async function reportId(
  article: Article,
  library: Library,
  threshold: number = THRESHOLD,
): Promise<string> {
  return digest([
    article.url,
    article.published?.iso ?? '',
    article.text,
    RULES_VERSION,
    String(threshold),
    String(await library.revision()),
  ]);
}

/** Some sentences on their way to being claims. */
interface Batch {
  /** Sentences that are decided by it, claims or not. */
  settled: number;
  claims(): Promise<Claim[]>;
}

/**
 * First what a glance decides, then the borderline: those wait for the tagger, which takes some tenths of a second to
 * load. Of both, what is in view goes first. Every sentence is settled by exactly one batch.
 */
function* batches(sentences: Sentence[], visible: Span | undefined, finder: ClaimFinder): Generator<Batch> {
  const inView = (s: Sentence) => visible !== undefined && s.end > visible.start && s.start < visible.end;
  const ordered = [...sentences.filter(inView), ...sentences.filter((s) => !inView(s))];
  const borderline: Sentence[] = [];
  let size = 1;
  for (let at = 0; at < ordered.length; at += size, size = Math.min(2 * size, SLICE)) {
    const slice = ordered.slice(at, at + size);
    const glances = slice.map((sentence) => finder.glance(sentence));
    const open = slice.filter((_, index) => glances[index] === 'borderline');
    borderline.push(...open);
    const claims = glances.filter((claim) => claim !== null && claim !== 'borderline');
    yield { settled: slice.length - open.length, claims: async () => claims };
  }
  for (let at = 0; at < borderline.length; at += SLICE) {
    const slice = borderline.slice(at, at + SLICE);
    const decided = () => Promise.all(slice.map((sentence) => finder.decide(sentence)));
    yield { settled: slice.length, claims: async () => (await decided()).filter((claim) => claim !== null) };
  }
}
