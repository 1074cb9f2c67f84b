// Where a slot or an ornament stands: from grid columns, or from a left edge and a width, to a box in points.

import { type Box, box } from '../geometry.ts';
import type { PlaceFile, TemplateFile } from './file.ts';

export function place(file: PlaceFile, { grid, size }: Pick<TemplateFile, 'grid' | 'size'>): Box {
  const unit = (size.width - 2 * grid.margin + grid.gutter) / grid.columns;
  const [first, last] = file.columns ?? [1, grid.columns];
  const x = file.left ?? grid.margin + (first - 1) * unit;
  const width = file.width ?? (last - first + 1) * unit - grid.gutter;
  const height = file.height ?? (file.bottom ?? file.top) - file.top;
  return box(round(x), file.top, round(width), height);
}

const round = (points: number): number => Math.round(points * 100) / 100;
