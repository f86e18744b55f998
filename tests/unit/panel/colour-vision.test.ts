/** Status colours as they look to readers who lack one kind of cone. */
import { describe, expect, it } from 'vitest';
import { linear, THEMES } from '../../support/themes';

/**
 * What is left of linear red, green and blue. Machado, Oliveira and Fernandes, "A physiologically-based model for
 * simulation of color vision deficiency" (2009), severity 1.
 */
const SIGHTS: Record<string, number[][]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * Least distance of two statuses in OKLab, where a just noticeable difference is about .02 (CSS Color 4, 13.2). More
 * contrast leaves less room: all colours are near the ink there.
 */
const LEAST = 0.06;
const LEAST_WITH_MORE_CONTRAST = 0.045;
const STATUSES = ['conflicting', 'corroborated', 'qualified', 'unmatched'];
const PAIRS = STATUSES.flatMap((one, at) => STATUSES.slice(at + 1).map((other) => [one, other] as const));

describe.each(Object.entries(THEMES))('statuses, %s', (theme, tokens) => {
  const least = theme.includes('more contrast') ? LEAST_WITH_MORE_CONTRAST : LEAST;

  it.each(Object.keys(SIGHTS))('are told apart with %s', (sight) => {
    const seen = (status: string) => oklab(through(SIGHTS[sight]!, linear(tokens[status]!)));
    const alike = PAIRS.map(([one, other]) => ({
      pair: `${one} and ${other}`,
      distance: Math.hypot(...seen(one).map((value, at) => value - seen(other)[at]!)),
    })).filter(({ distance }) => distance < least);
    expect(alike).toEqual([]);
  });
});

it('would refuse red and green of one lightness', () => {
  const [red, green] = ['#b04a4a', '#6f7a3a'].map((hex) =>
    oklab(through(SIGHTS['no green cones']!, linear(hex))),
  );
  expect(Math.hypot(...red!.map((value, at) => value - green![at]!))).toBeLessThan(LEAST);
});

function through(sight: number[][], colour: number[]): number[] {
  return sight.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * colour[at]!, 0),
      ),
    ),
  );
}

/** Björn Ottosson's OKLab (2020) of linear red, green and blue. */
function oklab([r, g, b]: number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r! + 0.5363325363 * g! + 0.0514459929 * b!);
  const m = Math.cbrt(0.2119034982 * r! + 0.6806995451 * g! + 0.1073969566 * b!);
  const s = Math.cbrt(0.0883024619 * r! + 0.2817188376 * g! + 0.6299787005 * b!);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
