/** The project's own source files, as the guards of the tree read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Source {
  /** From the root, with forward slashes: `lib/text/tokens.ts`. */
  path: string;
  text: string;
  /** The text with comments blanked out; line numbers hold. */
  code: string;
  /** What it imports, as written. */
  imports: string[];
}

/** Every TypeScript file under the given folders of the repository. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    files(folder)
      .filter((path) => /\.tsx?$/.test(path))
      .map(read),
  );
}

/** Every file under a folder, from the root; none when there is no such folder. */
export function files(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
}

/** The folder of `lib/` an import leads to, or the package; `null` for the importer's own folder. */
export function target(source: Source, imported: string): string | null {
  if (!imported.startsWith('.')) return packageOf(imported);
  const resolved = new URL(imported, `file:///${source.path}`).pathname.slice(1);
  const place = placeOf(resolved);
  return place === placeOf(source.path) ? null : place;
}

/** `lib/text/tokens.ts` is in `text`, `lib/model.ts` is `model`, `entrypoints/background.ts` is in `entrypoints`. */
export function placeOf(path: string): string {
  const [root, second = ''] = path.split('/');
  return root === 'lib' ? second.replace(/\.tsx?$/, '') : (root ?? '');
}

function packageOf(imported: string): string {
  return imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/');
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const code = withoutComments(text);
  const statements = [
    ...code.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^import\s+['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ];
  return { path, text, code, imports: statements.map((match) => match[1]!) };
}

/** Blanks comments out; text in quotes is stepped over, so that `'//'` is none. */
function withoutComments(text: string): string {
  return text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(\/\/[^\n]*|\/\*[\s\S]*?\*\/)/g,
    (_, quoted: string | undefined, comment: string | undefined) =>
      quoted ?? comment?.replace(/[^\n]/g, ' ') ?? '',
  );
}
