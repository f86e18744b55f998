import { describe, expect, test } from 'vitest';
import type { ChainHop } from '../../../lib/model';
import { provenanceOf } from '../../../lib/provenance/chain';
import { isSamePage, linksIn, withLinks } from '../../../lib/provenance/links';

const HOME = 'https://paper.example/harbour';

/** The chain of a sentence whose links are spelt `[words](address)`, as "name basis address". */
function chainOf(marked: string, url: string | null = HOME): string[] {
  const links: { start: number; end: number; url: string }[] = [];
  let text = 'It rained. ';
  const span = { start: text.length, end: 0 };
  for (const [, plain = '', words = '', address = ''] of marked.matchAll(
    /([^[]*)(?:\[([^\]]*)\]\(([^)]*)\))?/g,
  )) {
    text += plain;
    if (address !== '') links.push({ start: text.length, end: text.length + words.length, url: address });
    text += words;
  }
  span.end = text.length;
  const { hops } = provenanceOf({ publisher: null, text: text.slice(span.start), before: 'It rained. ' });
  return withLinks(hops, links, span, url).map((hop: ChainHop) => `${hop.name} ${hop.basis} ${hop.url}`);
}

describe('a credit borne out by a link', () => {
  const away = 'https://wire.example/a';
  test.each([
    ['the outlet is linked', `The plan was approved, the [Northern Post](${away}) reported.`, `link ${away}`],
    [
      'what it did is linked',
      `The plan was approved, the Northern Post [reported](${away}).`,
      `link ${away}`,
    ],
    [
      'the story links to its site, its name does not',
      'The plan was [approved](https://www.northernpost.example/7), the Northern Post reported.',
      'link https://www.northernpost.example/7',
    ],
    [
      'its site before another page its name leads to',
      `The plan was [approved](https://northernpost.example/7), the [Northern Post](${away}) reported.`,
      'link https://northernpost.example/7',
    ],
    [
      'another word leads elsewhere',
      `The [plan](${away}) was approved, the Northern Post reported.`,
      'name null',
    ],
    [
      'the name leads to what the page has on it',
      'The plan was approved, the [Northern Post](https://www.paper.example/topics/post) reported.',
      'name null',
    ],
    ['nothing is linked', 'The plan was approved, the Northern Post reported.', 'name null'],
  ])('%s', (_, sentence, expected) => {
    expect(chainOf(sentence)).toEqual([`Northern Post ${expected}`]);
  });

  test('a person has no page that says it', () => {
    expect(chainOf(`The plan was approved, [Ana Brook](${away}) said.`)).toEqual(['Ana Brook name null']);
  });
});

test('addresses written out in a text are links of it', () => {
  const text = 'More at https://a.example/x?y=1.';
  expect(linksIn({ text })).toEqual([{ start: 8, end: text.length - 1, url: 'https://a.example/x?y=1' }]);
});

test.each([
  ['http://www.a.example/x/', 'https://a.example/x', true],
  ['https://a.example/x#part', 'https://a.example/x', true],
  ['https://a.example/x?page=2', 'https://a.example/x', false],
  ['https://news.a.example/x', 'https://a.example/x', false],
])('%s and %s: one page? %s', (one, other, expected) => {
  expect(isSamePage(one, other)).toBe(expected);
});
