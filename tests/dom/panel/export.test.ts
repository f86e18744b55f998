import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptReading } from '../../../lib/model';
import { dossier, parts } from '../../support/dossier';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { STATES } from '../../support/panel-states';

let drawing: Drawing;
afterEach(() => drawing.unmount());

/** The panel of a page whose report and article are kept, with the view open. */
async function openView() {
  const { report, article, documents } = await parts();
  const state = Object.values(STATES).find(({ phase }) => phase.kind === 'read');
  if (!state) throw new Error('no state of a page that was read');
  drawing = await drawPanel({ ...state, phase: { kind: 'read', report } });
  const reading: KeptReading = { report, article };
  drawing.link.answers['library.reading'] = { ok: true, value: reading };
  drawing.link.answers['library.document'] = { ok: true, value: documents.get('gazette') };
  await drawing.press(drawing.button('Take it away'));
  return report;
}
const preview = async () => {
  await drawing.press(drawing.button('Preview'));
  await vi.waitFor(() => drawing.find('.take-preview pre'), { timeout: 10_000 });
  return drawing.find('.take-preview pre').textContent ?? '';
};

describe('the view to take things away', () => {
  it('stands in place of the claims and goes back to its button', async () => {
    await openView();
    expect(document.activeElement?.textContent).toBe('Take it away');
    expect(drawing.find('.claims, .claim').closest('[hidden]')).not.toBeNull();
    await drawing.press(drawing.button('Back to the claims'));
    expect(drawing.all('.take-away')).toEqual([]);
    expect(document.activeElement?.getAttribute('data-tool')).toBe('take');
  });

  it('shows what is in the file, of all claims or of the chosen ones', async () => {
    const { claims } = await openView();
    for (const { text } of claims) expect((await preview()).replace(/\s+/g, ' ')).toContain(text);
    const chosenOnly = drawing.all('.take-choice input')[1];
    await drawing.press(chosenOnly!);
    expect(drawing.text()).toContain('Choose at least one claim.');
    await drawing.press(drawing.all('.take-claims input')[0]!);
    const text = (await preview()).replace(/\s+/g, ' ');
    expect(text).toContain(claims[0]?.text);
    expect(text).not.toContain(claims.at(-1)?.text);
  });

  it('names the pages that are not in it', async () => {
    await openView();
    drawing.link.answers['library.reading'] = { ok: true, value: null };
    drawing.link.answers['tab.open-readings'] = {
      ok: true,
      value: [{ tabId: 1, reportId: 'x', title: 'An old page' }],
    };
    await drawing.press(drawing.all('.take-choice input')[2]!);
    await drawing.press(drawing.button('Save'));
    await vi.waitFor(() => expect(drawing.text()).toContain('An old page'), { timeout: 10_000 });
    expect(drawing.text()).toContain('There is nothing to take away');
  });

  /** The reader chooses a file. */
  const choose = async (text: string) => {
    const input = drawing.find<HTMLInputElement>('.take-open input');
    // jsdom's files have no text() of their own.
    const file = { size: text.length, text: async () => text };
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('opens a file again and says which of its claims the page still has', async () => {
    await openView();
    const made = await dossier();
    const { report, article } = await parts();
    const edited = { ...article, text: article.text.replace(made.report.claims.at(-1)?.text ?? '', 'Gone.') };
    drawing.link.answers['library.reading'] = { ok: true, value: { report, article: edited } };
    await choose(JSON.stringify(made));
    const { length } = made.report.claims;
    await vi.waitFor(
      () => expect(drawing.text()).toContain(`${length - 1} of ${length} of its claims were found`),
      {
        timeout: 10_000,
      },
    );
    expect(drawing.find('.take-open .orphans').textContent).toContain(made.report.claims.at(-1)?.text);
    expect(drawing.find('.take-open pre').textContent).toContain(made.article.title);
    expect(drawing.root.querySelector('script')).toBeNull();
  });

  it('refuses what is none of ours, and says why', async () => {
    await openView();
    await choose('{"format":"headwater-dossier","version":9}');
    await vi.waitFor(() => expect(drawing.text()).toContain('A newer version'), { timeout: 10_000 });
    await choose('<!doctype html><p>Hello');
    await vi.waitFor(() => expect(drawing.text()).toContain('no file of Headwater'), { timeout: 10_000 });
  });
});
