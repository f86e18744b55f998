/**
 * What changed in a page since its text was seen before: by the reader, whose readings are kept, else in the library.
 *
 * A page may load a paragraph later than another and is then read twice within seconds: readings that follow each other
 * closely are one visit, and only what a visit ended with was seen.
 */
import type { EarlierTexts } from '../corpus/earlier-texts';
import type {
  Article,
  Claim,
  CorrectionNote,
  KeptReading,
  PageChange,
  PublishedTime,
  Report,
} from '../model';
import { changesBetween, type Version } from '../provenance/revision';
import { newNotes } from '../text/corrections';

/** Readings of one page less than this apart are one visit (ms): half an hour is the usual end of a visit. */
export const VISIT = 30 * 60_000;
/** Changes that are told one by one: more are another text. */
const TOLD = 40;

/** The texts a page may have had. */
export type EarlierPage = Pick<EarlierTexts, 'at' | 'read'>;

/** Tells the change; `null` when the page was not seen before, or says what it said. `now`: milliseconds since 1970. */
export async function pageChange(
  article: Article,
  report: Report,
  earlier: EarlierPage,
  now: number,
): Promise<PageChange | null> {
  const { url } = article;
  const readings = (await earlier.read(url)).filter(({ report: { id } }) => id !== report.id);
  for (const { article: before, report: told, at } of visitsOf(readings, now)) {
    const change = changeOf(before, told.claims, article, report);
    if (change) return { seen: 'read', at, ...change };
  }
  for (const { document, until } of await earlier.at(url)) {
    const change = changeOf(document, [], article, report);
    if (change) return { seen: 'library', at: until, ...change };
  }
  return null;
}

/** The last reading of each visit but the present one, newest first. */
function visitsOf<T extends KeptReading & { at: string }>(readings: readonly T[], now: number): T[] {
  let since = now;
  return readings.filter(({ at }) => {
    const time = Date.parse(at);
    const apart = since - time >= VISIT;
    since = time;
    return apart;
  });
}

/** A text that was seen, with what it said of itself. */
type Seen = Version & { corrections?: CorrectionNote[]; modified?: PublishedTime | null };

function changeOf(
  before: Seen,
  claimsThen: readonly Claim[],
  article: Article,
  { claims: claimsNow }: Report,
): Omit<PageChange, 'seen' | 'at'> | null {
  if (before.text === article.text) return null;
  const changes = changesBetween(before, article).map((change) => {
    const { before: then, after } = change;
    const claim = after && claimsNow.find(({ start, end }) => start < after.end && end > after.start);
    const wasClaim =
      then !== null && claimsThen.some(({ start, end }) => start < then.end && end > then.start);
    return { ...change, claim: claim?.id ?? null, wasClaim };
  });
  const { modified } = article;
  return changes.length === 0
    ? null
    : {
        changes: changes.slice(0, TOLD),
        sentences: changes.length,
        claims: changes.filter(({ claim, wasClaim }) => claim !== null || wasClaim).length,
        notes: newNotes(before.corrections, article.corrections),
        modified: modified && modified.iso !== before.modified?.iso ? modified : null,
      };
}
