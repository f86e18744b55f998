/** What general English adds to a library's own statistics; lent by whoever has a table of words. */

/** Both ask by stem. */
export interface Lexicon {
  /** How rare a word is among news documents at large, in nats; 0 for what stands in every one. */
  rarity(stem: string): number;
  /** Words that mean the same, nearly the same, or the opposite (of an event; `contrary`: of any word); `null` when none are known. */
  kin(stem: string): ReadonlyMap<string, 'same' | 'near' | 'opposite' | 'contrary'> | null;
}
