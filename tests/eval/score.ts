/** What every file in score/ exports as `scores`: the figures of one family of data sets. */

/** One figure of the report's table, beside what it is measured against. */
export interface Figure {
  /** Data set and metric, as the evaluation's README names them. */
  set: string;
  metric: string;
  value: number;
  /** Number of rows, pages or queries behind the value. */
  n: number;
  /** Our floor and the best published figure, as text (`.876`), or null. */
  floor: string | null;
  published: string | null;
  /** The project's aim, as text, or null. */
  aim: string | null;
}

/** Runs over the development data below `dataRoot` (the folder that holds gold/, emergent/, ...), through tasks/. */
export type Scores = (dataRoot: string) => Promise<Figure[]>;
