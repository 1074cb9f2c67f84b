// Pictures of slides on one sheet, each with its name under it.

import type { Size } from '../scene/geometry.ts';
import { element, escapeXml, number } from './markup.ts';

export interface Tile {
  readonly label: string;
  /** What `slideSvg` made, or the same drawn over. */
  readonly svg: string;
}

const gap = 16;
const caption = 22;

/** @param slide size of the slides; @param across points of the whole sheet. */
export function sheetSvg(tiles: readonly Tile[], slide: Size, columns = 4, across = 1920): string {
  const width = (across - gap * (columns + 1)) / columns;
  const height = (width * slide.height) / slide.width;
  const rows = Math.ceil(tiles.length / columns);
  const down = gap + rows * (height + caption + gap);
  const placed = tiles.map(({ label, svg }, index) => {
    const x = gap + (index % columns) * (width + gap);
    const y = gap + Math.floor(index / columns) * (height + caption + gap);
    const own = { x, y, width, height };
    return (
      svg.replace(
        '<svg ',
        `<svg ${Object.entries(own)
          .map(([key, value]) => `${key}="${number(value)}"`)
          .join(' ')} `,
      ) +
      element(
        'text',
        { x, y: y + height + 15, 'font-size': 13, 'font-family': 'Arial, sans-serif', fill: '#333' },
        escapeXml(label),
      )
    );
  });
  const ground = element('rect', { width: across, height: down, fill: '#d9d9d6' });
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${number(across)} ${number(down)}` }, `\n${[ground, ...placed].join('\n')}\n`)}\n`;
}
