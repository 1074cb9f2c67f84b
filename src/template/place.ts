// Where a slot or an ornament stands: from grid columns and named rows, or from edges and
// lengths, to a box in points.

import { type Box, box, type Size } from '../scene/geometry.ts';
import { type PlaceFile, sizes, type TemplateFile } from './file.ts';

type Page = Pick<TemplateFile, 'grid' | 'size'>;

export function sizeOf({ size }: Pick<TemplateFile, 'size'>): Size {
  return typeof size === 'string' ? sizes[size] : size;
}

/** @param part which of those that `repeat`, counted from 0. */
export function place(file: PlaceFile, page: Page, part = 0): Box {
  const { grid } = page;
  const { width: across } = sizeOf(page);
  const unit = (across - 2 * grid.margin + grid.gutter) / grid.columns;
  const [first, last] = file.columns ?? [1, grid.columns];
  const left = file.left ?? grid.margin + (first - 1) * unit;
  // Of what repeats, `width` is each one's own, and the columns are what they share.
  const whole =
    file.repeat || file.width === undefined ? (last - first + 1) * unit - grid.gutter : file.width;
  const gutter = file.gutter ?? grid.gutter;
  const count = file.repeat ?? 1;
  const each = (whole - (count - 1) * gutter) / count;
  const { top, bottom } = rowsOf(file, page);
  const height = file.height ?? (bottom ?? top) - top;
  return box(round(left + part * (each + gutter)), top, round(file.width ?? each), height);
}

/** The names of the rows that a place asks for. */
export const rowNames = ({ rows }: PlaceFile): readonly string[] =>
  rows === undefined ? [] : typeof rows === 'string' ? [rows] : rows;

function rowsOf(file: PlaceFile, { grid }: Page): { readonly top: number; readonly bottom?: number } {
  const names = rowNames(file);
  const [from] = names;
  const to = names.at(-1);
  const top = file.top ?? (from === undefined ? 0 : (grid.rows?.[from]?.[0] ?? 0));
  const bottom = file.bottom ?? (to === undefined ? undefined : grid.rows?.[to]?.[1]);
  return bottom === undefined ? { top } : { top, bottom };
}

/**
 * What repeats, dealt out: of a date and an event that both repeat three times come date1, event1, date2,
 * event2, date3 and event3, in reading order.
 */
export function dealt<T extends PlaceFile>(
  entries: readonly (readonly [string, T])[],
): readonly { readonly name: string; readonly from: string; readonly part: number; readonly value: T }[] {
  const groups: (readonly [string, T])[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const repeat = entry[1].repeat;
    if (group && repeat !== undefined && group[0]?.[1].repeat === repeat) group.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) => {
    const repeat = group[0]?.[1].repeat;
    return Array.from({ length: repeat ?? 1 }, (_, part) =>
      group.map(([from, value]) => ({
        name: repeat === undefined ? from : `${from}${part + 1}`,
        from,
        part,
        value,
      })),
    ).flat();
  });
}

const round = (points: number): number => Math.round(points * 100) / 100;
