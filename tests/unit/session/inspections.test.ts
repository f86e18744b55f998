import { describe, expect, it } from 'vitest';
import type { PageInspection } from '../../../lib/messages/protocol';
import type { Result } from '../../../lib/model';
import { DEFAULTS } from '../../../lib/platform/settings';
import { createInspections } from '../../../lib/session/inspections';
import { libraryOf } from '../../support/corpus';
import { articleOf } from './fakes';

const article = articleOf('The board closed the weir on Tuesday after divers found 12 cracks.');
const page: PageInspection = {
  article,
  removed: [{ text: 'Home', kind: 'list-item', reason: 'outside' }],
  removedCount: 1,
};

function ask(answer: Result<PageInspection>) {
  return createInspections({
    command: async () => answer as never,
    library: () => libraryOf([]),
    settings: async () => ({ ...DEFAULTS, claimThreshold: 0.7 }),
  });
}

const claim = { start: 0, text: article.text };

describe('an inspection', () => {
  it('tells what the page left out as the page told it', async () => {
    const answer = await ask({ ok: true, value: page })({ type: 'tab.inspect-page', tabId: 1 });
    expect(answer).toEqual({ ok: true, value: page });
  });

  it('takes a claim apart with the reader’s threshold', async () => {
    const answer = await ask({ ok: true, value: page })({ type: 'tab.inspect-claim', tabId: 1, claim });
    expect(answer).toMatchObject({ ok: true, value: { threshold: 0.7, candidates: [] } });
  });

  it('is nothing where the page has no story any more', async () => {
    const gone = { ...page, article: null };
    const answer = await ask({ ok: true, value: gone })({ type: 'tab.inspect-claim', tabId: 1, claim });
    expect(answer).toEqual({ ok: true, value: null });
  });

  it('fails as the page fails', async () => {
    const silent = { ok: false, error: { code: 'no-receiver', detail: '' } } as const;
    expect(await ask(silent)({ type: 'tab.inspect-claim', tabId: 1, claim })).toEqual(silent);
  });
});
