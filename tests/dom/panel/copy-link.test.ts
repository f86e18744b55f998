import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { directiveFor, fragmentLink } from '../../../lib/export/text-fragment';
import { parts } from '../../support/dossier';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';

let drawing: Drawing;
let copied: string[];
beforeEach(() => {
  copied = [];
  const writeText = async (text: string) => void copied.push(text);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});
afterEach(() => {
  drawing.unmount();
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** The panel with the first claim that has evidence open; the page and its source say what they said, or something else. */
async function open(changed: { page?: string; source?: string } = {}) {
  const { report, article, documents } = await parts();
  const claim = report.claims.find(({ evidence }) => evidence.some(({ document }) => document.url !== null));
  const evidence = claim?.evidence.find(({ document }) => document.url !== null);
  const state = Object.values(STATES).find(({ phase }) => phase.kind === 'read');
  if (!claim || !evidence || !state) throw new Error('no claim with a source on the web');
  drawing = await drawPanel({
    ...state,
    url: article.url,
    notes: [],
    phase: { kind: 'read', report },
    focus: { claimId: claim.id, at: 1 },
  });
  const text = changed.page ?? article.text;
  const source = documents.get(evidence.document.id);
  drawing.link.answers['tab.inspect-page'] = {
    ok: true,
    value: { article: { ...article, text }, removed: [], removedCount: 0 },
  };
  drawing.link.answers['library.document'] = {
    ok: true,
    value: { ...source, text: changed.source ?? source?.text },
  };
  return { claim, evidence, article, source: source?.text ?? '' };
}
const button = (within: string) => drawing.find(`${within} .copy-link`);
const said = (within: string) => drawing.find(`${within} .copy-link + [role="status"]`).textContent;

describe('a link to the very words', () => {
  it('is copied for the claim and for its source, and said to be', async () => {
    const { claim, evidence, article, source } = await open();
    await drawing.press(button('.claim-foot'));
    await vi.waitFor(() => expect(copied).toEqual([fragmentLink(article.text, claim, article.url)]));
    expect(copied[0]).toContain('#:~:text=');
    await vi.waitFor(() => expect(said('.claim-foot')).toBe('Link copied.'));
    await drawing.press(button('.evidence-source'));
    const link = fragmentLink(source, evidence.span, evidence.document.url);
    await vi.waitFor(() => expect(copied.at(-1)).toBe(link));
    // The words themselves, so that it can lead nowhere else.
    expect(directiveFor(source, evidence.span)?.start).toBe(evidence.quote);
  });

  it('is not made of words that stand there no more', async () => {
    await open({ page: 'Another story altogether.', source: 'Another text.' });
    for (const within of ['.claim-foot', '.evidence-source']) {
      await drawing.press(button(within));
      await vi.waitFor(() => expect(said(within)).not.toBe(''));
    }
    expect(copied).toEqual([]);
  });

  it('is said not to be copied where the browser takes none', async () => {
    await open();
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
    });
    await drawing.press(button('.claim-foot'));
    await vi.waitFor(() => expect(said('.claim-foot')).not.toBe(''));
    expect(said('.claim-foot')).not.toBe('Link copied.');
  });
});
