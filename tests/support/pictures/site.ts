/** The pages that are drawn, built once and served: a browser then loads a few files a picture, not every module. */
import { join } from 'node:path';
import { build } from 'vite';
import { readingCopy } from '../../../lib/export/html/reading-copy.ts';
import { ROOT } from '../build.ts';
import { dossier, ENGLISH } from '../dossier.ts';
import { LIBRARY_STATES } from '../library-states.ts';
import { OPTION_STATES } from '../option-states.ts';
import { STATES } from '../panel-states.ts';
import { type Server, serve } from '../serve.ts';
import { ACTS } from './acts.ts';
import { MARKED_PAGES } from './marked-page.ts';

const BUILT = join(ROOT, '.output/pictures-site');
const PAGE = 'tests/support/pictures/page.html';

/** Files we write for readers, which are pages of their own. */
const FILES = ['exported'];

/** Every state by name. */
export async function everyState(): Promise<string[]> {
  // Its quotations are aligned when it is loaded, and that needs the tables.
  const { SOURCE_STATES } = await import('../source-states.ts');
  const groups = [STATES, SOURCE_STATES, LIBRARY_STATES, OPTION_STATES, ACTS, MARKED_PAGES];
  return [...groups.flatMap((group) => Object.keys(group)), ...FILES];
}

/** Builds and serves them; `address` says where a state is. */
export async function site(): Promise<Server & { address(state: string, language: string): string }> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: 'assets',
    logLevel: 'error',
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(ROOT, PAGE) },
    },
  });
  const server = await serve(BUILT);
  server.page('/exported', readingCopy(await dossier(), ENGLISH));
  return {
    ...server,
    address: (state, language) =>
      FILES.includes(state)
        ? `${server.origin}/${state}`
        : `${server.origin}/${PAGE}?state=${state}&language=${language}`,
  };
}
