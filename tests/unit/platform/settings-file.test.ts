import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../../lib/platform/settings';
import { readSettings, settingsFile } from '../../../lib/platform/settings-file';

const SETTINGS: Settings = {
  ...DEFAULTS,
  claimThreshold: 0.65,
  marks: 'with-panel',
  sites: { 'bank.example': { reading: 'never' }, 'news.example': { marks: 'always', reading: 'ask' } },
  language: 'ja',
};
const AUTOMATIC = { all: false, hosts: ['paper.example'] };
const file = (settings: unknown, more: object = {}) =>
  JSON.stringify({ format: 'headwater-settings', version: 1, settings, ...more });

describe('settings in a file', () => {
  it('come back as they went', () => {
    const read = readSettings(settingsFile(SETTINGS, AUTOMATIC));
    expect(read).toEqual({ ok: true, settings: SETTINGS, automatic: AUTOMATIC });
  });

  it('may be some of them, in any order', () => {
    const sites = {
      'news.example': { reading: 'ask', marks: 'always' },
      'bank.example': { reading: 'never' },
    };
    expect(readSettings(file({ sites }))).toMatchObject({ ok: true, settings: { sites } });
  });

  it.each([
    ['no JSON', 'marks: always', 'not-settings'],
    ['another file', '{"format":"headwater-library"}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['a later version', JSON.stringify({ format: 'headwater-settings', version: 2 }), 'later-version'],
    ['too long', `${' '.repeat(1_000_001)}{}`, 'not-settings'],
  ])('are refused: %s', (_, text, why) => expect(readSettings(text)).toEqual({ ok: false, why }));

  it.each([
    [{ marks: 'sometimes' }, {}, ['marks']],
    [{ claimThreshold: 7, debug: 'yes', marks: 'never' }, {}, ['claimThreshold', 'debug']],
    [{ claimThreshold: 0.61 }, {}, ['claimThreshold']],
    [{ sites: { 'two words': { reading: 'ask' } } }, {}, ['sites']],
    [{ sites: { 'a.example': { reading: 'ask', more: 1 } } }, {}, ['sites']],
    [{ colour: 'red' }, {}, ['colour']],
    [{ language: 'xx' }, { automatic: { all: 'yes', hosts: [] } }, ['language', 'automatic']],
    [{}, { automatic: { all: false, hosts: ['*'] } }, ['automatic']],
    [null, {}, ['settings']],
  ])('are refused by field: %j %j', (settings, more, fields) => {
    expect(readSettings(file(settings, more))).toEqual({ ok: false, why: 'broken', fields });
  });
});
