// A table's cells: their text and what is behind it, by the cell itself, else by the table's style.

import { points } from '../drawingml/lengths.ts';
import { number } from '../drawingml/list-style.ts';
import { type PaintContext, readPaint, unknownPaint } from '../drawingml/paint.ts';
import { partsOf, partsPaint, tablePaint } from '../drawingml/table-styles.ts';
import type { XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import type { ShapeContext } from './read-shapes.ts';
import { fontStyle, listStyle, readText } from './read-text.ts';
import type { AuditCell, AuditTable, Look } from './types.ts';

type TableContext = ShapeContext & { readonly look: Look };

export function readTable(frame: XmlElement, context: TableContext): AuditTable | undefined {
  const table = child(frame, 'a:graphic', 'a:graphicData', 'a:tbl');
  if (!table) return undefined;
  const paints: PaintContext = { colors: context.look.colors, picture: context.picture };
  const columns = children(child(table, 'a:tblGrid'), 'a:gridCol').map((one) =>
    points(one.attributes['w'], 0),
  );
  const rows = children(table, 'a:tr');
  const id = child(table, 'a:tblPr', 'a:tableStyleId')?.text.trim() ?? '';
  const style = id === '' ? undefined : context.tableStyle(id);
  const behind =
    readPaint(child(table, 'a:tblPr'), paints) ?? tablePaint(style, context.look.formats, paints);
  const stylesOf = createStyles();
  return {
    columns,
    rows: rows.map((row, index) => ({
      height: points(row.attributes['h'], 0),
      cells: children(row, 'a:tc').flatMap((cell, column) => {
        const at = { row: index, column, rows: rows.length, columns: columns.length };
        const parts = style && partsOf(style, table, at);
        return readCell(cell, context, paints, parts, stylesOf, column, id !== '') ?? [];
      }),
    })),
    ...(behind ? { paint: behind } : {}),
  };
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Undefined for what another cell covers. */
function readCell(
  cell: XmlElement,
  { look }: TableContext,
  paints: PaintContext,
  parts: readonly XmlElement[] | undefined,
  stylesOf: (parts: readonly XmlElement[]) => readonly XmlElement[],
  column: number,
  named: boolean,
): AuditCell | undefined {
  const { attributes } = cell;
  const body = child(cell, 'a:txBody');
  if (!body || isTrue(attributes['hMerge']) || isTrue(attributes['vMerge'])) return undefined;
  const properties = child(cell, 'a:tcPr');
  const said = (name: string): string | undefined => properties?.attributes[name];
  // A style that the file names and does not define is one of PowerPoint's that is not known here.
  const uncertain = named && !parts;
  const text = readText(body, { look, cell: stylesOf(parts ?? []), uncertain });
  const own = readPaint(properties, paints);
  const styled = uncertain ? unknownPaint : partsPaint(parts ?? [], look.formats, paints);
  const paint = own === undefined ? styled : own;
  const vertical = said('vert');
  return {
    column: column + 1,
    columns: Math.max(1, number(attributes['gridSpan'], 1)),
    rows: Math.max(1, number(attributes['rowSpan'], 1)),
    text: {
      ...text,
      inset: {
        left: points(said('marL'), 7.2),
        right: points(said('marR'), 7.2),
        top: points(said('marT'), 3.6),
        bottom: points(said('marB'), 3.6),
      },
      anchor: said('anchor') === 'b' ? 'bottom' : said('anchor') === 'ctr' ? 'middle' : 'top',
      direction: vertical === undefined || vertical === 'horz' ? 'across' : 'stacked',
    },
    ...(paint ? { paint } : {}),
  };
}

/** The list styles of a cell's parts, the same array for the same parts. */
function createStyles(): (parts: readonly XmlElement[]) => readonly XmlElement[] {
  const known = new Map<string, readonly XmlElement[]>();
  return (parts) => {
    const key = parts.map(({ name }) => name).join(' ');
    const styles = known.get(key) ?? parts.flatMap(textStyle);
    known.set(key, styles);
    return styles;
  };
}

const colorNames = /^a:(schemeClr|srgbClr|sysClr|prstClr|scrgbClr|hslClr)$/;

/** A style's `a:tcTxStyle` as list styles. */
function textStyle(part: XmlElement): readonly XmlElement[] {
  const style = child(part, 'a:tcTxStyle');
  if (!style) return [];
  const reference = child(style, 'a:fontRef');
  const color = style.children.find(({ name }) => colorNames.test(name));
  const face = child(style, 'a:font', 'a:latin');
  const set = (name: string): Record<string, string> =>
    style.attributes[name] === 'on'
      ? { [name]: '1' }
      : style.attributes[name] === 'off'
        ? { [name]: '0' }
        : {};
  return [
    ...(reference ? [fontStyle(reference)] : []),
    listStyle({
      name: 'a:defRPr',
      attributes: { ...set('b'), ...set('i') },
      children: [
        ...(color ? [{ name: 'a:solidFill', attributes: {}, children: [color], text: '' }] : []),
        ...(face ? [face] : []),
      ],
      text: '',
    }),
  ];
}
