/** A sign for each status and relation, for files: in print and plain text the shape has to say what a colour would. */
import type { Relation, Status } from '../model';

/** One character a status. */
export const STATUS_SIGN: Record<Status, string> = {
  conflicting: '≠',
  corroborated: '=',
  qualified: '≈',
  unmatched: '○',
};

/** One character a relation: that of the status it leads to. */
export const RELATION_SIGN: Record<Relation, string> = {
  conflicts: '≠',
  corroborates: '=',
  qualifies: '≈',
  related: '·',
  none: '○',
};
