/** Who owns whom: "Tolva, a unit of Halden", "Halden owns Tolva", "Tolva's parent company Halden". */
import type { NameMention } from '../text/types';
import { same } from './actor';
import { ofLine } from './of-line';
import { type Finding, type Pairing, reason, type Signal, shifted } from './signal';
import { OWNERSHIP } from './weights';

/** What stands between two names and says which owns the other; `owner` tells on which side it stands. */
const BETWEEN: readonly (readonly [pattern: RegExp, owner: 'left' | 'right'])[] = [
  [
    /^\s*,?\s*(?:which |who |that )?(?:wholly |fully |jointly |also |now )?(?:owns|owned|controls|controlled)\s+(?:the |\d+% of |a majority of |most of )?$/i,
    'left',
  ],
  [
    /^\s*,?\s*(?:which |that )?(?:is |was |are )?(?:wholly |fully |majority[- ]|part[- ]|now )?(?:owned|controlled) by\s+(?:the )?$/i,
    'right',
  ],
  [
    /^\s*,?\s*(?:which is |is |was |as )?(?:a|an|the)?\s*(?:[\p{L}-]+\s+)?(?:subsidiary|unit|division|arm|brand|affiliate) of\s+(?:the )?$/iu,
    'right',
  ],
  [/^['’]s?\s+(?:[\p{L}-]+\s+)?(?:subsidiary|unit|division|arm|brand),?\s+$/iu, 'left'],
  [/^['’]s?\s+(?:parent(?: company)?|owner),?\s+$/i, 'right'],
  [/^\s*,?\s*(?:the )?(?:parent(?: company)?|owner) of\s+(?:the )?$/i, 'left'],
];

interface Owned {
  owner: NameMention;
  owned: NameMention;
}

/** The first ownership a sentence states between two names beside each other, or null. */
const ownershipOf = ofLine(({ text, analysis: { names } }): Owned | null => {
  for (let at = 1; at < names.length; at += 1) {
    const left = names[at - 1] as NameMention;
    const right = names[at] as NameMention;
    const between = text.slice(left.end, right.start);
    const row = BETWEEN.find(([pattern]) => pattern.test(between));
    if (row) return row[1] === 'left' ? { owner: left, owned: right } : { owner: right, owned: left };
  }
  return null;
});

/** Ownership features; another owner of the same, or owner and owned swapped. */
export function ownershipSignal({ alignment: { claim, window } }: Pairing): Signal {
  const best = window[0];
  const mine = ownershipOf(claim);
  const theirs = best && mine ? ownershipOf(best) : null;
  const findings: Finding[] = [];
  let agree = 0;
  if (best && mine && theirs) {
    const swapped = same(mine.owner, theirs.owned) && same(mine.owned, theirs.owner);
    const other = same(mine.owned, theirs.owned) && !same(mine.owner, theirs.owner);
    if (same(mine.owned, theirs.owned) && same(mine.owner, theirs.owner)) agree = 1;
    if (swapped || other)
      findings.push({
        strength: OWNERSHIP[swapped ? 'swapped' : 'other'],
        reason: reason(
          'actor',
          'differs',
          swapped ? 'actors_swapped' : 'owner_differs',
          [shifted(mine.owner, claim.offset)],
          [shifted(theirs.owner, best.offset)],
          [mine.owner.text, theirs.owner.text, mine.owned.text],
        ),
      });
  }
  return { features: { oOwner: agree, oOther: findings.length }, findings };
}
