/** What a source is, as far as its name and the words around it tell. */
import type { Attribution, SourceKind } from '../model';
import { normalizeWord } from '../text/tokens';
import { nameKey } from './outlets';
import { AGENCIES, OFFICES } from './source-words';

/** "National Disaster Agency", "Federal Office": a body of a state by its name. */
const PUBLIC_BODY =
  /\b(?:national|federal|state|royal|public|european) (?:\S+ )?(?:agency|institute|service|office|bureau|bank|guard|laboratory|observatory|board|centre|center)$/;

const TEXTS = new Map<string, SourceKind>([
  ['letter', 'letter'],
  ['release', 'release'],
  ['communique', 'release'],
]);

/** An attribution's kind made finer: agencies among outlets, letters and releases among documents, offices among people and bodies. `phrase` is the source as the text has it. */
export function sourceKind(name: string, kind: Attribution['kind'], phrase = name): SourceKind {
  const key = nameKey(name);
  if (AGENCIES.has(key) || /\bnews ?agency$/.test(key)) return 'agency';
  if (kind === 'outlet') return kind;
  if (kind === 'document') {
    const text = key.split(' ').find((word) => TEXTS.has(word));
    return (text && TEXTS.get(text)) || kind;
  }
  if (kind === 'unnamed') return kind;
  const words = `${phrase} ${name}`
    .split(/[\s-]+/)
    .map((word) => normalizeWord(word.replace(/[^\p{L}'’]/gu, '')));
  const isPublic = words.some((word) => OFFICES.has(word)) || PUBLIC_BODY.test(key);
  return isPublic ? 'official' : kind;
}
