import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkArticle } from '../../lib/check-article';
import { scoreClaim } from '../../lib/claims/score';
import type { JudgedClaim } from '../../lib/model';
import * as tags from '../../lib/text/tags';
import { libraryOf } from '../support/corpus';
import { articleOf } from './session/fakes';

const BORDERLINE = 'The mill stood empty, and its owner was plainly not amused.';
/** What makes that sentence borderline. */
const threshold = scoreClaim(BORDERLINE, { kind: 'paragraph', day: null }).score;
const clear = Array.from(
  { length: 20 },
  (_, at) => `The board said ${at + 3} ferries sank off Tarnwell in 2019.`,
);
const text = [BORDERLINE, ...clear.slice(0, 10), BORDERLINE, ...clear.slice(10)].join(' ');
const article = articleOf(text);
const library = libraryOf([]);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('borderline sentences of an article', () => {
  it('decides every sentence once, whatever is in view, with the same report', async () => {
    const check = async (visible?: { start: number; end: number }) => {
      const handed: JudgedClaim[] = [];
      const progress: number[] = [];
      const report = await checkArticle(article, await library, {
        threshold,
        ...(visible && { visible }),
        onClaims: (claims) => handed.push(...claims),
        onProgress: (done) => progress.push(done),
      });
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(progress.at(-1)).toBe(report.sentences);
      expect(handed.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
        report.claims.map(({ start }) => start),
      );
      return { report, handed };
    };
    const whole = await check();
    const middle = Math.floor(text.length / 2);
    const scrolled = await check({ start: middle, end: middle + 200 });
    expect(scrolled.report).toEqual(whole.report);
    expect(whole.report.sentences).toBe(22);
    expect(whole.report.claims.length).toBeGreaterThanOrEqual(20);
    expect(scrolled.handed[0]?.start).toBeGreaterThan(whole.handed[0]?.start ?? 0);
  });

  it('waits for the tagger with the borderline only', async () => {
    let arrive = () => {};
    const tagger = await tags.loadTagger();
    const late = new Promise<typeof tagger>((resolve) => {
      arrive = () => resolve(tagger);
    });
    const load = vi.spyOn(tags, 'loadTagger').mockReturnValue(late);
    const progress: number[] = [];
    const report = checkArticle(article, await library, {
      threshold,
      onProgress: (done) => {
        progress.push(done);
        // Everything clear is done: only now may somebody wait.
        if (done === 20) arrive();
      },
    });
    expect((await report).sentences).toBe(22);
    expect(progress).toContain(20);
    expect(load).toHaveBeenCalled();
  });
});
