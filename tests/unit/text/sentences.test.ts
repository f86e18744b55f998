import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model';
import { splitSentences } from '../../../lib/text/sentences';

const texts = (text: string, blocks?: Block[]) =>
  splitSentences(text, blocks).map((sentence) => sentence.text);

describe('splitSentences', () => {
  const cases: [pattern: string, sentences: string[]][] = [
    ['title before a name', ['Sen. Ana Ruiz met Gov. Tom Hale.', 'They spoke for an hour.']],
    ['company before a verb', ['Harbour Foods Inc. said sales rose.', 'Its rival Marsh & Co. fell.']],
    ['company before a new sentence', ['She works at Harbour Foods Inc.', 'The firm makes soup.']],
    ['country inside a name', ['The U.S. Senate voted.', 'He left the U.S.', 'It rained.']],
    ['number abbreviation', ['It was ranked No. 4 in Jan. 2020.', 'No.', 'It was not.']],
    ['decimals and money', ['Prices rose 2.5% to $1.20 a litre.', 'Shares fell 0.3 points.']],
    ['initials', ['J. R. Ward and Mary K. Bell won.', 'They thanked A. Smith.']],
    ['time before a name', ['At 5 a.m. Mr. Bell left.', 'He came back at 6 p.m.', 'The shop was shut.']],
    ['question in a quotation', ['“Who pays?” asked Rep. Bell.', '“Nobody.”', 'She sat down.']],
    ['question in a quotation, name first', ['“Who pays?” Bell asked.', 'Nobody knew.']],
    ['several sentences quoted', ['“We lost.', 'We will be back,” Bell said.']],
    ['full stop inside the closing quote', ['He called it “the end.”', 'Others did not.']],
    ['ellipsis inside a sentence', ['It was ... odd, she said.', 'Then it stopped...', 'Nobody moved.']],
    ['aside with its own full stop', ['The plan (it was drawn up in May.) failed.', 'Work stopped.']],
    ['dateline', ['HARBOUR (MN) — Two ships sank on Monday.', 'No one was hurt.']],
    ['footnote numbers', ['He moved to Rome. [4]', 'He died there. [5] [6]']],
    ['missing space', ['The vote passed.', 'It was close.']],
    ['web addresses and files', ['See example.Com/a.Html or write to a.B@example.org.', 'We read it.']],
    ['forgotten capital', ['The bill passed on friday.', 'it takes effect now.']],
    ['forgotten capital after a short word', ['We waited for you.', 'they never came.']],
    ['forgotten capital after a number', ['Call 555-0142.', 'it is free.']],
    ['speech goes on after a quotation', ['She turned, “This is fine.” she said.']],
    [
      'quotation of four sentences',
      ['“We tried.', 'We failed.', 'It hurt.', 'We go on,” Bell told reporters.'],
    ],
    ['question and answer', ['Q. Who pays for it?', 'A. The council does.']],
    ['dateline with a date', ['LEEDS, June 3 (MN) - Two ships sank on Monday.', 'No one was hurt.']],
    [
      'time in the middle of a live entry',
      ['Doors opened at 9.30 a.m. on Friday.', 'By 10:15 a.m. the hall was full.'],
    ],
    ['score of a match', ['Leeds won 2-1.', 'Hull drew 0-0 at St. Helens.']],
    ['list of figures', ['Sales: 4.2 million.', 'Costs: 3.9 million.', 'Staff: 1,204.']],
    ['name with a mark', ['She works at Yahoo! in Leeds.', 'He left.']],
  ];
  it.each(cases)('%s', (pattern, sentences) => {
    const joined = pattern === 'missing space' ? sentences.join('') : sentences.join(' ');
    expect(texts(joined)).toEqual(sentences);
  });

  it('parts lists written in running text by their sequence, and only by it', () => {
    expect(texts('1) Open the box 2) Close the box')).toEqual(['1) Open the box', '2) Close the box']);
    expect(texts('• Rain in the north • Sun in the south')).toEqual([
      '• Rain in the north',
      '• Sun in the south',
    ]);
    expect(texts('The fee is due for 1. above and for 2. above.')).toHaveLength(1);
  });

  it('takes the time stamp of a live-blog entry off its sentence', () => {
    expect(texts('14:05 GMT Ministers have left the building.')).toEqual([
      '14:05 GMT',
      'Ministers have left the building.',
    ]);
  });

  it('keeps the zone with its time', () => {
    expect(texts('14:05 GMT')).toEqual(['14:05 GMT']);
    expect(texts('They met at 9 a.m. Eastern Time. Nobody spoke.')).toEqual([
      'They met at 9 a.m. Eastern Time.',
      'Nobody spoke.',
    ]);
    expect(texts('They met at 9 a.m. Nobody spoke.')).toHaveLength(2);
  });

  it.each<[pattern: string, sentences: string[]]>([
    ['14:05 Ministers left.', ['14:05', 'Ministers left.']],
    ['7.05 p.m. | The vote is over.', ['7.05 p.m. |', 'The vote is over.']],
    ['16:57 UTC - “It is done,” Bell said.', ['16:57 UTC -', '“It is done,” Bell said.']],
    ['14:05 was the time of the vote.', ['14:05 was the time of the vote.']],
  ])('reads the time stamp in: %s', (text, sentences) => {
    expect(texts(text)).toEqual(sentences);
  });

  it.each<[pattern: string, sentences: string[]]>([
    ['a rule across the page', ['The fair opens at ten', '*****', 'Bring a coat.']],
    ['the head of a mail', ['Ana Bell', '03/27/2001 01:58 PM', 'The pumps have come.']],
    ['a mail answered', ['Ana Bell on 03/27/2001 01:58 PM', 'The pumps have come.']],
    [
      'the date under a headline',
      ['Mill to close in Leeds', 'Sunday, May 28, 2006', 'The last mill closes.'],
    ],
    ['a date inside the sentence', ['The mill closed on Sunday, May 28, 2006 in Leeds.']],
    ['the sender of a mail', ['"Ana Bell" <ana@example.org>', 'The pumps have come.']],
    ['links one under the other', ['https://example.org/one', 'https://example.org/two']],
    ['the close of a letter', ['Do come.', 'Kind regards,', 'Ana']],
    ['thanks that are none', ['She sent thanks, Bell said.']],
    ['the greeting of a letter', ['Dear Ms Bell,', 'The pumps have come.']],
    ['a smiley for a full stop', ['They have come :-)', 'We are glad.']],
  ])('parts lines whose break was lost: %s', (_, sentences) => {
    expect(texts(sentences.join(' '))).toEqual(sentences);
  });

  it('knows the marks of other scripts', () => {
    expect(texts('会議は終わった。次は来週だ。')).toEqual(['会議は終わった。', '次は来週だ。']);
    expect(texts('بدأ الاجتماع. انتهى الاجتماع؟ نعم.')).toHaveLength(3);
  });

  it('never lets a sentence cross a block, and says which block it stands in', () => {
    const text = 'A heading without a stop\n\nFirst point\nSecond point';
    expect(splitSentences(text).map(({ text, block }) => [text, block])).toEqual([
      ['A heading without a stop', 0],
      ['First point', 1],
      ['Second point', 2],
    ]);
  });

  it('joins a paragraph wrapped at a fixed width', () => {
    const text = [
      'The harbour authority said on Monday that the two ferries which ran',
      'aground last week had been refloated and towed to the dockyard in',
      'Leeds. Nobody was hurt.',
    ].join('\n');
    expect(splitSentences(text)).toHaveLength(2);
  });

  it('gives offsets that cut the sentence out of the text', () => {
    const text = '  “One.”  Two?\n\n Three!  ';
    const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
    for (const sentence of [...splitSentences(text), ...splitSentences(text, blocks)]) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.text).toBe(sentence.text.trim());
    }
  });

  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\n ')).toEqual([]);
  });

  it('stays quick on a long line without a stop', () => {
    const started = performance.now();
    splitSentences('word '.repeat(40_000));
    splitSentences('a. '.repeat(10_000));
    splitSentences('https://example.org/a '.repeat(4000));
    splitSentences(`https://${'a'.repeat(40_000)} `.repeat(3));
    splitSentences('*'.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
