import { describe, expect, it } from 'vitest';
import { accusationsIn, answerIn, answerOf } from '../../../lib/provenance/answers';
import { readStatement } from '../../../lib/provenance/statement';
import { carrier } from '../../support/carriers';

const accused = (text: string) => {
  const { reading } = readStatement({ publisher: null, text });
  return accusationsIn(reading, text).map((one) => one.accused);
};

describe('accusationsIn', () => {
  it.each<[string, string, string[]]>([
    ['an accusation', 'Lindqvist Marine has accused Orbel of copying its hulls.', ['Orbel']],
    ['an allegation', 'The union alleged that Lindqvist Marine had hidden the report.', ['Lindqvist Marine']],
    ['of nobody named', 'Neighbours alleged that the builder had saved on concrete.', []],
    [
      'a name farther on is not who is accused',
      'She alleged that the cause of the fire near Kesh was known.',
      [],
    ],
    ['a report', 'Orbel said that sales had doubled.', []],
    ['a denial of one', 'Lindqvist Marine did not accuse Orbel of anything.', []],
  ])('%s', (_name, text, names) => {
    expect(accused(text)).toEqual(names);
  });
});

describe('answerIn', () => {
  it.each<[string, string, string | null]>([
    ['denied', 'Orbel denied the charge on Tuesday.', 'denied'],
    ['rejected, short name', 'Lawyers wrote again, and Orbel rejected the claim as absurd.', 'denied'],
    ['declined', 'Orbel declined to comment.', 'declined'],
    ['silent', 'Orbel has not yet responded to the letter.', 'silent'],
    ['not reached', 'Orbel could not be reached for comment.', 'silent'],
    ['answered', 'Orbel replied that it would wait for the court.', 'answered'],
    ['not denied is no denial', 'Orbel has not denied the charge.', null],
    ['a denial issued', 'Orbel has issued a public denial.', 'denied'],
    ['nothing issued', 'Orbel has not yet issued a public response.', 'silent'],
    ['somebody else denied it', 'After Orbel wrote, Lindqvist Marine denied the charge.', null],
    ['whether there will be one', 'It is open whether Orbel responds to the charge.', null],
    ['nobody named', 'The charge was denied.', null],
  ])('%s', (_name, sentence, answer) => {
    expect(answerIn(sentence, 'Orbel')?.answer ?? null).toBe(answer);
  });
});

describe('answerOf', () => {
  it('takes the plainest answer on record, with its words', () => {
    const sentences = ['Orbel declined to comment.', 'On Friday Orbel denied the charge.'].map(
      (text, index) => carrier(`${index}`, { text }),
    );
    const answer = answerOf('Orbel', 'c1', sentences);
    expect(answer).toMatchObject({ claim: 'c1', accused: 'Orbel', answer: 'denied' });
    const { quote = '', marks = [] } = answer.excerpt ?? {};
    expect(marks.map(({ start, end }) => quote.slice(start, end))).toEqual(['denied']);
  });

  it('says that an answer is missing', () => {
    expect(answerOf('Orbel', 'c1', [carrier('a', { text: 'Orbel builds hulls.' })])).toEqual({
      claim: 'c1',
      accused: 'Orbel',
      answer: 'missing',
      excerpt: null,
    });
  });
});
