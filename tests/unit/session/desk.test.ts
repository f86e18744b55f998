import { describe, expect, it } from 'vitest';
import type { PageCommand, SiteState } from '../../../lib/messages/protocol';
import type { Result, Selection, Trace } from '../../../lib/model';
import type { ReadingRule } from '../../../lib/platform/site-rules';
import { createDesk, type DeskPorts, LONGEST_SELECTION } from '../../../lib/session/desk';
import { createTabStates } from '../../../lib/session/tab-states';
import { claimOf, memoryPorts } from './fakes';

const none: Result<never> = { ok: false, error: { code: 'no-receiver', detail: '' } };
const selected = (text: string): Selection => ({ text, place: null });
const site = (reading: ReadingRule): SiteState => ({
  pattern: 'https://paper.example/*',
  host: 'paper.example',
  reading,
  marks: 'always',
});
const trace = (selection: string): Trace => ({
  selection,
  claim: claimOf('selection', 0),
  coverage: { documents: 0, publishers: 0, passages: 0, from: null, to: null },
});

function bench(ports: Partial<DeskPorts> & { present?: boolean } = {}) {
  const commands: PageCommand[] = [];
  const states = createTabStates(memoryPorts(), () => {});
  const desk = createDesk({
    states,
    tab: async () => ({ url: 'https://paper.example/a', title: 'A' }),
    access: () => 'open',
    command: async (_tab, message) => {
      commands.push(message);
      return (ports.present ? { ok: true, value: null } : none) as Result<never>;
    },
    inject: async () => ({ ok: true, value: null }),
    pause: async () => {},
    site: async () => site('ask'),
    trace: async ({ text }) => trace(text),
    now: () => 5,
    prepare: () => {},
    ...ports,
  });
  return { desk, states, commands, phase: async () => (await states.get(1)).phase.kind };
}

describe('desk', () => {
  it('asks a reader that is there to read again instead of putting in a second one', async () => {
    let injected = 0;
    const { desk, commands } = bench({
      present: true,
      inject: async () => {
        injected += 1;
        return { ok: true, value: null };
      },
    });
    await desk.read(1);
    expect(injected).toBe(0);
    expect(commands.map((command) => command.type)).toEqual(['ping', 'read']);
  });

  it.each([
    ['an address no extension may enter', { access: () => 'closed' as const }, 'not-allowed'],
    [
      'a store page the browser refuses',
      { inject: async () => refused('The extensions gallery cannot be scripted.') },
      'not-allowed',
    ],
    [
      'a page the reader gave no permission for',
      { inject: async () => refused('Cannot access contents of the page.') },
      'needs-permission',
    ],
  ])('%s ends in its own phase', async (_what, ports, kind) => {
    const { desk, phase } = bench(ports);
    await desk.read(1);
    expect(await phase()).toBe(kind);
  });

  it('forgets what it showed when the page was left', async () => {
    const { desk, states, phase } = bench();
    await states.update(1, (state) => ({ ...state, phase: { kind: 'no-article', reason: 'no-story' } }));
    await desk.verify(1);
    expect(await phase()).toBe('idle');
  });

  it('reads again when a page comes back alive from the page cache without its state', async () => {
    const { desk, commands } = bench({ present: true });
    await desk.verify(1);
    expect(commands.map((command) => command.type)).toEqual(['ping', 'read']);
  });

  it('lets the panel follow a step by key', async () => {
    const { desk, states } = bench({
      command: async () => ({ ok: true, value: 'claim-2' }) as Result<never>,
    });
    await desk.stepClaim(1, 1);
    expect((await states.get(1)).focus).toEqual({ claimId: 'claim-2', at: 5 });
  });

  it('traces a long selection only as far as a claim can be long', async () => {
    const { desk, states } = bench();
    await desk.trace(1, selected(`  some\n words ${'x'.repeat(5000)}`));
    const shown = (await states.get(1)).trace;
    expect(shown?.state === 'done' && shown.trace.selection).toHaveLength(LONGEST_SELECTION);
  });

  it('ignores a selection of white space', async () => {
    const { desk, states } = bench();
    await desk.trace(1, selected(' \n\t '));
    expect((await states.get(1)).trace).toBeNull();
  });

  it('does not show an old trace over a newer one', async () => {
    const finish = new Map<string, () => void>();
    const { desk, states } = bench({
      trace: ({ text }) =>
        new Promise((resolve) => {
          finish.set(text, () => resolve(trace(text)));
        }),
    });
    const first = desk.trace(1, selected('first'));
    const second = desk.trace(1, selected('second'));
    await states.update(1, (state) => state);
    await states.update(1, (state) => state);
    finish.get('second')?.();
    await second;
    finish.get('first')?.();
    await first;
    const shown = (await states.get(1)).trace;
    expect(shown?.state === 'done' && shown.trace.selection).toBe('second');
  });

  it.each([
    ['knows where they stand', 'some words', true],
    ['has other words selected, of another frame', 'other words', false],
    ['is not there', null, false],
  ])('traces the words of the menu, with their place when the page %s', async (_what, text, placed) => {
    const place = { before: 'She said: ', after: '.', links: [] };
    const traced: Selection[] = [];
    const { desk } = bench({
      command: async () => (text === null ? none : { ok: true, value: { text, place } }) as Result<never>,
      trace: async (selection) => {
        traced.push(selection);
        return trace(selection.text);
      },
    });
    await desk.traceText(1, 'some\nwords ');
    expect(traced).toEqual([{ text: 'some words', place: placed ? place : null }]);
  });

  it('shows why a trace failed', async () => {
    const { desk, states } = bench({ trace: () => Promise.reject(new Error('broken')) });
    await desk.trace(1, selected('words'));
    expect((await states.get(1)).trace).toMatchObject({ state: 'failed', error: { code: 'internal' } });
  });
});

function refused(detail: string): Result<never> {
  return { ok: false, error: { code: 'page-not-allowed', detail } };
}
