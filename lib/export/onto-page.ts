/** What a file says of a page -> the same on the page as it is now: every claim and note where its words stand today. */
import type { Article, JudgedClaim, Note, QuotePlace, Report, Span } from '../model';
import { placeOf } from './anchors';
import type { Dossier } from './dossier';
import { findAgain } from './find-again';

/** A report on another text than the one it was made of. */
export interface Moved {
  report: Report;
  notes: Note[];
  /** Words that the page does not have, of claims and notes; `of` is how many were looked for. */
  lost: string[];
  of: number;
}

/** Moves a dossier onto an article. Claims that it no longer makes are left out of the report and named. */
export function ontoPage(dossier: Dossier, article: Article): Moved {
  const { text, blocks: _blocks, ...head } = article;
  const lost: string[] = [];
  const claims: JudgedClaim[] = [];
  for (const claim of dossier.report.claims) {
    const span = placed(text, dossier.anchors.claims[claim.id] ?? placeOf(dossier.article.text, claim));
    if (span) claims.push({ ...claim, ...span });
    else lost.push(claim.text);
  }
  const notes = dossier.notes.map((note): Note => {
    const span = placed(text, note.span ? placeOf(dossier.article.text, note.span) : note.place);
    const claim = claims.some(({ id }) => id === note.claim) ? note.claim : null;
    return { ...note, span, claim };
  });
  lost.push(
    ...notes.filter(({ span, about }) => span === null && about === 'passage').map(({ quote }) => quote),
  );
  const passages = notes.filter(({ about }) => about === 'passage').length;
  return {
    report: { ...dossier.report, article: head, claims },
    notes,
    lost,
    of: dossier.report.claims.length + passages,
  };
}

/** The same for notes of others, beside the claims of a report of one's own. */
export function notesOntoPage(notes: readonly Note[], text: string): Omit<Moved, 'report'> {
  const moved = notes.map((note): Note => ({ ...note, span: placed(text, note.place) }));
  return {
    notes: moved,
    lost: moved.filter(({ span }) => span === null).map(({ quote }) => quote),
    of: notes.length,
  };
}

function placed(text: string, place: QuotePlace): Span | null {
  const found = findAgain(text, place);
  return found && { start: found.start, end: found.end };
}
