/** What a number counts: the noun behind it, or the measure before it. */
import type { Token } from '../tokens';
import { wordSet } from '../word-set';

/** Words that end the noun phrase after a number. */
export const NOT_COUNTED = wordSet(
  `a an the and or but nor of in on at to from by with for as is are was were be been being am has have had having do
   does did will would can could may might must shall should that which who whom whose when where while if because
   since than then there here this these those it its he she they we you i his her their our my your not no also only
   just so very more less about over under up down out off into onto after before during between among through
   against per via within without across along around near amid until till despite according said says say told
   reported died killed injured were`,
);

const PLURALS = wordSet(
  `people men women children police dead wounded missing staff personnel aircraft feet teeth fish sheep deer troops
   cattle homeless others`,
);

/** A noun in the plural, as far as its form shows. */
export function isPlural({ norm }: Token): boolean {
  return PLURALS.has(norm) || /[^s]s$/.test(norm);
}

/** Nouns that stand before their number: "magnitude 6.4", "the toll at 38". */
export const MEASURE_NOUNS = wordSet(
  `toll magnitude depth population number count total share price rate age revenue profit sales turnover budget
   temperature speed value valuation cost bill fine deficit debt majority score turnout figure sum inflation
   unemployment growth length height weight width distance capacity average median record margin`,
);

/** Stem of the noun a number counts: the first plural of the phrase after it, else a measure noun before it. */
export function countedNoun(
  text: string,
  tokens: Token[],
  first: number,
  next: number,
  unit: string | null,
): string | null {
  const run = phraseAfter(tokens, next);
  if (unit === null) {
    const plural = run.find(
      (token) => PLURALS.has(token.norm) || (/[^s]s$/.test(token.norm) && /\p{Ll}/u.test(token.text)),
    );
    if (plural) return plural.stem;
    const before = measureBefore(tokens, first);
    if (before) return before.stem;
    return run.length > 0 && text !== '' ? (run.at(-1) as Token).stem : null;
  }
  const before = measureBefore(tokens, first);
  if (before) return before.stem;
  const of = tokens[next]?.norm === 'of' || tokens[next]?.norm === 'in' ? next + 1 : next;
  const phrase = of > next ? phraseAfter(tokens, of) : run;
  const plural = phrase.find(isPlural);
  return (plural ?? phrase.at(-1))?.stem ?? null;
}

const PHRASE_WORDS = 4;

/** The words of the noun phrase at a token, articles left out. */
export function phraseAfter(tokens: Token[], at: number): Token[] {
  const run: Token[] = [];
  let index = at;
  if (tokens[index]?.norm === 'of') index += 1;
  while (/^(the|its|their|his|her|a|an|all|our|these|those)$/.test(tokens[index]?.norm ?? '')) index += 1;
  for (; index < tokens.length && run.length < PHRASE_WORDS; index += 1) {
    const token = tokens[index] as Token;
    if (token.text === '-' || token.text === '‑') continue;
    if (token.kind !== 'word' || NOT_COUNTED.has(token.norm)) break;
    run.push(token);
  }
  return run;
}

const LOOK_BACK = 8;

function measureBefore(tokens: Token[], first: number): Token | null {
  for (let index = first - 1; index >= Math.max(0, first - LOOK_BACK); index -= 1) {
    const token = tokens[index] as Token;
    if (/^[.;:!?]$/.test(token.text) || token.kind === 'number') return null;
    if (!MEASURE_NOUNS.has(token.norm)) continue;
    if (
      (token.norm === 'number' || token.norm === 'total' || token.norm === 'count') &&
      tokens[index + 1]?.norm === 'of'
    ) {
      const what = phraseAfter(tokens, index + 2);
      return what.find((word) => PLURALS.has(word.norm) || word.norm.endsWith('s')) ?? what.at(-1) ?? token;
    }
    return token;
  }
  return null;
}

/** Stem of the noun an ordinal ranks. */
export function ordinalNoun(tokens: Token[], next: number): string | null {
  return phraseAfter(tokens, next)[0]?.stem ?? null;
}
