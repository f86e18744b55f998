/**
 * Which claim is painted where. A claim has one range; a claim without a place is an orphan and is reported, not dropped.
 *
 * When the page's text has changed, marks of the text before stay painted until the new text's claims arrive, so that
 * nothing flickers for a reader in the middle of a sentence.
 */
import type { JudgedClaim, Span } from '../model';
import type { MarkName } from './mark-styles';
import type { Painter } from './painter';

/** Gives the live range of a span of the article's text, or null. */
export type Locate = (span: Span) => Range | null;

/** One claim in the page. */
export interface Mark {
  claim: JudgedClaim;
  /** As what it is painted: its status, the faintest where the reader called that wrong. */
  name: MarkName;
  range: Range;
}

/** What came of painting a report. */
export interface Outcome {
  painted: number;
  /** Ids of claims that found no place. */
  orphans: string[];
}

/** The painted claims of one page. */
export interface Marks {
  /** The article's text is another from now on: marks so far are kept only until `settle` or until replaced. */
  renew(locate: Locate): void;
  /** The same text stands in other nodes: every claim is located again. */
  relocate(locate: Locate): void;
  /** Marks that lost their nodes are given those that hold their text now; what has no place stays as it is. */
  mend(): void;
  /** Paints a claim, or again when its judgement changed. */
  add(claim: JudgedClaim): void;
  /** The reader calls the marks of these claims wrong. */
  setWrong(claimIds: ReadonlySet<string>): void;
  /** Takes away every claim but these. */
  only(claimIds: ReadonlySet<string>): void;
  /** All claims of the present text have been added: what is left of the text before goes. */
  settle(): Outcome;
  clear(): void;
  get(claimId: string): Mark | null;
  /** The claim painted as `range`, if it is one of ours. */
  of(range: AbstractRange): Mark | null;
  /** In page order. */
  all(): Mark[];
  /** Do all ranges still hold text? False after the page replaced nodes under a mark. */
  intact(): boolean;
}

/** Marks painted by `painter`. */
export function createMarks(painter: Painter): Marks {
  let locate: Locate = () => null;
  let claims = new Map<string, JudgedClaim>();
  let placed = new Map<string, Mark>();
  let previous: Mark[] = [];
  let wrong: ReadonlySet<string> = new Set();
  const byRange = new WeakMap<AbstractRange, Mark>();

  const nameOf = ({ id, status }: JudgedClaim): MarkName => (wrong.has(id) ? 'unmatched' : status);
  const put = (claim: JudgedClaim): void => {
    const range = locate(claim);
    if (range === null) return;
    const mark = { claim, range, name: nameOf(claim) };
    painter.paint(mark.name, range);
    placed.set(claim.id, mark);
    byRange.set(range, mark);
  };
  const take = (mark: Mark): void => {
    painter.erase(mark.name, mark.range);
    byRange.delete(mark.range);
  };
  const takePlaced = (id: string): void => {
    const mark = placed.get(id);
    if (mark === undefined) return;
    take(mark);
    placed.delete(id);
  };
  const dropPrevious = (gone: (mark: Mark) => boolean): void => {
    previous = previous.filter((mark) => {
      if (!gone(mark)) return true;
      take(mark);
      return false;
    });
  };

  return {
    renew(next) {
      locate = next;
      previous.push(...placed.values());
      placed = new Map();
      claims = new Map();
      wrong = new Set();
    },
    relocate(next) {
      locate = next;
      for (const claim of claims.values()) {
        takePlaced(claim.id);
        put(claim);
      }
    },
    mend() {
      for (const mark of placed.values()) {
        const range = holds(mark) ? null : locate(mark.claim);
        if (range === null) continue;
        take(mark);
        mark.range = range;
        painter.paint(mark.name, range);
        byRange.set(range, mark);
      }
    },
    add(claim) {
      const known = claims.get(claim.id);
      claims.set(claim.id, claim);
      dropPrevious((mark) => mark.claim.text === claim.text);
      const mark = placed.get(claim.id);
      if (known !== undefined && mark !== undefined && known.status === claim.status && holds(mark)) {
        mark.claim = claim;
        return;
      }
      takePlaced(claim.id);
      put(claim);
    },
    setWrong(claimIds) {
      wrong = claimIds;
      for (const mark of placed.values()) {
        painter.erase(mark.name, mark.range);
        mark.name = nameOf(mark.claim);
        painter.paint(mark.name, mark.range);
      }
    },
    only(claimIds) {
      for (const id of [...claims.keys()].filter((id) => !claimIds.has(id))) {
        takePlaced(id);
        claims.delete(id);
      }
    },
    settle() {
      dropPrevious(() => true);
      const orphans = [...claims.keys()].filter((id) => !placed.has(id));
      return { painted: placed.size, orphans };
    },
    clear() {
      dropPrevious(() => true);
      for (const id of [...placed.keys()]) takePlaced(id);
      claims = new Map();
    },
    get: (claimId) => placed.get(claimId) ?? null,
    of: (range) => byRange.get(range) ?? null,
    all: () => [...placed.values()].sort((a, b) => a.claim.start - b.claim.start),
    intact: () => [...placed.values()].every(holds),
  };
}

/** A range collapses when the page removes the nodes it stood in, and begins or ends at their parent when it removes one of them. */
function holds({ range }: Mark): boolean {
  const { startContainer: start, endContainer: end } = range;
  const inText = start.nodeType === 3 && end.nodeType === 3;
  return !range.collapsed && inText && start.isConnected && end.isConnected;
}
