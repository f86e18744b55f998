/** Two exports of one reading, compared byte by byte but for the one date they state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ending, Found } from './taken';

/** The time of an export as every format writes it. */
const TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;

/** The files of a page in two folders. Counts files. */
export function sameBytes(endings: readonly Ending[], first: string, again: string, name: string): Found {
  const faults = endings.flatMap((ending) => {
    const [one, two] = [first, again].map((folder) =>
      timeless(readFileSync(join(folder, `${name}.${ending}`), 'utf8')),
    );
    if (one === undefined || two === undefined || one === two) return [];
    let at = 0;
    while (one[at] === two[at]) at += 1;
    return [`${ending} differs: ${one.slice(Math.max(0, at - 40), at + 40)}`];
  });
  return { things: endings.length, faults };
}

/** Without the time of the export: the latest in it, which nothing that was read can be. */
function timeless(text: string): string {
  const latest = (text.match(TIME) ?? []).sort().at(-1);
  return latest === undefined ? text : text.replaceAll(latest, '(exported)');
}
