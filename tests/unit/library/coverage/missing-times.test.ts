import { describe, expect, it } from 'vitest';
import { missingTimes } from '../../../../lib/library/coverage/missing-times';

const page = { iso: '2026-03-11', certainty: 'day' as const };
const claim = (text: string, published: typeof page | null = page) => ({ text, published });

describe('times without documents', () => {
  it.each([
    ['the day a claim names', 'The weir broke on 4 May 2019.', ['2026-03-11'], ['2019-05']],
    ["the page's own day where it names none", 'The weir broke.', ['2020-01-01'], ['2026-03']],
    ['nothing that was reported within the week', 'The weir broke on 4 May 2019.', ['2019-05-10'], []],
    ['nothing that is here of the same days', 'The weir broke on Tuesday.', ['2026-03-10'], []],
    ['no year as a whole', 'The weir broke in 2019.', ['2026-03-11'], []],
    ['a month as a whole', 'The weir broke in May 2019.', ['2026-03-11'], ['2019-05']],
  ])('are %s', (_, text, days, months) => {
    expect(missingTimes([claim(text)], days).map(({ month }) => month)).toEqual(months);
  });

  it('are told by the month, those of most claims first, and not at all of pages without a day', () => {
    const claims = [
      claim('The weir broke on 4 May 2019 and on 9 May 2019.'),
      claim('It was mended on 20 May 2019.'),
      claim('The board met on 2 June 2018.'),
      claim('The weir broke.', null),
    ];
    expect(missingTimes(claims, ['2026-03-11'])).toEqual([
      { month: '2019-05', claims: 2 },
      { month: '2018-06', claims: 1 },
    ]);
  });
});
