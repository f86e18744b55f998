/** A small extension around the library alone, for what the whole one has no button for: a worker bundled from a test's file. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './build.ts';

/** Builds it into `folder`. `worker` is the path of its source from the repository's root; `files` lie beside it; without `permissions` its storage has an end. */
export async function buildStoreExtension(
  folder: string,
  worker: string,
  files: string[] = [],
  permissions: 'unlimitedStorage'[] = [],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'chrome116',
      lib: { entry: join(ROOT, worker), formats: ['es'], fileName: () => 'worker.js' },
      // A service worker may load nothing once it runs.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Store',
    version: '1',
    background: { service_worker: 'worker.js', scripts: ['worker.js'], type: 'module' },
    browser_specific_settings: { gecko: { id: 'store@headwater.example' } },
    permissions,
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><title>store</title><script type="module" src="worker.js"></script>',
  );
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
}
