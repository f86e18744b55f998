import { describe, expect, it } from 'vitest';
import type { PageCommand } from '../../../lib/messages/protocol';
import type { Article, JudgedClaim, Report } from '../../../lib/model';
import { DEFAULTS } from '../../../lib/platform/settings';
import { createLiveThreshold } from '../../../lib/session/live-threshold';
import { createTabStates } from '../../../lib/session/tab-states';
import { reportOf } from '../../support/fake-page-link';
import { claimOf, memoryPorts } from './fakes';

const article = { url: 'https://paper.example/a', title: 'A', text: '', blocks: [] } as unknown as Article;
const claim = (id: string, start: number, score: number): JudgedClaim => ({
  ...claimOf(id, start),
  id,
  score,
});
const sure = claim('sure', 0, 0.9);
const likely = claim('likely', 20, 0.6);
const doubtful = claim('doubtful', 10, 0.3);

/** A tab whose page was read at the default threshold. */
async function bench(kept: Article | null = article) {
  const states = createTabStates(memoryPorts(), () => {});
  const report: Report = { ...reportOf(article, [sure, likely]), threshold: DEFAULTS.claimThreshold };
  await states.update(1, (state) => ({ ...state, phase: { kind: 'read', report } }));
  let threshold: number = DEFAULTS.claimThreshold;
  let judged = 0;
  const commands: PageCommand[] = [];
  const saved: Report[] = [];
  const live = createLiveThreshold({
    states,
    threshold: async () => threshold,
    articleOf: async () => kept,
    async spare() {
      judged += 1;
      return [doubtful];
    },
    save: async (whole) => void saved.push(whole),
    async command(_tab, message) {
      commands.push(message);
      return { ok: true, value: null };
    },
  });
  const shown = async () => {
    const { phase } = await states.get(1);
    return phase.kind === 'read' ? phase.report.claims.map(({ id }) => id) : null;
  };
  const set = (value: number) => {
    threshold = value;
    return live.follow(1);
  };
  return { live, states, set, shown, commands, saved, judged: () => judged };
}

describe('a threshold that is moved', () => {
  it('shows fewer and more of the claims, in page order, and judges what is missing once', async () => {
    const { set, shown, commands, judged, saved } = await bench();
    await set(0.8);
    expect(await shown()).toEqual(['sure']);
    await set(0.2);
    expect(await shown()).toEqual(['sure', 'doubtful', 'likely']);
    await set(DEFAULTS.claimThreshold);
    expect(await shown()).toEqual(['sure', 'likely']);
    expect(judged()).toBe(1);
    expect(saved).toHaveLength(1);
    const told = commands.map((one) => (one.type === 'only' ? one.claims.map(({ id }) => id) : one.type));
    expect(told).toEqual([['sure'], ['sure', 'doubtful', 'likely'], ['sure', 'likely']]);
  });

  it('asks once for what two movements want at the same time', async () => {
    const { live, set, judged } = await bench();
    await Promise.all([live.prepare(1), set(0.2), live.prepare(1)]);
    expect(judged()).toBe(1);
  });

  it('leaves what was read back from a file alone, also when that comes while the threshold is moved', async () => {
    const { live, states, set, shown, commands, judged } = await bench();
    const from = { kind: 'headwater', exported: null, of: 2, lost: [] } as const;
    const open = () => states.update(1, (state) => ({ ...state, readBack: { ...from, lost: [] } }));
    const moving = set(0.8);
    await open();
    await moving;
    await live.prepare(1);
    await set(0.2);
    expect(await shown()).toEqual(['sure', 'likely']);
    expect((await states.get(1)).readBack).toEqual(from);
    expect(commands).toEqual([]);
    expect(judged()).toBeLessThanOrEqual(1);
  });

  it('changes nothing where the article is not kept any more', async () => {
    const { set, shown } = await bench(null);
    await set(0.8);
    expect(await shown()).toEqual(['sure', 'likely']);
  });
});
