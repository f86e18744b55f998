/** The different grounds of one page, numbered as they are met: a highlight's colours are fixed by its name, so each ground has its own. */
import type { Ground } from './ground';
import { anyColour } from './layers';

/** More than a page has that was made for reading. Those beyond are taken for pictures, on which marks bring their own ground. */
const MOST_GROUNDS = 12;
/** No number reaches this: pictures behind dark or light text, each in three ways handled, may come on top. */
export const END_OF_NUMBERS = MOST_GROUNDS + 6;

/** Gives each ground its number. */
export interface Grounds {
  numberOf(ground: Ground): number;
  /** By number. */
  all(): readonly Ground[];
}

/** None at first. */
export function createGrounds(): Grounds {
  const met: Ground[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (ground: Ground): number => {
    const key = keyOf(ground);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const pictured = { ...ground, ...anyColour() };
    if (met.length >= MOST_GROUNDS && key !== keyOf(pictured)) return numberOf(pictured);
    numbers.set(key, met.length);
    return met.push(ground) - 1;
  };
  return { numberOf, all: () => met };
}

/** The same for grounds that are drawn on alike. */
export function keyOf({ low, high, lightText, handling }: Ground): string {
  return [low.r, low.g, low.b, high.r, high.g, high.b, lightText, handling].join();
}
