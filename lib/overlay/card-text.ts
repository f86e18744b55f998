/** What the card says of a claim, as strings: the same reasons and counts the panel shows, cut to three lines. */
import { explanation, factCheckText, localeOf, sourceOf } from '../evidence/explain';
import { countWords } from '../messages/count-words';
import type { Words } from '../messages/links';
import type { Evidence, JudgedClaim, Note, Relation, Status } from '../model';
import { takesBack } from '../text/corrections';

/** The card's lines; `counts` is empty when nothing in the library speaks to the claim, `notes` when the reader wrote none. */
export interface CardText {
  status: string;
  why: string;
  /** What was said since of what it rests on: by its publisher, or by whoever checked the claim. */
  since: string;
  counts: string;
  notes: string;
}

/** The relation that gives a claim each status. */
const CAUSE: Record<Exclude<Status, 'unmatched'>, Relation> = {
  conflicting: 'conflicts',
  corroborated: 'corroborates',
  qualified: 'qualifies',
};

/** The order in which relations are counted out. */
const COUNTED = ['conflicts', 'corroborates', 'qualifies'] as const;

/** Who wrote notes: the reader, or whoever made a file that was read back. */
export type Whose = 'reader' | 'file';

/** Words for one claim; `notes` are those on it. */
export function cardText(
  claim: JudgedClaim,
  notes: readonly Note[],
  words: Words,
  whose: Whose = 'reader',
): CardText {
  return {
    status: words(`status_${claim.status}`),
    why: whyLine(claim, words),
    since: sinceLines(claim, words),
    counts: countsLine(claim, words),
    notes: notesLines(notes, words, whose),
  };
}

/** Words for a passage with a note and no claim. */
export function noteText(note: Note, words: Words, whose: Whose): CardText {
  return {
    status: words(whose === 'reader' ? 'note_own' : 'export_own_note'),
    why: note.text,
    since: '',
    counts: '',
    notes: '',
  };
}

/** How a note begins. */
const SAID = {
  reader: { note: 'note_said_note', wrong: 'note_said_wrong' },
  file: { note: 'export_own_note', wrong: 'export_own_wrong' },
} as const;

/** A line each; one without words still says that the mark is called wrong. */
function notesLines(notes: readonly Note[], words: Words, whose: Whose): string {
  return notes.map(({ kind, text }) => `${words(SAID[whose][kind])} ${text}`.trim()).join('\n');
}

function whyLine(claim: JudgedClaim, words: Words): string {
  const { status } = claim;
  if (status === 'unmatched') return words('card_why_unmatched');
  const best = bestOf(claim);
  if (best === undefined) return words(`card_why_${status}`);
  return explanation(best, sourceOf(best.document), words);
}

/** The evidence the status was given for. */
function bestOf({ status, evidence }: JudgedClaim): Evidence | undefined {
  return status === 'unmatched' ? undefined : evidence.find(({ relation }) => relation === CAUSE[status]);
}

/** A line each: the surest fact check, then what the publisher of the evidence told first took back of it. */
function sinceLines(claim: JudgedClaim, words: Words): string {
  const [check] = claim.factChecks ?? [];
  const taken = bestOf(claim)?.document.corrections?.filter(takesBack) ?? [];
  return [
    ...(check ? [factCheckText(check.review, words)] : []),
    ...taken.map(({ kind, text }) => `${words(`correction_${kind}`)}: “${text}”`),
  ].join('\n');
}

function countsLine(claim: JudgedClaim, words: Words): string {
  const parts = COUNTED.flatMap((relation) => {
    const documents = new Set(
      claim.evidence.filter((evidence) => evidence.relation === relation).map(({ document }) => document.id),
    );
    return documents.size === 0 ? [] : [counted(`card_${relation}`, documents.size, words)];
  });
  if (parts.length === 0) return '';
  const origins = originsOf(claim);
  if (origins > 0) parts.push(counted('card_origins', origins, words));
  // A number stays with what it counts.
  return parts.map((part) => part.replace(/^(\d\S*) /, '$1\u00a0')).join(' · ');
}

/** Origins of evidence that bears on the claim; what is merely related has no say. */
function originsOf(claim: JudgedClaim): number {
  const bearing = new Set(
    claim.evidence
      .filter(({ relation }) => relation !== 'related' && relation !== 'none')
      .map(({ id }) => id),
  );
  return claim.origins.filter((origin) => origin.evidence.some((id) => bearing.has(id))).length;
}

function counted(key: string, count: number, words: Words): string {
  // A number at the end of a line, apart from what it counts, is read as something else.
  return countWords(words, localeOf(words), key, count).replace(/(\p{Nd}) /gu, '$1\u00a0');
}
