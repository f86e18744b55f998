import { expect, it } from 'vitest';
import type { BackgroundToPanel, SiteState, TabState } from '../../../lib/messages/protocol';
import type { Report } from '../../../lib/model';
import { createPanels, type PanelPorts } from '../../../lib/session/panels';
import { blankState } from '../../../lib/session/tab-states';

const SITE: SiteState = { pattern: '', host: 'news.example', reading: 'ask', marks: 'always' };
const reading: TabState['phase'] = { kind: 'reading', done: 1, total: 2, claims: [] };

function panelsOver(states: Map<number, TabState>) {
  const said: BackgroundToPanel[] = [];
  const panels = createPanels({
    state: async (tabId) => states.get(tabId) ?? blankState(tabId),
    activeTab: async () => ({ id: 1 }),
    panelChanged: () => {},
    threshold: { prepare: async () => {}, follow: async () => {} },
  } as Omit<PanelPorts, 'desk' | 'keeper'> as PanelPorts);
  return { panels, said, channel: { post: (message: BackgroundToPanel) => void said.push(message) } };
}

it('tells a panel the phase once, until it is another one or that of another tab', async () => {
  const first = { ...blankState(1), phase: reading };
  const states = new Map([[1, first]]);
  const { panels, said, channel } = panelsOver(states);
  panels.panel({ type: 'watch', windowId: 1 }, channel);
  await expect.poll(() => said.length).toBe(1);
  panels.publish({ ...first, inView: 'claim' });
  panels.publish({ ...first, phase: { ...reading, done: 2 } });
  panels.activated(2, 1);
  await expect.poll(() => said.length).toBe(4);
  panels.activated(1, 1);
  await expect.poll(() => said.length).toBe(5);
  expect(said.map(({ type }) => type)).toEqual(['state', 'state-same-phase', 'state', 'state', 'state']);
  expect(said[1]).toMatchObject({ state: { inView: 'claim' } });
});

it('tells a panel that begins to watch again everything', async () => {
  const states = new Map([[1, { ...blankState(1), phase: reading }]]);
  const { panels, said, channel } = panelsOver(states);
  for (let time = 1; time <= 2; time += 1) {
    panels.panel({ type: 'watch', windowId: 1 }, channel);
    await expect.poll(() => said.length).toBe(time);
  }
  expect(said.map(({ type }) => type)).toEqual(['state', 'state']);
});

it('keeps claims that are not shown to itself', async () => {
  const report = { id: 'r', claims: [], spare: [] } as Pick<Report, 'id' | 'claims' | 'spare'> as Report;
  const states = new Map([[1, { ...blankState(1), phase: { kind: 'read' as const, report }, site: SITE }]]);
  const { panels, said, channel } = panelsOver(states);
  panels.panel({ type: 'watch', windowId: 1 }, channel);
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toMatchObject({ state: { phase: { report: { id: 'r', claims: [] } } } });
  expect(JSON.stringify(said)).not.toContain('spare');
});
