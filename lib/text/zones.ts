/** Time zones as news names them, in minutes east of UTC; where summer and winter differ, both. */
import type { Token } from './tokens';

const BY_LETTERS: Readonly<Record<string, readonly number[]>> = {
  utc: [0],
  gmt: [0],
  bst: [60],
  cet: [60],
  cest: [120],
  eet: [120],
  eest: [180],
  msk: [180],
  ist: [330],
  jst: [540],
  kst: [540],
  hkt: [480],
  sgt: [480],
  aest: [600],
  aedt: [660],
  et: [-300, -240],
  est: [-300],
  edt: [-240],
  ct: [-360, -300],
  pt: [-480, -420],
  pst: [-480],
  pdt: [-420],
};

/** Places whose "time" is written out: "9 a.m. Eastern time", "noon in Tokyo time". */
const BY_PLACE: Readonly<Record<string, readonly number[]>> = {
  eastern: [-300, -240],
  central: [-360, -300],
  mountain: [-420, -360],
  pacific: [-480, -420],
  washington: [-300, -240],
  london: [0, 60],
  uk: [0, 60],
  british: [0, 60],
  paris: [60, 120],
  berlin: [60, 120],
  brussels: [60, 120],
  rome: [60, 120],
  madrid: [60, 120],
  kyiv: [120, 180],
  moscow: [180],
  istanbul: [180],
  dubai: [240],
  beijing: [480],
  singapore: [480],
  tokyo: [540],
  japan: [540],
  seoul: [540],
  sydney: [600, 660],
};

/** A zone with the index after it. */
export interface Zone {
  minutes: readonly number[];
  next: number;
}

/** The zone that begins at token `at`, or null: "local time" names none. */
export function zoneAt(tokens: Token[], at: number): Zone | null {
  const norm = tokens[at]?.norm ?? '';
  const following = tokens[at + 1]?.norm ?? '';
  const place = Object.hasOwn(BY_PLACE, norm) ? BY_PLACE[norm] : undefined;
  if (place && following === 'time') return { minutes: place, next: at + 2 };
  const letters = Object.hasOwn(BY_LETTERS, norm) ? BY_LETTERS[norm] : undefined;
  if (!letters) return null;
  // "ET", "CT" and "PT" are also words and names in other cases.
  if (norm.length === 2 && !/^\p{Lu}+$/u.test(tokens[at]?.text ?? '')) return null;
  return offsetFrom(letters, tokens, at + 1) ?? { minutes: letters, next: at + 1 };
}

/** "UTC+2", "GMT-5". */
function offsetFrom(base: readonly number[], tokens: Token[], at: number): Zone | null {
  const sign = /^[+]$/.test(tokens[at]?.text ?? '') ? 60 : /^[-−–]$/.test(tokens[at]?.text ?? '') ? -60 : 0;
  const hours = /^\d{1,2}$/.exec(tokens[at + 1]?.text ?? '');
  if (sign === 0 || !hours || tokens[at]?.start !== tokens[at - 1]?.end) return null;
  return { minutes: base.map((minutes) => minutes + sign * Number(hours[0])), next: at + 2 };
}
