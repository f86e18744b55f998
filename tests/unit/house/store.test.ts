/** What the stores ask of a package, as far as it can be told without an account. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

/** Chrome Web Store and Edge Add-ons refuse a longer summary (developer.chrome.com/docs/extensions/reference/manifest/description). */
const LONGEST_SUMMARY = 132;
/** The same of a name (developer.chrome.com/docs/extensions/reference/manifest/name). */
const LONGEST_NAME = 75;

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const config = read('wxt.config.ts');
const listing = read('assets', 'store', 'LISTING.md');

describe('the package', () => {
  it.each(readdirSync(join(ROOT, 'assets', '_locales')))(
    'has name and summary short enough in %s',
    (folder) => {
      const words = JSON.parse(read('assets', '_locales', folder, 'messages.json'));
      expect([...words.extensionName.message].length).toBeLessThanOrEqual(LONGEST_NAME);
      expect([...words.extensionDescription.message].length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    },
  );

  it.each([16, 32, 48, 96, 128])('has an icon of %d pixels a side', (size) => {
    const png = readFileSync(join(ROOT, 'assets', 'icons', `icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('asks for nothing the listing does not give a reason for', () => {
    const asked = /permissions: \[([\s\S]*?)\n {4}\]/.exec(config)?.[1]?.match(/'[a-zA-Z]{5,}'/g) ?? [];
    const permissions = asked.map((name) => name.slice(1, -1)).filter((name) => name !== 'firefox');
    expect(permissions.length).toBeGreaterThan(5);
    for (const permission of [...permissions, 'http://*/*', 'https://*/*'])
      expect(listing).toMatch(new RegExp(`^\\|.*\`${permission.replaceAll('*', '\\*')}\`.*\\| .{20,}`, 'm'));
  });

  it('runs no code but its own', () => {
    const policy = /extension_pages:\s*"([^"]+)"/.exec(config)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(?:http|blob|data)/);
  });
});
