import { afterEach, describe, expect, it } from 'vitest';
import { type Drawing, drawPanel } from '../../support/panel-drawing';
import { SOURCE_STATES } from '../../support/source-states';

let drawing: Drawing;
afterEach(() => drawing.unmount());
const draw = async (name: string) => {
  drawing = await drawPanel(SOURCE_STATES[name]);
};
/** The claim a mark asked for is focused in the next frame. */
const frame = () => new Promise((done) => requestAnimationFrame(done));
const texts = (selector: string) => drawing.all(selector).map((element) => element.textContent);

describe('the head of a claim', () => {
  it('counts independent origins first, and names the only one as the text it is', async () => {
    await draw('origins-one');
    expect(drawing.find('.claim .support').textContent).toBe(
      '1 independent origin: a letter by River board, 3 publishers, 3 documents',
    );
  });
});

describe('origins', () => {
  it('stand as groups with who carries each', async () => {
    await draw('origins-tied');
    expect(drawing.find('.origins summary').textContent).toBe('Where it comes from: 2 independent origins');
    const groups = drawing
      .all('.tree-group')
      .map((group) => [
        group.querySelector('strong')?.textContent,
        [...group.querySelectorAll('.tree-leaf')].map((leaf) => leaf.textContent),
      ]);
    expect(groups).toEqual([
      [
        'a letter by River board',
        ['Says the same: The Lowland Post', 'Says the same: Tern News Agency', 'Says the same: Osier Herald'],
      ],
      ['Basin Weekly', ['Says the same: Basin Weekly']],
    ]);
  });

  it('explain each tie with its two passages', async () => {
    await draw('origins-tied');
    expect(drawing.find('.ties summary').textContent).toBe('Why these 3 count once');
    expect(texts('.tie > p')).toEqual([
      'Both rest on the same letter.',
      'Osier Herald credits Tern News Agency, and nobody beyond it.',
    ]);
    for (const tie of drawing.all('.tie')) expect(tie.querySelectorAll('blockquote')).toHaveLength(2);
    expect(texts('.tie mark')).toEqual([
      'its letter to the county',
      'a letter',
      'According to Tern News Agency',
    ]);
  });

  it('lead from a carrier to its passage', async () => {
    await draw('origins-tied');
    await frame();
    await drawing.press(drawing.all('.tree-leaf')[2]!);
    expect(document.activeElement?.textContent).toContain('According to Tern News Agency');
  });
});

describe('a chain', () => {
  it('reads as a sentence, and each step shows the words it rests on', async () => {
    await draw('origins-tied');
    const chain = drawing.all('.evidence .chain')[2]!;
    expect(chain.querySelector('summary')?.textContent).toBe(
      'Who credits whom: Osier Herald which credits Tern News Agency which credits River board',
    );
    const steps = [...chain.querySelectorAll('.step-basis')].map((step) => step.textContent);
    expect(steps).toEqual([
      'Published it',
      'Linked from these words tern.example',
      'Credited by nobody, but its words are the same',
    ]);
    expect(chain.querySelector('.step-words mark')?.textContent).toBe('According to Tern News Agency');
    expect(chain.querySelector('a')?.href).toBe('https://tern.example/2026/03/weir');
  });
});

describe('a number that moved', () => {
  it('is told in order, old values as replaced, doubtful order as doubtful', async () => {
    await draw('number-moved');
    expect(drawing.find('.times summary').textContent).toBe('How the number moved: 12 → 15 → 31');
    expect(texts('.times-list li')).toEqual([
      expect.stringContaining('12replaced since9 March 2026 or earlier'),
      expect.stringContaining('15replaced since10 March 2026perhaps before the one above'),
      expect.stringContaining('The Lowland Post31'),
      expect.stringContaining('The page you are reading31'),
    ]);
    expect(drawing.find('.times-line').getAttribute('aria-label')).toContain('4 reports');
  });
});

describe('a quotation', () => {
  it('stands in its earliest full form, and each other form with what became of it', async () => {
    await draw('quotation-changed');
    expect(drawing.find('.quotation-form').textContent).toBe('The earliest full form:');
    const [full, cut, changed] = drawing.all('.quotation blockquote');
    expect(full?.textContent).toBe(
      'we will not open the weir again unless the county agrees to pay for the piers',
    );
    expect(cut?.querySelector('del')?.textContent).toContain('unless the county agrees');
    expect(changed?.querySelector('ins')?.textContent).toContain('never');
    expect(texts('.quotation-turned')).toEqual([
      'The condition it was said under was lost or added.',
      'Here said by an engineer, there by Ilse Marrow.',
    ]);
  });
});

describe('what happened on the way', () => {
  it('shows a lost hedge with both wordings', async () => {
    await draw('certainty-lost');
    const [lost] = drawing.all('.finding');
    expect(lost?.textContent).toContain('An allegation here (“allegedly”), told as fact there.');
    expect(lost?.querySelector('mark')?.dataset.effect).toBe('weakens');
    expect(lost?.querySelectorAll('blockquote')).toHaveLength(2);
  });

  it('says plainly that credits lead back to the page', async () => {
    await draw('certainty-lost');
    expect(drawing.all('.finding')[1]?.textContent).toContain(
      'Osier Herald credits Marrow Valley Courier. They lead back to the page you are reading',
    );
  });
});

describe('a silent library', () => {
  it.each([
    ['names-some', 'Its names in your library: Tarn Bridge in 4 documents and Leeward Point in none.'],
    [
      'names-none',
      'None of its names occurs in your library: Ottoline Vane and Pikeholm. Its silence says nothing.',
    ],
  ])('says whether it knows the names, %s', async (state, said) => {
    await draw(state);
    expect(drawing.find('.claim-evidence').textContent).toContain(said);
  });
});

describe('a trail', () => {
  const hops = () => texts('.hop summary');

  it('is a path of typed hops to where it leaves the library', async () => {
    await draw('trail-credits');
    expect(hops()).toEqual(['in other words Osier Herald', 'credited by name Tern News Agency']);
    expect(drawing.find('.trail-end p').textContent).toBe(
      'The trail leaves your library here: it credits River board, 9 March 2026.',
    );
    for (const hop of drawing.all('.hop')) expect(hop.querySelectorAll('blockquote')).toHaveLength(2);
    expect(drawing.all('.hop')[1]?.querySelector('mark')?.textContent).toBe('According to Tern News Agency');
    // Little is common to the two: that is marked, or all would be.
    expect(drawing.all('.hop')[0]?.querySelectorAll('mark').length).toBeGreaterThan(1);
    expect(drawing.all('.hop del, .hop ins')).toEqual([]);
  });

  it('is one of several where several passages may be what the sentence rests on', async () => {
    await draw('trail-several');
    expect(texts('.trail h3')).toEqual(['Way 1', 'Way 2']);
    expect(texts('.trail-end > div > p')).toEqual([
      expect.stringContaining('leaves your library'),
      expect.stringContaining('it credits nobody'),
    ]);
  });

  it('shows the words of the selection itself where they name who is not in the library', async () => {
    await draw('trail-at-once');
    expect(drawing.all('.hop')).toEqual([]);
    expect(drawing.find('.trail-end mark').textContent).toBe('the river board told the county');
  });
});

describe('what the story leaves open', () => {
  it('is counted, and told by kind', async () => {
    await draw('open-points');
    expect(drawing.find('.open-points summary').textContent).toBe('What the story leaves open 7 points');
    await drawing.press(drawing.find('.open-points summary'));
    expect(texts('.open-part h2')).toEqual([
      'Said otherwise elsewhere',
      'Whose answer is on record',
      'Rests on one origin',
      'Reported elsewhere, not mentioned here',
      'Nothing in your library speaks to these',
    ]);
    expect(drawing.find('.open-points').textContent).toContain('3 documents, all resting on River board');
  });

  it('lists a few of a kind at once and folds the rest away', async () => {
    const state = SOURCE_STATES['open-points']!;
    if (state.phase.kind !== 'read') throw new Error('the state is not a report');
    const { report } = state.phase;
    const unmatched = report.claims.map(({ id }) => id);
    const open = { contested: [], oneOrigin: [], answers: [], unmentioned: [], unmatched };
    drawing = await drawPanel({ ...state, phase: { kind: 'read', report: { ...report, open } } });
    await drawing.press(drawing.find('.open-points summary'));
    expect(drawing.all('.open-part > ul > li')).toHaveLength(4);
    expect(drawing.find('.open-part summary').textContent).toBe('2 more');
    expect(drawing.all('.open-part details li')).toHaveLength(2);
  });

  it('leads to the claim', async () => {
    await draw('open-points');
    await drawing.press(drawing.find('.open-points summary'));
    const claim = drawing.find('.open-claim');
    await drawing.press(claim);
    await frame();
    expect(document.activeElement?.textContent).toContain(claim.textContent);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });
});
