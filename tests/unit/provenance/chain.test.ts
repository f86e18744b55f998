import { describe, expect, it } from 'vitest';
import { chainOf, creditsAt, provenanceOf } from '../../../lib/provenance/chain';

const publisher = 'Coastal Gazette';
const behind = (text: string, before = '') => chainOf({ publisher, text, before }).slice(1);

describe('chainOf', () => {
  it.each<[string, string, string[], string?]>([
    ['flat sentence', 'The bridge fell into the river on Monday night.', []],
    ['said, after the content', 'The bridge was unsafe, the Harbour Authority said.', ['Harbour Authority']],
    [
      'a name with a role, before the verb',
      'Ana Brook, the mayor, said the works begin in May.',
      ['Ana Brook'],
    ],
    [
      'a role with a name, before the verb',
      'The mayor, Ana Brook, said the works begin in May.',
      ['Ana Brook'],
    ],
    ['said that', 'Mayor Ana Brook said that the bridge was unsafe.', ['Ana Brook']],
    ['inverted', '“It was unsafe,” said Ana Brook, the mayor of the town.', ['Ana Brook']],
    ['according to, first', 'According to Reuters, the bridge was unsafe.', ['Reuters']],
    ['according to, last', 'The bridge was unsafe, according to Lindqvist Marine.', ['Lindqvist Marine']],
    [
      'report of a report',
      'The bridge was unsafe, Reuters reported, citing two officials.',
      ['Reuters', 'two officials'],
    ],
    [
      'citing, before the verb',
      'Reuters, citing the transport ministry, put the toll at 12.',
      ['Reuters', 'transport ministry'],
    ],
    [
      'nested speech',
      "According to the BBC's account, Lindqvist Marine alleged that the bolts were missing.",
      ['BBC', 'Lindqvist Marine'],
    ],
    [
      'told an outlet',
      'The bridge was unsafe, Ana Brook told the Northern Post.',
      ['Northern Post', 'Ana Brook'],
    ],
    ['told its own publisher', 'The bridge was unsafe, Ana Brook told the Gazette.', ['Ana Brook']],
    ['told others', 'The bridge was unsafe, Ana Brook told reporters on Tuesday.', ['Ana Brook']],
    [
      'speech within speech',
      'Managers at Lindqvist have told staff that jobs will go, the Dockers Union said on Tuesday.',
      ['Dockers Union', 'Managers at Lindqvist'],
    ],
    [
      'unnamed, kept as written',
      'Three people briefed on the matter told the Northern Post that the deal was close.',
      ['Northern Post', 'Three people briefed on the matter'],
    ],
    [
      'a person close to',
      'The deal was close, a person close to the firm said.',
      ['person close to the firm'],
    ],
    ['accusation', 'Lindqvist Marine has accused Orbel of copying its hulls.', ['Lindqvist Marine']],
    ['belief', 'Investors worry that rates will rise.', ['Investors']],
    ['expectation', 'Lindqvist expects sales to double by 2030.', ['Lindqvist']],
    ['noun of speech', "Lindqvist's claim that Orbel copied its hulls goes before a judge.", ['Lindqvist']],
    ['by its count', "The yard built 40 hulls last year, by Lindqvist's count.", ['Lindqvist']],
    ['not said', 'The companies did not say how many jobs would go.', []],
    ['nothing denied', 'Orbel has not denied the charge.', []],
    ['who broke the story is not who says it', 'The talks were first reported by the Northern Post.', []],
    ['a thing that suggests', 'The fall in orders suggests that demand is weak.', []],
    ['a rate is no source', 'Sales rose by 12 per cent in May.', []],
    ['per, of a source', 'Sales rose by 12 percent in May, per Lindqvist Marine.', ['Lindqvist Marine']],
    ['a wish is no origin', 'Lindqvist wants to buy Orbel.', []],
    ['performative', 'Prime Minister Ana Brook declared a state of emergency in two districts.', []],
    ['noun, not verb: calls for', 'Bipartisan calls for tougher rules have grown louder.', []],
    ['noun, not verb: attack', 'The raid is the largest attack on shipping this year.', []],
    ['headline', 'Lindqvist Accuses Orbel of Copying Hull Designs', ['Lindqvist']],
    ['time before the subject', 'In February Lindqvist said that Orbel had copied its hulls.', ['Lindqvist']],
    ['document', 'Shareholders will be paid in June, according to the prospectus.', ['prospectus']],
  ])('%s', (_name, text, chain) => {
    expect(behind(text)).toEqual(chain);
  });

  it.each<[string, string, string, string[]]>([
    [
      'pronoun of an organisation',
      'Lindqvist Marine filed a complaint.',
      'Orbel had copied its hulls, it said.',
      ['Lindqvist Marine'],
    ],
    [
      'pronoun of a person',
      'Mayor Ana Brook visited the site.',
      'The bridge was unsafe, she said.',
      ['Ana Brook'],
    ],
    ['surname', 'Mayor Ana Brook visited the site.', 'Brook said the bridge was unsafe.', ['Ana Brook']],
    [
      'head noun',
      'The National Harbour Agency opened an inquiry.',
      'The agency said the bridge was unsafe.',
      ['National Harbour Agency'],
    ],
    [
      'the company',
      'Lindqvist Marine said sales had doubled.',
      'Profits rose too, the company said.',
      ['Lindqvist Marine'],
    ],
    [
      'they, of a plural',
      'Lawyers say that fines are possible.',
      'Appeals, they add, would take years.',
      ['Lawyers'],
    ],
    [
      'its people',
      'Lindqvist Marine has no plans to list its shares.',
      'It needs no money, its bankers say.',
      ['Lindqvist Marine’s bankers'],
    ],
    ['nobody to resolve to', '', 'The bridge was unsafe, she said.', ['she']],
  ])('resolves %s', (_name, before, text, chain) => {
    expect(behind(text, before)).toEqual(chain);
  });

  it.each<[string, string, string, string, string[]]>([
    [
      'after the speech it goes on with',
      '“We began,” Ana Brook said. ',
      '“The harbour will close.”',
      '',
      ['Ana Brook'],
    ],
    ['after what it bears out', 'Ana Brook said the works had begun. ', '“We will pay.”', '', ['Ana Brook']],
    [
      'in the midst of it',
      '“We began,” Ana Brook said. “We will pay. ',
      'The harbour will close.',
      ' It is late.”',
      ['Ana Brook'],
    ],
    [
      'before its speaker',
      '',
      '“The harbour will close. ',
      'It will open in May,” Ana Brook said.',
      ['Ana Brook'],
    ],
    ['of who spoke last', '“No,” Orbel said. “Yes,” Ana Brook said. ', '“We will pay.”', '', ['Ana Brook']],
    ['in a paragraph of its own', '“We began,” Ana Brook said.\n\n', '“The harbour will close.”', '', []],
    ['of nobody', 'The works began in May. ', '“The harbour will close.”', '', []],
    ['in part only', '“We began,” Ana Brook said. ', 'The harbour “will close” in June.', '', []],
    ['with a speaker in it', '“We began,” Ana Brook said. ', '“The firm said it will pay.”', '', ['firm']],
  ])('knows whose quotation a sentence is, %s', (_what, before, passage, after, chain) => {
    const text = before + passage + after;
    const span = { start: before.length, end: before.length + passage.length };
    const { hops } = creditsAt(publisher, text, span);
    expect(hops.slice(1).map(({ name }) => name)).toEqual(chain);
  });

  it('reads a span within its text, and the publisher alone when it is not known', () => {
    const text = 'The Harbour Authority opened an inquiry. The bridge was unsafe, the authority said.';
    const start = text.indexOf('The bridge');
    expect(chainOf({ publisher, text, span: { start, end: text.length } })).toEqual([
      publisher,
      'Harbour Authority',
    ]);
    expect(chainOf({ publisher: null, text: 'The bridge fell.' })).toEqual([]);
    expect(chainOf({ publisher, text: '' })).toEqual([publisher]);
  });

  it.each([
    ['said in it', 'Ana Brook said in a letter that the bridge was unsafe.', 'letter'],
    ['set off at the end', 'Ana Brook accused the firm of fraud, in a letter to the council.', 'letter'],
    ['set off at the beginning', 'In a joint memo to staff, Ana Brook said the bridge was unsafe.', 'memo'],
    ['part of what is said', 'Ana Brook accused the firm of lying in a letter to the council.', undefined],
    ['another matter', 'Ana Brook said the bridge was unsafe, a week after the letter.', undefined],
  ])('knows in which text it was said: %s', (_what, text, kind) => {
    expect(provenanceOf({ publisher, text }).cited?.kind).toBe(kind);
  });

  it('knows whose letter it is that speaks in the next sentence', () => {
    const before = 'Orbel has accused Lindqvist Marine of copying its hulls, in a letter to the council.';
    const found = provenanceOf({ publisher, text: 'The letter calls the conduct “brazen”.', before });
    expect(found.hops.at(-1)?.name).toBe('Orbel');
    expect(found.cited?.kind).toBe('letter');
  });

  it('keeps whom a speaker speaks for and which shared document is cited', () => {
    const found = provenanceOf({
      publisher,
      text: "The agency's director, Ana Brook, said in a letter that the bridge was unsafe.",
      before: 'The National Harbour Agency opened an inquiry.',
    });
    expect(found.hops.map((hop) => hop.name)).toEqual([publisher, 'Ana Brook']);
    expect(found).toMatchObject({ speaksFor: 'National Harbour Agency', cited: { kind: 'letter' } });
  });

  it('shows the words each hop rests on, as offsets into the statement', () => {
    const text = 'The bridge was unsafe, Reuters reported, citing a letter by the transport ministry.';
    const { hops } = provenanceOf({ publisher, text, before: 'It rained all Monday.' });
    const shown = hops.map(({ name, kind, basis, spans }) => [
      name,
      kind,
      basis,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(shown).toEqual([
      [publisher, 'outlet', 'publisher', []],
      ['Reuters', 'agency', 'name', ['Reuters', 'reported']],
      [
        'letter by the transport ministry',
        'letter',
        'name',
        ['citing', 'a letter by the transport ministry'],
      ],
    ]);
  });
});
