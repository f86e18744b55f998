import { describe, expect, it } from 'vitest';
import { quotationFamilies } from '../../../lib/provenance/quotations';
import { at, carrier, page } from '../../support/carriers';

const full = carrier('full', {
  publisher: 'Northern Post',
  published: at('2026-03-01T10:00Z'),
  text: 'Work stopped on Monday.\n“We will not reopen the weir unless the county pays for it,” Ana Brook, the engineer, said.',
  passage: '“We will not reopen the weir unless the county pays for it,” Ana Brook, the engineer, said.',
});
const cut = (id: string, text: string, published: string | null = '2026-03-02T10:00Z') =>
  carrier(id, { publisher: id, text, published: published === null ? null : at(published) });

describe('quotationFamilies', () => {
  it('aligns another wording with the earliest full form and tells what was cut', () => {
    const [family] = quotationFamilies([
      cut('Gazette', 'Ana Brook said: “We will not reopen the weir.”'),
      full,
    ]);
    expect(family?.fullest.excerpt.quote).toBe('We will not reopen the weir unless the county pays for it,');
    expect(family).toMatchObject({ dated: true, fullest: { evidence: 'full', speaker: 'Ana Brook' } });
    const [variant] = family?.variants ?? [];
    expect(variant).toMatchObject({ evidence: 'Gazette', speaker: 'Ana Brook', speakerChanged: false });
    expect(variant?.edits.map(({ kind }) => kind)).toEqual(['keep', 'drop']);
    expect(variant?.turned.map(({ kind }) => kind)).toEqual(['condition']);
  });

  it.each<[string, string, string[]]>([
    ['a "not" dropped', '“We will reopen the weir unless the county pays for it.”', ['negation']],
    ['nothing but a word less', '“We will not reopen the weir unless the county pays.”', []],
    ['a hedge put in', '“We may not reopen the weir unless the county pays for it.”', ['hedge']],
  ])('tells whether the sense turns: %s', (_name, text, kinds) => {
    const [family] = quotationFamilies([full, cut('Gazette', text)]);
    expect(family?.variants[0]?.turned.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('does not call it a turn when whole sentences are left out', () => {
    const long = carrier('long', {
      publisher: 'Post',
      published: at('2026-03-01T10:00Z'),
      text: '“The weir is older than the town itself. It will not hold if the river rises again,” Ana Brook said.',
    });
    const [family] = quotationFamilies([
      long,
      cut('Gazette', '“The weir is older than the town itself,” she said.'),
    ]);
    expect(family?.variants[0]?.edits.map(({ kind }) => kind)).toEqual(['keep', 'drop']);
    expect(family?.variants[0]?.turned).toEqual([]);
  });

  it('notices another speaker, and does not take a pronoun for one', () => {
    const speakers = (text: string) =>
      quotationFamilies([full, cut('Gazette', text)])[0]?.variants[0]?.speakerChanged;
    expect(speakers('“We will not reopen the weir unless the county pays for it,” said Joost Hale.')).toBe(
      true,
    );
    expect(speakers('“We will not reopen the weir unless the county pays for it,” she said.')).toBe(false);
  });

  it('finds the fuller form elsewhere in the text of a document, and the page among the carriers', () => {
    const long = carrier('long', {
      publisher: 'Post',
      text: 'The weir stays shut, Ana Brook said.\n“The weir is a danger to everyone who lives below it,” she said.',
      passage: 'The weir stays shut, Ana Brook said.',
    });
    const reader = page({
      publisher: 'Herald',
      text: 'Brook called it “a danger to everyone who lives below it”.',
    });
    const [family] = quotationFamilies([reader, long]);
    expect(family?.fullest).toMatchObject({ evidence: 'long' });
    expect(family?.variants[0]).toMatchObject({ evidence: null, speaker: 'Brook' });
    expect(family?.dated).toBe(false);
  });

  it('makes no family of emphasis, of different words, or of one document alone', () => {
    expect(quotationFamilies([full, cut('G', 'A “very big” mistake.')])).toEqual([]);
    expect(
      quotationFamilies([full, cut('G', '“The county has been told and will answer us soon.”')]),
    ).toEqual([]);
    expect(quotationFamilies([full, full])).toEqual([]);
    expect(quotationFamilies([])).toEqual([]);
  });

  it('does not know which is earliest without times', () => {
    const [family] = quotationFamilies([
      full,
      cut('G', '“We will not reopen the weir unless the county pays for it.”', null),
    ]);
    expect(family).toMatchObject({ dated: false, fullest: { evidence: 'full' } });
  });
});
