/** Closed classes of English words, enough to find the phrase beside a cue without a tagger. */
import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';

export const DETERMINERS = wordSet(
  `the a an this that these those its his her their our my your some many several most both all each every no any
   other another few one two three four five six seven eight nine ten half such own`,
);
export const ARTICLES = wordSet('the a an this that these those');
export const POSSESSIVES = wordSet('its his her their our my your');
export const PRONOUNS = wordSet('he she they it we i you who which others some many few one both those');
export const PREPOSITIONS = wordSet(
  `of in on at for from with by to about over under after before during since through into against between among near
   around across behind beyond within without toward towards amid despite until upon outside inside like per than`,
);
export const SUBORDINATORS = wordSet(
  `that when while if because as although though whether since unless until where why how after before what once so`,
);
export const CONJUNCTIONS = wordSet('and or but nor yet');
export const AUXILIARIES = wordSet(
  `is are was were be been being am has have had having do does did will would can could may might must shall should
   isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't
   shouldn't mustn't`,
);
export const BE = wordSet("is are was were be been being am isn't aren't wasn't weren't");
export const MODALS = wordSet(
  "will would can could may might must should shall won't wouldn't can't cannot couldn't",
);
export const NEGATIONS = wordSet('not never neither nor nobody nothing hardly barely no');
const ADVERBS = wordSet(
  `also later still again now then already once often soon first even just only not never ever always sometimes
   separately instead too meanwhile earlier today yesterday itself himself herself themselves yet further long
   nonetheless nevertheless however both all have`,
);
const NOT_ADVERBS = wordSet(
  `family ally supply reply italy july assembly early daily weekly monthly only fly apply rely`,
);
const TIME_WORDS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december today yesterday tomorrow week month year morning afternoon evening night day
   days weeks months years hours minutes past recent late early mid`,
);

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
export const isTimeWord = (word: string): boolean => TIME_WORDS.has(word);
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);
export const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't");

/** Starts with a capital letter. */
export const isCapital = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text);
/** Carries a possessive ending, which `norm` has lost. */
export const isPossessive = (token: Token): boolean => /['’]s?$/.test(token.text);
export const isQuote = (token: Token): boolean => /^["“”„«»]$/.test(token.text);
