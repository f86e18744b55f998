import { expect, test } from 'vitest';
import { correctionIn, newNotes } from '../../../lib/text/corrections';

test.each([
  ['Correction: The mill has 40 looms, not 400.', 'correction'],
  ['CORRECTION (March 3): A picture caption named the wrong bridge.', 'correction'],
  ['Corrections and clarifications: the tender closed on Friday.', 'correction'],
  ['An earlier version of this article misstated the number of boats.', 'correction'],
  ['Earlier versions of this story gave an incorrect date for the vote.', 'correction'],
  ['This article was amended on 3 March to correct the name of the harbour.', 'correction'],
  ['(This March 3 story corrects the spelling of a surname in paragraph 4.)', 'correction'],
  [
    "Editor's note: An earlier version of this post said the ferry sank; it ran aground. We regret the error.",
    'correction',
  ],
  ['Clarification: The grant was approved in principle only, and nothing was paid.', 'clarification'],
  ['Retraction: The interview published here on Monday did not take place.', 'retraction'],
  ['This story has been retracted after its source could not be verified.', 'retraction'],
  ['Update, 4 p.m.: The harbour office says the ferry is back in service.', 'update'],
  ['This article has been updated with a statement from the council.', 'update'],
  ["Editor's note: The author is a member of the harbour board and was paid by it.", 'update'],
])('%s is a note: %s', (text, kind) => {
  expect(correctionIn(text)?.kind).toBe(kind);
});

test.each([
  'A correction in the market wiped out the gains of a week.',
  'Correction in grain prices: farmers say they are worried about the autumn.',
  'An earlier version of the bill would have closed the harbour.',
  'The report was withdrawn by the ministry on Tuesday, officials said.',
  'The minister said she was wrong about the ferry and apologised.',
  'Corrections officers went on strike on Monday at four prisons.',
  'Correction:',
])('%s is none', (text) => {
  expect(correctionIn(text)).toBeNull();
});

test('news of an error is no note that the text itself has one', () => {
  expect(correctionIn('UPDATE: The minister admits that the figures were wrong from the start.')?.kind).toBe(
    'update',
  );
});

test('of two versions only the notes that came with the later one are new', () => {
  const note = { kind: 'correction', text: 'Correction: it was Monday, not Sunday.' } as const;
  expect(newNotes([note], [note])).toEqual([]);
  expect(newNotes(undefined, [note])).toEqual([note]);
});
