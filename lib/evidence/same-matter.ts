/**
 * Is the same thing meant? A difference between two texts is a conflict only if they speak of one subject, at one time,
 * in one mood. Each check here takes a finding away; none adds one.
 */
import type { Span } from '../model';
import { wordSet } from '../text/word-set';
import type { Pair } from './align';
import { setAsideElsewhere } from './alternative';
import { whetherIn } from './certainty';
import { meet } from './date';
import { ofLine } from './of-line';
import type { Line, Word } from './reading';
import type { Finding, Pairing } from './signal';
import { silenceAlone } from './silence';

/** Findings that a different subject, time or mood explains. Who did it, and who reported it, are not among them. */
const EXPLAINABLE = wordSet(
  `number_differs date_differs time_differs denied opposite place_differs rank_differs stage_differs cause_differs`,
);

/** The findings that remain once other subjects, other times and plans are taken out. */
export function sameMatter(findings: Finding[], pairing: Pairing): Finding[] {
  return findings.filter((finding) => {
    if (!EXPLAINABLE.has(finding.reason.message)) return true;
    if (otherTime(finding, findings, pairing)) return false;
    if (otherMood(finding, pairing)) return false;
    return !otherSubject(finding, pairing) && !otherGroup(finding, pairing);
  });
}

/** Both are dated and no dates meet: what differs besides the date happened at another time. */
function otherTime({ reason }: Finding, findings: Finding[], pairing: Pairing): boolean {
  const { alignment, claim, passage } = pairing;
  const best = alignment.window[0];
  if (!best) return false;
  const dated = claim.day !== null && passage.day !== null;
  const usable = (line: Line) =>
    line.analysis.dates.filter((date) => Math.abs(date.from) < 900_000 && (dated || !date.relative));
  const mine = usable(alignment.claim);
  const theirs = usable(best);
  const differing = findings.some((other) => other.reason.message === 'number_differs');
  if (reason.message === 'date_differs') return differing;
  if (mine.length > 0 && theirs.length > 0)
    return !mine.some((date) =>
      theirs.some((other) => meet({ date, line: alignment.claim }, { date: other, line: best }, pairing)),
    );
  // "had risen 20 % over the past year" against "fell": a stretch of time on one side only.
  const stretch = theirs.some((date) => date.precision === 'period' && date.to - date.from > 20);
  return mine.length === 0 && stretch && /^(?:number_differs|opposite)$/.test(reason.message);
}

const AHEAD =
  /\b(?:will|would|plans? to|planned|intends?|to be|due to|going to|is to|are to|set to|expects?|expected)\b/i;

const isAhead = ofLine(({ text }) => AHEAD.test(text));

/** A plan here and what has happened, or not yet, there. */
function otherMood({ reason }: Finding, { alignment }: Pairing): boolean {
  const best = alignment.window[0];
  if (!best) return false;
  const mine = isAhead(alignment.claim);
  const theirs = isAhead(best);
  if (reason.message === 'place_differs') return mine !== theirs;
  if (isAsked(reason.passageSpans, best) !== isAsked(reason.claimSpans, alignment.claim)) return true;
  if (reason.kind === 'polarity' && silenceAlone(alignment)) return true;
  if (reason.message === 'denied')
    return mine && !theirs && /\b(?:not yet|yet to|n[o']t yet)\b/i.test(best.text);
  return false;
}

/** "The question is whether the minister resigned": what is only asked is neither affirmed nor denied. */
function isAsked(spans: readonly Span[], line: Line): boolean {
  const at = whetherIn(line);
  return at >= 0 && spans.length > 0 && spans.every((span) => span.start - line.offset >= at);
}

/** Words that stand for whoever the text is about. */
const ANYBODY = /^(?:company|firm|group|government|agency|official|spokesman|spokeswoman)s?$/;

function otherSubject(finding: Finding, { alignment }: Pairing): boolean {
  const { claim, pairs } = alignment;
  const best = alignment.window[0];
  if (!best) return false;
  const pair = pairs.find(
    (candidate) =>
      candidate.line === best &&
      finding.reason.claimSpans.some(
        (span) => candidate.claim.start >= span.start && candidate.claim.end <= span.end,
      ),
  );
  const at = pair ?? nearestPair(finding, pairs, best);
  if (!at) return false;
  if (finding.reason.message === 'denied' && setAsideElsewhere(at, claim, best, pairs)) return true;
  if (narrowed(claim, best, pairs)) return finding.reason.message === 'number_differs';
  if (finding.reason.kind === 'polarity' && otherObject(at, claim, best, pairs)) return true;
  if (finding.reason.kind !== 'polarity' && finding.reason.kind !== 'place') return false;
  if (NO_SUBJECT.test(claim.text) || NO_SUBJECT.test(best.text)) return false;
  if (finding.reason.kind === 'polarity' && ledBySame(at, claim, best, pairs)) return false;
  const mine = subjectOf(claim, at.claim);
  const theirs = subjectOf(best, at.passage);
  if (!mine || !theirs || mine === at.claim || theirs === at.passage) return false;
  const answered = pairs.some((candidate) => candidate.claim === mine && candidate.credit >= 0.6);
  const asked = pairs.some((candidate) => candidate.passage === theirs);
  if (answered || asked) return false;
  if (mine.name !== theirs.name) return !ANYBODY.test(theirs.norm) && !ANYBODY.test(mine.norm) && !mine.name;
  return true;
}

const OF_WHOM = /^(?:in|among|amongst|for|of)$/;

/** "94 % in adults" against "81 % in people over 65": each names a group the other does not. */
function otherGroup({ reason }: Finding, { alignment }: Pairing): boolean {
  if (reason.message !== 'number_differs') return false;
  const best = alignment.window[0];
  if (!best) return false;
  const grouped = (line: Line, word: Word) =>
    OF_WHOM.test(line.tokens[word.token - 1]?.norm ?? '') ||
    OF_WHOM.test(line.tokens[word.token - 2]?.norm ?? '');
  const mine = alignment.missing.some((word) => !word.name && grouped(alignment.claim, word));
  if (!mine) return false;
  const answering = new Set(alignment.pairs.map((pair) => pair.passage));
  return best.words.some((word) => !word.name && !answering.has(word) && grouped(best, word));
}

/** "won the final" against "lost the group match": what it was done to differs on both sides. */
function otherObject(pair: Pair, claim: Line, best: Line, pairs: Pair[]): boolean {
  const mine = objectOf(claim, pair.claim);
  const theirs = objectOf(best, pair.passage);
  if (!mine || !theirs) return false;
  const follows = (word: Word, predicate: Word) =>
    word.token > predicate.token && word.token <= predicate.token + OBJECT_REACH;
  // "direct currency figures" / "direct commodity or FX figures": the phrase ends alike.
  if (
    pairs.some(
      (other) =>
        other.line === best &&
        other.credit >= 0.8 &&
        follows(other.claim, pair.claim) &&
        follows(other.passage, pair.passage),
    )
  )
    return false;
  return (
    !pairs.some((candidate) => candidate.claim === mine && candidate.credit >= 0.6) &&
    !pairs.some((candidate) => candidate.passage === theirs)
  );
}

/** Tokens after a predicate that its object takes at most. */
const OBJECT_REACH = 5;

/** The noun right after a predicate, articles and adverbs skipped. */
function objectOf(line: Line, word: Word): Word | null {
  for (let at = word.token + 1; at <= word.token + 4; at += 1) {
    const token = line.tokens[at];
    if (!token) return null;
    if (/^(?:the|a|an|its|their|his|her|this|that|all|any)$/.test(token.norm)) continue;
    // "public or legal escalation": the noun comes after both.
    if (/^(?:and|or)$/.test(token.norm)) {
      at += 1;
      continue;
    }
    const content = line.words.find((candidate) => candidate.token === at);
    if (!content) return null;
    if (!/ly$/.test(content.norm)) return content;
  }
  return null;
}

function nearestPair(finding: Finding, pairs: Pair[], line: Line): Pair | undefined {
  const [span] = finding.reason.passageSpans;
  if (!span) return undefined;
  return pairs
    .filter((pair) => pair.line === line && !pair.claim.name)
    .sort((a, b) => Math.abs(a.passage.start - span.start) - Math.abs(b.passage.start - span.start))[0];
}

/** "Enforcement would pose little difficulty" / "enforcement remains a challenge": one word leads both clauses. */
function ledBySame(at: Pair, claim: Line, best: Line, pairs: Pair[]): boolean {
  return pairs.some(
    (other) =>
      other.line === best &&
      other.credit >= 0.8 &&
      leads(other.claim, at.claim, claim) &&
      leads(other.passage, at.passage, best),
  );
}

/** Tokens from what leads a clause to its predicate at most. */
const LEAD_REACH = 12;

function leads(word: Word, predicate: Word, line: Line): boolean {
  const away = predicate.token - word.token;
  if (away <= 0 || away > LEAD_REACH) return false;
  return !line.tokens.slice(word.token, predicate.token).some(({ text }) => /^[;:.]$/.test(text));
}

const SUBJECT_REACH = 5;
/** Words between a subject and its verb that are neither. */
const ASPECT = wordSet(
  `already still now soon recently later ever began begun begin begins start started starts going set continue
   continues continued plans planned tried tries yet formally publicly`,
);
/** "Nobody has", "no company has": the subject is whoever the other text names. */
const NO_SUBJECT = /\b(?:nobody|no one|none|nothing|no \w+|not one)\b/i;

/** The nearest content word before a predicate, in its clause. */
function subjectOf(line: Line, word: Word): Word | null {
  let found: Word | null = null;
  for (const other of line.words) {
    if (other.token >= word.token || word.token - other.token > SUBJECT_REACH) continue;
    found = /ly$/.test(other.norm) || ASPECT.has(other.norm) ? found : other;
  }
  if (!found) return null;
  for (let at = found.token + 1; at < word.token; at += 1)
    if (/^[;:.]$/.test(line.tokens[at]?.text ?? '')) return null;
  return found;
}

/** "Youth unemployment" against "unemployment": the passage narrows the claim's subject. */
function narrowed(claim: Line, best: Line, pairs: Pair[]): boolean {
  const first = claim.words.find((word) => !word.name);
  const pair =
    first &&
    pairs.find(
      (candidate) => candidate.claim === first && candidate.line === best && candidate.how === 'same',
    );
  if (!first || !pair) return false;
  const before = best.words.find((word) => word.token === pair.passage.token - 1);
  if (!before || before.name || pairs.some((candidate) => candidate.passage === before)) return false;
  return !claim.words.some((word) => word.token === first.token - 1) && before.weight > 3;
}
