/** How telling a word is, and which words mean the same or the opposite: the fitted table beside our own news senses. */
import { TableError } from '../table-file';
import { stem } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { OPPOSITES, SAME, SEQUENTIAL } from './senses';
import { openWords, type WordsTable } from './words-table';

/** How two stems are related in meaning. `contrary` is a lexicon's opposite, `opposite` one of our own pairs of events. */
export type Kinship = 'same' | 'near' | 'opposite' | 'contrary';

/** Words that carry no meaning of their own here; negation and modality are read by their own signals. */
export const FUNCTION_WORDS = wordSet(
  `a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up with within
   without about above across after against along among around before behind below beneath beside between beyond down
   during except inside near outside since through throughout till toward towards under until upon via is are was
   were be been being am do does did doing done has have had having will would shall should can could may might must
   ought i you he she it we they me him her us them my your his its our their mine yours ours theirs this that these
   those who whom whose which what when where why how there here not no never none neither also just only even still
   very more most less least much many such own same other another any each every both all some few several too again
   once ever now s t re ve ll d m don't didn't isn't wasn't won't can't doesn't aren't weren't hasn't haven't hadn't
   couldn't wouldn't shouldn't it's he's she's that's i'm they're we're you're i've there's per because while
   although though whether however including according amid itself himself herself themselves myself yourself
   ourselves mr mrs ms said say says told tell saying`,
);

/** Rarity of a stem the table does not have, in nats: rarer than once in 3,000 documents. */
const UNKNOWN = 8.5;

let table: WordsTable | null = null;
const kinOf = new Map<string, Map<string, Kinship> | null>();
const meanings = new Map<string, Meaning>();
/** Words that are remembered: more than a long article and its evidence have. */
const KEPT = 20_000;

/** Makes the packaged table available; call before anything here is asked. Throws a `TableError` for a bad file. */
export function installWords(file: ArrayBuffer): void {
  table = openWords(file);
  kinOf.clear();
  meanings.clear();
}

function words(): WordsTable {
  if (!table) throw new TableError('table words: not loaded');
  return table;
}

/** Natural logarithm of how rare a stem is among news documents, 0 for what stands in every one. */
export function rarity(word: string): number {
  const row = words().row(word);
  return row === undefined ? UNKNOWN : words().rarity(row);
}

/** The meaning two different stems share, or null. */
export function kinship(a: string, b: string): Kinship | null {
  return kin(a)?.get(b) ?? null;
}

/** Everything a stem is related to, or null for a stem nobody knows. */
export function kin(word: string): ReadonlyMap<string, Kinship> | null {
  const known = kinOf.get(word);
  if (known !== undefined) return known;
  const found = readKin(word);
  if (kinOf.size >= KEPT) kinOf.clear();
  kinOf.set(word, found);
  return found;
}

/** The table's word first, ours last: for news we know better. */
function readKin(word: string): Map<string, Kinship> | null {
  const row = words().row(word);
  const ours = own().get(word);
  if (row === undefined && !ours) return null;
  const related = new Map<string, Kinship>();
  if (row !== undefined) words().kin(row, (other, kind) => related.set(other, kind));
  for (const [other, kind] of ours ?? []) related.set(other, kind);
  return related;
}

let senses: Map<string, Map<string, Kinship>> | null = null;

function own(): Map<string, Map<string, Kinship>> {
  if (senses) return senses;
  const built = new Map<string, Map<string, Kinship>>();
  const relate = (a: string, b: string, kind: Kinship) => {
    if (a === b) return;
    const row = built.get(a) ?? new Map<string, Kinship>();
    row.set(b, kind);
    built.set(a, row);
  };
  const stems = (words: string) => words.split(' ').map(stem);
  for (const group of SAME) {
    const members = stems(group);
    for (const a of members) for (const b of members) relate(a, b, 'same');
  }
  const pairs: [string, string, Kinship][] = [
    ...OPPOSITES.map(([left, right]): [string, string, Kinship] => [left, right, 'opposite']),
    ...SEQUENTIAL.map(([left, right]): [string, string, Kinship] => [left, right, 'contrary']),
  ];
  for (const [left, right, kind] of pairs) {
    const [one, two] = [stems(left), stems(right)];
    for (const a of one) for (const b of one) relate(a, b, 'same');
    for (const a of two) for (const b of two) relate(a, b, 'same');
    for (const a of one)
      for (const b of two) {
        relate(a, b, kind);
        relate(b, a, kind);
      }
  }
  senses = built;
  return built;
}

/** Irregular past forms, folded before stemming: "fell" must meet "fall" and oppose "rose". */
const IRREGULAR = new Map<string, string>(
  'fell fall,fallen fall,rose rise,risen rise,broke break,broken break,sold sell,bought buy,won win,lost lose,grew grow,grown grow,sank sink,sunk sink,shrank shrink,shot shoot,caught catch,taught teach,brought bring,thought think,fought fight,sought seek,held hold,kept keep,left leave,met meet,paid pay,sent send,spent spend,built build,led lead,fled flee,fed feed,hid hide,hidden hide,stole steal,stolen steal,chose choose,chosen choose,spoke speak,spoken speak,wrote write,written write,drove drive,driven drive,flew fly,flown fly,threw throw,thrown throw,knew know,known know,began begin,begun begin,became become,came come,went go,gone go,took take,taken take,gave give,given give,made make,found find,stood stand,understood understand,struck strike,hung hang,swam swim,drank drink,ran run,sang sing,dug dig,wore wear,worn wear,tore tear,torn tear,swore swear,sworn swear,withdrew withdraw,withdrawn withdraw,forbade forbid,forbidden forbid,forgot forget,forgotten forget,overthrew overthrow,overthrown overthrow,upheld uphold,men man,women woman,children child,died die,dying die,lay lie,lying lie'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What a word is compared by, and how telling it is in nats: 0 where it carries no meaning of its own. */
export interface Meaning {
  stem: string;
  weight: number;
}

/** The meaning of a word, told by its form; `stem` is its ordinary one. */
export function meaningOf({ norm, stem: ordinary }: { norm: string; stem: string }): Meaning {
  const known = meanings.get(norm);
  if (known) return known;
  const base = IRREGULAR.get(norm);
  const own = base === undefined ? ordinary : stem(base);
  const meaning = { stem: own, weight: FUNCTION_WORDS.has(norm) ? 0 : rarity(own) };
  if (meanings.size >= KEPT) meanings.clear();
  meanings.set(norm, meaning);
  return meaning;
}
