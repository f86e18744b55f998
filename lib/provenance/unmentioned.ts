/**
 * What two or more independent origins report and the page does not mention.
 *
 * Sentences of documents on the page's matter are held against the page's own, and what the page does not have against
 * one another. Judging every pair would take seconds, so only pairs that share rare enough words are judged.
 */
import { judge } from '../evidence/judge';
import type { Unmentioned } from '../model';
import { type Carrier, excerptOf } from './carrier';
import { shingled } from './copies';
import { isSmall, wordsOf } from './edits';
import { tieOf } from './ties';
import { UNMENTIONED } from './weights';

/** A sentence with the stems of its words of substance. */
interface Told {
  carrier: Carrier;
  text: string;
  stems: Set<string>;
}

/**
 * At most a handful, those with the most origins first. `page`: the page's sentences; `others`: those of documents on
 * its matter; `credited` reads whom one of them credits, which is only asked of the few that agree.
 */
export function unmentioned(
  page: readonly string[],
  others: readonly Carrier[],
  credited: (carrier: Carrier) => Carrier,
): Unmentioned[] {
  const own = page.map((text) => ({ text, stems: stemsOf(text) }));
  const fresh = others
    .map((carrier): Told => {
      const text = excerptOf(carrier).quote;
      return { carrier, text, stems: stemsOf(text) };
    })
    .filter((one) => one.stems.size >= UNMENTIONED.leastWords && !own.some((known) => says(known, one)));
  const taken = new Set<Told>();
  const found: Unmentioned[] = [];
  for (const one of fresh) {
    if (taken.has(one)) continue;
    const alike = fresh.filter((other) => !taken.has(other) && isElsewhere(one, other) && bears(one, other));
    if (alike.length === 0) continue;
    const members = independent(
      [one, ...alike].map((told) => ({ ...told, carrier: credited(told.carrier) })),
    );
    if (members.length < 2) continue;
    for (const member of [one, ...alike]) taken.add(member);
    found.push(toldOf(one, members, [one, ...alike]));
  }
  return found.sort((a, b) => b.origins.length - a.origins.length).slice(0, UNMENTIONED.shown);
}

function toldOf(one: Told, members: readonly Told[], all: readonly Told[]): Unmentioned {
  const carriers = new Map(all.map(({ carrier }) => [carrier.document?.id ?? '', excerptOf(carrier)]));
  return {
    excerpt: excerptOf(one.carrier),
    carriers: [...carriers.values()],
    origins: members.map(({ carrier }) => carrier.hops.at(-1)?.name ?? carrier.document?.title ?? ''),
  };
}

/** Those that no tie makes one, in order. */
function independent(all: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const one of all) {
    const tied = kept.some((other) => {
      const [a, b] = [sourced(one), sourced(other)];
      return tieOf(a, b, shingled(a.quote), shingled(b.quote)) !== null;
    });
    if (!tied) kept.push(one);
  }
  return kept;
}

function sourced({ carrier, text }: Told) {
  const { document, publisher, url, hops, speaksFor, cited } = carrier;
  const documentId = document?.id ?? '';
  return { id: documentId, documentId, publisher, url, quote: text, hops, speaksFor, cited };
}

const isElsewhere = (one: Told, other: Told): boolean =>
  one !== other && one.carrier.document?.id !== other.carrier.document?.id;

/** The page says it, or something of it: whatever it answers in any way it mentions. */
function says(known: Pick<Told, 'text' | 'stems'>, one: Told): boolean {
  const share = shared(known.stems, one.stems) / one.stems.size;
  if (share >= UNMENTIONED.mentioned) return true;
  if (share < UNMENTIONED.candidate) return false;
  const { relation } = judge({ text: one.text, day: null }, { text: known.text, day: null });
  return relation !== 'none' && (relation !== 'related' || share >= UNMENTIONED.related);
}

function bears(one: Told, other: Told): boolean {
  const least = Math.min(one.stems.size, other.stems.size);
  if (shared(one.stems, other.stems) < Math.max(3, UNMENTIONED.candidate * least)) return false;
  return [
    [one, other],
    [other, one],
  ].some(([claim, passage]) => {
    const { relation, confidence } = judge(
      { text: claim?.text ?? '', day: null },
      { text: passage?.text ?? '', day: null },
    );
    return relation === 'corroborates' && confidence >= UNMENTIONED.confidence;
  });
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count += 1;
  return count;
}

function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(({ norm }) => norm.length > 2 && !isSmall(norm))
      .map(({ stem }) => stem),
  );
}
