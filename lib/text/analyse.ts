/**
 * The light reading of a sentence or passage: tokens, quantities, dates, names, quotations. No tagger.
 *
 * Memoised, because one passage is judged against many claims and one claim against many passages.
 */
import { datesIn } from './dates';
import { namesIn } from './names';
import { quantitiesIn } from './quantities/quantities';
import { quotationsIn } from './quotations';
import { tokenize } from './tokens';
import type { Analysis } from './types';

/** Readings kept; an article of 60 claims with 30 candidates each stays inside. */
const KEPT = 4000;

const readings = new Map<string, Analysis>();

/**
 * What `text` says, as values. `day` is the UTC day number (days since 1970-01-01) that relative dates count from,
 * `null` or missing when unknown. The result is shared: treat it as read-only.
 */
export function analyse(text: string, day: number | null = null): Analysis {
  const key = `${day ?? ''}\n${text}`;
  const known = readings.get(key);
  if (known) {
    readings.delete(key);
    readings.set(key, known);
    return known;
  }
  const analysis: Analysis = { ...wordsAndValues(text, day), quotations: quotationsIn(text) };
  if (readings.size >= KEPT) readings.delete(readings.keys().next().value ?? '');
  readings.set(key, analysis);
  return analysis;
}

/** The same without quotations and without being kept: what an index takes of each passage, once. */
export function wordsAndValues(text: string, day: number | null): Omit<Analysis, 'quotations'> {
  const tokens = tokenize(text);
  const dates = datesIn(tokens, day);
  return {
    text,
    tokens,
    quantities: quantitiesIn(text, tokens, dates),
    dates: dates.map(({ mention }) => mention),
    names: namesIn(text, tokens),
  };
}
