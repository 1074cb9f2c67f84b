// Where a slot or an ornament stands: from grid columns and named rows, or from edges and
// lengths, to a box in points.

import { type Box, box, overlaps, type Size } from '../scene/geometry.ts';
import { type LayoutFile, type PlaceFile, type SlotFile, sizes, type TemplateFile } from './file.ts';

type Page = Pick<TemplateFile, 'grid' | 'size'>;

export function sizeOf({ size }: Pick<TemplateFile, 'size'>): Size {
  return typeof size === 'string' ? sizes[size] : size;
}

/** @param part which of those that `repeat` and `stack`, counted from 0, row by row. */
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
  const x = left + (part % count) * (each + gutter);
  const { top, bottom } = rowsOf(file, page);
  // Of what stacks, `height` is each one's own, and the rows are what they share.
  const down = file.stack ?? 1;
  const row = ((bottom ?? top) - top - (down - 1) * gutter) / down;
  const y = down === 1 ? top : round(top + Math.floor(part / count) * (row + gutter));
  return box(round(x), y, round(file.width ?? each), file.height ?? (down === 1 ? row : round(row)));
}

/** How many things it is the place of: undefined for one that stands alone. */
export const countOf = ({ repeat, stack }: PlaceFile): number | undefined =>
  repeat === undefined && stack === undefined ? undefined : (repeat ?? 1) * (stack ?? 1);

/** Points between a logo and the name of the part beside it. */
const besideLogo = 16;

/** What of a box a logo leaves: the name of the open part gives way to an organisation's mark. */
export function clearOf(one: Box, logo: Box): Box {
  if (!overlaps(one, logo, -0.5)) return one;
  const right = one.x + one.width;
  const [from, to] =
    logo.x <= one.x ? [logo.x + logo.width + besideLogo, right] : [one.x, logo.x - besideLogo];
  return box(round(from), one.y, Math.max(1, round(to - from)), one.height);
}

/** A picture of a layout that stands in for another: it gives way to a template's logo. */
export function givesWay(layout: Pick<LayoutFile, 'instead'>, { type }: Pick<SlotFile, 'type'>): boolean {
  return layout.instead !== undefined && type === 'pic';
}

/** What of a picture over the whole width a logo leaves: what is under it, or over it. */
export function apartFrom(one: Box, logo: Box): Box {
  if (!overlaps(one, logo, -0.5)) return one;
  const foot = one.y + one.height;
  const over = logo.y + logo.height / 2 < one.y + one.height / 2;
  const [from, to] = over ? [logo.y + logo.height + besideLogo, foot] : [one.y, logo.y - besideLogo];
  return box(one.x, round(from), one.width, Math.max(1, round(to - from)));
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
  const out: { name: string; from: string; part: number; value: T }[] = [];
  for (let first = 0; first < entries.length; ) {
    const [from, value] = entries[first] as readonly [string, T];
    const count = countOf(value);
    if (count === undefined) {
      out.push({ name: from, from, part: 0, value });
      first += 1;
      continue;
    }
    let last = first + 1;
    for (let next = entries[last]; next && countOf(next[1]) === count; next = entries[last]) last += 1;
    for (let part = 0; part < count; part++)
      for (const [name, one] of entries.slice(first, last))
        out.push({ name: `${name}${part + 1}`, from: name, part, value: one });
    first = last;
  }
  return out;
}

const round = (points: number): number => Math.round(points * 100) / 100;
