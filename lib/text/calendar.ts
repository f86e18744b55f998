/** Names of months, weekdays and parts of the day, and which numbers belong to a date rather than to a count. */
import { byWord } from './by-word';
import type { Token } from './tokens';

/** Month name or abbreviation -> 1..12. */
export const MONTHS = byWord<number>({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

/** Weekday name or abbreviation -> 0 (Sunday)..6. */
export const WEEKDAYS = byWord<number>({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sundays: 0,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 0,
});

/** Month at a token: capitalised, and "May"/"March"/"Mar"... only where the spelling cannot be a common word. */
export function monthAt(tokens: Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const month = MONTHS[token.norm];
  if (month === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  return month;
}

/** Weekday at a token: capitalised; three-letter forms only in full capitals of a heading are left alone. */
export function weekdayAt(tokens: Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return null;
  if (token.norm.length <= 3 && tokens[at + 1]?.text !== ',' && tokens[at + 1]?.text !== '.') return null;
  return WEEKDAYS[token.norm] ?? null;
}

/** A plain four-digit year, 1500..2099. */
export function yearAt(tokens: Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  if (!/^(1[5-9]|20)\d\d$/.test(text)) return null;
  return Number(text);
}

/** A day of the month in digits, 1..31. */
export function dayOfMonthAt(tokens: Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  if (!/^\d{1,2}$/.test(text)) return null;
  const day = Number(text);
  return day >= 1 && day <= 31 ? day : null;
}

/** Index after an optional ordinal suffix ("25" "th") that touches the number at `at`. */
export function afterOrdinal(tokens: Token[], at: number): number {
  const suffix = tokens[at + 1];
  return suffix !== undefined && suffix.start === tokens[at]?.end && /^(st|nd|rd|th)$/.test(suffix.norm)
    ? at + 2
    : at + 1;
}

/** "p.m.", "am", "AM" after a number at `at - 1`: index after it and hours to add, or null. */
export function meridiemAt(tokens: Token[], at: number): { next: number; afternoon: boolean } | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.norm === 'am' || first.norm === 'pm') return { next: at + 1, afternoon: first.norm === 'pm' };
  if (
    (first.norm === 'a' || first.norm === 'p') &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 2]?.norm === 'm'
  )
    return {
      next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3,
      afternoon: first.norm === 'p',
    };
  return null;
}
