/**
 * How far a report stands from what it reports: words by which news passes something on, doubts it or calls it untrue.
 * Counted in the best sentence and in the whole passage, beyond what the claim itself says.
 */
import { ofLine } from './of-line';
import type { Pairing, Signal } from './signal';

/** Families of cues, by what a reader takes from them. */
const FAMILIES: Record<string, RegExp> = {
  Reportedly: /\b(?:reportedly|reports?|reported|reporting)\b/gi,
  Rumour: /\b(?:rumou?r(?:s|ed)?|speculation|speculate[sd]?|leak(?:s|ed)?)\b/gi,
  Claims: /\b(?:claim(?:s|ed|ing)?|alleg\w+|purport\w+|supposed(?:ly)?)\b/gi,
  Says: /\b(?:says?|said|sources?|according|told|citing|officials?)\b/gi,
  May: /\b(?:may|might|could|would|likely|possibly|potential(?:ly)?)\b/gi,
  Untrue:
    /\b(?:hoax\w*|fakes?|faked|false|falsely|debunk\w*|untrue|satir\w+|photoshop\w*|fabricat\w+|bogus|myth|prank)\b/gi,
  Denies: /\b(?:den(?:y|ies|ied|ial)|refut\w+|dismiss(?:es|ed)|reject(?:s|ed)|contradict\w*|disput\w+)\b/gi,
  Negated:
    /\b(?:not|no|never|n't|didn['’]t|isn['’]t|wasn['’]t|doesn['’]t|don['’]t|aren['’]t|won['’]t|can['’]t|hasn['’]t|neither|none)\b/gi,
  Verified:
    /\b(?:verif(?:y|ied|ication)|unverified|unconfirmed|authentic\w*|independently|confirmation|investigat\w+)\b/gi,
  Confirmed:
    /\b(?:confirm(?:s|ed)|admit(?:s|ted)|acknowledged?|announce[sd]?|reveal(?:s|ed)|prove[sdn]?)\b/gi,
  Story:
    /\b(?:viral|internet|online|social media|story|stories|website|tweet(?:s|ed)?|post(?:s|ed)?|video|photos?|images?)\b/gi,
  However: /\b(?:however|but|although|though|despite|actually|in fact|really|instead|yet)\b/gi,
  Quoted: /["“”]/g,
  Asked: /\?/g,
};
const NAMES = Object.keys(FAMILIES);
/** What a family's counts are called: of the best sentence, of the whole passage. */
const FEATURE_NAMES = NAMES.map((name) => ({ best: `r${name}`, whole: `R${name}` }));

/** Features `r<Family>` (best sentence, beyond the claim) and `R<Family>` (whole passage, by its length). */
export function distanceSignal(pairing: Pairing): Signal {
  const { claim, window } = pairing.alignment;
  const mine = countsOf(claim);
  const best = window[0] ? countsOf(window[0]) : null;
  const { lines } = pairing.passage;
  const features: Record<string, number> = {};
  FEATURE_NAMES.forEach((name, at) => {
    const own = mine[at] ?? 0;
    features[name.best] = Math.max(-1, Math.min(2, (best?.[at] ?? 0) - own));
    if (lines.length === 1) {
      features[name.whole] = 0;
      return;
    }
    let all = 0;
    for (const line of lines) all += countsOf(line)[at] ?? 0;
    features[name.whole] = Math.round((10 * all) / Math.sqrt(lines.length)) / 10;
  });
  return { features, findings: [] };
}

const countsOf = ofLine(({ text }) =>
  Uint8Array.from(NAMES, (name) => Math.min(9, text.match(FAMILIES[name] as RegExp)?.length ?? 0)),
);
