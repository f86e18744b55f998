/**
 * Folds that keep a story on one side: what is fitted on one report of an event must not be tested on the next report of
 * it. A shared claim is not enough to see that, because the news sets word one story in many ways.
 */

/** What a row's fold is chosen by. */
export interface Told {
  set: string;
  /** Rows of one story outside the news sets. */
  story: string;
  /** The claim's words with their rarity in nats. */
  words: readonly { stem: string; weight: number }[];
}

/** Rarity from which a word tells stories apart: met in fewer than one news text in twenty. */
const RARE = 3;
/** Two claims tell one story when they share so much of the lighter one's rarity ... */
const SHARE = 0.4;
/** ... and at least so many nats: two or three telling words. */
const LEAST = 9;

/** A fold for each row, 0 to `folds` - 1: whole stories, the largest first, each into the fold that has least. */
export function foldsOf(rows: readonly Told[], news: ReadonlySet<string>, folds: number): number[] {
  const roots = storiesOf(rows, news);
  const sizes = new Map<string, number>();
  rows.forEach((row, at) => {
    const story = `${news.has(row.set) ? 'news' : row.set} ${roots[at]}`;
    sizes.set(story, (sizes.get(story) ?? 0) + 1);
  });
  const load = new Array<number>(folds).fill(0);
  const chosen = new Map<string, number>();
  for (const [story, size] of [...sizes].sort((one, other) => other[1] - one[1])) {
    const fold = load.indexOf(Math.min(...load));
    chosen.set(story, fold);
    load[fold] = (load[fold] ?? 0) + size;
  }
  return rows.map((row, at) => chosen.get(`${news.has(row.set) ? 'news' : row.set} ${roots[at]}`) ?? 0);
}

/**
 * A name for each row's story: as the set has it, and among news the first of the claims it is tied to by telling words. Those
 * of the news sets are passed over: a body that is tried under any headline would tie all stories to one.
 */
function storiesOf(rows: readonly Told[], news: ReadonlySet<string>): string[] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const names = rows.map(({ words }) => [...new Set(words.map(({ stem }) => stem))].sort().join(' '));
  const totals = new Map<string, number>();
  const using = new Map<string, string[]>();
  rows.forEach((row, at) => {
    const name = names[at] ?? '';
    if (!news.has(row.set) || totals.has(name)) return;
    const weights = new Map(row.words.map(({ stem, weight }) => [stem, weight]));
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    totals.set(name, total);
    const shared = new Map<string, number>();
    for (const [stem, weight] of weights) {
      if (weight <= RARE) continue;
      const others = using.get(stem) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight);
      using.set(stem, [...others, name]);
    }
    for (const [other, weight] of shared) {
      if (weight < LEAST || weight < SHARE * Math.min(total, totals.get(other) ?? 0)) continue;
      const [mine, theirs] = [root(name), root(other)];
      if (mine !== theirs) parent.set(mine, theirs);
    }
  });
  return rows.map((row, at) => (news.has(row.set) ? root(names[at] ?? '') : row.story));
}
