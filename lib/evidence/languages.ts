/**
 * Languages the judge was made for. In any other its words for "not", "may" or "said" are nobody's, and what it would
 * call a conflict would be a guess: there only what needs no grammar is told, the numbers, dates and quotations two texts
 * share.
 */
import type { Judgement, Reason } from '../model';

const JUDGED = ['en'];
/** What is the same in every language. */
const MATCHED: ReadonlySet<Reason['kind']> = new Set(['number', 'date', 'quotation']);

/** Whether texts in this language (BCP 47) are judged; `und` is given the benefit of the doubt. */
export function isJudged(language: string): boolean {
  const [primary = ''] = language.toLowerCase().split('-');
  return primary === 'und' || primary === '' || JUDGED.includes(primary);
}

/** What is left of a judgement where the language is not judged: never a difference, and agreement by quotation alone. */
export function matchOnly(judgement: Judgement): Judgement {
  const reasons = judgement.reasons.filter(({ kind, effect }) => MATCHED.has(kind) && effect === 'agrees');
  if (reasons.some(({ kind }) => kind === 'quotation'))
    return { ...judgement, relation: 'corroborates', reasons };
  if (judgement.relation === 'none') return { ...judgement, reasons: [] };
  const related: Reason = {
    ...{ kind: 'topic', effect: 'neutral', message: 'topic_shared' },
    ...{ claimSpans: [], passageSpans: [], values: [] },
  };
  return { ...judgement, relation: 'related', reasons: reasons.length > 0 ? reasons : [related] };
}
