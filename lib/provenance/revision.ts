/**
 * Two versions of one text -> the sentences that changed, each with what it said before and what it says now.
 *
 * A sentence that stands in both is unchanged wherever it stands: a paragraph that was moved is no edit of what it says.
 * Of the others, those that share most of their words are one sentence reworded; the rest was added or taken out.
 */
import type { Block, SentenceChange } from '../model';
import { correctionIn } from '../text/corrections';
import { splitSentences } from '../text/sentences';
import { align, wordsOf } from './edits';
import { REVISED } from './weights';

/** A text with its blocks. */
export interface Version {
  text: string;
  blocks: readonly Block[];
}

interface Line {
  start: number;
  end: number;
  text: string;
  /** What is compared: case, punctuation and "3 hours ago" do not change what a sentence says. */
  key: string;
}

/**
 * The changes, in the order of the text as it is now; what was taken out stands where it stood. Notes of corrections are
 * left out, for they are told as what they are. Empty when both say the same.
 */
export function changesBetween(before: Version, after: Version): SentenceChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const gone = without(old, now);
  const came = without(now, old);
  const pairs = reworded(gone, came);
  const places = placesOf(old, now, pairs);
  const changes = came.map((line) => {
    const from = pairs.get(line);
    return {
      at: line.start,
      change: { before: from ? spanned(from) : null, after: spanned(line), ...editsOf(from, line) },
    };
  });
  const paired = new Set(pairs.values());
  const dropped = gone
    .filter((line) => !paired.has(line))
    .map((line) => ({ at: places.get(line) ?? 0, change: { before: spanned(line), after: null } }));
  return [...changes, ...dropped].sort((a, b) => a.at - b.at).map(({ change }) => change);
}

const spanned = ({ start, end, text }: Line) => ({ start, end, text });

const editsOf = (from: Line | undefined, to: Line) =>
  from ? { edits: align(from.text, to.text).edits } : {};

function linesOf({ text, blocks }: Version): Line[] {
  const notes = blocks.filter((block) => correctionIn(text.slice(block.start, block.end)) !== null);
  return splitSentences(text, [...blocks]).flatMap(({ start, end, text }) => {
    const key = text
      .toLowerCase()
      .replace(/\b\d+ (?:second|minute|min|hour|day|week)s? ago\b/g, ' ago ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const noted = notes.some((note) => start >= note.start && end <= note.end);
    return noted || !/\p{L}{2}|\p{Script=Han}/u.test(key) ? [] : [{ start, end, text, key }];
  });
}

/** The lines of one text that the other does not have, a line said twice counted twice. */
function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return lines.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** New line -> the line it was, the likest pairs first. */
function reworded(gone: readonly Line[], came: readonly Line[]): Map<Line, Line> {
  const pairs = new Map<Line, Line>();
  if (gone.length * came.length > REVISED.comparisons) return pairs;
  const words = new Map([...gone, ...came].map((line) => [line, bagOf(line.text)]));
  const likeness = gone.flatMap((from) =>
    came.map((to) => ({ from, to, share: shared(words.get(from), words.get(to)) })),
  );
  const used = new Set<Line>();
  for (const { from, to, share } of likeness.sort((a, b) => b.share - a.share)) {
    if (share < REVISED.reworded) break;
    if (used.has(from) || pairs.has(to)) continue;
    used.add(from);
    pairs.set(to, from);
  }
  return pairs;
}

const bagOf = (text: string): Set<string> => new Set(wordsOf(text).map(({ norm }) => norm));

/** Words both have, of the words either has. */
function shared(a = new Set<string>(), b = new Set<string>()): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** Where each old line stands now, or would stand: behind the last line before it that is still there. */
function placesOf(
  old: readonly Line[],
  now: readonly Line[],
  pairs: ReadonlyMap<Line, Line>,
): Map<Line, number> {
  const starts = new Map(now.map(({ key, start }) => [key, start]));
  const became = new Map([...pairs].map(([to, from]) => [from, to.start]));
  const places = new Map<Line, number>();
  let at = -1;
  for (const line of old) {
    at = became.get(line) ?? starts.get(line.key) ?? at;
    places.set(line, at + 0.5);
  }
  return places;
}
