/** Plain text: what was found, for a message or a terminal, at most 78 characters a line where words allow it. */
import type { Dossier } from './dossier';
import { type OutlinedClaim, outlineOf, type Wording } from './outline';
import { RELATION_SIGN, STATUS_SIGN } from './signs';

/** Lines of this length survive being quoted in a message. */
const WIDTH = 78;

/** The claims in page order, each with its evidence. */
export function toPlainText(dossier: Dossier, wording: Wording): string {
  const { texts } = wording;
  const outline = outlineOf(dossier, wording);
  return [
    outline.title,
    ...(outline.byline === '' ? [] : [outline.byline]),
    outline.url,
    '',
    ...wrapped(outline.searched, ''),
    ...outline.statuses.map(({ status, word, count }) => `${STATUS_SIGN[status]} ${word}: ${count}`),
    ...wrapped(texts('export_caveat'), ''),
    ...outline.claims.flatMap((claim) => ['', ...said(claim, wording)]),
    ...outline.notes.flatMap((note) => [
      '',
      ...wrapped(`${texts(`export_own_${note.kind}`)} “${note.quote}”: ${note.text}`, ''),
    ]),
    '',
    texts('export_sources'),
    ...outline.sources.flatMap(({ name, title, time, url, sha256 }) => [
      ...wrapped(`${name}, “${title}”, ${time}`, '  '),
      ...(url === null ? [] : [`  ${url}`]),
      `  SHA-256 ${sha256}`,
    ]),
    '',
    ...outline.facts.map(({ name, value }) => `${name}: ${value}`),
    '',
  ].join('\n');
}

function said(claim: OutlinedClaim, { texts, count }: Wording): string[] {
  return [
    ...wrapped(
      `[${claim.number}] ${STATUS_SIGN[claim.status]} ${claim.statusWord}${claim.support === null ? '' : ` (${claim.support})`}`,
      '',
    ),
    ...wrapped(claim.text, '    '),
    ...(claim.chain === null ? [] : wrapped(`${texts('export_chain')} ${claim.chain}`, '    ')),
    ...(claim.silence === null ? [] : wrapped(claim.silence, '    ')),
    ...claim.warnings.flatMap((warning) => wrapped(`! ${warning}`, '    ')),
    ...claim.evidence.flatMap((each) => [
      ...wrapped(`${RELATION_SIGN[each.relation]} ${each.relationWord}. ${each.reason}`, '  '),
      ...wrapped(`“${each.quote}”`, '      '),
      ...wrapped(each.source, '      '),
      ...(each.link === null ? [] : [`      ${each.link}`]),
      ...(each.chain === null ? [] : wrapped(`${texts('export_chain')} ${each.chain}`, '      ')),
    ]),
    ...claim.factChecks.flatMap((each) => [
      ...wrapped(each.verdict, '  '),
      ...wrapped(`${each.name}: “${each.quote}”`, '      '),
      ...wrapped(each.source, '      '),
      ...(each.link === null ? [] : [`      ${each.link}`]),
    ]),
    ...(claim.factChecks.length === 0 ? [] : wrapped(texts('fact_check_note'), '    ')),
    ...(claim.furtherRelated === 0 ? [] : wrapped(count('export_further', claim.furtherRelated), '    ')),
    ...claim.origins.flatMap(({ name, carriers }) =>
      wrapped(`${texts('export_origins')} ${name} (${carriers.join(', ')})`, '    '),
    ),
    ...claim.notes.flatMap(({ kind, text }) => wrapped(`${texts(`export_own_${kind}`)} ${text}`, '    ')),
  ];
}

function wrapped(text: string, margin: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && margin.length + line.length + 1 + word.length > WIDTH) {
      lines.push(margin + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, margin + line];
}
