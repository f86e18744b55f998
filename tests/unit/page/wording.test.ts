import { describe, expect, test } from 'vitest';
import { isEndLine, isFurnitureLine, isSignOff } from '../../../lib/page/wording';

describe('a line that is furniture by its words', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    '— Advertisement —',
    'Story continues below advertisement',
    'Share',
    'Share this article',
    '12 comments',
    'View all comments',
    'Sign up for our morning briefing',
    'Subscribe',
    'Read more',
    'Image 3 of 12',
    'Photo by Jane Roe',
    'Credit: Jane Roe',
    'This video requires JavaScript.',
    'Last updated 20:05 UTC',
    '11.20am',
    '3 May 2024',
    '4 min read',
    'Published 2 hours ago',
    '© 2025 The Paper',
    'Loading...',
    'The bridge in May (Image: A. Photographer)',
    'A worker at the yard (Photo: AP/Jane Roe)',
  ])('%s', (line) => {
    expect(isFurnitureLine(line, 0)).toBe(true);
  });

  test.each([
    'Share prices fell by 3 per cent on Monday.',
    'Comments by the minister drew protest.',
    'Read more than one paper, he said.',
    'In 2024 the bridge carried 18,000 vehicles a day.',
    'The company (founded in 1962) declined to comment.',
    'Credit rating agencies disagreed.',
    'Follow-up talks are planned for May.',
    'The deal closed on 3 May 2024 at 9.14 a.m.',
    'Related charges were dropped in March.',
    'Photographs show the ship listing.',
  ])('not: %s', (line) => {
    expect(isFurnitureLine(line, 0)).toBe(false);
  });

  test('a pointer is furniture when most of it is the link it points to', () => {
    const line = 'READ MORE: Herons at the swimming pool';
    expect(isFurnitureLine(line, 27)).toBe(true);
    expect(isFurnitureLine('Analysis: the figures do not add up, and here is why in two sentences.', 0)).toBe(
      false,
    );
  });
});

test('lines after which a page goes on to other things', () => {
  for (const line of [
    'Related stories',
    'More on this story',
    'Most read',
    'Comments (3)',
    'About the author',
    'Read next',
    '4 comments',
  ])
    expect(isEndLine(line), line).toBe(true);
  for (const line of [
    'What happens next?',
    'More than 400 people came.',
    'Background',
    'Comments made in March',
  ])
    expect(isEndLine(line), line).toBe(false);
});

test('credits and notes that may end a story', () => {
  for (const line of [
    'Reporting by A. Person; Editing by B. Person',
    'The Associated Press contributed to this report.',
    'Jane Roe is a reporter with the city desk.',
    'This article was originally published in May.',
    'Email: desk@paper.example',
  ])
    expect(isSignOff(line), line).toBe(true);
  for (const line of [
    'The minister is a former teacher and has two children.',
    'Reports of damage came in all night.',
  ])
    expect(isSignOff(line), line).toBe(false);
});
