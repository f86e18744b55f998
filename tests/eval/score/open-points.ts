/**
 * What of the open points and of outdated values our gold can tell: which corroborated claims rest on one origin, and
 * whether a passage it calls no conflict (an earlier toll, what was expected then, another offer) is shown as one. It
 * has no labels for missing answers and for what a page leaves out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prf } from '../metrics';
import type { Figure, Scores } from '../score';
import type { CorpusLine } from '../task';
import { task as match } from '../tasks/match';
import { originAnswers } from './provenance';

export const scores: Scores = async (root) => [...(await oneOrigin(root)), await noConflicts(root)];

interface Story {
  documents: CorpusLine[];
  claims: { text: string; evidence: { doc: string; quote: string; relation: string }[] }[];
}

async function oneOrigin(root: string): Promise<Figure[]> {
  const several = (await originAnswers(root)).filter(({ gold }) => gold.flat().length > 1);
  const { precision, recall, gold } = prf(
    several.map((one) => one.gold.length === 1),
    several.map((one) => one.ours.length === 1),
    true,
  );
  const base = {
    set: 'gold open points: rests on one origin',
    n: gold,
    floor: null,
    published: null,
    aim: null,
  };
  return [
    { ...base, metric: 'precision', value: precision },
    { ...base, metric: 'recall', value: recall },
  ];
}

async function noConflicts(root: string): Promise<Figure> {
  let [n, wrong] = [0, 0];
  const folder = join(root, 'gold', 'stories');
  for (const file of readdirSync(folder).sort()) {
    const story = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Story;
    const ask = await match.open(story.documents);
    for (const claim of story.claims) {
      const related = claim.evidence.filter(({ relation }) => relation === 'related');
      if (related.length === 0) continue;
      const { evidence } = (await ask({ id: '', text: claim.text })) as {
        evidence: Story['claims'][0]['evidence'];
      };
      const conflicts = evidence.filter(({ relation }) => relation === 'conflicts');
      n += related.length;
      wrong += related.filter(({ doc, quote }) =>
        conflicts.some((one) => one.doc === doc && (one.quote.includes(quote) || quote.includes(one.quote))),
      ).length;
    }
  }
  return {
    set: 'gold stories: outdated, expected or otherwise no conflict',
    metric: 'passages shown as conflicting',
    value: wrong / Math.max(1, n),
    n,
    floor: null,
    published: null,
    aim: '.00',
  };
}
