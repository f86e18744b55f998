/**
 * What a sentence says by itself, whatever it is laid beside. A claim meets ten passages and a passage sixty claims, so
 * each thing is read in a sentence once, when it is first asked for, and kept with it.
 */
import type { Line } from './reading';

let places = 0;

/** The same reading, taken once a line. What it gives is shared: treat it as read-only. */
export function ofLine<T extends object | string | number | boolean | null>(
  read: (line: Line) => T,
): (line: Line) => T {
  const place = places;
  places += 1;
  return (line) => {
    const known = line.read[place] as T | undefined;
    if (known !== undefined) return known;
    const value = read(line);
    line.read[place] = value;
    return value;
  };
}
