import { expect, test } from 'vitest';
import { completed } from '../../../lib/corpus/prepare';
import { documentIn } from '../../../lib/import/fields';

const story = {
  title: 'The weir',
  publisher: null,
  url: null,
  published: null,
  text: 'The weir at Kesh was built in 1912.\n\nCorrection: An earlier version of this article gave the wrong year.',
};

test('a document without notes of its own has those its paragraphs are', () => {
  expect(completed(story).corrections).toMatchObject([{ kind: 'correction' }]);
  expect(completed({ ...story, corrections: [] })).not.toHaveProperty('corrections');
});

test("a record's correction is read as schema.org says it, and its address as a page's is", () => {
  const record = {
    text: 'The weir at Kesh was built in 1921.',
    url: 'https://paper.example/weir?utm_source=mail#top',
    dateModified: '2026-03-05T10:00:00Z',
    correction: { '@type': 'CorrectionComment', text: 'The weir was built in 1921.' },
  };
  expect(documentIn(record)).toMatchObject({
    document: {
      url: 'https://paper.example/weir',
      modified: { iso: '2026-03-05T10:00:00Z', certainty: 'exact' },
      corrections: [{ kind: 'correction', text: 'The weir was built in 1921.' }],
    },
  });
});
