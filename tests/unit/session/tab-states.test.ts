import { describe, expect, it } from 'vitest';
import type { TabState } from '../../../lib/messages/protocol';
import { createTabStates } from '../../../lib/session/tab-states';
import { articleOf, claimOf, memoryPorts, reportOf } from './fakes';

describe('tab states', () => {
  it('applies changes to one tab in the order they were asked for', async () => {
    const published: string[] = [];
    const states = createTabStates(memoryPorts(), (state) => published.push(state.title));
    await Promise.all([
      states.update(1, (state) => ({ ...state, title: 'first' })),
      states.update(1, (state) => ({ ...state, title: `${state.title} second` })),
    ]);
    expect(published).toEqual(['first', 'first second']);
  });

  it('publishes nothing when nothing changed', async () => {
    const published: TabState[] = [];
    const states = createTabStates(memoryPorts(), (state) => published.push(state));
    await states.update(1, (state) => state);
    expect(published).toEqual([]);
  });

  it('finds a read page again after the worker was killed', async () => {
    const ports = memoryPorts();
    const report = reportOf(articleOf('claim'), [claimOf('a', 0)]);
    ports.reports.set(report.id, report);
    await createTabStates(ports, () => {}).update(7, (state) => ({
      ...state,
      phase: { kind: 'read', report },
    }));
    const afterDeath = await createTabStates(ports, () => {}).get(7);
    expect(afterDeath.phase).toEqual({ kind: 'read', report });
  });

  it('keeps the report itself out of session storage, which is small', async () => {
    const ports = memoryPorts();
    const report = reportOf(articleOf('claim'), [claimOf('a', 0)]);
    await createTabStates(ports, () => {}).update(7, (state) => ({
      ...state,
      phase: { kind: 'read', report },
    }));
    expect(JSON.stringify([...ports.stored.values()])).not.toContain('"claims"');
  });

  it('offers to read again when the shelf has dropped the report', async () => {
    const ports = memoryPorts();
    const report = reportOf(articleOf('claim'));
    await createTabStates(ports, () => {}).update(7, (state) => ({
      ...state,
      phase: { kind: 'read', report },
    }));
    expect((await createTabStates(ports, () => {}).get(7)).phase).toEqual({ kind: 'idle' });
  });

  it('goes on in memory when session storage refuses', async () => {
    const ports = { ...memoryPorts(), set: () => Promise.reject(new Error('no room')) };
    const states = createTabStates(ports, () => {});
    await states.update(1, (state) => ({ ...state, title: 'kept' }));
    expect((await states.get(1)).title).toBe('kept');
  });
});
