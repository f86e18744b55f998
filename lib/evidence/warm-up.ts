/** Paying for the first judgement before it is asked for: word lists are stemmed and code is compiled on first use. */
import { judge } from './judge';

/** Judges a pair that says nothing, so that the first claim need not wait for that; the tables must be there. */
export function warmUp(): void {
  const reading = { text: 'The council approved the plan on Monday.', day: null };
  judge(reading, reading);
}
