/** States of a tab as the background sends them, one for everything the panel can be asked to show. */
import type { TabState } from '../../lib/messages/protocol';
import type { Failure, NoArticleReason, Report } from '../../lib/model';
import type { ReadingRule } from '../../lib/platform/site-rules';
import { laterCorrected, silentEdit } from './changed-page';
import { NOTES, READ_BACK } from './panel-notes';
import {
  claims,
  closing,
  conflict,
  corroborated,
  coverage,
  qualified,
  report,
  unmatched,
} from './panel-story';

/** A tab's state, idle unless said otherwise. */
export function tab(parts: Partial<TabState> = {}): TabState {
  return {
    tabId: 7,
    url: 'https://courier.example/weir',
    title: 'Cracks close the upper weir, and the county asks who knew | Courier',
    phase: { kind: 'idle' },
    focus: null,
    trace: null,
    marksVisible: true,
    orphans: [],
    inView: null,
    site: site('ask'),
    ...parts,
  };
}

function site(reading: ReadingRule): TabState['site'] {
  return { pattern: 'https://courier.example/*', host: 'courier.example', reading, marks: 'always' };
}

/** The story read, with parts of its report replaced. */
export const read = (part: Partial<Report> = {}): TabState['phase'] => ({
  kind: 'read',
  report: { ...report, ...part },
});
const focusOn = (id: string) => ({ claimId: id, at: 1 });
const noArticle = (reason: NoArticleReason) => tab({ phase: { kind: 'no-article', reason } });
const failed = (code: Failure['code']) =>
  tab({ phase: { kind: 'failed', error: { code, detail: `at read (${code})` } } });

/** Every state worth looking at, by name. */
export const STATES: Record<string, TabState> = {
  idle: tab(),
  'idle-allowed': tab({ site: site('automatic') }),
  'left-alone': tab({ phase: { kind: 'left-alone' }, site: site('never') }),
  'idle-nameless': tab({ url: '', title: '', site: null }),
  'needs-permission': tab({ phase: { kind: 'needs-permission' } }),
  'not-allowed': tab({ phase: { kind: 'not-allowed' }, site: null, url: 'about:addons', title: 'Add-ons' }),
  'reading-start': tab({ phase: { kind: 'reading', done: 0, total: 0, claims: [] } }),
  reading: tab({ phase: { kind: 'reading', done: 9, total: 21, claims: claims.slice(0, 4) } }),
  read: tab({ phase: read() }),
  'read-sections': tab({
    phase: read({
      headings: [claims[1]!, claims[4]!].map(({ start }, index) => ({
        ...{ start: start - 1, end: start - 1 },
        text: ['What the board says', 'Who lives below'][index]!,
      })),
    }),
    inView: claims[1]!.id,
  }),
  'read-noted': tab({ phase: read(), notes: NOTES, focus: focusOn(conflict.id) }),
  'read-back': tab({ phase: read(), notes: NOTES, readBack: READ_BACK }),
  'read-changed': tab({ phase: read(), changed: silentEdit }),
  'read-corrected-source': tab({
    phase: read({ claims: claims.map((each) => (each === corroborated ? laterCorrected : each)) }),
    focus: focusOn(corroborated.id),
  }),
  'read-other-language': tab({
    phase: read({ article: { ...report.article, language: 'de' } }),
  }),
  'read-conflict': tab({ phase: read(), focus: focusOn(conflict.id) }),
  'read-corroborated': tab({ phase: read(), focus: focusOn(corroborated.id) }),
  'read-qualified': tab({ phase: read(), focus: focusOn(qualified.id) }),
  'read-unmatched': tab({ phase: read(), focus: focusOn(unmatched[0]!.id) }),
  'read-orphans': tab({ phase: read(), orphans: [unmatched[1]!.id, qualified.id], marksVisible: false }),
  'no-claims': tab({ phase: read({ claims: [] }) }),
  'empty-library': tab({
    phase: read({
      claims: claims.map((each) => ({ ...each, status: 'unmatched', evidence: [], origins: [] })),
      coverage: { documents: 0, publishers: 0, passages: 0, from: null, to: null },
    }),
  }),
  'no-article-empty': noArticle('empty-page'),
  'no-article-no-story': noArticle('no-story'),
  'no-article-large': noArticle('too-large'),
  'no-article-file': noArticle('not-html'),
  'no-article-frame': tab({
    phase: { kind: 'no-article', reason: 'in-frame', frame: 'https://archive.marrow.example/weir' },
  }),
  'failed-page': failed('page-not-allowed'),
  'failed-receiver': failed('no-receiver'),
  'failed-unavailable': failed('library-unavailable'),
  'failed-damaged': failed('library-damaged'),
  'failed-full': failed('storage-full'),
  'failed-cancelled': failed('cancelled'),
  'failed-refused': failed('refused'),
  'failed-internal': failed('internal'),
  'trace-working': tab({ phase: read(), trace: { state: 'working', selection: closing } }),
  trace: tab({
    phase: read(),
    trace: { state: 'done', trace: { selection: closing, claim: conflict, coverage } },
  }),
  'trace-nothing': tab({
    phase: read(),
    trace: {
      state: 'done',
      trace: { selection: unmatched[1]!.text, claim: unmatched[1]!, coverage },
    },
  }),
  'trace-failed': tab({
    phase: read(),
    trace: { state: 'failed', error: { code: 'library-unavailable', detail: 'open: denied' } },
  }),
};
