/** One set of tokens and one type scale: a stylesheet of ours names them and invents nothing beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, ROOT } from './sources';

interface Declaration {
  path: string;
  property: string;
  value: string;
}

const TOKENS = readFileSync(join(ROOT, 'assets/tokens.css'), 'utf8');
const defined = new Set([...TOKENS.matchAll(/^\s*(--hw-[\w-]+):/gm)].map(([, name]) => name!));
const sheets = [...files('lib'), ...files('entrypoints')].filter((path) => path.endsWith('.css'));
const declarations: Declaration[] = sheets.flatMap((path) =>
  [
    ...readFileSync(join(ROOT, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/(?:^|[{;])\s*([\w-]+):\s*([^;{}]+)/g),
  ].map(([, property, value]) => ({ path, property: property!, value: value!.trim() })),
);
const strays = (found: Declaration[]) =>
  found.map(({ path, property, value }) => `${path}: ${property}: ${value}`);

/** Colours by value or by name; `currentColor`, `transparent` and the reader's own system colours are none of ours. */
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|(?<![\w-])(?:black|white|gray|grey|red|green|blue|yellow|orange|purple|silver|navy|teal)(?![\w-])/i;
/** A step of space by value. Below a step lies what aligns a drawing with its word. */
const STEP = /(?<![\w.(-])-?(?:0?\.(?:2[5-9]|[3-9])\d*|[1-9]\d*(?:\.\d+)?)rem/;

describe('the stylesheets', () => {
  it('take every colour from the tokens', () => {
    expect(strays(declarations.filter(({ value }) => COLOUR.test(value)))).toEqual([]);
  });

  it('take every size of type from the scale', () => {
    const sized = declarations.filter(({ property }) => property === 'font' || property === 'font-size');
    // An svg's own text is measured in its drawing.
    const free = /^(?:inherit|9px var\(--hw-sans\))$/;
    expect(
      strays(sized.filter(({ value }) => !free.test(value) && !value.includes('var(--hw-text-'))),
    ).toEqual([]);
  });

  it('take every height of line from the scale', () => {
    const high = declarations.filter(
      ({ property, value }) =>
        (property === 'line-height' && !value.startsWith('var(--hw-leading')) ||
        (property === 'font' && value.includes(' / ') && !value.includes('/ var(--hw-leading')),
    );
    expect(strays(high)).toEqual([]);
  });

  it('take margins, paddings and gaps from the steps of space', () => {
    const spaced = declarations.filter(({ property }) => /^(?:margin|padding|gap|\w+-gap)/.test(property));
    expect(strays(spaced.filter(({ value }) => STEP.test(value) && !value.startsWith('calc(')))).toEqual([]);
  });

  it('take radii from the tokens', () => {
    const round = declarations.filter(({ property }) => property.includes('radius'));
    expect(strays(round.filter(({ value }) => !/^(?:0|50%|.*var\(--hw-radius.*)$/.test(value)))).toEqual([]);
  });

  it('name no token that is not there, and leave none unused', () => {
    const named = declarations.flatMap(({ path, value }) =>
      [...value.matchAll(/var\((--hw-[\w-]+)/g)].map(([, name]) => ({ path, name: name! })),
    );
    expect(named.filter(({ name }) => !defined.has(name))).toEqual([]);
    const used = new Set(named.map(({ name }) => name));
    const elsewhere = [...files('lib').filter((path) => /\.tsx?$/.test(path))]
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    const unused = [...defined].filter(
      (name) => !used.has(name) && !elsewhere.includes(name) && !TOKENS.includes(`var(${name})`),
    );
    expect(unused).toEqual([]);
  });
});
