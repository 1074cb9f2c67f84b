// Slides on paper: one above its notes, or two, three or six to a page, three with lines to write on.

import type { Article } from '../article/types.ts';
import type { Setting } from '../layout/setting.ts';
import { box, type Size } from '../scene/geometry.ts';
import type { Paper, PaperItem, PaperPage, PlacedSlide } from '../scene/paper.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { Scene, SceneNote, SceneSlide } from '../scene/types.ts';
import { ruleItem, setBlock, type TextBlock } from './block.ts';
import { type Grid, gridOf, type PaperSize, stylesOf } from './design.ts';
import { type Atom, type Column, itemsOn, type Poured, pour, withAir } from './flow.ts';
import { furniture } from './furniture.ts';

/** `notes`: each slide over its notes. A number: so many slides a page. */
export type Handout = 'notes' | 2 | 3 | 6;

/** Sizes of notes, points: the largest at which they have room under their slide, else the last, on as many pages as they take. */
const sizes = [12, 11, 10] as const;
const body = 10;
/** Of the page's width, what a slide takes that has lines beside it. */
const besideLines = 0.56;
const gap = 16;
/** Of the page's height, the most that a slide takes over its notes. */
const mostOfPage = 0.42;
/** Between lines to write on, points. */
const ruled = 22;

export function layHandout(
  scene: Scene,
  handout: Handout,
  article: Article,
  setting: Setting,
  paper: PaperSize,
): Paper {
  const grid = gridOf(paper, false, setting.rtl);
  const sheets =
    handout === 'notes' ? withNotes(scene, setting, grid) : together(scene, handout, setting, grid);
  const styles = stylesOf(setting.template, body);
  return {
    size: grid.size,
    properties: scene.properties,
    language: scene.language,
    rtl: scene.rtl,
    pages: sheets.map(
      ({ slides, items }, page): PaperPage => ({
        slides,
        items: [...items, ...furniture(page, sheets.length, styles, { article, setting, grid })],
      }),
    ),
  };
}

interface Sheet {
  readonly slides: readonly PlacedSlide[];
  readonly items: readonly PaperItem[];
}

/** A slide of that width or height at most, with its frame. */
function placedIn(
  slide: SceneSlide,
  number: number,
  x: number,
  y: number,
  room: Size,
  scene: Scene,
  setting: Setting,
): { readonly placed: PlacedSlide; readonly frame: PaperItem; readonly height: number } {
  const scale = Math.min(room.width / scene.size.width, room.height / scene.size.height);
  const size = { width: scene.size.width * scale, height: scene.size.height * scale };
  const left = setting.rtl ? x + room.width - size.width : x;
  const frame = box(left, y, size.width, size.height);
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  return {
    placed: { slide, number, x: left, y, scale },
    height: size.height,
    frame: {
      tag: 'Artifact',
      item: {
        kind: 'path',
        name: 'Frame',
        box: frame,
        segments: [['M', left, y], ['L', right, y], ['L', right, bottom], ['L', left, bottom], ['Z']],
        stroke: { color: setting.template.palette.hairline, width: 0.5 },
        about: { decorative: true },
      },
    },
  };
}

function withNotes(scene: Scene, setting: Setting, grid: Grid): readonly Sheet[] {
  const width = grid.right - grid.left;
  const room = { width, height: (grid.bottom - grid.top) * mostOfPage };
  return scene.slides.flatMap((slide, index) => {
    const { placed, frame, height } = placedIn(slide, index, grid.left, grid.top, room, scene, setting);
    const columnAt = (at: number): Column => ({
      page: Math.floor(at / 2),
      x: grid.columns[(at % 2) as 0 | 1],
      top: at < 2 ? grid.top + height + gap : grid.top,
      bottom: grid.bottom,
    });
    const poured = sizes.map((size) => {
      const atoms = slide.notes.flatMap((note) => noteAtoms(note, size, grid, setting));
      return pour(atoms, columnAt);
    });
    const { put, used } = poured.find(({ used }) => used <= 2) ?? (poured.at(-1) as Poured);
    const pages = Math.max(1, Math.ceil(used / 2));
    return Array.from({ length: pages }, (_, page) => ({
      slides: page === 0 ? [placed] : [],
      items: [...(page === 0 ? [frame] : []), ...itemsOn(page, put, setting)],
    }));
  });
}

function noteAtoms(note: SceneNote, body: number, grid: Grid, setting: Setting): readonly Atom[] {
  const styles = stylesOf(setting.template, body);
  const style: ParagraphStyle =
    note.style === 'heading'
      ? { ...styles.sub, spaceBefore: body * 0.5 }
      : note.style === 'bullet'
        ? note.level === 0
          ? styles.point
          : styles.nested
        : styles.body;
  const tag = note.style === 'bullet' ? 'LI' : note.style === 'heading' ? 'H2' : 'P';
  const block: TextBlock = setBlock(
    tag,
    note.runs,
    style,
    grid.column,
    setting,
    note.span ? { span: note.span } : {},
  );
  return withAir([block], note.style === 'heading');
}

function together(
  scene: Scene,
  count: Exclude<Handout, 'notes'>,
  setting: Setting,
  grid: Grid,
): readonly Sheet[] {
  const across = count === 2 ? 1 : 2;
  const down = count === 2 ? 2 : 3;
  const wide = grid.right - grid.left - (across - 1) * gap;
  const width = count === 3 ? wide * besideLines : wide / across;
  const height = (grid.bottom - grid.top - (down - 1) * gap) / down;
  const pages = Math.ceil(scene.slides.length / count);
  const xOf = (column: number): number =>
    setting.rtl ? grid.right - width - column * (width + gap) : grid.left + column * (width + gap);
  const lineX = setting.rtl ? grid.left : xOf(1);
  return Array.from({ length: pages }, (_, page) => {
    const all = scene.slides.slice(page * count, (page + 1) * count).map((slide, at) => {
      // Three stand one under the other, each beside the lines for it; six are read across.
      const [row, column] = count === 6 ? [Math.floor(at / 2), at % 2] : [at, 0];
      const y = grid.top + row * (height + gap);
      const room = { width, height };
      const {
        placed,
        frame,
        height: own,
      } = placedIn(slide, page * count + at, xOf(column), y, room, scene, setting);
      const lines = count === 3 ? linesBeside(lineX, y, { width: wide - width, height: own }, setting) : [];
      return { placed, items: [frame, ...lines] };
    });
    return { slides: all.map(({ placed }) => placed), items: all.flatMap(({ items }) => items) };
  });
}

function linesBeside(
  x: number,
  y: number,
  { width, height }: Size,
  { template }: Setting,
): readonly PaperItem[] {
  const count = Math.floor(height / ruled);
  return Array.from({ length: count }, (_, at) =>
    ruleItem(x, y + (at + 1) * ruled, width, template.palette.hairline, 0.5),
  );
}
