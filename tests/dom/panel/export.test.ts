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

  it('says how far a long one has come, and leaves off when told to', async () => {
    await openView();
    const pages = ['a', 'b', 'c'].map((id) => ({ id, title: id, url: '', at: '' }));
    drawing.link.answers['library.readings'] = { ok: true, value: pages };
    const { request } = drawing.link;
    let goOn = () => {};
    drawing.link.request = async <T>(message: Parameters<typeof request>[0]) => {
      if (message.type === 'library.reading') await new Promise<void>((resolve) => (goOn = resolve));
      return request<T>(message);
    };
    await drawing.press(drawing.all('.take-choice input')[3]!);
    await drawing.press(drawing.button('Save'));
    for (const said of ['0 of 3', '1 of 3']) {
      await vi.waitFor(() => expect(drawing.find('.progress').textContent).toContain(said));
      if (said === '0 of 3') await drawing.meanwhile(goOn);
    }
    expect(drawing.find<HTMLProgressElement>('progress').value).toBe(1);
    await drawing.press(drawing.button('Cancel'));
    await drawing.meanwhile(goOn);
    expect(drawing.all('.progress, .take-preview')).toEqual([]);
    expect(drawing.link.requested.filter(({ type }) => type === 'library.reading')).toHaveLength(2);
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

  it('opens a file again on the live page, and names what that does not say any more', async () => {
    const { url } = (await openView()).article;
    const made = await dossier();
    const gone = made.report.claims.at(-1)?.text ?? '';
    const { article } = await parts();
    const text = article.text.replace(gone, 'Gone.');
    drawing.link.answers['tab.inspect-page'] = {
      ok: true,
      value: { article: { ...article, text }, removed: [], removedCount: 0 },
    };
    await choose(JSON.stringify(made));
    const { length } = made.report.claims;
    await vi.waitFor(
      () => expect(drawing.text()).toContain(`${length - 1} of ${length} of its quotations were found`),
      { timeout: 10_000 },
    );
    const shown = drawing.link.requested.find(({ type }) => type === 'tab.show-report');
    if (shown?.type !== 'tab.show-report') throw new Error('nothing was shown');
    expect(shown.report.article.url).toBe(url);
    expect(shown.from).toEqual({ kind: 'headwater', exported: made.exported, of: length, lost: [gone] });
    for (const { start, end, text: words } of shown.report.claims) expect(text.slice(start, end)).toBe(words);
    expect(drawing.all('.take-open pre')).toEqual([]);
  });

  it('opens a file as a report when its page is open nowhere', async () => {
    await openView();
    const made = await dossier();
    drawing.link.answers['tab.open-readings'] = { ok: true, value: [] };
    const elsewhere = { ...made, article: { ...made.article, url: 'https://paper.example/another' } };
    await choose(JSON.stringify(elsewhere));
    await vi.waitFor(() => expect(drawing.text()).toContain('not open in a tab'), { timeout: 10_000 });
    expect(drawing.find('.take-open pre').textContent).toContain(made.article.title);
    expect(drawing.root.querySelector('script')).toBeNull();
  });

  it('says of a shown file what it is, and leads back to one’s own reading', async () => {
    const report = await openView();
    const state = Object.values(STATES).find(({ phase }) => phase.kind === 'read');
    await drawing.show({
      ...state!,
      phase: { kind: 'read', report },
      readBack: {
        kind: 'headwater',
        exported: '2026-06-01T10:00:00.000Z',
        of: 20,
        lost: ['Two words', 'More'],
      },
    });
    const notice = drawing.find('.read-back');
    expect(notice.textContent).toContain('This is not your own reading.');
    expect(notice.textContent).toContain('18 of 20');
    expect([...notice.querySelectorAll('q')].map((quote) => quote.textContent)).toEqual([
      'Two words',
      'More',
    ]);
    expect(drawing.all('.note-form, .page-notes .note-actions button')).toEqual([]);
    await drawing.press(drawing.button('Return to your own reading'));
    expect(drawing.link.posted.at(-1)).toEqual({ type: 'read', tabId: state!.tabId });
  });

  it('refuses what is none of ours, and says why', async () => {
    await openView();
    await choose('{"format":"headwater-dossier","version":9}');
    await vi.waitFor(() => expect(drawing.text()).toContain('A newer version'), { timeout: 10_000 });
    await choose('<!doctype html><p>Hello');
    await vi.waitFor(() => expect(drawing.text()).toContain('no file of Headwater'), { timeout: 10_000 });
  });
});
