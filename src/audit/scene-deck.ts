// A deck that is about to be written, as a reader will meet it: the Scene's items as the shapes that they will be, their
// lines where layout has measured them. Nothing is set anew.

import type { Paint, ShapeKind } from '../drawingml/types.ts';
import { pictureKey } from '../scene/picture-key.ts';
import { ShapeNames } from '../scene/shape-names.ts';
import type { Alt, PictureItem, Scene, SceneItem, SceneSlide } from '../scene/types.ts';
import type { SlideLayout, Slot, Template } from '../template/types.ts';
import type { FontFamilies, Measurer } from '../text/types.ts';
import { proofOn } from './plainly-sound.ts';
import { drawnBy, rgbOn } from './scene-ground.ts';
import { filled, type Surroundings, textOf, textsOf } from './scene-texts.ts';
import { narrowly } from './set-text.ts';
import type { SlideTexts } from './texts.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

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
    const isOdd = layout.slots.some(({ turn, painted }) => turn !== undefined || painted);
    return { around, isSound: isOdd ? () => false : proofOn({ ...around, size: scene.size, embedded }) };
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
  const painted = paintedAs(item, around);
  const paint = painted?.paint ?? paintOf(item, around);
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
    outline:
      item.kind === 'path' ? { segments: item.segments, box: item.box } : (painted?.outline ?? 'rectangle'),
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

/** What its placeholder is filled with, where it says no fill itself. */
function paintedAs(item: SceneItem, { layout: { slots } }: Surroundings): Slot['painted'] {
  if (item.kind !== 'text' || item.fill || !item.placeholder) return undefined;
  const { idx } = item.placeholder;
  return slots.find((slot) => slot.painted && slot.idx === idx)?.painted;
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

/** Its bytes are what is shown: they are cropped already. */
const pictured = ({ picture }: PictureItem): Paint => ({
  kind: 'picture',
  part: pictureKey(picture),
  crop: { left: 0, right: 0, top: 0, bottom: 0 },
  alpha: 1,
});
