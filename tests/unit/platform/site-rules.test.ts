import { describe, expect, it } from 'vitest';
import { hostFrom } from '../../../lib/platform/settings';
import {
  automaticPlaces,
  marksOn,
  readingOn,
  ruleFor,
  siteRulesFrom,
  withRule,
} from '../../../lib/platform/site-rules';

const RULES = {
  'news.example': { reading: 'ask', marks: 'never' },
  'live.news.example': { reading: 'automatic' },
  'bank.example': { reading: 'never' },
} as const;

describe('the rule for a host', () => {
  it.each([
    ['news.example', { reading: 'ask', marks: 'never' }],
    ['www.news.example', { reading: 'ask', marks: 'never' }],
    ['live.news.example', { reading: 'automatic', marks: 'never' }],
    ['uk.live.news.example', { reading: 'automatic', marks: 'never' }],
    ['badnews.example', {}],
    ['example', {}],
    ['constructor', {}],
  ])('%s', (host, rule) => expect(ruleFor(host, RULES)).toEqual(rule));

  it('has the marks of everywhere where it says nothing of marks', () => {
    expect(marksOn('bank.example', { marks: 'with-panel', sites: RULES })).toBe('with-panel');
    expect(marksOn('a.news.example', { marks: 'with-panel', sites: RULES })).toBe('never');
  });
});

describe('when a host is read', () => {
  it.each([
    ['paper.example', true, 'automatic'],
    ['paper.example', false, 'ask'],
    ['news.example', true, 'ask'],
    ['bank.example', true, 'never'],
    ['bank.example', false, 'never'],
    ['live.news.example', true, 'automatic'],
    // A rule is no permission.
    ['live.news.example', false, 'ask'],
  ])('%s, permitted %s: %s', (host, permitted, reading) => {
    expect(readingOn(host, RULES, permitted)).toBe(reading);
  });
});

describe('changing a rule', () => {
  it('keeps its other part, and drops a rule without parts', () => {
    const quiet = withRule(RULES, 'bank.example', { marks: 'always' });
    expect(quiet['bank.example']).toEqual({ reading: 'never', marks: 'always' });
    expect(withRule(RULES, 'bank.example', { reading: undefined })['bank.example']).toBeUndefined();
    expect(Object.keys(RULES)).toHaveLength(3);
  });
});

describe('where the reader goes by itself', () => {
  it('is nowhere without a permission', () => expect(automaticPlaces([], RULES)).toEqual([]));

  it('is everywhere permitted but the hosts held back, and again below those', () => {
    expect(automaticPlaces(['https://*/*'], RULES)).toEqual([
      { matches: ['https://*/*'], excludeMatches: ['*://*.news.example/*', '*://*.bank.example/*'] },
      { matches: ['*://*.live.news.example/*'], excludeMatches: [] },
    ]);
  });
});

describe('stored rules', () => {
  it('hold beside broken ones', () => {
    const found = {
      'News.example': { reading: 'ask', marks: 'loud' },
      'two words': { reading: 'never' },
      'b.example': 'never',
      'c.example': { reading: 'often' },
    };
    expect(siteRulesFrom(found, hostFrom)).toEqual({ 'news.example': { reading: 'ask' } });
    for (const broken of [null, 'x', [], 7]) expect(siteRulesFrom(broken, hostFrom)).toEqual({});
  });
});
