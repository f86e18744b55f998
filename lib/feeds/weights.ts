/** What fetching for the reader allows itself. A convention stands by each number; none was fitted. */

/** One request. */
export const FETCH = {
  /** Bytes as unpacked that are taken of an answer: sixty full texts of 100 kB. More is no feed, and may be a bomb. */
  largest: 6_000_000,
  /** Milliseconds for an answer with its body: a browser ends a worker whose request has no answer after 30,000. */
  patience: 20_000,
  /** Times an answer may send on: feeds that moved have two or three behind them, twenty are a circle to every browser. */
  steps: 5,
  /** Milliseconds for what is read of it, or a batch of it prepared; 6 MB of feed take two seconds. */
  readingPatience: 20_000,
} as const;

/** When and how many. */
export const VISITS = {
  /** Hosts that are visited at once; each has one request at a time. */
  hosts: 4,
  /** Milliseconds between two requests to one host. */
  hostPause: 1_000,
  /** Minutes between visits that the reader can choose. Feed readers ask hourly by custom. */
  choices: [30, 60, 180, 720, 1_440],
  /** What holds until they do. */
  usual: 60,
  /** Share of the interval that is added at random, so that feeds do not come due all at once. */
  jitter: 0.1,
  /** Minutes after the first failure; doubled with each further one ... */
  backoff: 15,
  /** ... after a visit that was cut off because the browser ended the worker, which is nobody's fault ... */
  cutOff: 1,
  /** ... up to a week, which is also the most that a server can ask for. */
  longest: 7 * 1_440,
  /** Times a page is asked for that is not to be had for the moment. */
  pageTries: 3,
  /** Items of a feed that are looked at in one visit. */
  items: 500,
  /** Items of a feed that are remembered, the last ones: some years of an hourly feed's. */
  remembered: 20_000,
} as const;
