/** A report as text for a terminal: a line a claim with its status and its best evidence. */
import type { JudgedClaim, Report } from '../../lib/model.ts';

const STATUS_WIDTH = 13;

/** `width` is the terminal's, in characters. */
export function table(report: Report, width: number): string {
  const room = Math.max(width, 80) - STATUS_WIDTH - 2;
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
  return [
    `${claim.status.padEnd(STATUS_WIDTH)}  ${shorten(claim.text, room)}`,
    ...(best
      ? [
          `${margin}${best.relation}: ${best.document.publisher ?? best.document.title} (${best.reasons
            .map((reason) => reason.kind)
            .join(', ')})`,
          `${margin}${shorten(`"${best.quote}"`, room)}`,
        ]
      : []),
  ];
}

function counts(claims: JudgedClaim[]): string {
  const count = new Map<string, number>();
  for (const { status } of claims) count.set(status, (count.get(status) ?? 0) + 1);
  return [...count].map(([status, number]) => `${number} ${status}`).join(', ');
}

function shorten(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= room ? line : `${line.slice(0, room - 3)}...`;
}
