import { describe, expect, it } from 'vitest';
import { isOutlet, nameKey, sameName } from '../../../lib/provenance/outlets';

describe('names of outlets', () => {
  it.each([
    'Reuters',
    'the BBC',
    'AP',
    'The Northern Gazette',
    'Harbour Post',
    'Coastal Wire',
    'state radio',
  ])('%s is one', (name) => {
    expect(isOutlet(name)).toBe(true);
  });
  it.each(['Ana Brook', 'Lindqvist Marine', 'reporters', 'a courier', 'the National Harbour Agency', ''])(
    '%s is none',
    (name) => {
      expect(isOutlet(name)).toBe(false);
    },
  );
  it.each<[string, string, boolean]>([
    ['The Northern Gazette', 'Northern Gazette', true],
    ['the Gazette', 'Northern Gazette', true],
    ['U.S. Treasury', 'US Treasury', true],
    ['Northern Gazette', 'Northern Post', false],
    ['', 'Reuters', false],
  ])('%s and %s: same is %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
    expect(sameName(other, one)).toBe(same);
  });
  it('folds articles, possessives and dots away', () => {
    expect(nameKey('The Coastal Gazette’s')).toBe('coastal gazette');
  });
});
