/** What this folder found, in the reader's words: the texts behind its message keys. */
import type { Texts } from '../evidence/explain';
import type { LostCertainty, Origin, OriginTie, QuotedVariant } from '../model';

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

/** What to call an origin: "a letter by the river board" where its words are laid down in a text of its own. */
export function originText({ name, text }: Pick<Origin, 'name' | 'text'>, texts: Texts): string {
  if (text === null) return name;
  const key = `origin_text_${text}`;
  const said = texts(key, name);
  return said === '' || said === key ? name : said;
}
