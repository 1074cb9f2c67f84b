// Most slides that are about to be written have nothing that a rule would name. This proves it of a slide without making
// of it what the rules look at, so that a build looks closely only at the others. It may doubt what is sound, and then
// the rules decide; it must not pass what they would name (a test holds it to that).

import { bounds } from '../drawingml/placing.ts';
import type { Layer } from '../drawingml/types.ts';
import { countWords } from '../language/letters.ts';
import { contrastRatio, leastContrast } from '../scene/color.ts';
import { type Box, contains, overlaps, type Size } from '../scene/geometry.ts';
import { smallestOn } from '../scene/least-size.ts';
import type { Color, FixedColor, ParagraphStyle } from '../scene/style.ts';
import type { SceneItem, SceneParagraph, SceneRun, SceneSlide, TableItem, TextItem } from '../scene/types.ts';
import { familyOf } from '../text/break.ts';
import type { FontFamilies, Measurer } from '../text/types.ts';
import { isFaultyAlt } from './alt-text.ts';
import { isSafeFont } from './fonts.ts';
import { aText, mayBeForeign, mayBeReversed } from './wording.ts';

/** A layout as the slides made from it need it. */
export interface ProofGround {
  readonly size: Size;
  readonly beneath: readonly Layer[];
  readonly families: FontFamilies;
  readonly measurer: Measurer;
  readonly embedded: ReadonlySet<string>;
  readonly rgb: (color: Color | FixedColor) => string;
}

type Proof = (slide: SceneSlide) => boolean;

const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);

/** @returns whether a slide of that layout is plainly sound; what it learns of the layout it remembers. */
export function proofOn(ground: ProofGround): Proof {
  const { size, families } = ground;
  const least = smallestOn(size);
  const page: Box = { x: 0, y: 0, ...size };
  const grounds = new Map<string, readonly string[] | undefined>();
  const groundUnder = (at: Box): readonly string[] | undefined => {
    const key = `${at.x} ${at.y} ${at.width} ${at.height}`;
    if (!grounds.has(key)) grounds.set(key, plainGround(ground.beneath, at, size));
    return grounds.get(key);
  };
  const inks = new Map<string, number>();
  const isRead = (
    color: Color | FixedColor,
    on: Color | FixedColor | undefined,
    under: readonly string[],
    ratio: number,
  ): boolean =>
    (on === undefined ? under : [ground.rgb(on)]).every((paper) => {
      const ink = ground.rgb(color);
      const key = ink + paper;
      const known = inks.get(key) ?? contrastRatio(ink, paper);
      inks.set(key, known);
      return known >= ratio;
    });
  const fonts = new Map<string, boolean>();
  const isSafe = (style: ParagraphStyle): boolean => {
    const family = familyOf(style, families);
    const known = fonts.get(family) ?? isSafeFont(family, ground.embedded);
    fonts.set(family, known);
    return known;
  };
  const ascents = new Map<string, number>();
  /** The part of a line's height that is above its baseline. */
  const ascent = (style: ParagraphStyle): number => {
    const family = familyOf(style, families);
    const known = ascents.get(family);
    if (known !== undefined) return known;
    const face = { family, bold: style.bold, italic: style.italic };
    const { ascent: above, descent } = ground.measurer.extent(face, style.size);
    ascents.set(family, above / (above + descent));
    return above / (above + descent);
  };
  const isPlain = (paragraph: SceneParagraph, under: readonly string[], isFurniture: boolean): boolean => {
    const { style, runs, rtl } = paragraph;
    if (!isSafe(style)) return false;
    if (!rtl && runs.some(({ text }) => mayBeReversed(text))) return false;
    return runs.every((run) => {
      const color = run.color ?? style.color;
      if ('alpha' in color && color.alpha !== undefined) return false;
      return (
        isRead(color, run.highlight ?? run.halo, under, leastRatio(run, style)) &&
        (isFurniture || run.script !== undefined || (run.size ?? style.size) >= least) &&
        !mayBeForeign(run.text, run.lang) &&
        !isShortLink(run)
      );
    });
  };
  const isPlainText = (item: TextItem): boolean => {
    const under = item.fill ? undefined : groundUnder(item.box);
    const [first, last] = [item.paragraphs[0], item.paragraphs.at(-1)];
    if (!under || !first || !last || !contains(page, item.box) || isBlank(item)) return false;
    if (!item.placeholder && isLong(item)) return false;
    return (
      isWithin(item, first, last, ascent) &&
      item.paragraphs.every((one) => isPlain(one, under, furniture.has(item.placeholder?.type ?? '')))
    );
  };
  const isPlainTable = (item: TableItem): boolean =>
    item.rows.every(({ cells }) =>
      cells.every(({ paragraphs, fill }) => {
        const isSheer = fill && 'alpha' in fill && fill.alpha !== undefined;
        const under = isSheer ? undefined : fill ? [ground.rgb(fill)] : groundUnder(item.box);
        return under !== undefined && paragraphs.every((one) => isPlain(one, under, false));
      }),
    ) && contains(page, item.box);
  return ({ items }) =>
    isTitled(items) &&
    isInOrder(items) &&
    areApart(items) &&
    items.every((item) =>
      item.kind === 'text'
        ? isPlainText(item)
        : item.kind === 'table'
          ? isPlainTable(item)
          : isPlainDrawing(item, page),
    );
}

/** The way through the parts, a rule: drawn shapes on the page, told or for the eye alone. */
function isPlainDrawing(item: SceneItem, page: Box): boolean {
  if (item.kind !== 'path' && item.kind !== 'group') return false;
  const told =
    'alt' in item.about ? item.about.alt !== '' && !isFaultyAlt(item.about.alt) : item.kind === 'path';
  return (
    told &&
    contains(page, item.box) &&
    (item.kind === 'path' || item.items.every((one) => one.kind === 'path' && isPlainDrawing(one, page)))
  );
}

const leastRatio = ({ size, bold }: SceneRun, style: ParagraphStyle): number =>
  leastContrast(size ?? style.size, bold ?? style.bold);

/** Words that Outline View does not show. */
const isLong = ({ paragraphs }: TextItem): boolean =>
  paragraphs.reduce((sum, { runs }) => sum + countWords(runs.map(({ text }) => text).join('')), 0) > aText;

/** What reads as an address or as "here" has few letters. */
const isShortLink = ({ link, text }: SceneRun): boolean =>
  link !== undefined && (text.length < 24 || /^\s*(https?:|www\.)/i.test(text));

const isBlank = ({ paragraphs }: TextItem): boolean =>
  paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''));

const isTitled = ([first]: readonly SceneItem[]): boolean =>
  first?.kind === 'text' && (first.placeholder?.type === 'title' || first.placeholder?.type === 'ctrTitle');

/** No text stands wholly above one that is read before it. */
function isInOrder(items: readonly SceneItem[]): boolean {
  let lowest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const type = item.kind === 'text' ? (item.placeholder?.type ?? '') : 'dt';
    if (item.kind !== 'text' || furniture.has(type)) continue;
    const { box } = item;
    if (box.y + box.height <= lowest + 1 && hasOrder(item)) return false;
    // A kicker over the title is read after it in every deck.
    if (type !== 'title' && type !== 'ctrTitle') lowest = Math.max(lowest, box.y);
  }
  return true;
}

/** Three words are a label. */
const hasOrder = ({ paragraphs }: TextItem): boolean =>
  countWords(paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')) > 3;

function areApart(items: readonly SceneItem[]): boolean {
  for (let at = 1; at < items.length; at++)
    for (let before = 0; before < at; before++)
      if (overlaps((items[at] as SceneItem).box, (items[before] as SceneItem).box, -1)) return false;
  return true;
}

/** Its first and last lines are in its box. */
function isWithin(
  { box, columns }: TextItem,
  first: SceneParagraph,
  last: SceneParagraph,
  ascent: (style: ParagraphStyle) => number,
): boolean {
  const [top, foot] = [first.lines[0], last.lines.at(-1)];
  if (!top || !foot || columns > 1) return false;
  if (first.runs.some(({ size }) => size !== undefined) || last.runs.some(({ size }) => size !== undefined))
    return false;
  const [above, below] = [first, last].map(({ style }) => style.size * style.lineSpacing) as [number, number];
  return (
    top.baseline - ascent(first.style) * above >= box.y - 1 &&
    foot.baseline + (1 - ascent(last.style)) * below <= box.y + box.height + 1
  );
}

/** Colours that a text in that box may stand on; undefined where a picture, an edge or a gradient is among them. */
function plainGround(layers: readonly Layer[], at: Box, size: Size): readonly string[] | undefined {
  const colors: string[] = [];
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index] as Layer;
    const { paint, outline, turn } = layer;
    const place = bounds(layer);
    if (!overlaps(place, at)) continue;
    if (paint.kind !== 'plain' || paint.ink.alpha <= 0.99) return undefined;
    colors.push(paint.ink.rgb);
    const isAll = outline === 'rectangle' && turn === 0 && contains(layer.box, at, 0);
    if (isAll) return colors;
    if (index > 0 && place.width * place.height < (size.width * size.height) / 3) return undefined;
  }
  return undefined;
}
