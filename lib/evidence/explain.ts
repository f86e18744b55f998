/**
 * A judgement in one plain sentence that names both sides: "This page: 16 million; Pulse Intelligence, 25 June 2026:
 * 28.8 million, for the same exchanges." Panel, card, export and evaluation all say it with these functions, so that
 * they say the same.
 *
 * A reason's own sentence is `explain_<message>` of the locale files: `$1` is the source, `$2` and on are the reason's
 * values. Two variants are taken where they exist: `_same` when both sides put it alike, `_of` when a third value names
 * what is counted.
 */
import type { ClaimReview, DocumentCard, Judgement, Reason } from '../model';

/** Texts of the reader's language by key, placeholders filled in order; an unknown key answers itself or nothing. */
export type Texts = (key: string, ...values: string[]) => string;

/** Who speaks on the other side. `name` `null`: nothing is known but that it is a source. */
export interface Source {
  name: string | null;
  /** ISO 8601; only the day is told. `null`: undated. */
  published: string | null;
}

/** The sentence for a judgement, from its first reason: the judge puts the most telling one first. */
export function explanation(
  { relation, reasons }: Pick<Judgement, 'relation' | 'reasons'>,
  source: Source,
  texts: Texts,
): string {
  const [reason] = reasons;
  const label = labelOf(source, texts);
  const said = reason ? sentence(reason, label, texts) : null;
  return capital(said ?? texts(`explain_relation_${relation}`, label));
}

/** The short form for a reason that stands beside the first one, below the source's name; `null` when it has no words. */
export function reasonText(reason: Reason, texts: Texts): string | null {
  return found(texts, `reason_${keyed(reason.message)}`, reason.values);
}

/** A fact check in one line: the verdict and whose it is. */
export function factCheckText({ rating, author }: ClaimReview, texts: Texts): string {
  return author === null ? texts('fact_check_unnamed', rating) : texts('fact_check', rating, author);
}

/** A document as a side: its publisher, else its title. */
export function sourceOf({ publisher, title, published }: DocumentCard): Source {
  return { name: publisher ?? title, published: published?.iso ?? null };
}

function sentence(reason: Reason, label: string, texts: Texts): string | null {
  const key = `explain_${keyed(reason.message)}`;
  const [here = '', there = '', of = ''] = reason.values;
  const values = [label, ...reason.values];
  const variants = [
    ...(here !== '' && here.toLowerCase() === there.toLowerCase() ? [`${key}_same`] : []),
    ...(of !== '' ? [`${key}_of`] : []),
    key,
  ];
  for (const variant of variants) {
    const said = found(texts, variant, values);
    if (said !== null) return said;
  }
  const short = reasonText(reason, texts);
  return short === null ? null : texts('explain_other', label, short);
}

/** "Pulse Intelligence, 25 June 2026"; the name alone when undated; "this source" when nothing is known of it. */
function labelOf({ name, published }: Source, texts: Texts): string {
  const day = published === null ? null : dayWords(published, texts);
  const known = name ?? texts('explain_source');
  return day === null ? known : texts('explain_source_dated', known, day);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an ISO time as the source states it, whatever the reader's own zone; `null` when unreadable. */
function dayWords(iso: string, texts: Texts): string | null {
  const time = Date.parse(iso.slice(0, 10));
  if (Number.isNaN(time)) return null;
  const locale = localeOf(texts);
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(locale, format);
  }
  return format.format(time);
}

/** The language the texts are in, by the name both browsers give it. */
export function localeOf(texts: Texts): string {
  try {
    return Intl.getCanonicalLocales(texts('@@ui_locale').replaceAll('_', '-'))[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

function found(texts: Texts, key: string, values: readonly string[]): string | null {
  const text = texts(key, ...values);
  return text === '' || text === key ? null : text;
}

/** Locale keys take no hyphen. */
function keyed(message: string): string {
  return message.replaceAll('-', '_');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
