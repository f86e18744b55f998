/**
 * From a selected text back to where the trail ends.
 *
 * A link or a credit is followed first: the text itself says where it comes from. Where it says nothing, the same words
 * lead to their earliest carrier, then a quotation to its earliest, and only what credits nobody is followed by its
 * matter alone. A passage that credits a source the library does not have ends the path: the rest would be a guess.
 */
import type { ChainHop, TraceEnd, TraceHop, TraceHopKind, TracePath } from '../model';
import { analyse } from '../text/analyse';
import { dayNumber } from '../text/dates';
import { type Carrier, creditsOf, excerptOf } from './carrier';
import { align } from './edits';
import { isSameText, type Way, wayBetween } from './hop';
import { byTime, notLater } from './order';
import { sameName } from './outlets';
import { TRACE } from './weights';
import { PRONOUNS } from './words';

/** Kinds from the surest; a text is followed by the first kind it offers. */
const KINDS: readonly TraceHopKind[] = ['linked', 'credited', 'verbatim', 'quotation-changed', 'paraphrase'];

/** A way with where it leads. */
interface Step extends Way {
  to: Carrier;
}

/**
 * The ways back from `selection` over `carriers` (passages that may carry the same matter, the likeliest first), likeliest
 * first. Paths that end at the same place are one, the surest. `page`: publisher and address of the page it stands in.
 */
export function tracePaths(
  selection: Carrier,
  carriers: readonly Carrier[],
  page: { publisher: string | null; url: string | null },
): TracePath[] {
  const others = carriers.filter(
    (carrier) => !isSameText(carrier, selection) && (page.url === null || carrier.url !== page.url),
  );
  const offers = (from: Carrier): Step[] =>
    bestPerText(
      others.flatMap((to) => {
        const way = wayBetween(from, to);
        return way ? [{ ...way, to }] : [];
      }),
    );
  const known = new Map<Carrier, Step[]>();
  const stepsFrom = (from: Carrier): Step[] => {
    const steps = known.get(from) ?? offers(from);
    known.set(from, steps);
    return steps;
  };
  const first = stepsFrom(selection);
  const credited = first.filter(({ kind }) => kind === 'linked' || kind === 'credited');
  const starts =
    credited.length > 0
      ? credited
      : first.filter(({ kind, to }) => kind !== 'paraphrase' || keepsSource(selection, to));
  const walked = starts.slice(0, TRACE.starts).map((step) => walk(selection, step, stepsFrom, page));
  const paths = distinct(walked, starts);
  if (paths.length > 0) return paths.slice(0, TRACE.paths);
  const end = endOf(selection, [], page);
  return end.names.length > 0 ? [{ hops: [], end, confidence: 1 }] : [];
}

function walk(
  selection: Carrier,
  start: Step,
  stepsFrom: (from: Carrier) => Step[],
  page: { publisher: string | null },
): TracePath & { passed: Carrier[] } {
  const hops = [hopOf(selection, start)];
  const passed = [selection, start.to];
  let confidence = start.confidence;
  for (let at = start.to; hops.length < TRACE.hops; ) {
    const step = namesPage(at, page) ? null : nextStep(at, stepsFrom(at), passed);
    if (!step) break;
    hops.push(hopOf(at, step));
    passed.push(step.to);
    confidence = Math.min(confidence, step.confidence);
    at = step.to;
  }
  const last = passed.at(-1) ?? start.to;
  const rivals = stepsFrom(selection).map(({ to }) => to);
  return { hops, end: endOf(last, rivals, page), confidence, passed };
}

/** The step of the surest kind on offer; within a kind the one said first, then the surest. */
function nextStep(from: Carrier, steps: readonly Step[], passed: readonly Carrier[]): Step | null {
  const open = steps.filter(({ to }) => !passed.some((known) => isSameText(known, to)));
  for (const kind of KINDS) {
    const byWords = kind !== 'linked' && kind !== 'credited';
    if (kind === 'paraphrase' && creditsSomebody(from)) return null;
    const of = open
      .filter(
        (step) =>
          step.kind === kind && (!byWords || (isEarlier(step.to, from) && keepsSource(from, step.to))),
      )
      .sort((a, b) => byTime(a.to.published, b.to.published) || b.confidence - a.confidence);
    if (of[0]) return of[0];
  }
  return null;
}

/** Words alone lead back in time only: two undated copies would lead to each other. */
function isEarlier(one: Carrier, other: Carrier): boolean {
  return notLater(one.published, other.published) && !notLater(other.published, one.published);
}

/** An earlier text with the same words is no origin of a source it does not name. */
function keepsSource(from: Carrier, to: Carrier): boolean {
  const [mine, theirs] = [sourcesOf(from), sourcesOf(to)];
  return mine.length === 0 || mine.some((one) => theirs.some(({ name }) => sameName(one.name, name)));
}

/** One step a document: the surest kind, then the surest. */
function bestPerText(steps: readonly Step[]): Step[] {
  const best: Step[] = [];
  for (const step of [...steps].sort(bySureness))
    if (!best.some((known) => isSameText(known.to, step.to))) best.push(step);
  return best;
}

function bySureness(a: Way, b: Way): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.confidence - a.confidence;
}

/** One path for each place paths end at; a path whose passages another one passes too is part of it. */
function distinct(
  paths: readonly (TracePath & { passed: Carrier[] })[],
  starts: readonly Step[],
): TracePath[] {
  const whole: { path: TracePath & { passed: Carrier[] }; start: Step }[] = [];
  for (const one of paths
    .map((path, index) => ({ path, start: starts[index] as Step }))
    .sort((a, b) => b.path.hops.length - a.path.hops.length)) {
    const first = one.path.passed[1];
    if (!whole.some(({ path }) => first && path.passed.indexOf(first) > 1)) whole.push(one);
  }
  const ranked = whole.sort((a, b) => bySureness(a.start, b.start) || b.path.confidence - a.path.confidence);
  const kept: TracePath[] = [];
  for (const { path } of ranked) {
    const { passed: _passed, ...told } = path;
    if (!kept.some((known) => sameEnd(known.end, told.end))) kept.push(told);
  }
  return kept;
}

function sameEnd(one: TraceEnd, other: TraceEnd): boolean {
  const [a, b] = [one.names.at(-1), other.names.at(-1)];
  return a !== undefined && b !== undefined
    ? sameName(a, b)
    : one.excerpt.document?.id === other.excerpt.document?.id;
}

function hopOf(from: Carrier, step: Step): TraceHop {
  const [near, far] = [excerptOf(from), excerptOf(step.to)];
  return {
    kind: step.kind,
    from: { ...near, marks: step.marks },
    to: far,
    edits: align(near.quote, far.quote).edits,
    order: isEarlier(step.to, from) ? 'earlier' : 'unknown',
    name: step.name,
  };
}

/** Where a path ends with its last passage. `rivals`: others that carry the matter. */
function endOf(last: Carrier, rivals: readonly Carrier[], page: { publisher: string | null }): TraceEnd {
  const excerpt = { ...excerptOf(last), marks: creditsOf(last) };
  const credited = sourcesOf(last);
  const names = credited.map(({ name }) => name);
  const nameKind = credited.at(-1)?.kind ?? null;
  const base = { excerpt, names, nameKind, day: dayBeside(last) };
  if (namesPage(last, page)) return { ...base, kind: 'page' };
  if (names.length > 0) return { ...base, kind: 'credits' };
  const first = rivals.every((one) => isSameText(one, last) || isEarlier(last, one));
  return { ...base, kind: last.published !== null && first ? 'earliest' : 'undated' };
}

const creditsSomebody = (carrier: Carrier): boolean => sourcesOf(carrier).length > 0;

/** Whom a passage credits by name; "she" alone names nobody. */
function sourcesOf({ hops }: Carrier): ChainHop[] {
  return hops.filter(({ basis, name }) => basis !== 'publisher' && !PRONOUNS.has(name.toLowerCase()));
}

function namesPage({ hops, document }: Carrier, page: { publisher: string | null }): boolean {
  const { publisher } = page;
  return (
    document !== null &&
    publisher !== null &&
    hops.some(({ basis, name }) => basis !== 'publisher' && sameName(name, publisher))
  );
}

/** The day named beside the words that credit: "Reuters reported on Thursday". */
function dayBeside(carrier: Carrier): TraceEnd['day'] {
  const marks = creditsOf(carrier);
  if (marks.length === 0) return null;
  const { quote } = excerptOf(carrier);
  const day = carrier.published ? dayNumber(carrier.published.iso) : null;
  for (const date of analyse(quote, day).dates) {
    const near = marks.some((mark) => {
      const between =
        date.start >= mark.end ? quote.slice(mark.end, date.start) : quote.slice(date.end, mark.start);
      return between.length <= TRACE.dayReach && !/[,;.]/.test(between);
    });
    if (near && date.from === date.to)
      return {
        start: date.start,
        end: date.end,
        day: new Date(date.from * 86_400_000).toISOString().slice(0, 10),
      };
  }
  return null;
}
