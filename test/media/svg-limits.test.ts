// A drawing of a few lines that would be drawn as millions of shapes is refused before it is drawn.

import { describe, expect, it } from 'vitest';
import { svgExcess } from '../../src/media/svg-limits.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="10">${inside}</svg>`;
const tenfold = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, level) => `<g id="a${level + 1}">${`<use xlink:href="#a${level}"/>`.repeat(10)}</g>`,
  ).join('');

describe('a drawing with `use`', () => {
  it('is refused where it draws more than anybody sees', () => {
    const bomb = svg(
      `<defs><g id="a0"><rect width="1" height="1"/></g>${tenfold(9)}</defs><use href="#a9"/>`,
    );
    expect(svgExcess(bomb)).toContain('`use`');
  });

  it('is read where it draws a legend, a flag, or itself', () => {
    expect(
      svgExcess(svg(`<g id="a0"><rect width="1" height="1"/></g>${tenfold(3)}<use href="#a3"/>`)),
    ).toBeUndefined();
    expect(svgExcess(svg('<g id="a"><use href="#a"/></g><use href="#none"/>'))).toBeUndefined();
  });
});
