import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';
import { dayNumber } from '../../../lib/text/dates';

const DAY = dayNumber('2026-03-10');

function relation(claim: string, passage: string): string {
  return judge({ text: claim, day: DAY }, { text: passage, day: DAY }).relation;
}

describe('a difference is no conflict when', () => {
  it.each([
    [
      'another maker',
      'Ford sold 12,000 electric cars in January.',
      'Tesla sold 41,000 electric cars in January.',
    ],
    [
      'another month',
      'Ford sold 12,000 electric cars in January.',
      'Ford sold 15,300 electric cars in February.',
    ],
    [
      'other things are counted',
      'The storm left 40,000 homes without power.',
      'The storm left 1,200 people in shelters.',
    ],
    [
      'the subject is narrowed',
      'Unemployment fell to 4.1% in May.',
      'Youth unemployment fell to 9.8% in May.',
    ],
    ['another measure', 'Profits rose 12% in the first quarter.', 'Revenue rose 8% in the first quarter.'],
    ['another year', 'The bank was fined $2 billion in 2019.', 'The bank was fined $900 million in 2023.'],
    [
      'another weekday',
      'The airline cancelled 30 flights on Monday.',
      'The airline cancelled 80 flights on Tuesday.',
    ],
    [
      'another group',
      'The vaccine was 94% effective in adults.',
      'The vaccine was 81% effective in people over 65.',
    ],
    [
      'a plan not yet carried out',
      'The government plans to ban the drug.',
      'The government has not yet banned the drug.',
    ],
    [
      'what the passage only asks',
      'The minister did not resign.',
      'The question is whether the minister resigned.',
    ],
    [
      'what the passage wants to be watched',
      'The firm has not said whether it will go to court.',
      'Any further disclosures by the firm, and whether its rival responds publicly.',
    ],
    [
      'an adjective of another noun',
      'The ministry has not issued a public apology.',
      'Public or legal protest by the families is expected, the ministry fears.',
    ],
    ['another asset', 'Rents in the city rose.', 'House prices in the city fell.'],
    [
      'another speaker',
      'The company denied the allegation.',
      'The regulator confirmed it was investigating the allegation.',
    ],
    [
      'a longer stretch of time',
      'Shares in Acme fell 5%.',
      'Shares in Acme had risen 20% over the past year.',
    ],
    [
      'events in sequence',
      'The mayor opened the bridge in 2010.',
      'The bridge was closed for repairs in 2019.',
    ],
    [
      'a later meeting',
      'The two leaders met in Geneva on Tuesday.',
      'The two leaders will meet again in Vienna in May.',
    ],
    ['another match', 'The team won the final 3-1.', 'The team lost the group match 2-0.'],
    [
      'a part of those aboard',
      'The train was carrying 230 passengers.',
      'At least 14 passengers on the train were hurt.',
    ],
    ['another country', 'France sent aid to the region.', 'Germany has not sent aid to the region.'],
    ['another commodity', 'Oil rose above $90 a barrel.', 'Gold fell below $1,900 an ounce.'],
  ])('%s', (_name, claim, passage) => {
    expect(relation(claim, passage)).not.toBe('conflicts');
  });
});

describe('the same difference of the same matter is one', () => {
  it.each([
    [
      'The storm left 40,000 homes without power.',
      'The storm left 65,000 homes without power, the utility said.',
    ],
    ['The court rejected the appeal.', 'The court accepted the appeal.'],
    ['The airline cancelled 30 flights on Monday.', 'The airline cancelled 80 flights on Monday.'],
    [
      'The explosion was caused by a gas leak.',
      'The explosion was not caused by a gas leak, investigators said.',
    ],
    ['The treaty was signed in Vienna.', 'The treaty was signed in Geneva.'],
    ['The bill passed on 4 March.', 'The bill passed on 9 March.'],
    ['Profits rose 12% in the first quarter.', 'Profits fell 12% in the first quarter.'],
    ['Unemployment fell to 4.1% in May.', 'Unemployment fell to 4.8% in May.'],
    ['The company has responded to the allegations.', 'The company has not responded to the allegations.'],
    ['The suspect was armed.', 'The suspect was unarmed.'],
    ['The mayor has resigned.', 'The mayor has not resigned, her office said.'],
    ['The story was first reported by Reuters.', 'The story was first reported by the Guardian.'],
  ])('%s / %s', (claim, passage) => {
    expect(relation(claim, passage)).toBe('conflicts');
  });
});
