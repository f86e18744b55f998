import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { highlightPainter, type Painter } from '../../../lib/overlay/painter';
import { FakeHighlight, FakeStyleSheet, fakeHighlights } from '../../support/fake-highlights';

let registry: Map<string, FakeHighlight>;
let painter: Painter;
const host = { setPageStyles: vi.fn() };
const range = () => {
  const made = document.createRange();
  made.selectNodeContents(document.body);
  return made;
};

beforeEach(() => {
  registry = fakeHighlights(document);
  painter = highlightPainter(document, host)!;
});
afterEach(() => vi.unstubAllGlobals());

describe('highlightPainter', () => {
  it('is null where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(highlightPainter(document, host)).toBeNull();
  });

  it('registers a name with its first range and drops it with its last', () => {
    const first = range();
    expect([...registry.keys()]).toEqual([]);
    painter.paint('qualified', first);
    painter.paint('qualified', range());
    expect([...registry.keys()]).toEqual(['headwater-qualified']);
    expect(registry.get('headwater-qualified')?.size).toBe(2);
    painter.erase('qualified', first);
    expect(registry.get('headwater-qualified')?.size).toBe(1);
  });

  it('lets a conflict win over an agreement, and the focus over both', () => {
    for (const name of ['corroborated', 'conflicting', 'focus'] as const) painter.paint(name, range());
    const priority = (name: string) => registry.get(`headwater-${name}`)?.priority ?? 0;
    expect(priority('conflicting')).toBeGreaterThan(priority('corroborated'));
    expect(priority('focus')).toBeGreaterThan(priority('conflicting'));
  });

  it('puts back what a script of the page removed', () => {
    painter.paint('unmatched', range());
    painter.paint('conflicting', range());
    registry.clear();
    document.adoptedStyleSheets = [];
    painter.restore();
    expect([...registry.keys()].sort()).toEqual(['headwater-conflicting', 'headwater-unmatched']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('paints out of sight while hidden and shows all of it afterwards', () => {
    painter.paint('unmatched', range());
    painter.setVisible(false);
    painter.paint('conflicting', range());
    expect([...registry.keys()]).toEqual([]);
    painter.setVisible(true);
    expect([...registry.keys()].sort()).toEqual(['headwater-conflicting', 'headwater-unmatched']);
  });

  it('writes its rules into the host where no stylesheet can be adopted', () => {
    Object.defineProperty(document, 'adoptedStyleSheets', {
      configurable: true,
      get: () => [],
      set: () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
    });
    painter.paint('unmatched', range());
    expect(host.setPageStyles.mock.lastCall?.[0]).toContain('::highlight(headwater-conflicting)');
    painter.undo();
  });

  it('takes down what a torn off copy of us left painted', () => {
    registry.set('headwater-conflicting', new FakeHighlight([range()]));
    highlightPainter(document, host);
    expect([...registry.keys()]).toEqual([]);
  });

  it('leaves what belongs to the page or to a later copy of us', () => {
    const theirs = new FakeHighlight([range()]);
    const later = new FakeHighlight([range()]);
    const sheet = new FakeStyleSheet() as unknown as CSSStyleSheet;
    registry.set('search-results', theirs);
    document.adoptedStyleSheets = [sheet];
    painter.paint('unmatched', range());
    painter.paint('conflicting', range());
    registry.set('headwater-conflicting', later);
    painter.undo();
    expect([...registry]).toEqual([
      ['search-results', theirs],
      ['headwater-conflicting', later],
    ]);
    expect(document.adoptedStyleSheets).toEqual([sheet]);
  });

  it('gives a mark on another ground inks of its own, and the first ones when the ground is the same', () => {
    document.body.replaceChildren();
    const box = document.createElement('p');
    box.style.backgroundColor = 'rgb(20, 20, 30)';
    box.textContent = 'In a dark box.';
    document.body.append(box);
    const inBox = document.createRange();
    inBox.selectNodeContents(box.firstChild!);
    painter.paint('conflicting', range());
    painter.paint('conflicting', inBox);
    expect([...registry.keys()]).toEqual(['headwater-conflicting', 'headwater-conflicting-1']);
    box.style.backgroundColor = '';
    painter.look();
    expect([...registry.keys()]).toEqual(['headwater-conflicting']);
    expect(registry.get('headwater-conflicting')?.size).toBe(2);
    painter.erase('conflicting', inBox);
    expect(registry.get('headwater-conflicting')?.size).toBe(1);
    box.remove();
  });

  it('has a bounded number of grounds however many colours a page has', () => {
    for (let n = 0; n < 60; n += 1) {
      const box = document.createElement('p');
      box.style.backgroundColor = `rgb(${n}, 0, 0)`;
      box.textContent = 'One of many.';
      document.body.append(box);
      const inBox = document.createRange();
      inBox.selectNodeContents(box.firstChild!);
      painter.paint('unmatched', inBox);
    }
    expect(registry.size).toBeLessThanOrEqual(13);
    document.body.replaceChildren();
  });
});
