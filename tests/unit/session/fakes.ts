/** Ports of the session as plain memory, recording what was asked of them. */

import type { Article, Claim, JudgedClaim, Report } from '../../../lib/model';
import type { StatePorts } from '../../../lib/session/tab-states';
import { judged } from '../../support/judged-claims';

/** Session storage and the shelf of reports; `restart` is what survives a killed worker. */
export function memoryPorts(): StatePorts & { stored: Map<string, unknown>; reports: Map<string, Report> } {
  const stored = new Map<string, unknown>();
  const reports = new Map<string, Report>();
  return {
    stored,
    reports,
    get: async <T>(key: string) => (structuredClone(stored.get(key)) as T | undefined) ?? null,
    set: async (key, value) => void stored.set(key, structuredClone(value)),
    remove: async (key) => void stored.delete(key),
    loadReport: async (id) => reports.get(id) ?? null,
  };
}

export function articleOf(text: string): Article {
  return {
    url: 'https://paper.example/story',
    title: 'A story',
    author: null,
    publisher: 'The Paper',
    published: null,
    modified: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}

export function claimOf(id: string, start: number): JudgedClaim {
  const claim: Claim = { id, start, end: start + 5, text: 'claim', block: 0, score: 1, reasons: [] };
  return judged({ ...claim, status: 'unmatched' });
}

export function reportOf(article: Article, claims: JudgedClaim[] = []): Report {
  const { text: _text, blocks: _blocks, ...card } = article;
  return {
    id: 'report-1',
    article: card,
    claims,
    sentences: claims.length,
    coverage: { documents: 1, publishers: 1, passages: 1, from: null, to: null },
    versions: { extension: '0', rules: '0', library: 1 },
  };
}
