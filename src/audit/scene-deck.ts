// A deck that is about to be written, as a reader will meet it: the Scene's items as the shapes that they will be, their
// lines where layout has measured them. Nothing is set anew.

import type { Layer, Paint, ShapeKind } from '../drawingml/types.ts';
import { type Box, box } from '../scene/geometry.ts';
import { pictureKey } from '../scene/picture-key.ts';
import { ShapeNames } from '../scene/shape-names.ts';
import type { Color, FixedColor, ParagraphStyle } from '../scene/style.ts';
import type {
  Alt,
  Fill,
  PictureItem,
  Scene,
  SceneItem,
  SceneParagraph,
  SceneRun,
  SceneSlide,
  TableItem,
  TextItem,
} from '../scene/types.ts';
import type { SlideLayout, Template } from '../template/types.ts';
import { familyOf } from '../text/break.ts';
import { knows } from '../text/families.ts';
import type { FontFamilies, Measurer } from '../text/types.ts';
import { proofOn } from './plainly-sound.ts';
import { drawnBy, rgbOn } from './scene-ground.ts';
import { narrowly, overOf, setOnSlide, type TextOnSlide } from './set-text.ts';
import { layersOf, type SlideText, type SlideTexts } from './texts.ts';
import type { AuditDeck, AuditParagraph, AuditRun, AuditShape, AuditSlide, AuditText } from './types.ts';

export interface SceneDeck {
  readonly deck: AuditDeck;
  readonly texts: readonly SlideTexts[];
  /** By slide, then by the shape's place in the reading order, less 1. */
  readonly items: readonly (readonly SceneItem[])[];
}

/**
 * Slides that are plainly sound come without shapes and texts: there is nothing to say of them.
 * @param file the name for messages.
 * @param sound slides of which that is known.
 */
export function sceneDeck(
  scene: Scene,
  template: Template,
  measurer: Measurer,
  embedded: ReadonlySet<string>,
  file: string,
  sound?: WeakSet<SceneSlide>,
): SceneDeck {
  const { major, minor } = template.theme.fonts;
  const families: FontFamilies = { major: major.latin, minor: minor.latin, mono: 'Consolas' };
  const rtl = template.base?.rtl ?? scene.rtl;
  const narrow = narrowly(measurer.shipped ?? measurer);
  const layouts = new Map(template.layouts.map((layout) => [layout.name, layout]));
  const grounds = new Map<string, Ground>();
  const groundOf = (layout: SlideLayout): Ground => {
    const beneath = drawnBy(layout, template);
    const around = { layout, beneath, families, rtl, measurer, narrow, rgb: rgbOn(layout, template) };
    const isTurned = layout.slots.some(({ turn }) => turn !== undefined);
    return { around, isSound: isTurned ? () => false : proofOn({ ...around, size: scene.size, embedded }) };
  };
  const read = scene.slides.map((slide, index) => {
    const layout = layouts.get(slide.layout);
    if (!layout) throw new Error(`the layout "${slide.layout}" is not in the template`);
    const ground = grounds.get(layout.name) ?? groundOf(layout);
    grounds.set(layout.name, ground);
    return sound?.has(slide) || ground.isSound(slide)
      ? soundSlide(slide, index + 1, ground.around)
      : readSlide(slide, index + 1, ground.around);
  });
  return {
    deck: {
      file,
      size: scene.size,
      title: scene.properties.title,
      embedded,
      sections: scene.parts,
      slides: read.map(({ slide }) => slide),
    },
    texts: read.map(({ texts }) => texts),
    items: read.map(({ items }) => items),
  };
}

interface Ground {
  readonly around: Surroundings;
  readonly isSound: (slide: SceneSlide) => boolean;
}

interface Surroundings {
  readonly layout: SlideLayout;
  readonly beneath: readonly Layer[];
  readonly families: FontFamilies;
  /** Of the master. */
  readonly rtl: boolean;
  readonly measurer: Measurer;
  /** Of families that nobody measured. */
  readonly narrow: Measurer;
  /** Six hex digits. */
  readonly rgb: (color: Color | FixedColor) => string;
}

interface ReadSlide {
  readonly slide: AuditSlide;
  readonly texts: SlideTexts;
  readonly items: readonly SceneItem[];
}

const none: ReadonlySet<string> = new Set();

function soundSlide(of: SceneSlide, number: number, { layout, beneath }: Surroundings): ReadSlide {
  const slide: AuditSlide = {
    number,
    hidden: false,
    title: of.name,
    layout: { name: layout.label, master: layout.drawn?.master ?? 1 },
    beneath,
    shapes: [],
    animated: none,
  };
  return { slide, items: of.items, texts: { texts: [], tables: [] } };
}

function readSlide(of: SceneSlide, number: number, around: Surroundings): ReadSlide {
  const items: SceneItem[] = [];
  const shapes: AuditShape[] = [];
  const names = namesOf(items);
  const open = (all: readonly SceneItem[], group: AuditShape | undefined): void => {
    for (const item of all) {
      const shape = shapeOf(item, shapes.length + 1, names, group, around);
      shapes.push(shape);
      items.push(item);
      if (item.kind === 'group') open(item.items, shape);
    }
  };
  open(of.items, undefined);
  const title = shapes.find(({ placeholder }) => ['title', 'ctrTitle'].includes(placeholder?.type ?? ''));
  const { layout, beneath } = around;
  const slide: AuditSlide = {
    number,
    hidden: false,
    title: title?.text?.plain,
    layout: { name: layout.label, master: layout.drawn?.master ?? 1 },
    beneath,
    shapes,
    animated: none,
  };
  return { slide, items, texts: textsOf(slide, items, around) };
}

interface Named {
  readonly id: number;
  readonly name: string;
}

/** As they will be written: worked out for slides of which something is to be said. */
function namesOf(items: readonly SceneItem[]): () => readonly Named[] {
  let known: readonly Named[] | undefined;
  return () => {
    const names = new ShapeNames();
    known ??= items.map(({ name }) => ({ id: names.id(), name: names.unique(name) }));
    return known;
  };
}

function shapeOf(
  item: SceneItem,
  order: number,
  names: () => readonly Named[],
  group: AuditShape | undefined,
  around: Surroundings,
): AuditShape {
  const paint = paintOf(item, around);
  const about = 'about' in item ? item.about : undefined;
  const placeholder = 'placeholder' in item ? item.placeholder : undefined;
  return {
    kind: kindOf(item),
    order,
    get id() {
      return String(names()[order - 1]?.id ?? '');
    },
    get name() {
      return names()[order - 1]?.name ?? item.name;
    },
    alt: about && 'alt' in about ? about.alt.trim() : '',
    decorative: about !== undefined && isDecorative(about),
    ...(group ? { group } : {}),
    ...(placeholder ? { placeholder: { type: placeholder.type, idx: placeholder.idx } } : {}),
    box: item.box,
    turn: turnOf(item, around),
    outline: item.kind === 'path' ? { segments: item.segments, box: item.box } : 'rectangle',
    ...(paint ? { paint } : {}),
    drawn: item.kind === 'path' && item.stroke !== undefined,
    ...(item.kind === 'text' ? { text: textOf(item, item.paragraphs, around) } : {}),
    ...(item.kind === 'table' ? { grid: { headed: true, merged: false } } : {}),
  };
}

/** Of the placeholder that it stands in. */
function turnOf(item: SceneItem, { layout: { slots } }: Surroundings): number {
  const place = 'placeholder' in item ? item.placeholder : undefined;
  return slots.find(({ turn, idx }) => turn !== undefined && idx === place?.idx)?.turn ?? 0;
}

const isDecorative = (about: Alt): boolean => 'decorative' in about || about.alt.trim() === '';

function kindOf({ kind }: SceneItem): ShapeKind {
  return kind === 'text' || kind === 'path' ? 'shape' : kind;
}

function paintOf(item: SceneItem, around: Surroundings): Paint | undefined {
  switch (item.kind) {
    case 'text':
    case 'path':
      return item.fill && filled(item.fill, around);
    case 'picture':
      return pictured(item);
    case 'table':
    case 'chart':
      return { kind: 'unknown' };
    case 'group':
      return undefined;
  }
}

function filled(fill: Fill, { rgb }: Surroundings): Paint {
  if (fill.kind === 'pattern')
    return {
      kind: 'pattern',
      inks: [
        { rgb: rgb(fill.foreground), alpha: 1 },
        { rgb: rgb(fill.background), alpha: 1 },
      ],
    };
  return { kind: 'plain', ink: { rgb: rgb(fill.color), alpha: alphaOf(fill.color) } };
}

const alphaOf = (color: Color | FixedColor): number => ('rgb' in color ? 1 : (color.alpha ?? 100) / 100);

/** Its bytes are what is shown: they are cropped already. */
const pictured = ({ picture }: PictureItem): Paint => ({
  kind: 'picture',
  part: pictureKey(picture),
  crop: { left: 0, right: 0, top: 0, bottom: 0 },
  alpha: 1,
});

function textOf(
  item: Pick<TextItem, 'inset' | 'anchor'> & Partial<Pick<TextItem, 'wrap' | 'columns' | 'columnGap'>>,
  paragraphs: readonly SceneParagraph[],
  around: Surroundings,
): AuditText {
  const read = paragraphs.map((one): AuditParagraph => paragraphOf(one, around));
  return {
    paragraphs: read,
    runs: read.flatMap(({ runs }) => runs),
    plain: read
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join('\n')
      .trim(),
    inset: item.inset,
    anchor: item.anchor,
    wrap: item.wrap ?? true,
    columns: item.columns ?? 1,
    columnGap: item.columnGap ?? 0,
    autofit: 'none',
    scale: 1,
    reduction: 0,
    direction: 'across',
  };
}

function paragraphOf({ style, level, rtl, runs }: SceneParagraph, { rgb }: Surroundings): AuditParagraph {
  return {
    style,
    level,
    rtl,
    runs: runs.map((run): AuditRun => {
      const color = run.color ?? style.color;
      const mark = run.highlight ?? run.halo;
      return {
        text: run.text,
        lang: run.lang,
        otherLang: undefined,
        style: styleOf(run, style),
        ink: { rgb: rgb(color), alpha: alphaOf(color) },
        highlight: mark && rgb(mark),
        script: run.script !== undefined,
        link: run.link,
      };
    }),
  };
}

function styleOf({ bold, italic, size, code }: SceneRun, style: ParagraphStyle): ParagraphStyle {
  if (bold === undefined && italic === undefined && size === undefined && !code) return style;
  const { family, ...rest } = style;
  return {
    ...rest,
    ...(code ? { font: 'mono' as const } : family ? { family } : {}),
    bold: bold ?? style.bold,
    italic: italic ?? style.italic,
    size: size ?? style.size,
  };
}

function textsOf(slide: AuditSlide, items: readonly SceneItem[], around: Surroundings): SlideTexts {
  const under = layersOf(slide);
  const texts: SlideText[] = [];
  for (const [index, shape] of slide.shapes.entries()) {
    const item = items[index];
    const layers = (): readonly Layer[] => under(shape);
    if (item?.kind === 'text' && shape.text && shape.text.plain !== '')
      texts.push({
        slide,
        shape,
        families: around.families,
        text: shape.text,
        placed: { box: item.box, turn: shape.turn },
        set: setOf(item.paragraphs, shape.text, item.box, around),
        layers,
      });
    if (item?.kind === 'table') texts.push(...cellsOf(item, slide, shape, layers, around));
  }
  return { texts, tables: [] };
}

function setOf(
  paragraphs: readonly SceneParagraph[],
  text: AuditText,
  at: Box,
  around: Surroundings,
): TextOnSlide {
  const { families, rtl, narrow } = around;
  // In a family that nobody measured lines stand elsewhere than layout took them for, and `check` for something between.
  if (!text.paragraphs.every(({ style }) => knows(familyOf(style, families))))
    return { ...setOnSlide(text, at, 'rectangle', { families, rtl }, narrow), cuts: [] };
  const lines = paragraphs.flatMap((one) => linesOf(one, around));
  const top = Math.min(...lines.map(({ y }) => y));
  const foot = Math.max(...lines.map(({ y, height }) => y + height));
  const over = Math.max(0, at.y - top) + Math.max(0, foot - at.y - at.height);
  // Layout itself tells of words that it cuts.
  return { lines, height: foot - top, over: overOf(over, text.paragraphs), cuts: [] };
}

function linesOf({ style, lines }: SceneParagraph, { families, measurer }: Surroundings): readonly Box[] {
  const face = { family: familyOf(style, families), bold: style.bold, italic: style.italic };
  const { ascent, descent } = measurer.extent(face, style.size);
  return lines
    .filter(({ width }) => width > 0)
    .map(({ x, baseline, width, runs }) => {
      const size = runs.reduce((most, run) => Math.max(most, run.size ?? 0), style.size);
      const height = size * style.lineSpacing;
      return box(x, baseline - (height * ascent) / (ascent + descent), width, height);
    });
}

function cellsOf(
  table: TableItem,
  slide: AuditSlide,
  shape: AuditShape,
  layers: () => readonly Layer[],
  around: Surroundings,
): readonly SlideText[] {
  let y = table.box.y;
  return table.rows.flatMap(({ height, cells }, row) => {
    let along = 0;
    const top = y;
    y += height;
    return cells.flatMap((cell, column): readonly SlideText[] => {
      const width = table.columns[column] ?? 0;
      const x = table.rtl ? table.box.x + table.box.width - along - width : table.box.x + along;
      along += width;
      const text = textOf({ inset: cell.inset, anchor: cell.anchor }, cell.paragraphs, around);
      if (text.plain === '') return [];
      const own = box(x, top, width, height);
      const fill = cell.fill;
      const ground: Layer | undefined = fill && {
        box: own,
        turn: 0,
        outline: 'rectangle',
        paint: filled({ kind: 'solid', color: fill }, around),
      };
      return [
        {
          slide,
          shape,
          families: around.families,
          text,
          cell: { row: row + 1, column: column + 1 },
          placed: { box: own, turn: 0 },
          set: { ...setOf(cell.paragraphs, text, own, around), over: 0 },
          // The table itself is the last, and is not known as a whole.
          layers: () => [...layers().slice(0, -1), ...(ground ? [ground] : [])],
        },
      ];
    });
  });
}
