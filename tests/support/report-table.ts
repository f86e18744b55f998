/** A report as text for a terminal: a line a claim with its status and its best evidence. */
import type { JudgedClaim, Report } from '../../lib/model.ts';

const STATUS_WIDTH = 13;
/** Lines of a quotation that are shown. */
const QUOTE_LINES = 2;

/** `width` is the terminal's, in characters. */
export function table(report: Report, width: number): string {
  const room = Math.max(width, 80) - STATUS_WIDTH - 4;
  const { coverage } = report;
  return [
    `${report.article.title}`,
    `${report.sentences} sentences, ${report.claims.length} claims, looked up in ${coverage.documents} documents of ${coverage.publishers} publishers`,
    '',
    ...report.claims.flatMap((claim) => lines(claim, room)),
    '',
    counts(report.claims),
  ].join('\n');
}

function lines(claim: JudgedClaim, room: number): string[] {
  const best = claim.evidence[0];
  const margin = ' '.repeat(STATUS_WIDTH + 2);
  const [first = '', ...more] = wrap(claim.text, room);
  const said = best
    ? [
        `${best.relation}: ${best.document.publisher ?? best.document.title} (${best.reasons.map(({ kind }) => kind).join(', ')})`,
        ...wrap(`"${best.quote}"`, room).slice(0, QUOTE_LINES),
      ]
    : [];
  return [
    `${claim.status.padEnd(STATUS_WIDTH)}  ${first}`,
    ...[...more, ...said.map((line) => `  ${line}`)].map((line) => margin + line),
  ];
}

function counts(claims: JudgedClaim[]): string {
  const count = new Map<string, number>();
  for (const { status } of claims) count.set(status, (count.get(status) ?? 0) + 1);
  return [...count].map(([status, number]) => `${number} ${status}`).join(', ');
}

/** Lines of at most `room` characters, broken between words. */
function wrap(text: string, room: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
