import { describe, expect, it } from 'vitest';
import { pair } from '../../../lib/evidence/signals';
import { stanceScores, stanceWords } from '../../../lib/evidence/stance';
import { openStance, packStance, type StanceRow } from '../../../lib/evidence/stance-table';

const weights = new Map<string, StanceRow>([
  ['hoax', [-1, 2, 0]],
  ['confirm', [1.5, -0.5, 0]],
]);

describe('stance', () => {
  it('reads the words beside the claim’s own, without names and numbers', () => {
    const pairing = pair(
      { text: 'The mayor resigned.', day: null },
      { text: 'Reports that the mayor resigned are a hoax, John Hale said on page 4.', day: null },
    );
    const { best, rest } = pairing ? stanceWords(pairing) : { best: [], rest: [] };
    expect(best).toContain('hoax');
    for (const stem of ['mayor', 'resign', 'hale', '4']) expect(best).not.toContain(stem);
    expect(rest).toEqual([]);
  });

  it('reads how the claim’s own words are taken up, as pairs of neighbours', () => {
    const pairing = pair(
      { text: 'The mayor resigned.', day: null },
      { text: 'The mayor has not resigned and is cheerful.', day: null },
    );
    const best = pairing ? stanceWords(pairing).best : [];
    expect(best).toContain('not *');
    expect(best).toContain('* and');
    expect(best).not.toContain('* *');
  });

  it('leans to conflict by "hoax" and to agreement by "confirm", and to nothing by strange words', () => {
    const [agreement, conflict] = stanceScores(['hoax'], weights);
    expect(conflict).toBeGreaterThan(agreement);
    const [more, less] = stanceScores(['confirm'], weights);
    expect(more).toBeGreaterThan(less);
    expect(stanceScores(['zzyzx'], weights)).toEqual([0, 0, 0]);
  });

  it('weighs a word once, however often it stands there', () => {
    expect(stanceScores(['hoax', 'hoax'], weights)).toEqual(stanceScores(['hoax'], weights));
  });

  it('keeps its table to three decimals', () => {
    expect(openStance(packStance(weights, 'by hand').buffer)).toEqual(new Map([...weights].sort()));
    expect(openStance(packStance(new Map(), 'by hand').buffer).size).toBe(0);
  });
});
