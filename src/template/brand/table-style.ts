// An organisation's style of tables (ppt/tableStyles.xml): which one a deck's tables have, and how its cells look on a layout.

import { Refusal, type Report, type Span } from '../../diagnostic/diagnostic.ts';
import { readColor } from '../../drawingml/colors.ts';
import { number } from '../../drawingml/list-style.ts';
import { type PaintContext, readPaint } from '../../drawingml/paint.ts';
import { createTableStyles, partsPaint, tablePaint } from '../../drawingml/table-styles.ts';
import type { Paint } from '../../drawingml/types.ts';
import type { OpcPackage, XmlElement } from '../../opc/types.ts';
import { child, children } from '../../opc/xml.ts';
import type { Color, FixedColor } from '../../scene/style.ts';
import type { Stroke } from '../../scene/types.ts';
import { EMU_PER_POINT } from '../../scene/units.ts';
import type { CellLook, Palette, Slot, TableStyle } from '../types.ts';
import { contrastOn, type Rows } from './ground.ts';
import { tableStyleUnknown, unknownTableStyle } from './messages.ts';
import { readable } from './sheet-for.ts';
import type { BrandLayout, TableStyles } from './types.ts';

export function readTableStyles(from: OpcPackage): TableStyles {
  const target = from
    .relationships(from.presentation)
    .find(({ type, external }) => type === 'tableStyles' && !external)?.target;
  const part = target === undefined ? undefined : from.find(target);
  const root = part === undefined ? undefined : from.xml(part);
  const names = children(root, 'a:tblStyle').map(
    ({ attributes }) => [attributes['styleName'] ?? '', attributes['styleId'] ?? ''] as const,
  );
  return {
    standard: root?.attributes['def'] ?? '',
    names: new Map(names),
    of: createTableStyles(root),
  };
}

/** What brand.yaml says of tables: a style by its name or GUID, or `none`. */
export interface TableWish {
  readonly name: string;
  readonly span: Span;
}

export interface ChosenStyle {
  readonly id: string;
  readonly style: XmlElement;
}

/** @returns undefined where tables are plain. @throws Refusal where the wish names a style that nobody knows. */
export function chosenStyle(
  { standard, names, of }: TableStyles,
  wish: TableWish | undefined,
  file: string,
  report: Report,
): ChosenStyle | undefined {
  if (wish?.name === 'none') return undefined;
  const id = wish ? (names.get(wish.name) ?? wish.name) : standard;
  const style = id === '' ? undefined : of(id);
  if (style) return { id, style };
  if (wish) throw new Refusal(unknownTableStyle(wish.name, [...names.keys()], file, wish.span));
  if (id !== '') report(tableStyleUnknown(id, file));
  return undefined;
}

/** A table whose cells are all filled needs no sheet under it. */
export function withTableStyle(
  slot: Slot,
  chosen: ChosenStyle,
  on: BrandLayout,
  ground: Rows | undefined,
): Slot {
  const { sheet, ...bare } = slot;
  const plain = slot.palette ?? sheet?.palette;
  const tableStyle =
    plain && tableStyleOn(chosen, on, sheet?.inked ? [[on.rgb(sheet.color)]] : ground, plain);
  if (!tableStyle) return slot;
  const isFilled = [tableStyle.head, ...tableStyle.rows].every(({ fill }) => fill);
  return { ...(isFilled ? bare : slot), tableStyle };
}

/**
 * @param ground what is under the table, in rows; undefined where nobody can look.
 * @param plain inks that are read there.
 * @returns undefined for a style without fills and lines, and for one whose fills are not plain.
 */
function tableStyleOn(
  { id, style }: ChosenStyle,
  on: BrandLayout,
  ground: Rows | undefined,
  plain: Palette,
): TableStyle | undefined {
  const { colors, formats } = on.look;
  const paints: PaintContext = { colors, picture: () => undefined };
  const under = tablePaint(style, formats, paints) ?? undefined;
  const fills: (Paint | undefined)[] = [];
  const cell = (names: readonly string[], isHead: boolean): CellLook => {
    const parts = names.flatMap((name) => child(style, `a:${name}`) ?? []);
    const fill = partsPaint(parts, formats, paints) ?? under;
    fills.push(fill);
    const rgb = fill?.kind === 'plain' ? fill.ink.rgb : undefined;
    const letters = lettersOf(parts, on);
    const rows = rgb === undefined ? ground : [[rgb]];
    const edge = (own: string, inner: string): Stroke | undefined => {
      const [whole, ...others] = parts;
      return (
        [...others.reverse().map((part) => [part, own] as const), [whole, inner] as const]
          .map(([part, name]) => strokeOf(part, name, on))
          .find((stroke) => stroke !== undefined) || undefined
      );
    };
    const [top, bottom] = [edge('top', isHead ? 'top' : 'insideH'), edge('bottom', 'insideH')];
    const [left, right, between] = [edge('left', 'left'), edge('right', 'right'), edge('insideV', 'insideV')];
    return {
      ...(rgb === undefined ? {} : { fill: { rgb } }),
      letters,
      contrast: rows ? contrastOn(on.rgb(letters.color), rows) : Number.POSITIVE_INFINITY,
      spare: rows ? spareOn(on, rows, plain) : plain.ink,
      ...(top ? { top } : {}),
      ...(bottom ? { bottom } : {}),
      ...(left ? { left } : {}),
      ...(right ? { right } : {}),
      ...(between ? { between } : {}),
    };
  };
  const head = cell(['wholeTbl', 'firstRow'], true);
  const rows = [cell(['wholeTbl', 'band1H'], false), cell(['wholeTbl', 'band2H'], false)] as const;
  if (fills.some((one) => one && (one.kind !== 'plain' || one.ink.alpha < 0.99))) return undefined;
  const all = [head, ...rows];
  const isBare = all.every(
    ({ fill, top, bottom, left, between }) => !fill && !top && !bottom && !left && !between,
  );
  if (isBare) return undefined;
  return { id, head, rows, isBoxed: all.some(({ fill, left }) => fill ?? left) };
}

const inks = ['tx1', 'bg1', 'tx2', 'bg2'] as const;

/**
 * The colour of the theme's texts that stands out most, where the place's own ink is not enough. On a fill between
 * light and dark it may be none of them, but is always black or white.
 */
function spareOn(on: BrandLayout, rows: Rows, { ink }: Palette): Color | FixedColor {
  const contrast = (color: Color | FixedColor): number => contrastOn(on.rgb(color), rows);
  const best = <One extends Color | FixedColor>(colors: readonly One[]): One =>
    colors.reduce((a, b) => (contrast(b) > contrast(a) ? b : a));
  const ours = best<Color>([ink, ...inks.map((scheme) => ({ scheme }))]);
  return contrast(ours) < readable ? best([ours, { rgb: '000000' }, { rgb: 'FFFFFF' }]) : ours;
}

const colorNames = /^a:(schemeClr|srgbClr|sysClr|prstClr|scrgbClr|hslClr)$/;

/** Of `a:tcTxStyle` (ECMA-376 part 1, 20.1.4.2.30), the stronger part last. */
function lettersOf(parts: readonly XmlElement[], { look }: BrandLayout): CellLook['letters'] {
  let letters: CellLook['letters'] = { color: { scheme: 'tx1' }, bold: false, italic: false, font: 'minor' };
  for (const part of parts) {
    const said = child(part, 'a:tcTxStyle');
    if (!said) continue;
    const reference = child(said, 'a:fontRef');
    const color = readColor(
      said.children.find(({ name }) => colorNames.test(name)) ?? reference?.children[0],
      look.colors,
    );
    const latin = child(said, 'a:font', 'a:latin')?.attributes['typeface'] ?? '';
    const { b, i } = said.attributes;
    const font = reference?.attributes['idx'];
    letters = {
      ...letters,
      ...(color ? { color: color.style } : {}),
      ...(b === 'on' || b === 'off' ? { bold: b === 'on' } : {}),
      ...(i === 'on' || i === 'off' ? { italic: i === 'on' } : {}),
      ...(font === 'major' || font === 'minor' ? { font } : {}),
      ...(latin === '' || latin.startsWith('+')
        ? {}
        : { family: { latin, eastAsian: '', complexScript: '' } }),
    };
  }
  return letters;
}

/** @returns null where the part says that there is none, undefined where it says nothing. */
function strokeOf(
  part: XmlElement | undefined,
  edge: string,
  { look }: BrandLayout,
): Stroke | null | undefined {
  const said = child(part, 'a:tcStyle', 'a:tcBdr', `a:${edge}`);
  if (!said) return undefined;
  const reference = child(said, 'a:lnRef');
  const idx = number(reference?.attributes['idx'], 0);
  if (reference && idx === 0) return null;
  const line = child(said, 'a:ln') ?? child(look.formats?.element, 'a:lnStyleLst')?.children[idx - 1];
  const ink = readColor(reference?.children[0], look.colors);
  const colors = { ...look.colors, ...(ink ? { phClr: ink.rgb } : {}) };
  const paint = readPaint(line, { colors, picture: () => undefined });
  if (paint === null) return null;
  const rgb = paint?.kind === 'plain' ? paint.ink.rgb : ink?.rgb;
  // ST_LineWidth; 9525 where it is not said.
  return rgb === undefined
    ? undefined
    : { color: { rgb }, width: number(line?.attributes['w'], 9525) / EMU_PER_POINT };
}
