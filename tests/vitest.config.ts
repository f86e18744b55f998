import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit` is logic in Node; `dom` is logic that needs a document (jsdom). The built extension is driven by tests/e2e. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Loading compromise takes some tenths of a second of a core, and a busy machine gives it a fraction of one.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Loading compromise and the tables anew for every file takes longer than all the tests.
          isolate: false,
          setupFiles: ['tests/support/tables.ts', 'tests/support/fresh-databases.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/tables.ts', 'tests/support/effects.ts'],
        },
      },
    ],
  },
});
