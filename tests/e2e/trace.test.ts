/** A selected text is traced in the library, by menu and by command. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reader, select, startReader, type Tab } from './reader.ts';

const SENTENCE = 'fraudulent accounts to question the model';
const ELSEWHERE = 'The letter was addressed to Senator Elizabeth Warren and Senator Tim Scott.';

let reader: Reader;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
});
afterAll(() => reader.leave());

const traced = (selection: string) =>
  tab.when((state) => state.trace?.state === 'done' && state.trace.trace.selection === selection);

describe('a selection', () => {
  it('is traced from the context menu, best evidence first', async () => {
    await select(tab.page, ELSEWHERE);
    await reader.driver.traceFromMenu(tab.page);
    const { trace } = await traced(ELSEWHERE);
    const evidence = trace?.state === 'done' ? trace.trace.claim.evidence : [];
    expect(evidence[0]?.quote).toContain('Elizabeth Warren');
    const shown = await (await tab.panel()).waitFor(
      () => document.querySelector('.trace .trace-selection')?.textContent,
    );
    expect(shown).toContain('Elizabeth Warren');
  });

  it('is traced by the command', async () => {
    await select(tab.page, SENTENCE);
    await reader.driver.command('trace-selection', tab.page);
    const { trace } = await traced(SENTENCE);
    expect(trace?.state === 'done' && trace.trace.claim.evidence.length).toBeGreaterThan(0);
  });

  it('stays selected', async () => {
    expect(await tab.page.evaluate(() => String(getSelection()))).toBe(SENTENCE);
  });

  it('gives way to the claims when the trace is closed', async () => {
    await (await tab.panel()).click('.trace-head button');
    await tab.when((state) => state.trace === null);
  });
});
