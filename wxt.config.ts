import { readFileSync } from 'node:fs';
import { defineConfig, type ResolvedPublicFile } from 'wxt';

/** Drawn from assets/icons/*.svg by tests/support/draw-icons.ts. */
const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/icon-${size}.png`]));

/** One manifest for both browsers; what differs is named here and nowhere else. */
export default defineConfig({
  entrypointsDir: 'entrypoints',
  publicDir: 'assets',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  zip: {
    // What a store's reviewer builds the package from, and nothing else: no pictures, no evaluation.
    excludeSources: ['out/**', 'assets/pictures/**', 'tests/eval/**', 'tests/bench/**', '**/*.log'],
  },
  // A worker that loads what it needs when it needs it, as the pages do.
  vite: () => ({ worker: { format: 'es' } }),
  hooks: {
    'build:publicAssets': (_, files) => {
      // The README's pictures and the stores' texts are for whoever has the sources.
      const kept = files.filter(({ relativeDest }) => !/^(?:pictures|store)[\\/]/.test(relativeDest));
      files.splice(0, files.length, ...kept.map(withItsReader));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // What it reads it keeps, and a private window is there to keep nothing.
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'webRequest',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // No remote code. The background fetches the feeds a reader asked for, from hosts the reader named and the browser
    // let it have; a policy in a manifest cannot name them, so it says no more than "the web". It holds for the worker,
    // which has no other. Every page of the extension takes that back in its own head (entrypoints/*/index.html).
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: http:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    icons: ICONS,
    action: { default_title: '__MSG_actionTitle__', default_icon: ICONS },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'trace-selection': {
        suggested_key: { default: 'Alt+Shift+T' },
        description: '__MSG_commandTraceSelection__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandToggleMarks__',
      },
      'next-claim': { description: '__MSG_commandNextClaim__' },
      'previous-claim': { description: '__MSG_commandPreviousClaim__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'headwater@headwater.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});

/** The built-in article reads itself: no content script may go into a page of the extension (entrypoints/article.ts). */
function withItsReader(file: ResolvedPublicFile): ResolvedPublicFile {
  if (!/^demo[\\/]index\.html$/.test(file.relativeDest) || !('absoluteSrc' in file)) return file;
  const html = readFileSync(file.absoluteSrc, 'utf8');
  // Feeds are fetched by the background alone: this page takes the permission back, as every page of ours does.
  const head = `<meta charset="utf-8">\n  <meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`;
  const contents = html
    .replace('<meta charset="utf-8">', head)
    .replace('</body>', '<script src="/article.js"></script>\n</body>');
  return { relativeDest: file.relativeDest, contents };
}
