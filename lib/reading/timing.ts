/** Every delay and limit of reading a page, ms unless named otherwise, with what it trades. */
export const TIMING = {
  /** Slice of work before other tasks may run: a fifth of what a reader notices as a hitch (50 ms), on a slow machine still below it. */
  slice: 10,
  /** Text settles this long before it is read again: frameworks write a page in bursts (scite waits 200, conventions.md). */
  settle: 300,
  /** Least time between two readings of a page that changes. */
  leastGap: 2_000,
  /** Most time between readings while what changes is the text: infinite scroll should not lag farther behind. */
  mostGapChanged: 10_000,
  /** Most time between readings of a page that keeps writing without changing the text (clocks, ads). */
  mostGapUnchanged: 60_000,
  /** A reading's own cost is at most this share of the time (1 in 40), as long as that keeps within `mostGapChanged`. */
  costShare: 40,
  /** The background was killed in the middle of a check: pauses before it is asked again, then we give up. */
  retries: [100, 500, 2_000, 8_000, 20_000],
  /** How long after its port closed an extension that goes for good is known to be gone. */
  tornOff: 1_000,
  /** While the page scrolls, how often the panel hears which claim is in view: follows the eye without flicker. */
  inView: 250,
  /** An element that is shown or hidden matters when it holds at least this much text, UTF-16 units. */
  revealedText: 200,
} as const;
