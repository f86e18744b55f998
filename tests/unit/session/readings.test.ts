import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../../lib/corpus/failures';
import type { PageSender } from '../../../lib/messages/door';
import type { BackgroundToPage } from '../../../lib/messages/protocol';
import type { PageChange, Report } from '../../../lib/model';
import { type CheckRun, createReadings } from '../../../lib/session/readings';
import { createTabStates } from '../../../lib/session/tab-states';
import { articleOf, claimOf, memoryPorts, reportOf } from './fakes';

const article = articleOf('claim one. claim two.');
const from: PageSender = { tabId: 3, windowId: 1, url: article.url, title: 'Title' };
const visible = { start: 0, end: 5 };

/** A reading whose judge waits to be told what to do. */
function bench(shelf: Report | null = null, change: PageChange | null = null) {
  const posted: BackgroundToPage[] = [];
  const saved: Report[] = [];
  const runs: { run: CheckRun; finish(report: Report): void; fail(error: unknown): void }[] = [];
  let called = () => {};
  const states = createTabStates(memoryPorts(), () => {});
  const readings = createReadings({
    states,
    check: (_article, run) =>
      new Promise((finish, fail) => {
        runs.push({ run, finish, fail });
        called();
      }),
    reportId: async () => 'report-1',
    loadReport: async () => shelf,
    saveReport: async (report) => void saved.push(report),
    notes: async () => [],
    tellNotes: () => {},
    changed: async () => change,
    finished: () => {},
  });
  const channel = { post: (message: BackgroundToPage) => void posted.push(message) };
  const started = () =>
    runs.length > 0
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          called = resolve;
        });
  const settled = async (kind: string) => {
    for (;;) {
      const state = await states.update(from.tabId, (now) => now);
      if (state.phase.kind === kind) return state;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { posted, saved, runs, readings, channel, states, started, settled };
}

describe('readings', () => {
  it('hands claims to page and panel as they are judged, in page order', async () => {
    const { readings, channel, runs, posted, states, started } = bench();
    readings.page({ type: 'check', run: 1, article, visible }, from, channel);
    await started();
    runs[0]!.run.onClaims([claimOf('late', 11)]);
    runs[0]!.run.onClaims([claimOf('early', 0)]);
    runs[0]!.run.onProgress(2, 2);
    const { phase } = await states.update(from.tabId, (state) => state);
    expect(phase.kind === 'reading' && phase.claims.map((claim) => claim.id)).toEqual(['early', 'late']);
    expect(posted.map((message) => message.type)).toEqual(['claims', 'claims', 'progress']);
  });

  it('keeps the finished report before the page hears of it', async () => {
    const { readings, channel, runs, saved, posted, started, settled } = bench();
    readings.page({ type: 'check', run: 1, article, visible }, from, channel);
    await started();
    runs[0]!.finish(reportOf(article));
    await settled('read');
    expect(saved).toHaveLength(1);
    expect(posted.at(-1)?.type).toBe('report');
  });

  it('answers from the shelf without judging again', async () => {
    const shelved = reportOf(article, [claimOf('a', 0)]);
    const { readings, channel, runs, posted, settled } = bench(shelved);
    readings.page({ type: 'check', run: 4, article, visible }, from, channel);
    await settled('read');
    expect(runs).toHaveLength(0);
    expect(posted).toEqual([
      { type: 'claims', run: 4, claims: shelved.claims },
      { type: 'report', run: 4, report: shelved },
    ]);
  });

  it('lets the newest run win: an older one is aborted and says nothing more', async () => {
    const { readings, channel, runs, posted, started } = bench();
    readings.page({ type: 'check', run: 1, article, visible }, from, channel);
    await started();
    readings.page({ type: 'no-article', url: article.url, title: '', reason: 'no-story' }, from, channel);
    runs[0]!.run.onClaims([claimOf('a', 0)]);
    expect(runs[0]!.run.signal.aborted).toBe(true);
    expect(posted).toEqual([]);
  });

  it('stops judging for a page that is gone', async () => {
    const { readings, channel, runs, started } = bench();
    readings.page({ type: 'check', run: 1, article, visible }, from, channel);
    await started();
    readings.pageClosed(from, channel);
    expect(runs[0]!.run.signal.aborted).toBe(true);
  });

  it('turns what was thrown into a failure with a code', async () => {
    const { readings, channel, runs, posted, started, settled } = bench();
    readings.page({ type: 'check', run: 1, article, visible }, from, channel);
    await started();
    runs[0]!.fail(new CorpusError('storage-full', 'full'));
    const state = await settled('failed');
    expect(state.phase).toMatchObject({ error: { code: 'storage-full' } });
    expect(posted.at(-1)).toMatchObject({ type: 'failed', run: 1 });
  });

  it('tells what changed in the page behind the report, and forgets it with the next reading', async () => {
    const change: PageChange = {
      seen: 'read',
      at: '2026-03-03T10:00:00Z',
      changes: [],
      sentences: 1,
      claims: 0,
      notes: [],
      modified: null,
    };
    const { readings, channel, states, settled } = bench(reportOf(article), change);
    readings.page({ type: 'check', run: 1, article, visible }, from, channel);
    await settled('read');
    for (let state = await states.get(3); !state.changed; state = await states.get(3))
      await new Promise((resolve) => setImmediate(resolve));
    readings.page({ type: 'no-article', url: article.url, title: '', reason: 'no-story' }, from, channel);
    expect((await settled('no-article')).changed).toBeNull();
  });
});
