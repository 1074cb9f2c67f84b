// Pours a paper's text into columns: no heading at a column's foot, no line of a paragraph alone at its foot or head, drawings whole,
// the columns of the last page of one height.

import type { Setting } from '../layout/setting.ts';
import type { PaperItem } from '../scene/paper.ts';
import { linesItem, type TextBlock } from './block.ts';

/** What is not parted: a line, or a drawing. */
export type Atom = {
  readonly height: number;
  /** Air before it, but at a column's head. */
  readonly before: number;
  /** Stands in one column with the next. */
  readonly keep?: true;
} & (
  | { readonly block: TextBlock; readonly line: number }
  | {
      /** Where there is no room for it, it stands at the head of the next column, and the text goes on before it. */
      readonly floats?: true;
      /** Goes on with the drawing before it: no text stands between them. */
      readonly follows?: true;
      readonly draw: (x: number, y: number) => readonly PaperItem[];
    }
  /** No height: something in the margin belongs here. */
  | { readonly anchor: number }
);

export interface Column {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Put {
  readonly atom: Atom;
  readonly column: Column;
  readonly y: number;
}

export interface Poured {
  readonly put: readonly Put[];
  /** Columns that hold something. */
  readonly used: number;
}

/** A paragraph's lines: two at least stand together at either end. */
export function atomsOf(block: TextBlock, keepWithNext = false): readonly Atom[] {
  const { lines, lineHeight, style } = block;
  const last = lines.length - 1;
  return lines.map((_, line) => ({
    height: lineHeight,
    before: line === 0 ? style.spaceBefore : 0,
    block,
    line,
    ...(keepWithNext || (line < last && (line === 0 || line === last - 1)) ? { keep: true as const } : {}),
  }));
}

/** Blocks one under the other, each with the air under it. */
export function withAir(blocks: readonly TextBlock[], keep = false): readonly Atom[] {
  return blocks.flatMap((block) => {
    const atoms = atomsOf(block, keep);
    const last = atoms.at(-1);
    return last ? [...atoms.slice(0, -1), { ...last, height: last.height + block.style.spaceAfter }] : [];
  });
}

export const space = (height: number): Atom => ({ height: 0, before: height, draw: () => [] });

/** @param columnAt the n-th column there is, without end */
export function pour(atoms: readonly Atom[], columnAt: (index: number) => Column): Poured {
  const put: Put[] = [];
  let index = 0;
  let column = columnAt(0);
  let y = column.top;
  let waiting: (readonly Atom[])[] = [];
  const fits = (unit: readonly Atom[]): boolean => {
    let at = y;
    for (const atom of unit) at += (at === column.top ? 0 : atom.before) + atom.height;
    return at <= column.bottom + 0.01;
  };
  const place = (unit: readonly Atom[]): void => {
    for (const atom of unit) {
      if (y > column.top) y += atom.before;
      put.push({ atom, column, y });
      y += atom.height;
    }
  };
  const next = (): void => {
    index += 1;
    column = columnAt(index);
    y = column.top;
    const due = waiting;
    waiting = [];
    for (const unit of due) add(unit);
  };
  const add = (unit: readonly Atom[]): void => {
    // What fits no column is put into an empty one all the same.
    while (!fits(unit) && y > column.top) next();
    place(unit);
  };
  for (const unit of unitsOf(atoms)) {
    const [only, another] = unit;
    const isFloat = only && !another && 'draw' in only && only.floats;
    if (isFloat && (only.follows ? waiting.length > 0 : !fits(unit))) waiting.push(unit);
    else add(unit);
  }
  while (waiting.length > 0) next();
  return { put, used: put.length === 0 ? 0 : index + 1 };
}

/** Atoms that stand together. */
function unitsOf(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const units: Atom[][] = [];
  let open: Atom[] | undefined;
  for (const atom of atoms) {
    if (open) open.push(atom);
    else {
      open = [atom];
      units.push(open);
    }
    if (!atom.keep) open = undefined;
  }
  return units;
}

/** The same on as many columns, those of the last page of one height. */
export function balanced(
  atoms: readonly Atom[],
  columnAt: (index: number) => Column,
  poured: Poured,
): Poured {
  const { used } = poured;
  const page = columnAt(used - 1).page;
  const cut =
    (height: number) =>
    (index: number): Column => {
      const column = columnAt(index);
      return column.page === page
        ? { ...column, bottom: Math.min(column.bottom, column.top + height) }
        : column;
    };
  const most = Math.max(
    ...[used - 1, used - 2].map((one) => columnAt(Math.max(0, one)).bottom - columnAt(Math.max(0, one)).top),
  );
  let [low, high] = [0, most];
  let best = poured;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const tried = pour(atoms, cut(middle));
    const isWhole =
      columnAt(tried.used - 1).page === page &&
      tried.put.every(
        ({ atom, column, y }) => column.page !== page || y + atom.height <= column.bottom + 0.01,
      );
    if (isWhole) {
      high = middle;
      best = tried;
    } else {
      low = middle;
    }
  }
  return best;
}

/** What stands on a page, in order; the lines of a paragraph that follow each other are one item. */
export function itemsOn(page: number, put: readonly Put[], setting: Setting): readonly PaperItem[] {
  const items: PaperItem[] = [];
  const here = put.filter(({ column }) => column.page === page);
  for (let at = 0; at < here.length; at += 1) {
    const one = here[at];
    if (!one) continue;
    const { atom, column, y } = one;
    if ('draw' in atom) {
      items.push(...atom.draw(column.x, y));
      continue;
    }
    if (!('block' in atom)) continue;
    let end = at;
    for (let next = here[end + 1]; next; next = here[end + 1]) {
      if (next.column.x !== column.x || !('block' in next.atom) || next.atom.block !== atom.block) break;
      end += 1;
    }
    items.push(linesItem(atom.block, column.x, y, setting, [atom.line, atom.line + (end - at) + 1]));
    at = end;
  }
  return items;
}
