/**
 * The features of tone: who speaks, what is judged, hedged, demanded or foreseen. Word lists are in `lexicon.ts`.
 */
import type { Span } from '../model';
import type { Token } from '../text/tokens';
import type { Analysis } from '../text/types';
import { wordSet } from '../text/word-set';
import { type Add, match } from './add';
import type { FeatureName } from './feature-names';
import {
  ABSTRACT,
  ADVICE,
  HEDGES,
  OPINION_PHRASES,
  STRONG_OPINION,
  VAGUE_FORECAST,
  WEAK_OPINION,
} from './lexicon';
import { verbForm } from './verb-forms';

const FIRST_SINGULAR = wordSet("i me my mine myself i'm i've i'd i'll");
const FIRST_PLURAL = wordSet("we us our ours ourselves we're we've we'd we'll");
const SECOND = wordSet("you your yours yourself yourselves you're you've you'd you'll");
const NEGATION = wordSet('not no never none nobody nothing neither nor without cannot');
const CONDITIONAL = new Set(['if', 'unless', 'whether', 'otherwise']);
const INDEFINITE = wordSet(
  `anyone everyone everybody somebody someone something everything anything things thing people always never ever
   every one whatever such kind lot stuff`,
);
const INTENSIFIERS = wordSet(
  `very so too much more even just only far still simply all quite rather how such yet again`,
);
const SUPERLATIVE = /^(?:most|least|greatest|biggest|largest|worst|best|\w{3,}(?:iest|est))$/;
const NOT_SUPERLATIVE = wordSet(
  `interest protest request invest arrest forest harvest contest suggest west east rest test guest latest midwest
   priest quest nearest honest modest manifest digest chest conquest tempest`,
);

/** First and second person outside quotations, and what is quoted. */
export function addPersons(add: Add, reading: Analysis, words: Token[]): void {
  const quoted = (span: Span) =>
    reading.quotations.some((quotation) => span.start >= quotation.start && span.end <= quotation.end);
  const pick = (set: ReadonlySet<string>) =>
    words.filter((word) => set.has(word.norm) && !/^U\.?S/.test(word.text));
  const own = (set: ReadonlySet<string>) => pick(set).filter((word) => !quoted(word));
  for (const [name, set] of [
    ['firstSingular', FIRST_SINGULAR],
    ['firstPlural', FIRST_PLURAL],
    ['secondPerson', SECOND],
  ] as const) {
    const spans = own(set);
    add(name, Math.min(2, spans.length), spans);
  }
  const inside = [...pick(FIRST_SINGULAR), ...pick(FIRST_PLURAL), ...pick(SECOND)].filter(quoted);
  add('quotedPerson', inside.length > 0 ? 1 : 0, inside);
  const long = reading.quotations.filter((span) => span.end - span.start > 25);
  add('quotation', long.length > 0 ? 1 : 0, long);
  const scare = reading.quotations.filter((span) => span.end - span.start <= 25);
  add('scareQuote', scare.length > 0 ? 1 : 0, scare);
}

/** Judgement, emphasis, advice, hedges, conditions. `lower` is the sentence in lower case. */
export function addOpinion(add: Add, lower: string, words: Token[]): void {
  const hits = (set: ReadonlySet<string>) => words.filter((word) => set.has(word.norm));
  const counted = (name: FeatureName, more: FeatureName | null, spans: Token[]) => {
    add(name, spans.length > 0 ? 1 : 0, spans);
    if (more !== null) add(more, Math.min(3, spans.length - 1), spans.slice(1));
  };
  counted('strongOpinion', 'strongOpinionMore', hits(STRONG_OPINION));
  counted('weakOpinion', 'weakOpinionMore', hits(WEAK_OPINION));
  counted(
    'superlative',
    null,
    words.filter(
      (word) => word.norm.endsWith('st') && SUPERLATIVE.test(word.norm) && !NOT_SUPERLATIVE.has(word.norm),
    ),
  );
  const intensified = hits(INTENSIFIERS);
  add('intensifier', Math.min(3, intensified.length), intensified);
  match(add, 'opinionPhrase', lower, OPINION_PHRASES);
  const advised = words.filter(
    (word) => ADVICE.has(word.norm.replace(/n't$/, '')) && verbForm(word.norm)?.past !== true,
  );
  counted('advice', null, advised);
  counted('hedge', null, hits(HEDGES));
  match(add, 'vagueForecast', lower, VAGUE_FORECAST);
  counted('conditional', null, hits(CONDITIONAL));
  counted(
    'negation',
    null,
    words.filter((word) => NEGATION.has(word.norm) || /n't$/.test(word.norm)),
  );
  const abstract = hits(ABSTRACT);
  add('abstractNouns', Math.min(4, abstract.length), abstract);
  const indefinite = hits(INDEFINITE);
  add('indefinite', Math.min(3, indefinite.length), indefinite);
}
