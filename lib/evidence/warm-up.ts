/** Paying for the first judgement before it is asked for: the tables are read on first use. */
import { judge } from './judge';

/** Judges a pair that says nothing, so that the tables are there when the first claim arrives. About 30 ms, once. */
export function warmUp(): void {
  const reading = { text: 'The council approved the plan on Monday.', day: null };
  judge(reading, reading);
}
