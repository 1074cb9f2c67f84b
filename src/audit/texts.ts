// Every text of a slide that says something, set where it stands: in shapes, in groups, in the cells of
// tables.

import { paintedBy } from '../drawingml/drawn.ts';
import type { Outline } from '../drawingml/outline.ts';
import { unknownPaint } from '../drawingml/paint.ts';
import type { Placed } from '../drawingml/placing.ts';
import type { Layer } from '../drawingml/types.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { FontFamilies, Measurer } from '../text/types.ts';
import { type Surrounding, setOnSlide, surroundingOf, type TextOnSlide } from './set-text.ts';
import type { AuditCell, AuditShape, AuditSlide, AuditText, FileSlide } from './types.ts';

export interface SlideText {
  readonly slide: AuditSlide;
  readonly shape: AuditShape;
  readonly families: FontFamilies;
  readonly text: AuditText;
  /** Counted from 1, of a table's cell. */
  readonly cell?: { readonly row: number; readonly column: number };
  readonly placed: Placed;
  readonly set: TextOnSlide;
  /** Everything under its letters, from the background up; made when asked for. */
  layers(): readonly Layer[];
}

export interface SlideTexts {
  readonly texts: readonly SlideText[];
  /** Tables as high as their text makes them. */
  readonly tables: readonly SetTable[];
}

export interface SetTable {
  readonly shape: AuditShape;
  /** Points: as the file has it, as the text makes it. */
  readonly said: number;
  readonly height: number;
}

export function textsOf(slide: FileSlide, measurer: Measurer): SlideTexts {
  const { look } = slide;
  const texts: SlideText[] = [];
  const tables: SetTable[] = [];
  if (!look) return { texts, tables };
  const under = layersOf(slide);
  const around = surroundingOf(look);
  const { families } = around;
  for (const shape of slide.shapes) {
    const { box: at, turn, text, outline } = shape;
    if (!at) continue;
    if (text && text.plain !== '') {
      const set = setOnSlide(text, at, outline, around, measurer);
      const placed = { box: at, turn };
      texts.push({ slide, shape, families, text, placed, set, layers: () => under(shape) });
    }
    if (shape.table) tables.push(setTable({ slide, shape, around, under, measurer }, texts));
  }
  return { texts, tables };
}

/** The layers under a shape, its own among them. */
export function layersOf({ shapes, beneath, animated }: AuditSlide): (shape: AuditShape) => readonly Layer[] {
  let known: { readonly layers: readonly Layer[]; readonly orders: readonly number[] } | undefined;
  return (of) => {
    known ??= stacked(shapes, beneath, animated);
    const { layers, orders } = known;
    let count = 0;
    while (count < orders.length && (orders[count] as number) < of.order) count += 1;
    const under = layers.slice(0, beneath.length + count);
    if (!of.paint) return under;
    const { stroke: _, ...area } = of;
    // A shape's own text stands on it, whatever its outline.
    under.push(...paintedBy({ ...area, outline: rectangle }));
    return under;
  };
}

function stacked(
  shapes: readonly AuditShape[],
  beneath: readonly Layer[],
  animated: ReadonlySet<string>,
): { readonly layers: readonly Layer[]; readonly orders: readonly number[] } {
  const layers = [...beneath];
  const orders: number[] = [];
  for (const shape of shapes) {
    // What comes and goes may not be there.
    const isFleeting = animated.size > 0 && animated.has(shape.id);
    for (const layer of paintedBy(shape)) {
      layers.push(isFleeting ? { ...layer, paint: unknownPaint } : layer);
      orders.push(shape.order);
    }
  }
  return { layers, orders };
}

interface TableSetting {
  readonly slide: AuditSlide;
  readonly shape: AuditShape;
  readonly around: Surrounding;
  readonly under: (shape: AuditShape) => readonly Layer[];
  readonly measurer: Measurer;
}

const rectangle: Outline = 'rectangle';

function setTable(setting: TableSetting, texts: SlideText[]): SetTable {
  const { slide, shape, around, under, measurer } = setting;
  const { box: at = box(0, 0, 0, 0), table } = shape;
  const rows = table?.rows ?? [];
  const lefts = [0];
  for (const width of table?.columns ?? []) lefts.push((lefts.at(-1) ?? 0) + width);
  const across = (cell: AuditCell): readonly [number, number] => {
    const [left, right] = [
      lefts[cell.column - 1] ?? 0,
      lefts[cell.column - 1 + cell.columns] ?? lefts.at(-1) ?? 0,
    ];
    return [left, right - left];
  };
  let y = at.y;
  rows.forEach((row, index) => {
    const cells = row.cells.map((cell) => {
      const [left, width] = across(cell);
      const room = box(at.x + left, y, width, 0);
      return {
        cell,
        room,
        set: setOnSlide({ ...cell.text, anchor: 'top' }, room, rectangle, around, measurer),
      };
    });
    const height = Math.max(row.height, ...cells.map(({ cell, set }) => heightOf(cell, set)));
    for (const { cell, room, set } of cells) {
      if (cell.text.plain === '') continue;
      const own = { ...room, height };
      const layer = (paint: Layer['paint']): Layer => ({ box: own, turn: 0, outline: rectangle, paint });
      texts.push({
        slide,
        shape,
        families: around.families,
        text: cell.text,
        cell: { row: index + 1, column: cell.column },
        placed: { box: own, turn: 0 },
        set: { ...set, lines: anchored(cell, set, own), over: 0 },
        layers: () => [
          // The table itself is the last, and is not known as a whole.
          ...under(shape).slice(0, -1),
          ...(table?.paint ? [layer(table.paint)] : []),
          ...(cell.paint ? [layer(cell.paint)] : []),
        ],
      });
    }
    y += height;
  });
  return { shape, said: rows.reduce((sum, { height }) => sum + height, 0), height: y - at.y };
}

/** What one row has to be for a cell that stands in it alone. A cell grows with its text. */
const heightOf = ({ text, rows }: AuditCell, { height }: TextOnSlide): number =>
  rows > 1 || text.direction !== 'across' ? 0 : height + text.inset.top + text.inset.bottom;

function anchored({ text }: AuditCell, { lines, height }: TextOnSlide, own: Box): readonly Box[] {
  if (text.direction !== 'across') return [own];
  const spare = own.height - height - text.inset.top - text.inset.bottom;
  const down = text.anchor === 'top' ? 0 : text.anchor === 'middle' ? spare / 2 : spare;
  return down === 0 ? lines : lines.map((line) => ({ ...line, y: line.y + down }));
}
