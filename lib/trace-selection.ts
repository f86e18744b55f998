/**
 * A selected text -> what the library says to it, and the ways back to who said it first.
 *
 * The index is read twice at most: for what carries the selection, and for what the passages the ways end at rest on;
 * only so many documents are read whole. That is what keeps a trace over a large library quick.
 */
import { type Carriers, carriersFor } from './carriers';
import { candidatesOf, claimJudge, LEXICON, type Library, questionsOf } from './judge-claims';
import type { Article, Claim, Evidence, Report, Selection, SelectionPlace, Trace, TracePath } from './model';
import type { Carrier } from './provenance/carrier';
import { type Provenance, provenanceOf } from './provenance/chain';
import { withLinks } from './provenance/links';
import { tracePaths } from './provenance/trace';
import { type Candidate, retrieve } from './retrieval/retrieve';
import { dayNumber } from './text/dates';

/** Passages of the first look whose documents are read: what stands lower is on the subject only. */
const LOOKED_INTO = 12;
/** Paths whose last passages are looked up in turn, for what they rest on. */
const FOLLOWED = 3;
/** Passages taken for each: what one rests on says much the same, so it stands high. */
const BEHIND = 4;
/** Passages read for these: the same words stand at the very head of the first look. */
const BEHIND_LOOKED = 10;

/** The page a selection stands in; `null`: nothing is known of it. */
export type Page = Pick<Report, 'article'>;

/** What the library knows of a selected text, judged as if it were a claim whatever it says. Rejects with the library's errors. */
export async function traceSelection(
  selection: Selection,
  page: Page | null,
  library: Library,
): Promise<Trace> {
  const text = selection.text.replace(/\s+/g, ' ').trim();
  const article = articleOf(text, selection.place, page);
  const claim: Claim = { id: 'selection', start: 0, end: text.length, text, block: 0, score: 1, reasons: [] };
  const day = article.published ? dayNumber(article.published.iso) : null;
  const carriers = carriersFor(article, library, { whole: false });
  const found = await candidatesOf([claim], day, library);
  const selected = { ...carriers.page(claim), ...creditsOf(claim, article, selection.place) };
  const [[judged], paths, coverage] = await Promise.all([
    claimJudge(article, library, carriers)([claim], found),
    pathsFrom(selected, found[0] ?? [], carriers, library),
    library.coverage(),
  ]);
  if (!judged) throw new Error('a claim was judged to nothing');
  return { selection: text, claim: judged, paths, coverage };
}

/** The ways back over what carries the selection, and over what the passages they end at rest on in turn. */
async function pathsFrom(
  selected: Carrier,
  first: readonly Candidate[],
  carriers: Carriers,
  library: Library,
): Promise<TracePath[]> {
  const { publisher, url, published } = selected;
  const page = { publisher, url: url === '' ? null : url };
  const found = new Map<number, Carrier>();
  const take = async (candidates: readonly Candidate[], most: number) => {
    const fresh = candidates.filter(({ passage }) => !found.has(passage.id)).slice(0, most);
    for (const carrier of await Promise.all(fresh.map((one) => carriers.of(uncredited(one)))))
      found.set(Number(carrier.evidence.id), carrier);
  };
  await take(first, LOOKED_INTO);
  const near = tracePaths(selected, [...found.values()], page);
  const ends = near.filter(({ hops, end }) => hops.length > 0 && end.kind !== 'page').slice(0, FOLLOWED);
  if (ends.length === 0) return near;
  const known = found.size;
  const questions = questionsOf(
    ends.map(({ end }) => ({ text: end.excerpt.quote, start: 0 })),
    published ? dayNumber(published.iso) : null,
    '',
  );
  for (const candidates of await retrieve(questions, library, BEHIND, LEXICON, BEHIND_LOOKED))
    await take(candidates, BEHIND);
  return found.size === known ? near : tracePaths(selected, [...found.values()], page);
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
