/**
 * Watching over what was read: when a document comes into the library, by whatever way, the claims of the pages the reader
 * read lately are held against it, in moments when nothing else is asked for. What conflicts with one, or bears it out from
 * an origin that did not speak to it before, is kept as news.
 *
 * It is asked to look (`nudge`) whenever something happened that may have brought a document, and finds out by the documents'
 * numbers whether one came. It looks through a few at a time, stops when a page is being read, and goes on at the next nudge;
 * what it has done is stored with what it found.
 */

import { fingerprint, prepare } from '../corpus/prepare';
import type { Arrival, WatchStore } from '../corpus/watch-store';
import { claimJudge, LEXICON, type Library } from '../judge-claims';
import type { ClaimNews, CorpusDocument, Evidence, JudgedClaim, KeptReading } from '../model';
import { passageId } from '../retrieval/passage-index';
import type { Candidate } from '../retrieval/retrieve';
import { ClaimTable } from '../retrieval/reverse';
import { dayNumber } from '../text/dates';

/** What watching trades. */
export const WATCH = {
  /** Days for which a page that was read is watched: what was read before is not remembered sentence by sentence. */
  days: 14,
  /** Pages watched at most, the last read first: their claims fit in a few megabytes. */
  pages: 100,
  /** Documents looked through before others get their turn. */
  slice: 4,
  /** Passages of one document that are judged for a claim: those that share most with it. */
  passages: 3,
  /**
   * Least confidence of news: below it the panel asks the reader to compare for themselves, and nobody should be called for
   * that. Of plain differences in a number the judge is .65 sure; a denial it is less sure of is missed.
   */
  sure: 0.6,
  /** Quiet before a look (ms). */
  quiet: 2_000,
} as const;

/** The outside world of the watcher. */
export interface WatcherPorts {
  /** The library with everything that judging needs. */
  judging(): Promise<Library>;
  store: WatchStore;
  reading(id: string): Promise<KeptReading | null>;
  /** Whether the reader wants it. */
  wanted(): Promise<boolean>;
  /** Whether a page is being read. */
  busy(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds, instead of an earlier call. */
  later(ms: number, call: () => void): void;
  /** Gives the thread back. */
  rest(): Promise<void>;
  /** All news there is. */
  tell(news: ClaimNews[]): void;
}

/** A watcher. */
export interface Watcher {
  /** Something happened: look when it is quiet. */
  nudge(): void;
  /** Looks now; resolves when nothing is left to look through, or when it must wait. Never rejects. */
  look(): Promise<void>;
}

/** A claim that is watched, by where it is kept. */
interface Watched {
  report: string;
  claim: string;
  read: string;
}

/** Makes the watcher over its ports. */
export function createWatcher(ports: WatcherPorts): Watcher {
  const { store } = ports;
  let looking: Promise<void> | null = null;

  const nudge = () => ports.later(WATCH.quiet, () => void look());

  function look(): Promise<void> {
    looking ??= lookThrough()
      .catch(() => undefined)
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  async function lookThrough(): Promise<void> {
    if (!(await ports.wanted())) return store.skip();
    let arrivals = await store.arrivals(WATCH.slice);
    if (arrivals.length > 0) {
      const library = await ports.judging();
      const claims = await watched();
      while (arrivals.length > 0) {
        if (ports.busy()) return nudge();
        const found: ClaimNews[] = [];
        if (claims.size > 0)
          for (const arrival of arrivals.filter(({ document }) => document.source !== 'bundled'))
            found.push(...(await newsOf(arrival, claims, library)));
        await store.looked(arrivals.at(-1)?.number ?? 0, found);
        if (found.length > 0) ports.tell(await store.news());
        await ports.rest();
        arrivals = await store.arrivals(WATCH.slice);
      }
    }
    ports.tell(await store.news());
  }

  async function watched(): Promise<ClaimTable<Watched>> {
    const table = new ClaimTable<Watched>(LEXICON);
    const since = new Date(ports.now() - WATCH.days * 86_400_000).toISOString();
    await store.eachReading(since, WATCH.pages, ({ report, article, at }) => {
      const day = article.published ? dayNumber(article.published.iso) : null;
      for (const { id, text } of report.claims)
        table.add({ report: report.id, claim: id, read: at }, text, day);
    });
    return table;
  }

  async function newsOf(
    arrival: Arrival,
    claims: ClaimTable<Watched>,
    library: Library,
  ): Promise<ClaimNews[]> {
    const news: ClaimNews[] = [];
    for (const [{ report, claim: id, read }, candidates] of candidatesOf(arrival, claims)) {
      const reading = await ports.reading(report);
      const claim = reading?.report.claims.find((one) => one.id === id);
      if (!reading || !claim) continue;
      const { article } = reading;
      const judge = claimJudge(article, library);
      const [judged] = await judge(
        [claim],
        [[...candidates, ...claim.evidence.filter(bears).map(knownCandidate)]],
      );
      const told = judged && newEvidence(judged, arrival.document, claim);
      if (!told) continue;
      news.push({
        id: fingerprint([article.url, claim.text, arrival.document.id, told.relation].join('\n')),
        at: new Date(ports.now()).toISOString(),
        page: { url: article.url, title: article.title, read },
        claim: claim.text,
        relation: told.relation as ClaimNews['relation'],
        evidence: told,
      });
    }
    return news;
  }

  return { nudge, look };
}

/** For each claim the document may bear on, its passages that share most with it. */
function candidatesOf({ number, document }: Arrival, claims: ClaimTable<Watched>): Map<Watched, Candidate[]> {
  const found = new Map<Watched, Candidate[]>();
  const day = document.published ? dayNumber(document.published.iso) : null;
  for (const { ordinal, start, end, kind } of prepare(document).passages) {
    const text = document.text.slice(start, end);
    const passage = { id: passageId(number, ordinal), docId: document.id, start, end, text, kind };
    for (const { claim, share } of claims.match(text, day)) {
      const candidate = { passage, document, score: share };
      found.set(
        claim,
        [...(found.get(claim) ?? []), candidate].sort((a, b) => b.score - a.score).slice(0, WATCH.passages),
      );
    }
  }
  return found;
}

const bears = ({ relation }: Evidence): boolean => relation !== 'related';

/** What the claim rested on when it was read, to see whether the new evidence comes from the same origin. */
function knownCandidate({ document, quote, span }: Evidence, at: number): Candidate {
  const passage = { id: -1 - at, docId: document.id, ...span, text: quote, kind: 'paragraph' as const };
  return { passage, document: { ...document, language: 'und' }, score: 0 };
}

/** The surest new conflict, else the surest corroboration from a new origin; `null`: no news. */
function newEvidence(judged: JudgedClaim, { id }: CorpusDocument, before: JudgedClaim): Evidence | null {
  const surest = judged.evidence
    .filter(
      ({ document, relation, confidence }) =>
        document.id === id &&
        (relation === 'conflicts' || relation === 'corroborates') &&
        confidence >= WATCH.sure,
    )
    .sort((a, b) =>
      a.relation === b.relation ? b.confidence - a.confidence : a.relation === 'conflicts' ? -1 : 1,
    );
  return surest.find((one) => isNewOrigin(one, judged, before)) ?? null;
}

function isNewOrigin(evidence: Evidence, judged: JudgedClaim, before: JudgedClaim): boolean {
  const { relation, document } = evidence;
  if (before.evidence.some((old) => old.document.id === document.id && old.relation === relation))
    return false;
  const origin = judged.origins.find((one) => one.evidence.includes(evidence.id));
  const others = judged.evidence.filter(
    (one) =>
      one.document.id !== document.id && one.relation === relation && origin?.evidence.includes(one.id),
  );
  return origin?.page !== true && others.length === 0;
}
