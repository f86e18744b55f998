/** Who said it first, and whether somebody has answered: differences about the report rather than the event. */
import type { Span } from '../model';
import type { NameMention } from '../text/types';
import { same } from './actor';
import { negationOf } from './negation';
import { ofLine } from './of-line';
import { later } from './polarity';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

/** Attribution features: another first reporter, an answer here and silence there. */
export function attributionSignal(pairing: Pairing): Signal {
  const { claim, window } = pairing.alignment;
  const findings: Finding[] = [];
  let first = 0;
  let response = 0;
  const mine = firstReporter(claim);
  for (const line of window) {
    const theirs = firstReporter(line);
    if (!mine || !theirs || findings.length > 0) continue;
    const agree = same(mine, theirs);
    first = agree ? -1 : 1;
    findings.push({
      strength: 0.8,
      reason: reason(
        'attribution',
        agree ? 'agrees' : 'differs',
        agree ? 'first_report_agrees' : 'first_report_differs',
        [shifted(mine, claim.offset)],
        [shifted(theirs, line.offset)],
        [mine.text, theirs.text],
      ),
    });
  }
  const answer = responseIn(claim);
  if (answer) {
    for (const line of window) {
      const other = responseIn(line);
      if (
        !other ||
        other.exists === answer.exists ||
        !line.analysis.names.some((name) => same(name, answer.name))
      )
        continue;
      if (later(pairing)) continue;
      response = 1;
      findings.push({
        strength: 0.75,
        reason: reason(
          'attribution',
          'differs',
          answer.exists ? 'response_missing' : 'response_exists',
          [answer.span],
          [other.span],
          [answer.name.text],
        ),
      });
      break;
    }
  }
  return { features: { tFirst: first, tResponse: response }, findings };
}

const FIRST =
  /\b(?:first (?:reported|revealed|disclosed|published|broken|carried)|(?:was|were) (?:the )?first to (?:report|reveal|disclose|publish)|broke the (?:story|news)|(?:story|news)[^.]{0,40} (?:was|were) broken|breaking the (?:story|news)|initially reported|originally reported)\b/i;

/** Whether the claim says who reported first and the passage says nothing of a first report. */
export function firstAlone({ claim, window }: Pairing['alignment']): boolean {
  return firstReporter(claim) !== null && !window.some((line) => FIRST.test(line.text));
}

/** The name said to have reported first: after "by", else the subject. */
const firstReporter = ofLine((line): NameMention | null => {
  const match = FIRST.exec(line.text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const by = line.analysis.names.find(
    (name) => name.start >= end && /\bby\s+(?:the\s+)?$/i.test(line.text.slice(end, name.start)),
  );
  if (by) return by;
  if (
    /reported|revealed|disclosed|published|broken|carried/i.test(match[0]) &&
    /\bfirst (?:reported|revealed)/i.test(match[0])
  ) {
    // "X first reported": active only when the name touches the phrase.
    return line.analysis.names.find((name) => name.end <= match.index && match.index - name.end < 3) ?? null;
  }
  let subject: NameMention | null = null;
  for (const name of line.analysis.names)
    if (name.end <= match.index && match.index - name.end < 40) subject = name;
  return subject;
});

const RESPONSE =
  /\b(?:respon(?:d|ds|ded|se)|repl(?:y|ies|ied)|den(?:y|ies|ied|ial)|comment(?:ed|s)?|rejected the|dismissed the|answered|statement)\b/gi;

/** Whether a named party has answered, as far as the sentence says so. */
const responseIn = ofLine((line): { exists: boolean; name: NameMention; span: Span } | null => {
  if (line.text.search(RESPONSE) < 0) return null;
  const negation = negationOf(line);
  for (const match of line.text.matchAll(RESPONSE)) {
    const token = line.tokens.findIndex((candidate) => candidate.start === match.index);
    if (token < 0) continue;
    let name: NameMention | null = null;
    for (const candidate of line.analysis.names) if (candidate.end <= match.index) name = candidate;
    const from = line.analysis.names.find(
      (candidate) =>
        candidate.start > match.index &&
        /\bfrom\s+(?:the\s+)?$/.test(line.text.slice(match.index, candidate.start)),
    );
    name = from ?? name;
    if (!name) continue;
    const whether = /\bwhether\b/i.test(line.text.slice(0, match.index));
    if (whether) return null;
    return {
      exists: negation.denied[token] !== 1,
      name,
      span: { start: line.offset + match.index, end: line.offset + match.index + match[0].length },
    };
  }
  return null;
});
