/** What the library holds, over time and by publisher, counted off its cards (pure). */
import type { ShelfCard } from '../shelf/shelf';

/** Publishers that get a line of their own; the others are counted together. */
const LINES = 12;
/** Columns that can be told apart in a picture as wide as the page. */
const COLUMNS = 60;

/** Documents in each span of time, of one publisher or of several. */
export interface HoldingsLine {
  /** `null`: all others. */
  publisher: string | null;
  documents: number;
  /** Publishers counted here. */
  publishers: number;
  /** First and last day (`YYYY-MM-DD`), `null` where none is dated. */
  from: string | null;
  to: string | null;
  /** One count a span. */
  counts: number[];
}

/** The holdings. */
export interface Holdings {
  /** Years (`YYYY`), months (`YYYY-MM`) or days, in a row without gaps, as far as documents are dated. */
  spans: string[];
  /** Those with most documents first, the others together last. */
  lines: HoldingsLine[];
  documents: number;
  undated: number;
}

/** Counts. */
export function holdingsOf(cards: Iterable<Pick<ShelfCard, 'publisher' | 'published'>>): Holdings {
  const days = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  let [documents, undated] = [0, 0];
  for (const { publisher, published } of cards) {
    const name = publisher ?? '';
    documents += 1;
    totals.set(name, (totals.get(name) ?? 0) + 1);
    const day = published?.iso.slice(0, 10) ?? '';
    if (day === '') undated += 1;
    else {
      const of = days.get(name) ?? new Map<string, number>();
      days.set(name, of.set(day, (of.get(day) ?? 0) + 1));
    }
  }
  const all = [...days.values()].flatMap((of) => [...of.keys()]).sort();
  const spans = spansBetween(all[0], all.at(-1));
  const names = [...totals]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([name]) => name);
  const own = names.filter((name) => name !== '').slice(0, names.length > LINES + 1 ? LINES : LINES + 1);
  const rest = names.filter((name) => !own.includes(name));
  const line = (publisher: string | null, those: readonly string[]): HoldingsLine => {
    const counts = spans.map(() => 0);
    const dated: string[] = [];
    for (const [day, count] of those.flatMap((name) => [...(days.get(name) ?? [])])) {
      const at = placeOf(day, spans);
      counts[at] = (counts[at] ?? 0) + count;
      dated.push(day);
    }
    dated.sort();
    return {
      publisher,
      documents: those.reduce((sum, name) => sum + (totals.get(name) ?? 0), 0),
      publishers: those.length,
      from: dated[0] ?? null,
      to: dated.at(-1) ?? null,
      counts,
    };
  };
  return {
    spans,
    lines: [...own.map((name) => line(name, [name])), ...(rest.length > 0 ? [line(null, rest)] : [])],
    documents,
    undated,
  };
}

/** The finest spans that are few enough; years, or several years together, where even months are too many. */
function spansBetween(from: string | undefined, to: string | undefined): string[] {
  if (from === undefined || to === undefined) return [];
  for (const length of [10, 7, 4] as const) {
    const spans = rowOf(from, to, length);
    if (spans.length <= COLUMNS) return spans;
  }
  const years = rowOf(from, to, 4);
  const together = Math.ceil(years.length / COLUMNS);
  return years.filter((_, at) => at % together === 0);
}

/** The spans from one day to another, named by the first `length` letters of their days. */
function rowOf(from: string, to: string, length: 10 | 7 | 4): string[] {
  const spans: string[] = [];
  const last = to.slice(0, length);
  const at = new Date(`${from.slice(0, length)}${'-01-01'.slice(length - 4)}T00:00:00Z`);
  // Two thousand years are beyond any news; a date that is none ends at once.
  for (let steps = 0; steps < 2_000 && !Number.isNaN(at.getTime()); steps += 1) {
    const span = at.toISOString().slice(0, length);
    if (span > last) break;
    spans.push(span);
    if (length === 10) at.setUTCDate(at.getUTCDate() + 1);
    else if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
  return spans;
}

/** The last span that begins by this day. */
function placeOf(day: string, spans: readonly string[]): number {
  const at = spans.findLastIndex((span) => span <= day.slice(0, span.length));
  return Math.max(0, at);
}
