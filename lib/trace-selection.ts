/**
 * A selected text -> what the library says to it, and the ways back to who said it first.
 *
 * The index is read three times at most: for the claim, for what carries it, and once more for what its carriers rest
 * on; only so many documents are read whole. That is what keeps a trace over a large library quick.
 */
import { carriersFor } from './carriers';
import { candidatesOf, claimJudge, type Library } from './judge-claims';
import type {
  Article,
  ChainHop,
  Claim,
  Evidence,
  JudgedClaim,
  Link,
  Report,
  Span,
  Trace,
  TracePath,
} from './model';
import type { Carrier } from './provenance/carrier';
import { tracePaths } from './provenance/trace';
import type { Candidate } from './retrieval/retrieve';
import { dayNumber } from './text/dates';

/** Passages of the first look whose documents are read: what stands lower is on the subject only. */
const LOOKED_INTO = 12;
/** Passages of the second look, for each carrier followed: what it rests on says much the same, so it stands high. */
const BEHIND = 4;
/** Carriers whose own words are looked up for what they rest on. */
const FOLLOWED = 4;

/** The page a selection stands in, and what was read of it; `null`: nothing is known of it. */
export type Page = Pick<Report, 'article'> & { claims?: readonly JudgedClaim[] };

/** What the library knows of a selected text, judged as if it were a claim whatever it says. Rejects with the library's errors. */
export async function traceSelection(selection: string, page: Page | null, library: Library): Promise<Trace> {
  const text = selection.replace(/\s+/g, ' ').trim();
  const context = articleOf(text, page);
  const claim: Claim = { id: 'selection', start: 0, end: text.length, text, block: 0, score: 1, reasons: [] };
  const [[judged], paths, coverage] = await Promise.all([
    claimJudge(context, library, { whole: false })([claim]),
    pathsOf(claim, context, page?.claims ?? [], library),
    library.coverage(),
  ]);
  if (!judged) throw new Error('a claim was judged to nothing');
  return { selection: text, claim: judged, paths, coverage };
}

async function pathsOf(
  claim: Claim,
  article: Article,
  read: readonly JudgedClaim[],
  library: Library,
): Promise<TracePath[]> {
  const carriers = carriersFor(article, library, { whole: false });
  const found = new Map<number, Carrier>();
  const take = async (candidates: readonly Candidate[], most: number) => {
    const fresh = candidates.filter(({ passage }) => !found.has(passage.id)).slice(0, most);
    for (const carrier of await Promise.all(fresh.map((one) => carriers.of(uncredited(one)))))
      found.set(Number(carrier.evidence.id), carrier);
  };
  const day = article.published ? dayNumber(article.published.iso) : null;
  const [first = []] = await candidatesOf([claim], day, library);
  await take(first, LOOKED_INTO);
  const followed = [...found.values()].slice(0, FOLLOWED).map(({ text, span }, index): Claim => {
    const quote = text.slice(span.start, span.end);
    return { ...claim, id: `carrier ${index}`, text: quote, start: 0, end: quote.length };
  });
  if (followed.length > 0)
    for (const candidates of await candidatesOf(followed, day, library)) await take(candidates, BEHIND);
  const { publisher, url } = article;
  const selected = carriers.page(claim);
  const hops = hopsIn(claim.text, read) ?? selected.hops;
  return tracePaths({ ...selected, hops }, [...found.values()], { publisher, url: url === '' ? null : url });
}

/** Whom the selection credits, as it was read in its page, where pronouns and short names have something to stand for. */
function hopsIn(text: string, read: readonly JudgedClaim[]): ChainHop[] | null {
  for (const claim of read) {
    const whole = claim.text.replace(/\s+/g, ' ');
    // Offsets hold only where white space was left as it is.
    if (whole !== claim.text) continue;
    const at = whole.indexOf(text);
    if (at < 0) continue;
    const inside = claim.hops.filter(
      ({ basis, spans }) =>
        basis === 'publisher' || spans.some(({ start, end }) => start >= at && end <= at + text.length),
    );
    const moved = (span: Span): Span => ({ start: span.start - at, end: span.end - at });
    return inside.map((hop) => ({
      ...hop,
      spans: hop.spans.map(moved).filter(({ start, end }) => start >= 0 && end <= text.length),
    }));
  }
  return null;
}

/** A candidate that nothing was judged of yet. */
function uncredited({ passage, document }: Candidate): Omit<Evidence, 'chain' | 'hops'> {
  const { id, title, publisher, url, published, source } = document;
  return {
    id: String(passage.id),
    relation: 'related',
    confidence: 0,
    reasons: [],
    document: { id, title, publisher, url, published, source },
    quote: passage.text,
    span: { start: passage.start, end: passage.end },
  };
}

/** The selection as an article of its own, said where and when its page was. */
function articleOf(text: string, page: Page | null): Article {
  const blank = {
    url: '',
    title: '',
    author: null,
    publisher: null,
    published: null,
    modified: null,
    language: 'und',
  };
  const links = linksInside(text, page?.article.links ?? [], page?.claims ?? []);
  return { ...blank, ...page?.article, text, blocks: [], links };
}

/**
 * The page's links that stand in the selection, as offsets into it. A report keeps no text of its page, so the selection
 * is found by the claims that stand in it or around it.
 */
function linksInside(text: string, links: readonly Link[], read: readonly JudgedClaim[]): Link[] {
  return links.flatMap(({ start, end, url }) => {
    const claim = read.find((one) => one.start < end && one.end > start);
    // Offsets hold only where white space was left as it is.
    if (!claim || claim.text.replace(/\s+/g, ' ') !== claim.text) return [];
    const [inside, around] = [claim.text.indexOf(text), text.indexOf(claim.text)];
    if (inside < 0 && around < 0) return [];
    const by = (inside < 0 ? around : -inside) - claim.start;
    const moved = { start: Math.max(0, start + by), end: Math.min(text.length, end + by), url };
    return moved.end > moved.start ? [moved] : [];
  });
}
