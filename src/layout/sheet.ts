// Where nothing is read on what a layout draws, or an edge of it runs through: a sheet of paper under a text, a table, a chart.

import { leastContrast } from '../scene/color.ts';
import { type Box, box, type Inset } from '../scene/geometry.ts';
import { rectangle } from '../scene/rectangle.ts';
import type { Color, FixedColor } from '../scene/style.ts';
import type { SceneItem, SceneLine, TextItem } from '../scene/types.ts';
import type { Sheet, Slot } from '../template/types.ts';
import { withLinks } from './links.ts';

/** Where each line is read without a sheet: the link's colour, or where that is not read there, the text's own. */
export function linkWithout({ isSpared }: Sheet, { paragraphs }: TextItem, link: Color): Color | FixedColor {
  const leading = paragraphs.filter(({ runs }) => runs.some((run) => run.link ?? run.slide));
  const isRead = leading.every(({ style, lines }) =>
    lines.every((line) => isSpared(lettersOf(line, style.size), link, leastContrast(style.size, style.bold))),
  );
  return isRead ? link : (leading[0]?.style.color ?? link);
}

/** What of the slide a line's letters take. */
const lettersOf = ({ x, baseline, width }: Pick<SceneLine, 'x' | 'baseline' | 'width'>, size: number): Box =>
  box(x, baseline - size, width, size * 1.25);

/**
 * With paper under it; undefined where each of its lines is read without.
 * @param inset the place's own: paper ends before what stands at its foot.
 */
export function textOnSheet(
  item: TextItem,
  inset: Inset,
  { color, palette, inked, isSpared }: Sheet,
): TextItem | undefined {
  const isRead = item.paragraphs.every(({ style, lines }) =>
    lines.every((line) =>
      isSpared(lettersOf(line, style.size), style.color, leastContrast(style.size, style.bold)),
    ),
  );
  if (isRead) return undefined;
  const paragraphs = inked
    ? item.paragraphs
    : item.paragraphs.map((one) => ({ ...one, style: { ...one.style, color: palette.ink } }));
  const laid = {
    ...item,
    inset,
    ...cutTo({ ...item, inset }),
    paragraphs,
    fill: { kind: 'solid' as const, color },
  };
  return withLinks(laid, palette.link);
}

/** Where the line begins or ends it has the box's own side; on the other another program's letters may be wider. */
function across(
  whole: Box,
  inset: Slot['inset'],
  line: Pick<SceneLine, 'x' | 'width'>,
): readonly [x: number, width: number] {
  const slack = Math.max(12, line.width * 0.15);
  const [before, after] = [
    line.x - whole.x - inset.left,
    whole.x + whole.width - inset.right - line.x - line.width,
  ];
  const isMiddle = Math.abs(before - after) < 1;
  // A text may be indented from there.
  const indent = isMiddle ? 0 : Math.max(0, Math.min(before, after));
  const own = indent + line.width + inset.left + inset.right;
  const width = Math.min(whole.width, own + (isMiddle ? 2 : 1) * slack);
  if (isMiddle) return [whole.x + (whole.width - width) / 2, width];
  return before < after ? [whole.x, width] : [whole.x + whole.width - width, width];
}

/** The box that is as high as the text, and as wide where that is one line. */
function cutTo({
  box: whole,
  inset,
  paragraphs,
  placeholder,
}: TextItem): Pick<TextItem, 'box' | 'placeholder'> {
  const lines = paragraphs.flatMap(({ lines, style }) =>
    lines.map((line) => ({ ...line, size: style.size })),
  );
  const [line] = lines;
  if (!line) return { box: whole };
  const top = Math.max(whole.y, Math.min(...lines.map(({ baseline, size }) => baseline - size)) - inset.top);
  const foot = Math.max(...lines.map(({ baseline, size }) => baseline + size * 0.3)) + inset.bottom;
  const height = Math.min(whole.y + whole.height, foot) - top;
  const [left, width] =
    lines.length === 1 && paragraphs[0]?.style.bullet === null
      ? across(whole, inset, line)
      : [whole.x, whole.width];
  return {
    box: box(left, top, width, height),
    ...(placeholder ? { placeholder: { ...placeholder, atLayout: false } } : {}),
  };
}

/** Tables, charts, maps: as they are, or with paper under all of them. */
export function onSheet(items: readonly SceneItem[], { name, sheet, box: at }: Slot): readonly SceneItem[] {
  const areLogos = name === 'logos';
  if (!sheet || (!areLogos && items.every(({ kind }) => kind === 'picture'))) return items;
  if (!areLogos && items.every((item) => isReadBare(item, sheet))) return items;
  return [rectangle('Ground', at, sheet.color), ...items];
}

interface Said {
  readonly color: Color | FixedColor;
  readonly size: number;
  readonly bold: boolean;
}

function isReadBare(item: SceneItem, { palette, isSpared }: Sheet): boolean {
  const ink: Said = { color: palette.ink, size: 0, bold: false };
  return [ink, ...coloredIn(item)].every(({ color, size, bold }) =>
    isSpared(item.box, color, leastContrast(size, bold)),
  );
}

/** What is said in colours of series; names on a map stand on its own. */
function coloredIn(item: SceneItem): readonly Said[] {
  switch (item.kind) {
    case 'text':
      return item.paragraphs.flatMap(({ runs, style: { size } }) =>
        runs.flatMap(({ color, bold }) => (color ? [{ color, size, bold: bold === true }] : [])),
      );
    case 'chart':
      return item.chart.marks.flatMap((mark) =>
        mark.mark === 'text' && mark.role === 'legend' ? [mark] : [],
      );
    case 'group':
      return item.items.some(({ kind }) => kind === 'chart') ? item.items.flatMap(coloredIn) : [];
    default:
      return [];
  }
}
