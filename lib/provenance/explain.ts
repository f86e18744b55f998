/** What this folder found, in the reader's words: the texts behind its message keys. */
import type { Texts } from '../evidence/explain';
import type { LostCertainty, OriginTie, QuotedVariant } from '../model';

/** Why two pieces of evidence count once. */
export function tieText({ message, values }: OriginTie, texts: Texts): string {
  return texts(`tie_${message}`, ...values);
}

/** What the change of a quotation did to its sense. */
export function turnText({ kind }: QuotedVariant['turned'][number], texts: Texts): string {
  return texts(`quotation_turned_${kind}`);
}

/** How certainty was lost. */
export function lossText({ message, values }: LostCertainty, texts: Texts): string {
  return texts(`lost_${message}`, ...values);
}
