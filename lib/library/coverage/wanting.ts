/** What the pages read lately would need that the library does not have (pure): an unmatched claim may say no more than that. */
import type { KeptReading } from '../../model';
import { isOutlet, sameName } from '../../provenance/outlets';
import { type MissingTime, missingTimes } from './missing-times';

/** Names and outlets that are told. */
const TOLD = 12;

/** What one page's claims met. */
export interface WantingPage {
  id: string;
  title: string;
  /** Claims, and those that nothing in the library speaks to. */
  claims: number;
  unmatched: number;
  /** The first of those, as the page says them. */
  texts: string[];
}

/** Something missing, and on how many pages it was met. */
export interface Wanted {
  name: string;
  pages: number;
}

/** What is missing. */
export interface Wanting {
  /** Pages with unmatched claims, as they were given. */
  pages: WantingPage[];
  /** Names in unmatched claims that no document has. */
  names: Wanted[];
  /** Outlets the pages credit of which there is no document. */
  outlets: Wanted[];
  /** Times they speak of from which there is no document. */
  times: MissingTime[];
}

/** Claims of a page that are shown. */
const TEXTS = 3;

/** Looks through readings; `publishers` and `days` (`YYYY-MM-DD`): of the library's documents. */
export function wantingOf(
  readings: readonly (KeptReading & { id: string })[],
  publishers: readonly string[],
  days: Iterable<string>,
): Wanting {
  const names = new Map<string, Set<string>>();
  const outlets = new Map<string, Set<string>>();
  const note = (into: Map<string, Set<string>>, name: string, page: string) =>
    into.set(name, (into.get(name) ?? new Set()).add(page));
  const pages = readings.map(({ id, report, article }): WantingPage => {
    const unmatched = report.claims.filter(({ status }) => status === 'unmatched');
    for (const claim of unmatched)
      for (const { name, documents } of claim.names ?? []) if (documents === 0) note(names, name, id);
    // The first of a chain is the page's own publisher.
    for (const name of report.claims.flatMap(({ chain }) => chain.slice(1)))
      if (isOutlet(name) && !publishers.some((one) => sameName(one, name))) note(outlets, name, id);
    const texts = unmatched.slice(0, TEXTS).map(({ text }) => text);
    return {
      ...{ id, title: article.title || article.url, texts },
      ...{ claims: report.claims.length, unmatched: unmatched.length },
    };
  });
  return {
    pages: pages.filter(({ unmatched }) => unmatched > 0),
    names: most(names),
    outlets: most(outlets),
    times: missingTimes(
      readings.flatMap(({ report, article: { published } }) =>
        report.claims.flatMap(({ status, text }) => (status === 'unmatched' ? [{ text, published }] : [])),
      ),
      days,
    ),
  };
}

/** Those met on most pages first. */
function most(found: ReadonlyMap<string, ReadonlySet<string>>): Wanted[] {
  return [...found]
    .map(([name, on]) => ({ name, pages: on.size }))
    .sort((one, other) => other.pages - one.pages || (one.name < other.name ? -1 : 1))
    .slice(0, TOLD);
}
