/** Notes on the story of the panel's states, as its reader wrote them and as a file brings them. */
import type { ReadBackFrom } from '../../lib/messages/protocol';
import type { Note } from '../../lib/model';
import { conflict, unmatched } from './panel-story';

const note = (id: string, parts: Partial<Note>): Note => ({
  id,
  kind: 'note',
  about: 'claim',
  claim: null,
  place: { exact: parts.quote ?? '', prefix: '', suffix: '', start: 0, end: 0 },
  span: { start: 0, end: 0 },
  quote: '',
  text: '',
  created: '2026-03-11T09:30:00.000Z',
  changed: '2026-03-11T09:30:00.000Z',
  ...parts,
});

/** On a claim, against a mark, on a passage, and one whose words are gone. */
export const NOTES: Note[] = [
  note('asked', { claim: conflict.id, quote: conflict.text, text: 'Which inspection do they mean?' }),
  note('wrong', {
    kind: 'wrong',
    claim: conflict.id,
    quote: conflict.text,
    text: 'They count another deck: https://courier.example/a-very-long-address-that-has-no-place-to-break-in-it',
    changed: '2026-03-12T18:05:00.000Z',
  }),
  note('passage', {
    about: 'passage',
    quote: unmatched[0]!.text.slice(0, 40),
    text: 'Who says so?\nAsk the board.',
  }),
  note('gone', {
    about: 'passage',
    span: null,
    quote: 'Nobody had warned the county.',
    text: 'Was here on Monday.',
  }),
];

/** A file of 20 quotations, two of which the page has no longer. */
export const READ_BACK: ReadBackFrom = {
  kind: 'headwater',
  exported: '2026-03-11T09:40:00.000Z',
  of: 20,
  lost: [
    'The county said on Monday that nobody had warned it.',
    'A second inspection, paid for by the towns below the weir, is to begin in the first week of April and end before the summer.',
  ],
};
