import { describe, expect, it } from 'vitest';
import { hypothesisNotes } from '../../../lib/export/hypothesis';
import { notesOntoPage, ontoPage } from '../../../lib/export/onto-page';
import { dossier, noteOn, parts, story } from '../../support/dossier';

const paragraphs = story().text.split('\n\n');

describe('a report on the page as it is now', () => {
  it('stands where its words stand, whatever was put before them', async () => {
    const { report } = await parts();
    const made = await dossier({ notes: [noteOn(report)] });
    const live = story(['A paragraph about the weather of the week.', ...[...paragraphs].reverse()]);
    const moved = ontoPage(made, live);
    expect(moved.lost).toEqual([]);
    expect(moved.of).toBe(report.claims.length);
    for (const { start, end, text } of moved.report.claims) expect(live.text.slice(start, end)).toBe(text);
    const [note] = moved.notes;
    expect(live.text.slice(note?.span?.start, note?.span?.end)).toBe(note?.quote);
    expect(moved.report.article).not.toHaveProperty('text');
  });

  it('names the claims that the page does not make any more, and leaves no mark for them', async () => {
    const made = await dossier();
    const [gone] = made.report.claims;
    const live = story(paragraphs.map((text) => text.replace(gone?.text ?? '', 'Nothing of it.')));
    const { report, lost, of } = ontoPage(made, live);
    expect(lost).toEqual([gone?.text]);
    expect(report.claims).toHaveLength(of - 1);
  });

  it('has a mark on the likest place when words of a claim were changed', async () => {
    const made = await dossier();
    const live = story(paragraphs.map((text) => text.replace('1,200', '1,300')));
    const { report, lost } = ontoPage(made, live);
    expect(lost).toEqual([]);
    expect(report.claims.some(({ start, end }) => live.text.slice(start, end).includes('1,300'))).toBe(true);
  });
});

/** As documented: https://h.readthedocs.io/en/latest/api-reference/ */
const row = (more: object = {}) => ({
  id: 'x1',
  created: '2026-05-30T09:00:00.000000+00:00',
  updated: '2026-05-31T09:00:00.000000+00:00',
  user: 'acct:jo@hypothes.is',
  uri: story().url,
  text: 'Is that so?',
  tags: ['harbour'],
  document: { title: ['Harbour plan approved'] },
  user_info: { display_name: 'Jo Berg' },
  target: [
    {
      source: story().url,
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 0,
          endOffset: 9,
        },
        { type: 'TextPositionSelector', start: 900, end: 930 },
        {
          type: 'TextQuoteSelector',
          exact: 'two\n fishermen',
          prefix: 'rejected an appeal by ',
          suffix: '. The bridge',
        },
      ],
    },
  ],
  ...more,
});

describe('annotations of Hypothesis', () => {
  it.each([
    ['the API’s answer', { total: 1, rows: [row()] }, null],
    [
      'the client’s export',
      { export_date: '2026-06-01T10:00:00Z', client_version: '1', annotations: [row()] },
      '2026-06-01T10:00:00Z',
    ],
  ])('are read from %s and placed by their quotations', (_what, file, exported) => {
    const read = hypothesisNotes(file);
    expect(read).toMatchObject({ exported, pages: [story().url], without: 0 });
    const { notes, lost } = notesOntoPage(read?.notes ?? [], story().text);
    expect(lost).toEqual([]);
    expect(notes).toMatchObject([
      { quote: 'two fishermen', text: 'Jo Berg: Is that so? #harbour', claim: null },
    ]);
    expect(story().text.slice(notes[0]?.span?.start, notes[0]?.span?.end)).toBe('two fishermen');
  });

  it('without a quotation are counted: notes of a whole page, answers, and what is not as documented', () => {
    const rows = [
      row(),
      row({ target: [{ source: 'x' }] }),
      row({ target: [] }),
      row({ target: [{ selector: 'no' }] }),
    ];
    expect(hypothesisNotes({ rows })).toMatchObject({ without: 3, notes: [{ id: 'hypothesis-1' }] });
  });

  it.each([
    ['a list of something else', { rows: [{ name: 'x' }] }],
    ['no list', { rows: 3 }],
    ['nothing', null],
  ])('are not taken from %s', (_what, file) => {
    expect(hypothesisNotes(file)).toBeNull();
  });
});
