/**
 * Notes in which a publisher takes something back or adds to it: "An earlier version of this article misstated ...",
 * "Clarification: ...", "This story has been updated". General wording of English-language news.
 */
import type { Block, CorrectionNote } from '../model';

/** Longer paragraphs (UTF-16 units) are stories about corrections, not notes. */
const LONGEST = 1_200;
/** A label without a sentence behind it says nothing. */
const SHORTEST = 24;

const PIECE =
  '(?:articles?|stor(?:y|ies)|posts?|reports?|pieces?|pages?|headlines?|columns?|captions?|graphics?|charts?|videos?|podcasts?|newsletters?)';
const OWN = `(?:this (?:[\\p{L}\\d.]+ ){0,3}?${PIECE}|the (?:headline|(?:photo |picture )?caption|story|article) above|the (?:headline|(?:photo|picture) caption))`;
const DATED =
  '(?:\\s*\\([^()]{1,60}\\)|,?\\s(?:on )?(?:\\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d)[\\p{L}\\d.,:/ ]{0,30}?)?';

/** What the note calls itself: "Correction:", "Editor's note (3 March):", "UPDATE, 4 p.m. -". */
const LABEL = new RegExp(
  `^[\\s*•[(_]*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|retraction|erratum|amendment|editor['’]?s['’]? note|update)${DATED}(?:\\s*[:—–]\\s*|\\s-\\s)`,
  'iu',
);

/** What it says of itself. */
const SENTENCE = new RegExp(
  [
    `^\\W*(?:(?:an|the|our) (?:earlier|previous|prior|original|initial)(?:ly published)? (?:version|edition)|(?:earlier|previous) versions) of (?:${OWN}|(?:the|our) (?:story|article|post))\\b`,
    `^\\W*${OWN} (?:was|were|has been|have been|is|had been) (?:\\w+ )?(?:corrected|amended|updated|clarified|revised|retracted|withdrawn)\\b`,
    `^\\W*${OWN} (?:corrects|clarifies|has been changed to|was changed to)\\b`,
    '^\\W*(?:corrects|clarifies) (?:[\\p{L}\\d]+ ){0,8}?(?:paragraph|headline|spelling|name|date|title|figure|number|attribution)\\b',
    '^\\W*we (?:have (?:corrected|amended|clarified|retracted|updated) (?:this|the (?:article|story|headline))|regret the error|apologi[sz]e for the error)\\b',
  ].join('|'),
  'iu',
);

/** Words by which it takes something back, whatever it is called. */
const TAKES_BACK =
  /\b(?:correct(?:s|ed|ions?)|to correct|incorrect(?:ly)?|inaccura\w+|mis(?:stat|identif|spell?|report|quot|attribut|characteri|describ|l(?:ed|ead)|dat)\w*|mistaken(?:ly)?|wrong(?:ly)?|err(?:or|ors|oneous|oneously|ed)|false(?:ly)?|regret)\b/i;
const RETRACTS = new RegExp(
  `\\bretraction\\b|${OWN} (?:was|has been|is) (?:\\w+ )?(?:retracted|withdrawn)`,
  'iu',
);
/** "Update: the minister was wrong" tells news; only one that speaks of the text itself takes something back. */
const OF_ITSELF = new RegExp(`\\b(?:earlier|previous|original) version\\b|${OWN}`, 'iu');
const CLARIFIES = /\bclarif(?:y|ies|ied|ication)/i;

/** The note a paragraph is; `null` when it is none. */
export function correctionIn(paragraph: string): CorrectionNote | null {
  if (paragraph.length > LONGEST) return null;
  const label = LABEL.exec(paragraph)?.[0] ?? '';
  if (label === '' && !SENTENCE.test(paragraph)) return null;
  const text = paragraph.replace(/\s+/g, ' ').trim();
  if (text.length - label.trim().length < SHORTEST) return null;
  return { kind: kindOf(text, label), text };
}

/** The notes among a text's paragraphs, in their order. */
export function correctionsIn(text: string, blocks: readonly Block[]): CorrectionNote[] {
  return blocks.flatMap(({ kind, start, end }) => {
    const long = end - start > LONGEST;
    const note = long || kind === 'heading' ? null : correctionIn(text.slice(start, end));
    return note ? [note] : [];
  });
}

/** Whether a note takes something back or puts it right; an update only adds. */
export const takesBack = ({ kind }: CorrectionNote): boolean => kind !== 'update';

/** Notes of `after` that `before` did not have. */
export function newNotes(
  before: readonly CorrectionNote[] | undefined,
  after: readonly CorrectionNote[] | undefined,
): CorrectionNote[] {
  const known = new Set(before?.map(({ text }) => text));
  return after?.filter(({ text }) => !known.has(text)) ?? [];
}

function kindOf(text: string, label: string): CorrectionNote['kind'] {
  if (/update|note/i.test(label) && !OF_ITSELF.test(text)) return 'update';
  if (RETRACTS.test(text)) return 'retraction';
  if (TAKES_BACK.test(text)) return 'correction';
  return CLARIFIES.test(`${label} ${text}`) ? 'clarification' : 'update';
}
