import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/evidence/judge';
import type { Reason } from '../../../lib/model';

function judged(
  claim: string,
  passage: string,
  claimDay: number | null = null,
  passageDay: number | null = null,
) {
  return judge({ text: claim, day: claimDay }, { text: passage, day: passageDay });
}

describe('judge', () => {
  it.each<[string, string, string, Reason['kind']]>([
    [
      'another number for the same thing',
      'About 900 jobs at the mill are to be shed under the new owner.',
      'Managers said that 1,400 jobs at the mill will be cut under the new owner.',
      'number',
    ],
    [
      'the decimal point slipped',
      'The lab counts 2.88 million exchanges in all.',
      'The developer alleges that operators held 28.8 million exchanges with its model.',
      'number',
    ],
    [
      'another share',
      "Borlan's share of the top data centres is only 15%.",
      "Borlan's 50% share in top data centres suggests that the market is consolidating.",
      'number',
    ],
    [
      'another day for the same event',
      "Tarvel's shareholders cast their votes on 18 September.",
      "Tarvel's shareholders will vote on 25 September.",
      'date',
    ],
    [
      'actors swapped',
      'Norvia has accused Belmark of the largest known attack on its network.',
      'Belmark has accused Norvia of running the largest known attack on its network.',
      'actor',
    ],
    [
      'nouns swapped',
      'The supplier was sued by the retailer on Monday.',
      'The supplier sued the retailer on Monday.',
      'actor',
    ],
    [
      'X and not Y',
      'It was Norvia and not Belmark that made the accusation.',
      'Belmark formally accused the ministry in a letter and made the accusation public.',
      'actor',
    ],
    [
      'events that exclude each other',
      'Chip shares fell sharply in extended trading.',
      'Chip shares soared in extended trading.',
      'polarity',
    ],
    [
      'a denial of the deed in the same manner',
      'The mill has publicly released the inspection records of its boiler house.',
      'The charges are not yet proven; the mill has not publicly released the inspection records.',
      'polarity',
    ],
    [
      'a story said to be not true',
      'The town of Elmford was put under quarantine after a family fell ill.',
      'Report of quarantine in Elmford NOT true, shared on a website of jokes',
      'polarity',
    ],
    [
      'a headline that answers no',
      'A student earned 72 million in the stock market.',
      'No, That Student Did Not Make 72 Million Trading Stocks',
      'polarity',
    ],
    [
      'a plan denied before it begins',
      'Corby restaurants in Elmford will start selling cider.',
      'Sorry, Corby is not going to be selling cider in Elmford restaurants',
      'polarity',
    ],
    [
      'another first reporter',
      'News of the talks was broken by the Harbour Observer.',
      'Halcyon News was the first to report that the two companies were in talks.',
      'attribution',
    ],
    [
      'another place',
      'The combined group will be headquartered in Rotterdam.',
      'The merged company will have its headquarters in Amsterdam.',
      'place',
    ],
  ])('conflict: %s', (_name, claim, passage, kind) => {
    const judgement = judged(claim, passage);
    expect(judgement.relation).toBe('conflicts');
    expect(judgement.reasons[0]?.kind).toBe(kind);
    expect(judgement.reasons[0]?.effect).toBe('differs');
  });

  it.each([
    [
      'the same value, more or less precisely',
      'Operators held nearly 29 million exchanges with the model.',
      'The company alleges that operators held 28.8 million exchanges with the model.',
    ],
    [
      "another party's number",
      'Belmark was linked to 3.4 million exchanges.',
      'Norvia was linked to 13 million exchanges.',
    ],
    [
      'an earlier toll',
      'The quake has killed 44 people in the valley.',
      'The quake has killed at least 31 people in the valley, the agency said on Tuesday.',
    ],
    [
      'a part of the whole',
      'The quake killed 31 people in the valley.',
      'Of those killed by the quake, 22 of the dead were found in the town.',
    ],
    [
      'a rate and a total',
      'The firm pays £14.20 a share for the mill.',
      'The firm pays £2.3 billion for the mill.',
    ],
    [
      'the day of the report',
      'The firm bought the mill on Friday.',
      'The firm has bought the mill, a spokesman said on Tuesday.',
    ],
    [
      'a month without a year, planned here and told there',
      'The Halden watch will launch in February.',
      'Halden Could Launch a Small Watch in February, Report Says',
    ],
    [
      'a weekday, planned here and told there',
      'The bridge will open to traffic on Monday.',
      'The bridge opens to traffic on Monday, the city says.',
    ],
    [
      'a plan and what is past',
      'The mill was sold to its workers.',
      'The mill is to be sold to its workers.',
    ],
  ])('no conflict: %s', (_name, claim, passage) => {
    expect(judged(claim, passage).relation).not.toBe('conflicts');
  });

  it.each([
    [
      'a rank by what ranks nothing',
      'The raid was the largest in the history of the port.',
      'The raid on the port was carried out by 40 officers.',
    ],
    [
      'a first report by what tells of no report',
      'The Harbour Observer broke the story of the merger on Wednesday.',
      'The Harbour Observer is bought by many who follow the story of the merger.',
    ],
    [
      'a plan by a headline that passes on a rumour',
      'The Halden watch will be launched in February.',
      'Rumour Has It: Halden Watch Launch in February',
    ],
    [
      'a deed by the question whether it will be done',
      'The union filed a lawsuit against the mill.',
      'What to watch next is whether the union files a lawsuit against the mill.',
    ],
  ])('does not bear out %s', (_name, claim, passage) => {
    expect(judged(claim, passage).relation).not.toBe('corroborates');
  });

  it.each([
    [
      "a rank in somebody's words",
      'The raid was the largest in the history of the port.',
      'Customs officers described the raid as the largest in the history of the port.',
    ],
    [
      'what the next sentence takes back',
      'The builder saved on concrete.',
      'The builder saved on concrete, neighbours said. The paper could not verify that.',
    ],
  ])('qualifies: %s', (_name, claim, passage) => {
    expect(judged(claim, passage).relation).toBe('qualifies');
  });

  it('counts no pronoun: "a larger one" is no number', () => {
    const { relation } = judged(
      'Grafting joins a young branch to an older one.',
      'Grafting joins a young branch to an older stem.',
    );
    expect(relation).toBe('corroborates');
  });

  it('tells two values before a denial', () => {
    const { relation, reasons } = judged(
      'The mill has not paid its 900 workers in May.',
      'The mill paid its 1,400 workers in May.',
    );
    expect(relation).toBe('conflicts');
    expect(reasons[0]?.kind).toBe('number');
  });

  it('takes a hedge for the claim’s only where half of the claim is said: a shared subject is not enough', () => {
    const passage =
      'The manufacturer may settle the strike, the Harbour Post reported, and alleged theft of plans for ferries.';
    expect(judged('The manufacturer settled the strike.', passage).relation).toBe('qualifies');
    expect(
      judged('The strike comes in a week of good news for the makers of ferries.', passage).relation,
    ).toBe('related');
  });

  it('says nothing where nothing is shared', () => {
    expect(judged('The bridge collapsed.', 'Voters in Pelagia elected a new mayor.').relation).toBe('none');
    expect(judged('', '').relation).toBe('none');
  });

  it('knows no relation from the claim alone', () => {
    expect(judged('The minister never resigned and denies it all.', '').relation).toBe('none');
  });

  it('quotes verbatim: every span holds text, every value stands in one of the texts', () => {
    const claim = 'About 900 jobs at the mill are to be shed under the new owner.';
    const passage =
      'It was a grey day. Managers said that 1,400 jobs at the mill will be cut under the new owner.';
    const { reasons } = judged(claim, passage);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) {
      for (const span of reason.claimSpans) expect(claim.slice(span.start, span.end).trim()).not.toBe('');
      for (const span of reason.passageSpans) expect(passage.slice(span.start, span.end).trim()).not.toBe('');
      for (const value of reason.values) expect(`${claim}\n${passage}`).toContain(value);
    }
    expect(reasons[0]?.passageSpans.map((span) => passage.slice(span.start, span.end))).toEqual(['1,400']);
  });
});
