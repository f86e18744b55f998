/** Paying for the first judgement before it is asked for: word lists are stemmed and code is compiled on first use. */
import { judge } from './judge';

/** Two reports of one event that differ in what the signals look for, so that every one of them has run. */
const CLAIM =
  'Mayor Ana Ruiz said on Tuesday, 12 May 2026, that about 25,000 people had left Harbour City, which the Courier first reported.';
const PASSAGE =
  'The mayor, Ana Ruiz, has not said whether “28,000 residents” may leave Stonebridge. The letter of 14 May was never answered, according to two officials; it could not be verified.';

/** Judges a made-up pair, so that the first claim need not wait for that; the tables must be there. */
export function warmUp(): void {
  judge({ text: CLAIM, day: 20_585 }, { text: PASSAGE, day: 20_588 });
}
