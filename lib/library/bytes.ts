/** Amounts of storage in words. */

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** Bytes in the unit that gives one to three digits before the point. */
export function bytes(value: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const unit = UNITS[step] as string;
  return (value / 1_000 ** step).toLocaleString(locale, {
    style: 'unit',
    unit,
    maximumSignificantDigits: 3,
  });
}
