/** A page is read: marks are painted, and the panel lists the same claims. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, painted, placeOfMark, type Reader, startReader, type Tab } from './reader.ts';

let reader: Reader;
let tab: Tab;
beforeAll(async () => {
  reader = await startReader();
  tab = await reader.read('/');
});
afterAll(() => reader.leave());

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the demo article', () => {
  it('agrees with the library here, contradicts it there and goes beyond it elsewhere', async () => {
    const claims = claimsOf(await tab.state());
    const statuses = claims.map((claim) => claim.status);
    expect(statuses.filter((status) => status === 'corroborated').length).toBeGreaterThanOrEqual(3);
    expect(statuses.filter((status) => status === 'conflicting').length).toBeGreaterThanOrEqual(1);
    expect(statuses.filter((status) => status === 'unmatched').length).toBeGreaterThanOrEqual(3);
  });

  it('paints each claim, in the browser’s own registry, over exactly its text', async () => {
    const state = await tab.when((state) => state.phase.kind === 'read');
    const claims = claimsOf(state).filter((claim) => !state.orphans.includes(claim.id));
    const marks = await painted(tab.page);
    for (const status of ['conflicting', 'corroborated', 'qualified', 'unmatched'] as const) {
      const expected = claims.filter((claim) => claim.status === status).map((claim) => plain(claim.text));
      expect(new Set(marks[status] ?? []), status).toEqual(new Set(expected));
    }
  });

  it('marks nothing outside the story', async () => {
    const all = Object.values(await painted(tab.page)).join(' ');
    for (const furniture of ['28.8 million', 'Kestrel', 'Council sells', 'invented newspaper', '48,000']) {
      expect(all).not.toContain(furniture);
    }
  });

  it('draws the marks: the page looks different where they are', async () => {
    const shows = await tab.page.evaluate(() => {
      const name = [...CSS.highlights.keys()].find((name) => name.startsWith('headwater-')) ?? '';
      const p = document.querySelector('article p + figure + p') ?? document.body;
      return getComputedStyle(p, `::highlight(${name})`).textDecorationLine;
    });
    expect(shows).toContain('underline');
  });

  it('lists the same claims in the real panel, in page order', async () => {
    const claims = claimsOf(await tab.state());
    const panel = await tab.panel();
    const listed = await panel.waitFor(() => {
      const texts = [...document.querySelectorAll('.claim .claim-text')].map(
        (node) => node.textContent ?? '',
      );
      return texts.length > 0 ? texts : null;
    });
    expect(listed.map(plain)).toEqual(claims.map((claim) => plain(claim.text)));
    const starts = claims.map((claim) => claim.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('quotes its documents word for word', async () => {
    for (const claim of claimsOf(await tab.state())) {
      for (const evidence of claim.evidence) {
        expect(evidence.quote.length).toBe(evidence.span.end - evidence.span.start);
        expect(evidence.reasons.length).toBeGreaterThan(0);
      }
    }
  });

  it('says what it leaves open, and leads from there to the claim', async () => {
    const state = await tab.state();
    const claims = claimsOf(state);
    const open = state.phase.kind === 'read' ? state.phase.report.open : undefined;
    const contested = claims.filter(({ status }) => status === 'conflicting');
    expect(open?.contested).toEqual(contested.map(({ id }) => id));
    const panel = await tab.panel();
    await panel.click('.open-points > summary');
    await panel.click('.open-claim');
    const focused = await panel.waitFor(
      () =>
        document.activeElement?.matches('.claim-button[aria-expanded="true"]') &&
        document.activeElement.querySelector('.claim-text')?.textContent,
    );
    expect(plain(String(focused))).toBe(plain(contested[0]?.text ?? ''));
  });

  it('counts independent origins at the head of each claim, and shows what makes passages one', async () => {
    const claim = claimsOf(await tab.state()).find(
      ({ status, origins }) => status === 'corroborated' && origins.some(({ documents }) => documents > 1),
    );
    const panel = await tab.panel();
    const shown = await panel.waitFor(async (text) => {
      const item = [...document.querySelectorAll<HTMLElement>('.claim')].find(
        (one) => one.querySelector('.claim-text')?.textContent === text,
      );
      const button = item?.querySelector<HTMLElement>('.claim-button');
      if (button?.getAttribute('aria-expanded') === 'false') button.click();
      const ties = item?.querySelector<HTMLDetailsElement>('.ties');
      if (!item || !ties) return null;
      ties.open = true;
      return {
        head: item.querySelector('.support')?.textContent ?? '',
        ties: [...ties.querySelectorAll('.tie')].map((tie) => tie.querySelectorAll('blockquote').length),
      };
    }, claim?.text ?? '');
    const { origins, documents } = claim?.support.corroborates ?? { origins: 0, documents: 0 };
    expect(shown.head).toMatch(new RegExp(`^${origins} independent origins?\\b.* ${documents} documents?$`));
    expect(shown.ties.length).toBeGreaterThan(0);
    expect(new Set(shown.ties)).toEqual(new Set([2]));
  });
});

describe('the panel', () => {
  it('shows which claim the page shows, as the page is scrolled', async () => {
    const claims = claimsOf(await tab.state());
    const [first, last] = [claims[0]!, claims.at(-1)!];
    const seen = (text: string) => placeOfMark(tab.page, plain(text).slice(0, 40));
    await tab.page.bringToFront();
    await seen(last.text);
    await tab.when(({ inView }) => inView !== null && inView !== first.id);
    await seen(first.text);
    await tab.when(({ inView }) => inView === first.id);
    const shown = await (await tab.panel()).waitFor(
      () => document.querySelector('.claim[data-in-view="true"] .claim-text')?.textContent,
    );
    expect(plain(shown)).toBe(plain(first.text));
  });
});
