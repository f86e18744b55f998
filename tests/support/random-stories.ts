/** Small documents out of few words, so that they share terms and every question finds many: made of a number, never stored. */
import type { NewDocument } from '../../lib/corpus/prepare';
import { seeded } from './random';

const PLACES = ['Alden', 'Kesh', 'Northgate', 'Varga', 'Ilse Bay', 'Orhan'];
const THINGS = ['ferry', 'mill', 'bridge', 'harbour', 'lighthouse', 'council', 'budget', 'strike'];
const DEEDS = ['sank', 'burned', 'opened', 'was sold', 'closed', 'moved', 'won'];

/** Questions that such documents answer, well and badly. */
export const QUESTIONS = [
  'ferry of Kesh sank',
  'bridge in 1999',
  'council sold the mill',
  'Ilse Bay lighthouse',
];

/** The document of this number; another `edition` has the same id and another text. */
export function randomStory(number: number, edition = 0): NewDocument {
  const next = seeded(number * 1_000 + edition);
  const one = (list: string[]) => list[Math.floor(next() * list.length)] as string;
  const sentence = () =>
    `The ${one(THINGS)} of ${one(PLACES)} ${one(DEEDS)} in ${1990 + Math.floor(next() * 30)}, ${Math.floor(next() * 5_000)} people said.`;
  return {
    id: `story-${number}`,
    title: `${one(THINGS)} ${one(DEEDS)}, edition ${edition}`,
    publisher: one(PLACES),
    url: null,
    published: null,
    text: Array.from({ length: 1 + Math.floor(next() * 6) }, sentence).join(' '),
  };
}
