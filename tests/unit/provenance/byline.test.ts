import { describe, expect, it } from 'vitest';
import { agencyHop } from '../../../lib/provenance/byline';

const STORY = 'The old iron bridge fell into the river shortly after midnight. Nobody was hurt.';
const hop = (text: string, publisher: string | null = 'Northern Post') =>
  agencyHop({ id: 'd', title: '', url: null, published: null, source: 'added', text, publisher });

describe('agencyHop', () => {
  it.each<[string, string, string, string]>([
    [
      'dateline',
      `HARBOUR TOWN, March 3 (Reuters) - ${STORY}`,
      'Reuters',
      'HARBOUR TOWN, March 3 (Reuters) -',
    ],
    ['dateline of another dash', `KESH (AP) — ${STORY}`, 'AP', 'KESH (AP) —'],
    [
      'byline',
      `Bridge falls\n\nBy Ana Brook, Associated Press\n\n${STORY}`,
      'Associated Press',
      'By Ana Brook, Associated Press',
    ],
    ['byline of the agency alone', `By Reuters\n${STORY}`, 'Reuters', 'By Reuters'],
    ['closing line', `${STORY}\n\nSource: AFP`, 'AFP', 'Source: AFP'],
    [
      'how an agency signs',
      `${STORY}\n(Reporting by A. Brook; Editing by J. Hale)`,
      'Reuters',
      '(Reporting by A. Brook; Editing by',
    ],
  ])('%s', (_name, text, name, words) => {
    expect(hop(text)).toMatchObject({ name, kind: 'agency', basis: 'byline', excerpt: { quote: words } });
    const { span, quote } = hop(text)?.excerpt ?? { span: { start: 0, end: 0 }, quote: '' };
    expect(text.slice(span.start, span.end)).toBe(quote);
  });

  it.each<[string, string, string?]>([
    ['a bracket that is no agency', `KESH (the capital of the valley) - ${STORY}`],
    ['a byline of the paper itself', `By Ana Brook, Northern Post\n${STORY}`],
    ['the agency on its own page', `KESH (AP) — ${STORY}`, 'Associated Press AP'],
    ['an agency somewhere in the text', `${STORY} The AP reported it first. ${STORY.repeat(6)}`],
    ['nothing', ''],
  ])('finds none: %s', (_name, text, publisher) => {
    expect(hop(text, publisher)).toBeNull();
  });
});
