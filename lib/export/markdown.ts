/** Markdown (CommonMark with footnotes): the article with a footnote for each claim, for notes and wikis. */
import type { Dossier } from './dossier';
import { type OutlinedClaim, outlineOf, type Wording } from './outline';
import { RELATION_SIGN, STATUS_SIGN } from './signs';

/** The article, footnotes, sources. */
export function toMarkdown(dossier: Dossier, wording: Wording): string {
  const { texts } = wording;
  const outline = outlineOf(dossier, wording);
  const { text, blocks, claims } = outline;
  const paragraphs = blocks.map((block) => {
    let said = '';
    let at = block.start;
    for (const { span, number, status } of claims) {
      if (span.end <= block.start || span.end > block.end) continue;
      said += `${inline(text.slice(at, span.end))}[^${number}]${STATUS_SIGN[status]}`;
      at = span.end;
    }
    said += inline(text.slice(at, block.end));
    if (block.kind === 'heading') return `### ${said}`;
    if (block.kind === 'quotation') return `> ${said}`;
    return block.kind === 'list-item' ? `- ${said}` : atLineStart(said);
  });
  return [
    `# ${plain(outline.title)}`,
    ...(outline.byline === '' ? [] : [plain(outline.byline)]),
    link(outline.url, outline.url),
    plain(outline.searched),
    outline.statuses
      .map(({ status, word, count }) => `- ${STATUS_SIGN[status]} ${plain(word)}: ${count}`)
      .join('\n'),
    `*${plain(texts('export_caveat'))}*`,
    '---',
    ...paragraphs,
    '---',
    ...claims.map((claim) => footnote(claim, wording)),
    ...ownNotes(outline.notes, wording),
    `## ${plain(texts('export_sources'))}`,
    outline.sources
      .map(
        ({ name, title, time, url, sha256 }) =>
          `- ${plain(name)}, ${link(`“${title}”`, url)}, ${plain(time)}, SHA-256 \`${sha256}\``,
      )
      .join('\n'),
    outline.facts.map(({ name, value }) => `- ${plain(name)}: ${plain(value)}`).join('\n'),
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function footnote(claim: OutlinedClaim, wording: Wording): string {
  const { texts } = wording;
  const lines = [
    `**${STATUS_SIGN[claim.status]} ${plain(claim.statusWord)}**${claim.support === null ? '' : ` (${plain(claim.support)})`}${claim.link === null ? '' : `, ${link(texts('export_on_page'), claim.link)}`}`,
    ...(claim.chain === null ? [] : [`${plain(texts('export_chain'))} ${plain(claim.chain)}`]),
    ...(claim.silence === null ? [] : [plain(claim.silence)]),
    ...claim.warnings.map((warning) => `**!** ${plain(warning)}`),
    ...claim.evidence.map((each) =>
      [
        `- ${RELATION_SIGN[each.relation]} **${plain(each.relationWord)}.** ${plain([each.reason, ...each.more].join(' '))}`,
        `  > ${plain(each.quote)}`,
        '',
        `  ${link(each.source, each.link)}${each.chain === null ? '' : `. ${plain(texts('export_chain'))} ${plain(each.chain)}`}`,
      ].join('\n'),
    ),
    ...claim.factChecks.map((each) =>
      [
        `- **${plain(each.verdict)}.** ${plain([each.name, ...each.reasons].join('. '))}`,
        `  > ${plain(each.quote)}`,
        '',
        `  ${link(each.source, each.link)}`,
      ].join('\n'),
    ),
    ...(claim.factChecks.length === 0 ? [] : [plain(texts('fact_check_note'))]),
    ...(claim.furtherRelated === 0 ? [] : [plain(wording.count('export_further', claim.furtherRelated))]),
    ...(claim.origins.length === 0
      ? []
      : [
          `${plain(texts('export_origins'))} ${claim.origins
            .map(
              ({ name, carriers, ties }) =>
                `**${plain(name)}** (${plain([carriers.join(', '), ...ties].join('. '))})`,
            )
            .join('; ')}`,
        ]),
    ...ownNotes(claim.notes, wording),
  ];
  // What belongs to a footnote is set in by four spaces.
  return `[^${claim.number}]: ${lines
    .join('\n\n')
    .replaceAll('\n', '\n    ')
    .replace(/\n {4}\n/g, '\n\n')}`;
}

function ownNotes(
  notes: readonly { kind: 'note' | 'wrong'; quote: string; text: string }[],
  { texts }: Wording,
): string[] {
  return notes.map(
    ({ kind, quote, text }) => `**${plain(texts(`export_own_${kind}`))}** “${plain(quote)}”: ${plain(text)}`,
  );
}

/** Text as text: nothing in it is read as Markdown or as HTML. */
const plain = (text: string): string => inline(text).trim();

/** The same within a paragraph, where the space at its ends counts. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~&]/g, '\\$&')
    .replace(/!(?=\\\[)/g, '\\!');
}

/** At the beginning of a paragraph some characters make a list, a heading or a quotation. */
function atLineStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([#+=-])/, '\\$1');
}

function link(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return plain(text);
  return `[${plain(text)}](<${url.replace(/[<>\\]/g, encodeURIComponent).replace(/\s/g, '%20')}>)`;
}
