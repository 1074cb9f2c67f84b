// Table styles. PowerPoint writes the definition of each style that it uses into the file; programs that
// only name PowerPoint's default leave it out, and PowerPoint then takes its own: so that one is written
// here, for its seven colours, and the two without any.

import type { XmlElement } from '../opc/types.ts';
import { child, children, parseXml } from '../opc/xml.ts';
import { type Formats, type PaintContext, readPaint, styledPaint } from './paint.ts';
import type { Paint } from './types.ts';

/** Medium Style 2 by its theme colour. */
const medium: Readonly<Record<string, string>> = {
  '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}': 'accent1',
  '{21E4AEA4-8DFA-4A89-87EB-49C32662AFE0}': 'accent2',
  '{F5AB1C69-6EDB-4FF4-983F-18BD219EF322}': 'accent3',
  '{00A15C55-8517-42AA-B614-E9B94910E393}': 'accent4',
  '{7DF18680-E054-41AD-8BC1-D1AEF772440D}': 'accent5',
  '{93296810-A885-4BE3-A3E7-6D5BEEA58F35}': 'accent6',
  '{073A0DAA-6AF3-43AB-8588-CEC1D06C72B9}': 'dk1',
};
/** No Style, Table Grid; No Style, No Grid. */
const grid = '{5940675A-B579-460E-94D1-54222C63F5DA}';
const bare: ReadonlySet<string> = new Set([grid, '{2D5ABB26-0587-4C30-8999-92F81FD0307C}']);

/** @param defined the root of the file's `ppt/tableStyles.xml`. */
export function createTableStyles(defined: XmlElement | undefined): (id: string) => XmlElement | undefined {
  const own = new Map(
    children(defined, 'a:tblStyle').map(
      (one) => [(one.attributes['styleId'] ?? '').toUpperCase(), one] as const,
    ),
  );
  return (id) => {
    const key = id.toUpperCase();
    const known = own.get(key) ?? builtIn(key);
    if (known) own.set(key, known);
    return known;
  };
}

function builtIn(id: string): XmlElement | undefined {
  if (bare.has(id))
    return parse(
      `<a:wholeTbl><a:tcTxStyle><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle>${id === grid ? borders(edges, 'tx1') : ''}</a:tcStyle></a:wholeTbl>`,
    );
  const accent = Object.hasOwn(medium, id) ? medium[id] : undefined;
  if (accent === undefined) return undefined;
  const fill = (tint: string): string =>
    `<a:fill><a:solidFill><a:schemeClr val="${accent}">${tint}</a:schemeClr></a:solidFill></a:fill>`;
  const band = (name: string): string =>
    `<a:${name}><a:tcStyle>${fill('<a:tint val="40000"/>')}</a:tcStyle></a:${name}>`;
  const head = (name: string): string => {
    const line = name === 'firstRow' ? 'bottom' : name === 'lastRow' ? 'top' : undefined;
    const rule = line ? borders([line], 'lt1', 38100) : '';
    return `<a:${name}><a:tcTxStyle b="on"><a:schemeClr val="lt1"/></a:tcTxStyle><a:tcStyle>${rule}${fill('')}</a:tcStyle></a:${name}>`;
  };
  return parse(
    `<a:wholeTbl><a:tcTxStyle><a:schemeClr val="dk1"/></a:tcTxStyle><a:tcStyle>${borders(edges, 'lt1')}${fill('<a:tint val="20000"/>')}</a:tcStyle></a:wholeTbl>` +
      `${band('band1H')}${band('band1V')}${['lastCol', 'firstCol', 'lastRow', 'firstRow'].map(head).join('')}`,
  );
}

const edges = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'];

/** @param width EMU. */
const borders = (names: readonly string[], color: string, width = 12700): string =>
  `<a:tcBdr>${names.map((name) => `<a:${name}><a:ln w="${width}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:ln></a:${name}>`).join('')}</a:tcBdr>`;

const parse = (parts: string): XmlElement =>
  parseXml(
    new TextEncoder().encode(
      `<a:tblStyle xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${parts}</a:tblStyle>`,
    ),
  );

/** Which of a style's parts a cell has, the stronger last (ECMA-376 part 1, 21.1.3.11). */
export function partsOf(
  style: XmlElement,
  table: XmlElement | undefined,
  at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): readonly XmlElement[] {
  const has = (name: string): boolean =>
    ['1', 'true'].includes(child(table, 'a:tblPr')?.attributes[name] ?? '');
  const [firstRow, lastRow] = [has('firstRow') && at.row === 0, has('lastRow') && at.row === at.rows - 1];
  const [firstCol, lastCol] = [
    has('firstCol') && at.column === 0,
    has('lastCol') && at.column === at.columns - 1,
  ];
  const band = (count: number, head: boolean): number => ((count - (head ? 1 : 0)) % 2 === 0 ? 1 : 2);
  const names = [
    'wholeTbl',
    ...(has('bandRow') && !firstRow && !lastRow ? [`band${band(at.row, has('firstRow'))}H`] : []),
    ...(has('bandCol') && !firstCol && !lastCol ? [`band${band(at.column, has('firstCol'))}V`] : []),
    ...(lastCol ? ['lastCol'] : []),
    ...(firstCol ? ['firstCol'] : []),
    ...(lastRow ? ['lastRow'] : []),
    ...(firstRow ? ['firstRow'] : []),
    ...(firstRow && firstCol ? ['nwCell'] : []),
    ...(firstRow && lastCol ? ['neCell'] : []),
    ...(lastRow && firstCol ? ['swCell'] : []),
    ...(lastRow && lastCol ? ['seCell'] : []),
  ];
  return names.flatMap((name) => child(style, `a:${name}`) ?? []);
}

/** What a style lays under the whole table. */
export function tablePaint(
  style: XmlElement | undefined,
  formats: Formats | undefined,
  paints: PaintContext,
): Paint | null | undefined {
  const background = child(style, 'a:tblBg');
  return (
    readPaint(child(background, 'a:fill'), paints) ??
    styledPaint(child(background, 'a:fillRef'), formats, paints)
  );
}

/** What a cell of those parts is filled with. */
export function partsPaint(
  parts: readonly XmlElement[],
  formats: Formats | undefined,
  paints: PaintContext,
): Paint | null | undefined {
  let paint: Paint | null | undefined;
  for (const part of parts) {
    const style = child(part, 'a:tcStyle');
    const said =
      readPaint(child(style, 'a:fill'), paints) ?? styledPaint(child(style, 'a:fillRef'), formats, paints);
    if (said !== undefined) paint = said;
  }
  return paint;
}
