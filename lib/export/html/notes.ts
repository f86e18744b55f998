/** Summary and notes as markup, the same in the reading copy and in the annotated page. */

import type { Status } from '../../model';
import type {
  Outline,
  OutlinedClaim,
  OutlinedEvidence,
  OutlinedFactCheck,
  OutlinedOrigin,
  Wording,
} from '../outline';
import { RELATION_SIGN, STATUS_SIGN } from '../signs';
import { anchor, element, escaped } from './markup';

/** What was read, searched and found: the head of the file. */
export function summary(outline: Outline, { texts }: Wording): string {
  return element(
    'header',
    { class: 'hw-summary' },
    element('p', { class: 'hw-by' }, escaped(texts('export_made_by'))),
    element('h1', { dir: 'auto' }, escaped(outline.title)),
    outline.byline === '' ? '' : element('p', { class: 'hw-byline', dir: 'auto' }, escaped(outline.byline)),
    element('p', {}, anchor(outline.url, escaped(outline.url))),
    element('p', { class: 'hw-searched' }, escaped(outline.searched)),
    element(
      'ul',
      { class: 'hw-counts' },
      ...outline.statuses.map(({ status, word, count }) =>
        element(
          'li',
          { 'data-status': status },
          sign(status),
          ` ${escaped(word)}: `,
          element('strong', {}, `${count}`),
        ),
      ),
    ),
    element('p', { class: 'hw-caveat' }, escaped(texts('export_caveat'))),
    element(
      'dl',
      { class: 'hw-facts' },
      ...outline.facts.map(({ name, value }) =>
        element(
          'div',
          {},
          element('dt', {}, escaped(name)),
          element('dd', {}, anchor(value, escaped(value))),
        ),
      ),
    ),
  );
}

/** All notes, then the sources with their hashes. */
export function notes(outline: Outline, wording: Wording): string {
  const { texts } = wording;
  return element(
    'section',
    { class: 'hw-notes', 'aria-labelledby': 'hw-notes' },
    element('h2', { id: 'hw-notes' }, escaped(texts('export_notes'))),
    element('ol', {}, ...outline.claims.map((claim) => note(claim, wording))),
    ...(outline.notes.length === 0
      ? []
      : [
          element('h2', {}, escaped(texts('export_own_notes'))),
          ...outline.notes.map((own) => ownNote(own.quote, own.text, own.kind, wording)),
        ]),
    sources(outline, wording),
  );
}

/** A claim's note in a line or two, for the margin beside its paragraph. */
export function marginNote(claim: OutlinedClaim): string {
  const [first] = claim.evidence;
  return element(
    'aside',
    // A note beside a paragraph, and no landmark of the page: there are as many as there are claims.
    { class: 'hw-margin', role: 'note', 'data-status': claim.status },
    anchor(`#hw-note-${claim.number}`, element('b', {}, `${claim.number}`), 'hw-number'),
    ' ',
    sign(claim.status),
    ' ',
    element('strong', {}, escaped(claim.statusWord)),
    claim.support === null ? '' : `. ${escaped(claim.support)}.`,
    first && claim.silence === null ? ` ${element('span', { dir: 'auto' }, escaped(first.reason))}` : '',
  );
}

/** The mark's number and sign, which lead to its note. */
export function markLabel(claim: OutlinedClaim): string {
  return element(
    'sup',
    { class: 'hw-label' },
    anchor(`#hw-note-${claim.number}`, `${claim.number}${STATUS_SIGN[claim.status]}`),
  );
}

function note(claim: OutlinedClaim, wording: Wording): string {
  const { texts } = wording;
  return element(
    'li',
    {
      id: `hw-note-${claim.number}`,
      class: 'hw-note',
      'data-status': claim.status,
      value: `${claim.number}`,
    },
    element(
      'h3',
      {},
      sign(claim.status),
      ' ',
      escaped(claim.statusWord),
      claim.support === null ? '' : element('span', { class: 'hw-support' }, ` ${escaped(claim.support)}`),
    ),
    element(
      'p',
      { class: 'hw-claim', dir: 'auto' },
      anchor(`#hw-mark-${claim.number}`, '↑', 'hw-back'),
      ` ${escaped(claim.text)} `,
      claim.link === null ? '' : anchor(claim.link, escaped(texts('export_on_page'))),
    ),
    claim.chain === null ? '' : chain(claim.chain, wording),
    claim.silence === null ? '' : element('p', {}, escaped(claim.silence)),
    ...claim.warnings.map((warning) =>
      element('p', { class: 'hw-warning', dir: 'auto' }, `! ${escaped(warning)}`),
    ),
    claim.evidence.length === 0
      ? ''
      : element('ul', { class: 'hw-evidence' }, ...claim.evidence.map((each) => evidence(each, wording))),
    ...(claim.factChecks.length === 0
      ? []
      : [
          element('ul', { class: 'hw-evidence' }, ...claim.factChecks.map(factCheck)),
          element('p', { class: 'hw-source' }, escaped(texts('fact_check_note'))),
        ]),
    claim.furtherRelated === 0
      ? ''
      : element('p', { class: 'hw-source' }, escaped(wording.count('export_further', claim.furtherRelated))),
    origins(claim.origins, wording),
    ...claim.notes.map((own) => ownNote(null, own.text, own.kind, wording)),
  );
}

function evidence(each: OutlinedEvidence, wording: Wording): string {
  return element(
    'li',
    { 'data-relation': each.relation },
    element(
      'p',
      {},
      element('span', { class: 'hw-sign', 'aria-hidden': 'true' }, RELATION_SIGN[each.relation]),
      ' ',
      element('strong', {}, `${escaped(each.relationWord)}.`),
      ' ',
      element('span', { dir: 'auto' }, escaped([each.reason, ...each.more].join(' '))),
    ),
    quotation(each.runs),
    element('p', { class: 'hw-source', dir: 'auto' }, anchor(each.link, escaped(each.source))),
    each.chain === null ? '' : chain(each.chain, wording),
  );
}

function factCheck(each: OutlinedFactCheck): string {
  return element(
    'li',
    { class: 'hw-fact-check' },
    element('p', { dir: 'auto' }, element('strong', {}, `${escaped(each.verdict)}.`)),
    element('p', { dir: 'auto' }, escaped([each.name, ...each.reasons].join('. '))),
    quotation(each.runs),
    element('p', { class: 'hw-source', dir: 'auto' }, anchor(each.link, escaped(each.source))),
  );
}

function quotation(runs: OutlinedEvidence['runs']): string {
  return element(
    'blockquote',
    { dir: 'auto' },
    ...runs.map(({ text, effect }) =>
      effect === null
        ? escaped(text)
        : element(effect === 'differs' || effect === 'weakens' ? 'strong' : 'em', {}, escaped(text)),
    ),
  );
}

function chain(path: string, { texts }: Wording): string {
  return element(
    'p',
    { class: 'hw-chain', dir: 'auto' },
    `${escaped(texts('export_chain'))} ${escaped(path)}`,
  );
}

function origins(found: readonly OutlinedOrigin[], { texts }: Wording): string {
  if (found.length === 0) return '';
  return element(
    'div',
    { class: 'hw-origins' },
    element('p', {}, escaped(texts('export_origins'))),
    element(
      'ul',
      {},
      ...found.map(({ name, carriers, ties }) =>
        element(
          'li',
          { dir: 'auto' },
          element('strong', {}, escaped(name)),
          `: ${escaped(carriers.join(', '))}`,
          ...ties.map((tie) => ` ${element('span', { class: 'hw-tie' }, escaped(tie))}`),
        ),
      ),
    ),
  );
}

function ownNote(quote: string | null, text: string, kind: 'note' | 'wrong', { texts }: Wording): string {
  return element(
    'div',
    { class: 'hw-own', dir: 'auto' },
    quote === null ? '' : element('blockquote', { dir: 'auto' }, escaped(quote)),
    element('p', {}, element('strong', {}, escaped(texts(`export_own_${kind}`))), ` ${escaped(text)}`),
  );
}

function sources(outline: Outline, { texts }: Wording): string {
  if (outline.sources.length === 0) return '';
  return element(
    'div',
    { class: 'hw-sources' },
    element('h2', {}, escaped(texts('export_sources'))),
    element(
      'ul',
      {},
      ...outline.sources.map(({ name, title, time, url, sha256 }) =>
        element(
          'li',
          { dir: 'auto' },
          `${escaped(name)}, `,
          anchor(url, escaped(`“${title}”`)),
          `, ${escaped(time)} `,
          element('code', {}, `SHA-256 ${sha256}`),
        ),
      ),
    ),
  );
}

function sign(status: Status): string {
  return element('span', { class: 'hw-sign', 'aria-hidden': 'true' }, STATUS_SIGN[status]);
}
