import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: the same files once in each. Run `npm run build` first. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: ['chromium', 'firefox'].map((name) => ({
      extends: true,
      test: {
        name,
        include: ['tests/e2e/**/*.test.ts'],
        // The store without the extension around it, in a service worker: Firefox has none for extensions.
        exclude: name === 'firefox' ? ['tests/e2e/store/**'] : [],
        environment: 'node',
        env: { HEADWATER_BROWSER: name },
        // A browser of each kind at a time.
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
