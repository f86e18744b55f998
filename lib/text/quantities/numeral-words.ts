/** The words numerals are made of. */
import { byWord } from '../by-word';

/** Numbers of one word below a hundred. */
export const ONES = byWord<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Words that multiply what stands before them. */
export const SCALES = byWord<number>({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  dozen: 12,
});

/** Letters that scale only when they touch the digits: 5k, 19M, 3b. */
export const TOUCHING_SCALES = byWord<number>({
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
});

/** Vague plurals as ranges: "dozens" is two dozen or more, short of the next word for more. Own convention. */
export const VAGUE = byWord<[number, number]>({
  dozens: [24, 200],
  scores: [40, 400],
  hundreds: [200, 2_000],
  thousands: [2_000, 200_000],
  millions: [2e6, 1e9],
  billions: [2e9, 1e12],
  trillions: [2e12, 1e15],
});

/** Ordinals of one word. */
export const ORDINALS = byWord<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
});

/** Names of a fraction's part -> how many make a whole. */
export const FRACTION_PARTS = byWord<number>({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
});
