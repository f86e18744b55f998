/**
 * Part of speech and tense, word by word: the only door to compromise.
 *
 * It costs about two milliseconds a sentence and some tenths of a second to load, so it is for sentences that nothing
 * cheaper can decide, and it is loaded when it is first asked for.
 */
import type { Span } from '../model';

/** Coarse part of speech, as far as judging needs it. */
export type PartOfSpeech =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'participle'
  | 'infinitive'
  | 'gerund'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'other';

/** A word of the text; `text.slice(start, end) === word.text`. */
export interface TaggedWord extends Span {
  text: string;
  /** Lower case, as compromise normalises it; empty for the second half of a contraction. */
  norm: string;
  pos: PartOfSpeech;
  /** Of finite verbs; `null` for everything else. */
  tense: 'past' | 'present' | 'future' | null;
  /** Compromise's own tags ("Verb", "PastTense"), each once. */
  tags: string[];
}

interface Term {
  text: string;
  normal: string;
  tags: string[];
  offset: { start: number; length: number };
}

type Nlp = (text: string) => { json(options: unknown): { terms: Term[] }[] };

let loading: Promise<Nlp> | null = null;

/** Loads the tagger once: some tenths of a second, on the thread that asks. */
export function loadTagger(): Promise<(text: string) => TaggedWord[]> {
  loading ??= import('compromise/two').then((module) => module.default as unknown as Nlp);
  return loading.then((nlp) => (text: string) => tagWith(nlp, text));
}

/** Words of `text` in order with their tags; words that cannot be found again in the text are left out. */
export async function tag(text: string): Promise<TaggedWord[]> {
  return (await loadTagger())(text);
}

function tagWith(nlp: Nlp, text: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  let from = 0;
  for (const sentence of nlp(text).json({ terms: { tags: true, offset: true }, offset: true })) {
    for (const term of sentence.terms) {
      const at = term.text === '' ? -1 : text.indexOf(term.text, from);
      if (at < 0) continue;
      from = at + term.text.length;
      const tags = new Set(term.tags);
      words.push({
        text: term.text,
        start: at,
        end: from,
        norm: term.normal,
        pos: posOf(tags),
        tense: tenseOf(tags),
        tags: [...tags],
      });
    }
  }
  return words;
}

/** First match wins: the more telling tag stands first. */
const ORDER: [string, PartOfSpeech][] = [
  ['Modal', 'modal'],
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'verb'],
  ['Gerund', 'gerund'],
  ['Participle', 'participle'],
  ['PastTense', 'verb'],
  ['PresentTense', 'verb'],
  ['Infinitive', 'infinitive'],
  ['Verb', 'verb'],
  ['Pronoun', 'pronoun'],
  ['ProperNoun', 'name'],
  ['Value', 'number'],
  ['Determiner', 'determiner'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Noun', 'noun'],
];

function posOf(tags: Set<string>): PartOfSpeech {
  return ORDER.find(([tag]) => tags.has(tag))?.[1] ?? 'other';
}

function tenseOf(tags: Set<string>): TaggedWord['tense'] {
  if (tags.has('FutureTense')) return 'future';
  if (tags.has('Gerund') || tags.has('Participle') || tags.has('Infinitive')) return null;
  if (tags.has('PastTense')) return 'past';
  return tags.has('PresentTense') || tags.has('Copula') ? 'present' : null;
}
