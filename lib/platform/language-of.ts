/** Which language a text is in, as the browser itself tells: without network, from the text. */
import { browser } from './browser';

/** Characters that are looked at: enough to be sure, few enough to be quick. */
const LOOKED_AT = 2_000;
/** Share of the text, in per cent, that has to be in one language. */
const LEAST = 70;

/** BCP 47 tag of a text that its page says is in `declared`; another one only where the browser is sure of it. */
export async function languageOf(text: string, declared: string): Promise<string> {
  try {
    const found = await browser.i18n.detectLanguage(text.slice(0, LOOKED_AT));
    const [first] = [...found.languages].sort((a, b) => b.percentage - a.percentage);
    if (!found.isReliable || !first || first.percentage < LEAST) return declared;
    const same = declared.toLowerCase().split('-')[0] === first.language.toLowerCase().split('-')[0];
    return same ? declared : first.language;
  } catch {
    return declared;
  }
}
