/**
 * How far a proceeding has come: a bill is proposed, passed, signed, in force; a suit threatened, filed, ruled on,
 * appealed; a suspect arrested, charged, convicted, sentenced. Another stage of the same proceeding is no conflict: an
 * earlier one bears a claim out in part, a later one has overtaken it. Only outcomes that exclude each other differ.
 */
import type { Pair } from './align';
import { ofLine } from './of-line';
import type { Line, Word } from './reading';
import { type Finding, type Pairing, reason, type Signal } from './signal';
import { STAGE } from './weights';

/** One step: the words that state it, as they are inflected, and which outcome of the step they state. */
interface Step {
  words: string;
  outcome?: 'for' | 'against';
}

/** Proceedings from their first step to their last; steps of one rank share a line. */
const PROCEEDINGS: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  law: [
    [{ words: 'propose proposed proposes proposal draft drafted drafting introduced tabled' }],
    [
      { words: 'passed passes approved approves adopted adopts backed', outcome: 'for' },
      { words: 'rejected rejects defeated', outcome: 'against' },
    ],
    [
      { words: 'signed signs enacted enacts', outcome: 'for' },
      { words: 'vetoed vetoes', outcome: 'against' },
    ],
    [{ words: 'repealed repeals scrapped' }],
  ],
  suit: [
    [{ words: 'threatened threatens threaten considering mulls' }],
    [{ words: 'sued sues sue filed files lodged' }],
    [{ words: 'ruled rules ruling verdict awarded dismissed settled settles settlement' }],
    [{ words: 'appealed appeals appeal' }],
    [
      { words: 'upheld upholds affirmed', outcome: 'for' },
      { words: 'overturned overturns quashed reversed', outcome: 'against' },
    ],
  ],
  crime: [
    [{ words: 'investigated investigates investigating suspected questioned' }],
    [{ words: 'arrested arrests detained' }],
    [{ words: 'charged indicted indicts indictment' }],
    [
      { words: 'convicted convicts conviction', outcome: 'for' },
      { words: 'acquitted acquits acquittal cleared', outcome: 'against' },
    ],
    [{ words: 'sentenced jailed imprisoned' }],
  ],
  deal: [
    [{ words: 'talks negotiating negotiates exploring' }],
    [{ words: 'agreed agrees agreement announced' }],
    [
      { words: 'completed completes closed finalised finalized', outcome: 'for' },
      { words: 'abandoned abandons collapsed terminated', outcome: 'against' },
    ],
  ],
};

/** Words that show what kind of proceeding a sentence tells of; many steps are words of ordinary news too. */
const MATTERS: Readonly<Record<string, RegExp>> = {
  law: /\b(?:bills?|laws?|legislation|acts?|amendments?|regulations?|statutes?|ordinances?|treat(?:y|ies)|bans?)\b/i,
  suit: /\b(?:courts?|lawsuits?|suits?|judges?|litigation|class action|damages|plaintiffs?|complaint)\b/i,
  crime:
    /\b(?:police|prosecutors?|suspects?|jury|murder|fraud|theft|assault|manslaughter|bribery|court|guilty)\b/i,
  deal: /\b(?:merger|takeover|acquisition|acquire|buyout|deal|bid|purchase)\b/i,
};

interface Place {
  proceeding: string;
  rank: number;
  outcome: Step['outcome'];
}

const places = new Map<string, Place[]>();
for (const [proceeding, ranks] of Object.entries(PROCEEDINGS))
  ranks.forEach((steps, rank) => {
    for (const { words, outcome } of steps)
      for (const word of words.split(' '))
        places.set(word, [...(places.get(word) ?? []), { proceeding, rank, outcome }]);
  });

/** A step a sentence tells of. */
interface Stage extends Place {
  word: Word;
}

/** Steps a sentence tells of, in order; none where no word shows that it tells of such a proceeding. */
const stagesOf = ofLine((line): Stage[] =>
  line.words.flatMap((word) =>
    (places.get(word.norm) ?? [])
      .filter(({ proceeding }) => MATTERS[proceeding]?.test(line.text))
      .map((place) => ({ ...place, word })),
  ),
);

/** Stage features, and how the two texts stand when they tell of one proceeding at different stages. */
export function stageSignal({ alignment }: Pairing): Signal {
  const { claim, window, pairs } = alignment;
  const best = window[0];
  const mine = best ? stagesOf(claim) : [];
  const theirs = best && mine.length > 0 ? stagesOf(best) : [];
  let compared: { here: Stage; there: Stage; steps: number } | null = null;
  for (const proceeding of Object.keys(PROCEEDINGS)) {
    // The last step told of is where the proceeding stands.
    const here = furthest(mine, proceeding);
    const there = furthest(theirs, proceeding);
    if (!here || !there || !best) continue;
    const steps = there.rank - here.rank;
    const excluded = steps === 0 && here.outcome !== there.outcome;
    if ((steps === 0 && !excluded) || !sameProceeding(here, there, pairs, best)) continue;
    compared ??= { here, there, steps };
  }
  const findings = compared && best ? [told(compared, claim, best)] : [];
  return {
    features: {
      gEarlier: compared && compared.steps < 0 ? 1 : 0,
      gLater: compared && compared.steps > 0 ? 1 : 0,
      gExcluded: compared?.steps === 0 ? 1 : 0,
    },
    findings,
  };
}

function told(
  { here, there, steps }: { here: Stage; there: Stage; steps: number },
  claim: Line,
  best: Line,
): Finding {
  const message = steps === 0 ? 'stage_differs' : steps < 0 ? 'stage_earlier' : 'stage_later';
  const effect = steps === 0 ? 'differs' : steps < 0 ? 'weakens' : 'neutral';
  return {
    strength: STAGE[message],
    reason: reason(
      'stage',
      effect,
      message,
      [{ start: here.word.start, end: here.word.end }],
      [{ start: there.word.start, end: there.word.end }],
      [
        claim.text.slice(here.word.start - claim.offset, here.word.end - claim.offset),
        best.text.slice(there.word.start - best.offset, there.word.end - best.offset),
      ],
    ),
  };
}

function furthest(stages: readonly Stage[], proceeding: string): Stage | null {
  return stages
    .filter((stage) => stage.proceeding === proceeding)
    .reduce<Stage | null>((top, stage) => (top && top.rank >= stage.rank ? top : stage), null);
}

/** The words beside the steps themselves that both texts share: enough of them that one proceeding is meant. */
function sameProceeding(here: Stage, there: Stage, pairs: readonly Pair[], best: Line): boolean {
  const shared = pairs.filter(
    ({ claim, passage, line, credit }) =>
      line === best && credit >= STAGE.credit && claim !== here.word && passage !== there.word,
  );
  return shared.reduce((sum, { claim, credit }) => sum + claim.weight * credit, 0) >= STAGE.sharedNats;
}
