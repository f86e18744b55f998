import { describe, expect, it } from 'vitest';
import { fragmentLink } from '../../../lib/export/text-fragment';

const TEXT = [
  'The ferry is late. Nobody was hurt, the crew - all twelve - said.',
  'The ferry is late. The port blames fog & wind, as ever.',
  'It was late yesterday, and the day before. The ferry is late. Again: the ferry is late.',
].join('\n\n');
const URL = 'https://paper.example/ferry';

function linkTo(quote: string, occurrence = 0, text = TEXT, url = URL): string | null {
  let start = -1;
  for (let n = 0; n <= occurrence; n += 1) start = text.indexOf(quote, start + 1);
  return fragmentLink(text, { start, end: start + quote.length }, url);
}

describe('a link to a passage', () => {
  it('is the words alone when they are unique and long enough', () => {
    expect(linkTo('The port blames fog & wind, as ever.')).toBe(
      `${URL}#:~:text=The%20port%20blames%20fog%20%26%20wind%2C%20as%20ever.`,
    );
  });

  it('encodes hyphens, which would be read as syntax', () => {
    expect(linkTo('Nobody was hurt, the crew - all twelve - said.')).toBe(
      `${URL}#:~:text=Nobody%20was%20hurt%2C%20the%20crew%20%2D%20all%20twelve%20%2D%20said.`,
    );
  });

  it.each([
    ['what follows', 0, ':~:text=The%20ferry%20is%20late.,-Nobody%20was'],
    ['what follows it elsewhere', 1, ':~:text=The%20ferry%20is%20late.,-The%20port'],
    ['what stands before', 2, ':~:text=day%20before.-,The%20ferry%20is%20late.'],
  ])('tells one of several by %s', (_, occurrence, expected) => {
    expect(linkTo('The ferry is late.', occurrence)).toBe(`${URL}#${expected}`);
  });

  it('gives a long quotation by its beginning and end', () => {
    const long = `First words of a very long sentence ${'that goes on and on '.repeat(20)}until its last words.`;
    expect(linkTo(long, 0, `Before it. ${long} After it.`)).toBe(
      `${URL}#:~:text=First%20words%20of%20a,until%20its%20last%20words.`,
    );
  });

  it('reaches over paragraphs by beginning and end', () => {
    const across = TEXT.slice(TEXT.indexOf('Nobody'), TEXT.indexOf('wind') + 4);
    expect(linkTo(across)).toBe(`${URL}#:~:text=Nobody%20was%20hurt%2C%20the,blames%20fog%20%26%20wind`);
  });

  it('keeps an element the address names, and drops an older directive', () => {
    expect(linkTo('as ever.', 0, TEXT, `${URL}#story:~:text=old`)).toMatch(
      /^https:\/\/paper\.example\/ferry#story:~:text=/,
    );
  });

  it.each([
    ['no web address', 'file:///a.html', 'as ever.'],
    ['no words', URL, '. '],
  ])('is none where there is %s', (_, url, quote) => {
    expect(linkTo(quote, 0, TEXT, url)).toBeNull();
  });

  it('finds each of forty occurrences', () => {
    const many = Array.from(
      { length: 40 },
      (_, n) => `Item ${n} begins. The tide came in. Item ${n} ends.`,
    ).join('\n\n');
    const links = Array.from({ length: 40 }, (_, n) => linkTo('The tide came in.', n, many));
    expect(new Set(links).size).toBe(40);
    expect(links[39]).toBe(`${URL}#:~:text=39%20begins.-,The%20tide%20came%20in.`);
  });
});
