/**
 * A selected text -> what the library says to it, and the ways back to who said it first.
 *
 * The index is read three times at most: for the claim, for what carries it, and once more for what its carriers rest
 * on; only so many documents are read whole. That is what keeps a trace over a large library quick.
 */
import { carriersFor } from './carriers';
import { candidatesOf, claimJudge, type Library } from './judge-claims';
import type { Article, Claim, Evidence, Report, Selection, SelectionPlace, Trace, TracePath } from './model';
import type { Carrier } from './provenance/carrier';
import { type Provenance, provenanceOf } from './provenance/chain';
import { withLinks } from './provenance/links';
import { tracePaths } from './provenance/trace';
import type { Candidate } from './retrieval/retrieve';
import { dayNumber } from './text/dates';

/** Passages of the first look whose documents are read: what stands lower is on the subject only. */
const LOOKED_INTO = 12;
/** Passages of the second look, for each carrier followed: what it rests on says much the same, so it stands high. */
const BEHIND = 4;
/** Carriers whose own words are looked up for what they rest on. */
const FOLLOWED = 4;

/** The page a selection stands in; `null`: nothing is known of it. */
export type Page = Pick<Report, 'article'>;

/** What the library knows of a selected text, judged as if it were a claim whatever it says. Rejects with the library's errors. */
export async function traceSelection(
  selection: Selection,
  page: Page | null,
  library: Library,
): Promise<Trace> {
  const text = selection.text.replace(/\s+/g, ' ').trim();
  const context = articleOf(text, selection.place, page);
  const claim: Claim = { id: 'selection', start: 0, end: text.length, text, block: 0, score: 1, reasons: [] };
  const [[judged], paths, coverage] = await Promise.all([
    claimJudge(context, library, { whole: false })([claim]),
    pathsOf(claim, context, selection.place, library),
    library.coverage(),
  ]);
  if (!judged) throw new Error('a claim was judged to nothing');
  return { selection: text, claim: judged, paths, coverage };
}

async function pathsOf(
  claim: Claim,
  article: Article,
  place: SelectionPlace | null,
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
  const selected = { ...carriers.page(claim), ...creditsOf(claim, article, place) };
  return tracePaths(selected, [...found.values()], { publisher, url: url === '' ? null : url });
}

/** Whom the selection credits, read in its paragraph, where pronouns and short names have something to stand for. */
function creditsOf({ text }: Claim, article: Article, place: SelectionPlace | null): Provenance {
  const { before, after } = place ?? { before: '', after: '' };
  const { publisher, url, links = [] } = article;
  const span = { start: before.length, end: before.length + text.length };
  const credits = provenanceOf({ publisher, text: before + text + after, span });
  return { ...credits, hops: withLinks(credits.hops, links, { start: 0, end: text.length }, url) };
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
function articleOf(text: string, place: SelectionPlace | null, page: Page | null): Article {
  const blank = {
    url: '',
    title: '',
    author: null,
    publisher: null,
    published: null,
    modified: null,
    language: 'und',
  };
  return { ...blank, ...page?.article, text, blocks: [], links: place?.links ?? [] };
}
