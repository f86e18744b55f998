/**
 * Who did it to whom. Roles are read from word order, "by", possessives and "against", for words both texts share;
 * a difference is a swap (A accused B / B accused A), a contrast ("X and not Y") or another doer of the same deed.
 */
import type { Token } from '../text/tokens';
import type { NameMention } from '../text/types';
import { negationOf } from './negation';
import { ofLine } from './of-line';
import type { Line, Word } from './reading';
import { nounRolesOf } from './roles';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';

interface Roles {
  /** The agent follows "by", which leaves no doubt. */
  by?: boolean;
  agent: NameMention | null;
  patient: NameMention | null;
}

/** Actor features: swapped roles, contrasted names, another doer. */
export function actorSignal(pairing: Pairing): Signal {
  const { claim, window, pairs } = pairing.alignment;
  const findings: Finding[] = [];
  let swapped = 0;
  let agentSame = 0;
  let agentDiffers = 0;
  const best = window[0];
  if (best && claim.analysis.names.length > 0 && best.analysis.names.length > 0) {
    for (const pair of pairs) {
      if (pair.line !== best || pair.claim.name || pair.passage.name || pair.how === 'near') continue;
      const mine = rolesOf(claim, pair.claim);
      const theirs = rolesOf(best, pair.passage);
      if (mine.agent && theirs.agent && same(mine.agent, theirs.agent)) agentSame += 1;
      if (
        mine.agent &&
        theirs.patient &&
        same(mine.agent, theirs.patient) &&
        !(theirs.agent && same(mine.agent, theirs.agent))
      ) {
        const both = mine.patient !== null && theirs.agent !== null && same(mine.patient, theirs.agent);
        if (!both && !(theirs.agent === null && mine.patient !== null)) continue;
        swapped = Math.max(swapped, both ? 1 : 0.4);
        if (both)
          findings.push({
            strength: 0.9,
            reason: reason(
              'actor',
              'differs',
              'actors_swapped',
              [shifted(mine.agent, claim.offset), span(pair.claim)],
              [shifted(theirs.agent ?? theirs.patient, best.offset), span(pair.passage)],
              [mine.agent.text, theirs.agent?.text ?? theirs.patient.text],
            ),
          });
      } else if (
        mine.agent &&
        theirs.agent &&
        !same(mine.agent, theirs.agent) &&
        !named(best, mine.agent) &&
        !named(claim, theirs.agent) &&
        !/^(?:opposite|contrary)$/.test(pair.how)
      ) {
        agentDiffers += 1;
        const sure =
          mine.by &&
          theirs.by &&
          mine.patient !== null &&
          theirs.patient !== null &&
          same(mine.patient, theirs.patient);
        const stressed = CLEFT.test(claim.text) && mine.agent.start < 30;
        if (sure || stressed) findings.length = 0;
        if (findings.length === 0)
          findings.push({
            strength: sure ? 0.85 : stressed ? 0.8 : 0.5,
            reason: reason(
              'actor',
              'differs',
              'other_actor',
              [shifted(mine.agent, claim.offset), span(pair.claim)],
              [shifted(theirs.agent, best.offset), span(pair.passage)],
              [mine.agent.text, theirs.agent.text],
            ),
          });
      }
    }
  }
  const nouns = best && findings.length === 0 ? swappedNouns(pairing) : null;
  if (nouns) {
    swapped = 1;
    findings.push(nouns);
  }
  const contrast = best ? (contrastOf(claim, best, false) ?? contrastOf(best, claim, true)) : null;
  if (contrast) findings.unshift(contrast);
  return {
    features: {
      aSwapped: swapped,
      aAgentSame: Math.min(3, agentSame),
      aAgentDiffers: Math.min(3, agentDiffers),
      aContrast: contrast ? 1 : 0,
    },
    findings,
  };
}

/** "The supplier sued the retailer" against "the supplier was sued by the retailer". */
function swappedNouns({ alignment: { claim, window, pairs } }: Pairing): Finding | null {
  const best = window[0];
  const answers = (mine: Word, theirs: Word) =>
    mine.stem === theirs.stem || pairs.some((pair) => pair.claim === mine && pair.passage === theirs);
  for (const pair of pairs) {
    if (pair.line !== best || (pair.how !== 'same' && pair.how !== 'synonym')) continue;
    const mine = nounRolesOf(claim, pair.claim);
    const theirs = nounRolesOf(best, pair.passage);
    if (!mine || !theirs || mine.agent.stem === mine.patient.stem) continue;
    if (!answers(mine.agent, theirs.patient) || !answers(mine.patient, theirs.agent)) continue;
    return {
      strength: 0.85,
      reason: reason(
        'actor',
        'differs',
        'actors_swapped',
        [span(mine.agent), span(pair.claim)],
        [span(theirs.agent), span(pair.passage)],
        [textOf(claim, mine.agent), textOf(best, theirs.agent)],
      ),
    };
  }
  return null;
}

function textOf(line: Line, { start, end }: Word): string {
  return line.text.slice(start - line.offset, end - line.offset);
}

function span(word: Word): { start: number; end: number } {
  return { start: word.start, end: word.end };
}

/** "It was X who ...": the sentence is about who did it. */
const CLEFT = /^\W*it (?:was|is|were) .{2,60}? (?:who|that|which)\b/i;

const REACH = 7;

/** The names that do and suffer what a word says, by the nearest name on either side. */
function rolesOf(line: Line, word: Word): Roles {
  const known = rolesIn(line);
  const roles = known[word.token] ?? readRoles(line, word);
  known[word.token] = roles;
  return roles;
}

/** Roles by token, as far as they were asked for. */
const rolesIn = ofLine((): Roles[] => []);

function readRoles(line: Line, word: Word): Roles {
  const at = word.token;
  const { tokens } = line;
  let left: NameMention | null = null;
  let right: NameMention | null = null;
  const start = word.start - line.offset;
  const end = word.end - line.offset;
  for (const name of line.analysis.names) {
    if (name.end <= start && between(line, name.end, start) <= REACH) left = name;
    if (name.start >= end && between(line, end, name.start) <= REACH) {
      right = name;
      break;
    }
  }
  const before = right ? wordBefore(line, right.start) : '';
  const passive =
    /^(?:was|were|been|being|be|is|are|get|got)$/.test(tokens[at - 1]?.norm ?? '') || before === 'by';
  if (before === 'by') return { agent: right, patient: left, by: true };
  if (passive) return { agent: null, patient: left };
  if (left && /^(?:by)$/.test(wordBefore(line, left.start))) return { agent: left, patient: right };
  if (left && /^(?:against|of|to|at|on|from|in|with|for)$/.test(wordBefore(line, left.start))) left = null;
  if (right && /^(?:of|at|in|from|on|for|to|with|and|after|amid|as)$/.test(before)) right = null;
  return { agent: left, patient: right };
}

function wordBefore(line: Line, start: number): string {
  for (let at = line.tokens.length - 1; at >= 0; at -= 1) {
    const { end, kind, norm } = line.tokens[at] as Token;
    if (end <= start && kind !== 'punctuation' && !ARTICLES.has(norm)) return norm;
  }
  return '';
}

const ARTICLES = new Set(['the', 'a', 'an']);

function between(line: Line, from: number, to: number): number {
  let count = 0;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const { start, end, text } = line.tokens[at] as Token;
    if (end > to) break;
    if (start < from) continue;
    if (text === '.' || text === ';' || text === ':') return 99;
    count += 1;
  }
  return count;
}

/** The same bearer by normal form or by a shared word of it ("Tim Scott", "Scott"). */
export function same(a: NameMention, b: NameMention): boolean {
  if (a.key === b.key) return true;
  const [longer, shorter] = a.key.length > b.key.length ? [a.key, b.key] : [b.key, a.key];
  return ` ${longer} `.includes(` ${shorter} `);
}

function named(line: Line, name: NameMention): boolean {
  return line.analysis.names.some((other) => same(other, name));
}

const CONTRAST = /(?:\band not|,? ?\bnot|\brather than|\binstead of)\s+(?:by |from |the )?$/i;

/** Names set against another: "and not Y". */
const contrasted = ofLine((line) =>
  negationOf(line).cues.length === 0
    ? []
    : line.analysis.names.filter(({ start }) =>
        CONTRAST.test(line.text.slice(Math.max(0, start - 16), start)),
      ),
);

/** "It was X and not Y that ..." against a text in which Y does it and X is not named. */
function contrastOf(line: Line, other: Line, turned: boolean): Finding | null {
  for (const name of contrasted(line)) {
    const theirs = other.analysis.names.find((candidate) => same(candidate, name));
    const rival = line.analysis.names.find((candidate) => candidate !== name && !same(candidate, name));
    if (!theirs || !rival || named(other, rival)) continue;
    const here = [shifted(rival, line.offset), shifted(name, line.offset)];
    const there = [shifted(theirs, other.offset)];
    const values = turned ? [theirs.text, rival.text] : [rival.text, theirs.text];
    return {
      strength: 0.8,
      reason: reason('actor', 'differs', 'other_actor', turned ? there : here, turned ? here : there, values),
    };
  }
  return null;
}
