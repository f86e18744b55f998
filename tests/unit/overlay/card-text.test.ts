import { describe, expect, it } from 'vitest';
import { cardText } from '../../../lib/overlay/card-text';
import { noteOn, parts } from '../../support/dossier';
import { english } from '../../support/english';
import { evidence, judged } from '../../support/judged-claims';
import { originOf } from '../../support/provenance';

describe('cardText', () => {
  it('says of an unmatched claim only that the library is silent', () => {
    expect(cardText(judged({ status: 'unmatched' }), [], english)).toEqual({
      status: 'Unmatched',
      why: 'Nothing in your library speaks to this.',
      since: '',
      counts: '',
      notes: '',
    });
  });

  it('names the source of the evidence that gave the status, not the first at hand', () => {
    const claim = judged({
      status: 'corroborated',
      evidence: [evidence('e1', 'related', 'Elsewhere'), evidence('e2', 'corroborates', 'Courier')],
      origins: [originOf({ name: 'Courier', evidence: ['e2'] })],
    });
    expect(cardText(claim, [], english).why).toBe('Courier: the same as this page.');
  });

  it('falls back to the title where no publisher is named', () => {
    const claim = judged({ status: 'qualified', evidence: [evidence('e1', 'qualifies', null)] });
    expect(cardText(claim, [], english).why).toMatch(/^A title: less/);
  });

  it('explains as the panel does', () => {
    const claim = judged({
      status: 'conflicting',
      evidence: [evidence('e1', 'conflicts', 'Courier', 'number-differs')],
    });
    expect(cardText(claim, [], english).why).toBe('This page: 12; Courier: 15, for the same thing.');
  });

  it('counts documents, not passages, and origins of what bears on the claim', () => {
    const claim = judged({
      status: 'conflicting',
      evidence: [
        evidence('e1', 'conflicts', 'Courier'),
        evidence('e2', 'conflicts', 'Courier'),
        evidence('e3', 'corroborates', 'Herald'),
        evidence('e4', 'corroborates', 'Star'),
        evidence('e5', 'related', 'Elsewhere'),
      ],
      origins: [
        originOf({ name: 'a', evidence: ['e1', 'e2'] }),
        originOf({ name: 'b', evidence: ['e3', 'e4'] }),
        originOf({ name: 'c', evidence: ['e5'] }),
      ],
    });
    expect(cardText(claim, [], english).counts).toBe(
      '1\u00a0document says otherwise · 2\u00a0documents say the same · 2\u00a0origins',
    );
  });

  it('tells the reader’s own notes, a line each, and that a mark is called wrong without a word of why', async () => {
    const { report } = await parts();
    const notes = [noteOn(report), { ...noteOn(report, 'wrong'), text: '' }];
    const [first, second] = cardText(judged({ status: 'unmatched' }), notes, english).notes.split('\n');
    expect(first).toBe(`Your note: ${notes[0]?.text}`);
    expect(second).toBe('You call this mark wrong.');
  });
});

describe('what was said since', () => {
  const review = {
    ...{ claim: 'The weir cost 40 million.', rating: 'False', author: 'Kesh Checks', claimant: null },
    ...{ published: null, url: null, appearances: [] },
  };

  it('is whose verdict there is on it, also where the library has no passage', () => {
    const check = { id: 'f1', document: evidence('e1', 'related', 'Checks').document, review };
    const claim = judged({ status: 'unmatched', factChecks: [{ ...check, confidence: 0.9, reasons: [] }] });
    expect(cardText(claim, [], english).since).toBe('Fact check: rated “False” by Kesh Checks');
  });

  it('is what the publisher of the evidence that gave the status took back; an update is not', () => {
    const told = evidence('e1', 'corroborates', 'Courier');
    const corrections = [
      { kind: 'update' as const, text: 'Update: adds a comment.' },
      { kind: 'correction' as const, text: 'Correction: it cost 30 million.' },
    ];
    const corrected = { ...told, document: { ...told.document, corrections } };
    const claim = judged({ status: 'corroborated', evidence: [corrected] });
    expect(cardText(claim, [], english).since).toBe(
      'Corrected by its publisher: “Correction: it cost 30 million.”',
    );
    const other = { ...corrected, id: 'e2', relation: 'related' as const };
    expect(cardText(judged({ status: 'corroborated', evidence: [told, other] }), [], english).since).toBe('');
  });
});
