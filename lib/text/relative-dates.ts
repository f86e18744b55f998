/** Dates counted from the document's own day: yesterday, last week, three days ago, over the past year. */
import { byWord } from './by-word';
import { DAY_MS, dayOf, type Hit, months, relative, weekdayOf } from './days';
import { numeralAt } from './quantities/numerals';
import type { Token } from './tokens';

/** The relative date that starts at token `at`, or null. */
export function relativeDateAt(tokens: Token[], at: number, day: number | null): Hit | null {
  return relativeAt(tokens, at, day) ?? agoAt(tokens, at, day);
}

/** Every word with which a date of this file can begin, but for the numbers and articles before "... ago". */
export const RELATIVE_OPENERS: readonly string[] =
  'yesterday today tonight tomorrow this last next past previous current'.split(' ');

const PERIOD_DAYS = byWord<number>({
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
  hour: 0,
  minute: 0,
});

function singular(norm: string): string {
  return norm.endsWith('s') ? norm.slice(0, -1) : norm;
}

/** yesterday, today, last week, this month, earlier today, over the past three years. */
function relativeAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const norm = tokens[at]?.norm ?? '';
  const following = tokens[at + 1]?.norm ?? '';
  const offset =
    norm === 'yesterday' ? -1 : norm === 'today' || norm === 'tonight' ? 0 : norm === 'tomorrow' ? 1 : null;
  if (offset !== null) return relative(day, offset, offset, 'day', at + 1);
  if (norm === 'this' && ['morning', 'afternoon', 'evening'].includes(following))
    return relative(day, 0, 0, 'day', at + 2);
  if (norm === 'last' && following === 'night') return relative(day, -1, -1, 'day', at + 2);
  if (
    norm === 'last' ||
    norm === 'this' ||
    norm === 'next' ||
    norm === 'past' ||
    norm === 'previous' ||
    norm === 'current'
  ) {
    const step = norm === 'this' || norm === 'current' ? 0 : norm === 'next' ? 1 : -1;
    if (
      norm !== 'past' &&
      [
        'week',
        'month',
        'quarter',
        'year',
        'weekend',
        'summer',
        'winter',
        'spring',
        'autumn',
        'fall',
      ].includes(following)
    )
      return calendarUnit(day, following, step, at + 2);
    const count = numeralAt(tokens, at + 1);
    if (count && step !== 0 && count.kind === 'cardinal') {
      const unit = singular(tokens[count.next]?.norm ?? '');
      const length = PERIOD_DAYS[unit];
      if (length !== undefined) {
        const days = Math.round(length * count.value);
        return relative(day, step < 0 ? -days : 0, step < 0 ? 0 : days, 'period', count.next + 1);
      }
    }
    const length = PERIOD_DAYS[singular(following)];
    if (step === -1 && norm !== 'previous' && length !== undefined)
      return relative(day, -length, 0, 'period', at + 2);
  }
  return null;
}

function calendarUnit(day: number | null, unit: string, step: number, next: number): Hit {
  if (day === null) return { from: 0, to: 0, precision: 'period', next, unresolved: true, relative: true };
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const hit = (value: Hit): Hit => ({ ...value, relative: true });
  if (unit === 'year')
    return hit({ from: dayOf(year + step, 1, 1), to: dayOf(year + step, 12, 31), precision: 'year', next });
  if (unit === 'month') return hit(months(year, month + step, 1, next));
  if (unit === 'quarter') {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + step * 3;
    return hit({ ...months(year, first, 3, next), precision: 'quarter' });
  }
  if (unit === 'week') {
    const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * step;
    return hit({ from: monday, to: monday + 6, precision: 'week', next });
  }
  if (unit === 'weekend') {
    const saturday = day - ((weekdayOf(day) + 1) % 7) + (step > 0 ? 7 : 0);
    return hit({ from: saturday - 1, to: saturday + 1, precision: 'period', next });
  }
  const starts = byWord({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 });
  const first = starts[unit] ?? 6;
  let inYear = year + (step > 0 ? 1 : 0);
  if (step < 0 && dayOf(inYear, first + 3, 1) > day) inYear -= 1;
  return hit({ ...months(inYear, first, 3, next), precision: 'period' });
}

/** "three days ago", "two weeks earlier" counts from the document only with "ago". */
function agoAt(tokens: Token[], at: number, day: number | null): Hit | null {
  const article = /^(a|an)$/.test(tokens[at]?.norm ?? '');
  const count = article ? null : numeralAt(tokens, at);
  if (!article && count?.kind !== 'cardinal') return null;
  const unitAt = article ? at + 1 : (count?.next ?? at + 1);
  const unit = singular(tokens[unitAt]?.norm ?? '');
  const length = PERIOD_DAYS[unit];
  if (length === undefined || tokens[unitAt + 1]?.norm !== 'ago') return null;
  const days = Math.round(length * (count?.value ?? 1));
  const slack = length === 1 || length === 0 ? 0 : Math.round(length / 2);
  return relative(day, -days - slack, -days + slack, length <= 1 ? 'day' : 'period', unitAt + 2);
}
