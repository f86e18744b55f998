import { describe, expect, it } from 'vitest';
import type { Carrier } from '../../../lib/provenance/carrier';
import { tracePaths } from '../../../lib/provenance/trace';
import { at, carrier, page, type Told } from '../../support/carriers';

const FALL = 'The old iron bridge at the harbour mouth fell into the river on Monday night';
const reader = (text = `${FALL}.`, told: Partial<Told> = {}) =>
  page({ publisher: 'Harbour Herald', published: at('2026-03-05T10:00Z'), text, ...told });
const told = (id: string, publisher: string | null, text: string, iso: string | null = null, more = {}) =>
  carrier(id, { publisher, text, published: iso === null ? null : at(iso), ...more });
const here = { publisher: 'Harbour Herald', url: null };

const shown = (selection: Carrier, carriers: Carrier[]) =>
  tracePaths(selection, carriers, here).map(({ hops, end }) =>
    [
      ...hops.map(({ kind, to }) => `${kind} ${to.document?.publisher ?? to.document?.id}`),
      `${end.kind}${end.names.map((name) => ` ${name}`).join(' <')}`,
    ].join(' > '),
  );

describe('tracePaths', () => {
  it('follows a credit into the library and beyond it to whom that one credits', () => {
    const selection = reader(`${FALL}, the Northern Post reported.`);
    const post = told(
      'p',
      'Northern Post',
      `${FALL}, the transport ministry said on Tuesday.`,
      '2026-03-04T10:00Z',
    );
    const other = told('o', 'Valley Star', `${FALL}.`, '2026-03-04T09:00Z');
    expect(shown(selection, [other, post])).toEqual(['credited Northern Post > credits transport ministry']);
    const [path] = tracePaths(selection, [post], here);
    const [hop] = path?.hops ?? [];
    expect(hop?.from.marks.map(({ start, end }) => hop.from.quote.slice(start, end))).toEqual([
      'the Northern Post',
      'reported',
    ]);
    expect(path?.end.day).toMatchObject({ day: '2026-03-03' });
  });

  it('follows the same words to their earliest carrier', () => {
    const late = told('l', 'Valley Star', `${FALL}.`, '2026-03-04T10:00Z');
    const early = told('e', 'Northern Post', `${FALL}.`, '2026-03-03T10:00Z');
    expect(shown(reader(), [late, early])).toEqual([
      'verbatim Valley Star > verbatim Northern Post > earliest',
    ]);
  });

  it('shows what changed from passage to passage', () => {
    const post = told('p', 'Northern Post', `${FALL.replace('old iron', 'old stone')}.`, '2026-03-03T10:00Z');
    const [hop] = tracePaths(reader(), [post], here)[0]?.hops ?? [];
    expect(hop?.kind).toBe('verbatim');
    const changes = hop?.edits.filter(({ kind }) => kind !== 'keep') ?? [];
    expect(
      changes.map(({ from, to }) => [
        hop?.from.quote.slice(from.start, from.end),
        hop?.to.quote.slice(to.start, to.end),
      ]),
    ).toEqual([['iron', 'stone']]);
  });

  it('follows a link, though nobody is named', () => {
    const url = 'https://post.example/bridge';
    const selection = reader(`${FALL} (${url}).`);
    const post = told('p', 'Northern Post', `${FALL}.`, null, { url });
    expect(shown(selection, [post])).toEqual(['linked Northern Post > undated']);
  });

  it('follows a quotation to its fuller form', () => {
    const selection = reader('Ana Brook called the crossing “an accident that was waiting to happen”.');
    const post = told(
      'p',
      'Northern Post',
      '“It was an accident that was waiting to happen, and everyone here knew it,” she told a meeting.',
      '2026-03-03T10:00Z',
    );
    expect(tracePaths(selection, [post], here)[0]?.hops[0]?.kind).toBe('quotation-changed');
  });

  it('says that credits lead back to the page being read', () => {
    const gazette = told('g', 'Gazette', `${FALL}, the Harbour Herald reported.`, '2026-03-05T09:00Z');
    expect(shown(reader(), [gazette])).toEqual(['verbatim Gazette > page Harbour Herald']);
  });

  it('does not lead from one named source to another by the matter alone', () => {
    const selection = reader('The harbour bridge collapsed on Monday night, Lindqvist Marine said.');
    const other = told(
      'o',
      'Post',
      'The harbour bridge collapsed on Monday night, the ministry said in a report to parliament that nobody had asked for.',
      '2026-03-03T10:00Z',
    );
    const same = told(
      's',
      'Star',
      'On Monday night the bridge in the harbour collapsed, according to Lindqvist Marine and its owner.',
      '2026-03-03T10:00Z',
    );
    expect(shown(selection, [same]).join()).toContain('Star');
    for (const path of shown(selection, [other])) expect(path).not.toContain('paraphrase');
  });

  it('comes to an end where documents credit each other', () => {
    const gazette = told('g', 'Gazette', `${FALL}, the Northern Post reported.`, '2026-03-04T09:00Z');
    const post = told('p', 'Northern Post', `${FALL}, according to the Gazette.`, '2026-03-04T09:00Z');
    const paths = tracePaths(reader(), [gazette, post], here);
    expect(paths.length).toBeGreaterThan(0);
    for (const { hops } of paths) expect(hops.length).toBeLessThanOrEqual(2);
  });

  it('shows several candidates as several when they end at different sources', () => {
    const one = told('a', 'Gazette', `${FALL}, the transport ministry said.`, '2026-03-04T10:00Z');
    const other = told('b', 'Valley Star', `${FALL}, Lindqvist Marine said.`, '2026-03-04T10:00Z');
    const again = told('c', 'Post', `${FALL}, according to the transport ministry.`, '2026-03-04T10:00Z');
    expect(shown(reader(), [one, other, again]).sort()).toEqual([
      'verbatim Gazette > credits transport ministry',
      'verbatim Valley Star > credits Lindqvist Marine',
    ]);
  });

  it('does not know the earliest of undated carriers, and lets no words lead in a circle', () => {
    const paths = shown(reader(`${FALL}.`, { published: null }), [
      told('a', 'Gazette', `${FALL}.`),
      told('b', 'Post', `${FALL}.`),
    ]);
    expect(paths).toEqual(['verbatim Gazette > undated', 'verbatim Post > undated']);
  });

  it('leads to nothing later, to nothing on the page itself, and to no other version of one text', () => {
    const url = 'https://herald.example/bridge';
    const later = told('l', 'Post', `${FALL}.`, '2026-03-09T10:00Z');
    const itself = told('i', 'Harbour Herald', `${FALL}.`, '2026-03-01T10:00Z', { url });
    expect(tracePaths(reader(), [later, itself], { publisher: 'Harbour Herald', url })).toEqual([]);
    const first = told('v1', 'Post', `${FALL}.`, '2026-03-01T10:00Z', { url: 'https://post.example/1' });
    const second = told('v2', 'Post', `${FALL}.`, '2026-03-02T10:00Z', { url: 'https://post.example/1' });
    expect(tracePaths(reader(), [first, second], here)[0]?.hops).toHaveLength(1);
  });

  it('ends at once at whom the selection credits, when the library has nothing of it', () => {
    expect(shown(reader('Sales rose by 12 per cent, Lindqvist Marine said.'), [])).toEqual([
      'credits Lindqvist Marine',
    ]);
    expect(shown(reader('Sales rose by 12 per cent.'), [])).toEqual([]);
  });
});
