import { describe, expect, it } from 'vitest';
import { THRESHOLD } from '../../../lib/claims/weights';
import { DEFAULTS, settingsFrom, thresholdFrom } from '../../../lib/platform/settings';

describe('stored settings', () => {
  it('are the defaults where nothing was stored', () => {
    expect(settingsFrom({})).toEqual(DEFAULTS);
    expect(DEFAULTS.claimThreshold).toBe(THRESHOLD);
    expect(DEFAULTS.debug).toBe(false);
  });

  it('hold beside broken ones', () => {
    const found = { claimThreshold: 'high', marks: 'with-panel', selectionButton: 1, debug: true };
    expect(settingsFrom(found)).toEqual({ ...DEFAULTS, marks: 'with-panel', debug: true });
  });
});

describe('a threshold', () => {
  it.each([
    [0.6, 0.6],
    [0.61, 0.6],
    [0.15 + 0.1, 0.25],
    [0, 0.1],
    [7, 0.9],
    [Number.NaN, THRESHOLD],
    [Number.POSITIVE_INFINITY, THRESHOLD],
    [null, THRESHOLD],
    ['0.7', THRESHOLD],
  ])('%s is read as %s', (stored, read) => expect(thresholdFrom(stored)).toBe(read));
});
