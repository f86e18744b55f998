/** The highlight registry and constructed stylesheets, which jsdom lacks: as much of them as painting needs. */
import { vi } from 'vitest';

export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

export class FakeStyleSheet {
  rules = '';
  replaceSync(css: string): void {
    this.rules = css;
  }
}

/** Puts both into the document until `vi.unstubAllGlobals()`; returns the registry. */
export function fakeHighlights(document: Document): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSSStyleSheet', FakeStyleSheet);
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  return registry;
}
