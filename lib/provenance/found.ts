import type { Act } from './cue-words';
import type { Range } from './phrases';

/** One cue with what belongs to it. */
export interface Found {
  act: Act | 'credit' | 'according';
  verb: string;
  cue: Range;
  /** `null`: the sentence names nobody ("is said to"). */
  source: Range | null;
  content: Range[];
  /** "did not say", "never denied", "denied nothing", "would say": something was not said. */
  negated: boolean;
  /** "first to report", "first reported by": tells who carried a story, not who says it. */
  carried?: boolean;
  /** The cue is a participle: "saying", "citing". */
  participle?: boolean;
  /** Who was told: "told *the Courier*". */
  addressee: Range | null;
}
