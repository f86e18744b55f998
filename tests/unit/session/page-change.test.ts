import { describe, expect, it } from 'vitest';
import type { Article, CorpusDocument, KeptReading } from '../../../lib/model';
import { type EarlierPage, pageChange, VISIT } from '../../../lib/session/page-change';
import { judged } from '../../support/judged-claims';
import { articleOf, reportOf } from './fakes';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const ago = (ms: number) => new Date(NOW - ms).toISOString();
const DAY = 86_400_000;

/** An article with its second sentence as the only claim. */
function read(
  text: string,
  at: string,
  part: Partial<Article> = {},
  id = `read ${at}`,
): KeptReading & { at: string } {
  const article = { ...articleOf(text), ...part };
  const start = text.indexOf('. ') + 2;
  const claim = {
    id: `claim of ${id}`,
    start,
    end: text.length,
    text: text.slice(start),
    block: 0,
    score: 1,
    reasons: [],
  };
  return { article, at, report: { ...reportOf(article, [judged({ ...claim, status: 'unmatched' })]), id } };
}

const earlier = (
  readings: (KeptReading & { at: string })[],
  library: CorpusDocument[] = [],
): EarlierPage => ({
  read: async () => readings,
  at: async () => library.map((document) => ({ document, until: null })),
});
const changeOf = ({ article, report }: KeptReading, before: EarlierPage) =>
  pageChange(article, report, before, NOW);

const BEFORE = 'The weir is old. Forty people live below it.';
const AFTER = 'The weir is old. Fourteen people live below it.';

describe('what changed in a page since it was seen', () => {
  it('is told with the claims it touches, now and then', async () => {
    const now = read(AFTER, ago(0));
    const change = await changeOf(now, earlier([read(BEFORE, ago(7 * DAY))]));
    expect(change).toMatchObject({
      seen: 'read',
      at: ago(7 * DAY),
      sentences: 1,
      claims: 1,
      notes: [],
      modified: null,
    });
    expect(change!.changes[0]).toMatchObject({ claim: now.report.claims[0]!.id, wasClaim: true });
  });

  it('is told again at each visit until nothing is known of the earlier text', async () => {
    const readings = [read(AFTER, ago(DAY)), read(BEFORE, ago(7 * DAY))];
    expect(await changeOf(read(AFTER, ago(0)), earlier(readings))).toMatchObject({ at: ago(7 * DAY) });
    expect(await changeOf(read(AFTER, ago(0)), earlier(readings.slice(0, 1)))).toBeNull();
  });

  it('is nothing while a page is still loading: what is read within one visit was not seen before', async () => {
    const loading = read('The weir is old.', ago(5_000));
    expect(await changeOf(read(AFTER, ago(0)), earlier([loading]))).toBeNull();
    const [whole, half] = [read(AFTER, ago(DAY)), read('The weir is old.', ago(DAY + VISIT / 2))];
    expect(await changeOf(read(AFTER, ago(0)), earlier([whole, half]))).toBeNull();
  });

  it('is no silent edit with a new note, or with a new time of change', async () => {
    const note = { kind: 'correction', text: 'Correction: It is fourteen, not forty.' } as const;
    const modified = { iso: '2026-03-09T08:00:00Z', certainty: 'exact' } as const;
    const before = earlier([read(BEFORE, ago(7 * DAY))]);
    expect(await changeOf(read(AFTER, ago(0), { corrections: [note], modified }), before)).toMatchObject({
      notes: [note],
      modified,
    });
    const stated = earlier([read(BEFORE, ago(7 * DAY), { corrections: [note], modified })]);
    expect(await changeOf(read(AFTER, ago(0), { corrections: [note], modified }), stated)).toMatchObject({
      notes: [],
      modified: null,
    });
  });

  it("is told from the library's copy where the reader did not read it", async () => {
    const { url, title, publisher, published, language, blocks } = articleOf(BEFORE);
    const copy: CorpusDocument = {
      ...{ url, title, publisher, published, language, blocks },
      id: 'a',
      text: BEFORE,
      source: 'page',
    };
    expect(await changeOf(read(AFTER, ago(0)), earlier([], [copy]))).toMatchObject({
      seen: 'library',
      at: null,
      claims: 1,
    });
  });
});
