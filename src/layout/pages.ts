// One planned slide becomes one or more pages: its slots are set, slots of one kind at one size, and what does not
// fit goes on to a further page.

import { families, plainest } from '../deck/families.ts';
import type { NotesParagraph, SlidePlan } from '../deck/types.ts';
import type { MapNote } from '../map/types.ts';
import type { SceneItem, SceneRun, TableItem } from '../scene/types.ts';
import type { SlideLayout, Slot } from '../template/types.ts';
import { byBriefdeck } from '../values/origin.ts';
import { chartFigure } from './chart/figure.ts';
import { cutsOf, divided, dividedForWords, type Layouts } from './divide.ts';
import { withLinkColor } from './links.ts';
import { logoRow } from './logo-row.ts';
import { mapItem, mapRegion } from './map-slot.ts';
import { captionCut, slideSplit } from './messages.ts';
import { pictureItem, picturePlace } from './picture-slot.ts';
import { tornSlot } from './runaway.ts';
import { titleText } from './runs.ts';
import type { Setting } from './setting.ts';
import { onSheet } from './sheet.ts';
import { roleOf, type SlotText, slotTexts } from './slot-texts.ts';
import { tablePages } from './table-slot.ts';
import { itemOf, raised, textItem } from './text-slot.ts';
import { timeBreaks } from './time-breaks.ts';

export interface Page {
  readonly plan: SlidePlan;
  readonly layout: SlideLayout;
  readonly title: string;
  /** In the layout's reading order. */
  readonly items: readonly SceneItem[];
  readonly sources: readonly number[];
  /** What its author notes of what is shown, and a map's own source and boundary note. */
  readonly remarks: readonly MapNote[];
  readonly notes: readonly NotesParagraph[];
}

/** @param most as `slotTexts` takes it */
export function pagesOf(
  slide: SlidePlan,
  layouts: Layouts,
  setting: Setting,
  most?: ReadonlyMap<string, number>,
): readonly Page[] {
  const layout = layouts.get(slide.layout);
  if (!layout) throw new Error(`planned layout "${slide.layout}" is not in the template`);
  const texts = slotTexts(slide, layout, setting, most);
  const textPages = Math.max(1, ...texts.map((text) => text.pages.length));
  if (layout.turns && slide.chosenBy === 'planner' && !takesTurn(layout, texts, textPages))
    return pagesOf({ ...slide, layout: nextTurn(layout, layout.turns, layouts) }, layouts, setting, most);
  if (families[layout.like].divides) {
    const fewer =
      textPages > 1
        ? divided(slide, layout, layouts, 2)
        : dividedForWords(slide, layout, layouts, cutsOf(texts), setting);
    if (fewer.length > 0) {
      const silent = { ...setting, report: () => {}, torn: () => {} };
      const least = leastSizes(fewer.flatMap((one) => pagesOf(one, layouts, silent, most)));
      const pages = fewer.flatMap((one) => pagesOf(one, layouts, setting, least));
      return withNarrowedSources(pages, slide);
    }
  }
  const torn = setting.template.base ? tornSlot(slide, layout, texts) : undefined;
  if (torn) setting.torn(torn);
  const tables = tablesOf(slide, layout, setting);
  const count = Math.max(textPages, ...[...tables.values()].map((pages) => pages.length));
  if (count > 1 && layout.like !== 'sources') setting.report(slideSplit(count, slide.span));
  const further = continuation(layout, layouts, texts);
  const pages = Array.from({ length: count }, (_, index) =>
    page(slide, index, index === 0 ? layout : further, texts, tables, setting),
  );
  return count === 1 ? pages : withNarrowedSources(pages, slide);
}

/** Of each role the smallest size on any of the pages: they are one slide, and read as one. */
function leastSizes(pages: readonly Page[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { layout, items } of pages)
    for (const { name } of layout.slots) {
      const item = items.find((one) => one.kind === 'text' && one.name === shapeName(name));
      const size = item?.kind === 'text' ? item.paragraphs[0]?.style.size : undefined;
      if (size !== undefined) sizes.set(roleOf(name), Math.min(size, sizes.get(roleOf(name)) ?? size));
    }
  return sizes;
}

/** The layout after this one that takes turns with the same; after the last, that one itself. */
function nextTurn({ name }: SlideLayout, own: string, layouts: Layouts): string {
  const others = [...new Set(layouts.values())].filter(({ turns }) => turns === own);
  return others[others.findIndex((one) => one.name === name) + 1]?.name ?? own;
}

/** Less of its columns than this is too little for points that hang from the top of them. */
const leastHung = 0.5;

/** A turn is for the eye: what does not fit it, or leaves it blank, has another, or the layout that it would have had. */
function takesTurn(layout: SlideLayout, texts: readonly SlotText[], pages: number): boolean {
  if (pages > 1 || cutsOf(texts) > 0) return false;
  if (families[layout.like].fills !== 'points') return true;
  const hung = texts.filter(({ slot }) => roleOf(slot.name) === 'point' && slot.anchor === 'top');
  return (
    hung.length === 0 || hung.some((text) => (text.pages[0]?.height ?? 0) >= leastHung * text.slot.box.height)
  );
}

/** What goes on after a slide with a picture, map or chart is text alone. */
function continuation(layout: SlideLayout, layouts: Layouts, texts: readonly SlotText[]): SlideLayout {
  const graphic = layout.slots.some((slot) => ['picture', 'map', 'chart'].includes(slot.name));
  const body = texts.some((text) => text.slot.name === 'body');
  return (graphic && body ? layouts.get(plainest) : undefined) ?? layout;
}

function tablesOf(
  slide: SlidePlan,
  layout: SlideLayout,
  setting: Setting,
): ReadonlyMap<string, readonly TableItem[]> {
  const tables = new Map<string, readonly TableItem[]>();
  for (const slot of layout.slots) {
    const content = slide.slots[slot.name];
    if (content?.kind !== 'table') continue;
    tables.set(slot.name, tablePages(content.table, slot, setting));
  }
  return tables;
}

function page(
  slide: SlidePlan,
  index: number,
  layout: SlideLayout,
  texts: readonly SlotText[],
  tables: ReadonlyMap<string, readonly TableItem[]>,
  setting: Setting,
): Page {
  const remarks: MapNote[] = (slide.remarks ?? []).map(({ text, span }) => ({
    text,
    origin: { from: 'article', ...(span ? { span } : {}) },
  }));
  const items = layout.slots.flatMap((slot): readonly SceneItem[] => {
    const text = texts.find((one) => one.slot.name === slot.name);
    const table = tables.get(slot.name)?.[index];
    const graphics = [
      ...(table ? [table] : []),
      ...(index === 0 ? graphic(slide, slot, layout, remarks, setting) : []),
    ];
    const { palette } = slot;
    return [
      ...(text ? textItems(text, index, slot, setting) : []),
      ...onSheet(palette ? withLinkColor(graphics, palette.link) : graphics, slot),
    ];
  });
  const left = texts.flatMap((text) => text.left);
  if (index === 0)
    for (const { slot, left: whole } of texts)
      if (whole.length > 0 && roleOf(slot.name) === 'caption')
        setting.report(captionCut(whole[0]?.span ?? slide.span));
  const notes = index === 0 ? [...left, ...slide.notes, ...missingPictures(slide, setting)] : [];
  return {
    plan: slide,
    layout,
    title: titleText(slide.title),
    items: [...captionRaised(items, layout), ...(index === 0 ? timeBreaks(slide, layout, setting) : [])],
    sources: slide.sources,
    remarks,
    notes,
  };
}

function textItems(text: SlotText, index: number, slot: Slot, setting: Setting): readonly SceneItem[] {
  const set = text.pages[index] ?? (index < text.repeats ? text.pages[0] : undefined);
  if (!set || set.paragraphs.length === 0) return [];
  const name = shapeName(slot.name);
  const own = slot === text.slot;
  if (own && set.step === text.step) return [itemOf(set, slot, setting, name)];
  const paragraphs = set.paragraphs.map((one) => one.source);
  // Text that goes on in a roomier slot of another layout is set in that slot's own styles.
  const styled = own
    ? paragraphs
    : paragraphs.map((one) => ({ ...one, style: slot.levels[one.level] ?? one.style }));
  return [textItem(styled, slot, setting, name, own ? text.step : undefined)];
}

function graphic(
  slide: SlidePlan,
  slot: Slot,
  layout: SlideLayout,
  remarks: MapNote[],
  setting: Setting,
): readonly SceneItem[] {
  const content = slide.slots[slot.name];
  switch (content?.kind) {
    case 'chart':
      return [chartFigure(content.chart, slot, setting)];
    case 'map': {
      const region = mapRegion(slot, layout, slide.slots['caption'] !== undefined);
      const drawn = setting.assets.drawMap?.(content.map, region);
      if (!drawn) return [];
      remarks.push(...drawn.notes);
      return [mapItem(drawn, region)];
    }
    case 'picture': {
      const size = setting.assets.pictures.get(content.picture.src);
      if (!size) return []; // the media stage has said why
      const place = picturePlace(slot, layout, slide);
      const item = pictureItem(content.picture, size, place, setting.rtl, setting.report);
      return [{ ...item, name: shapeName(slot.name) }];
    }
    case 'logos':
      return logoRow(content.logos, slot, layout, setting);
    default:
      return [];
  }
}

/** Where a picture or a table ends above its slot's foot, its caption goes up to it. */
function captionRaised(items: readonly SceneItem[], layout: SlideLayout): readonly SceneItem[] {
  if (!isEven(layout)) return items;
  return items.map((item) => {
    const caption = layout.slots.find(({ name }) => shapeName(name) === item.name);
    if (item.kind !== 'text' || !caption?.name.startsWith('caption')) return item;
    const rise = riseOf(caption, items, layout);
    return rise < 1 ? item : raised(item, rise);
  });
}

/** How far a caption stands below what it is of; 0 where it stands elsewhere. */
function riseOf({ name, box: at }: Slot, items: readonly SceneItem[], { slots }: SlideLayout): number {
  for (const of of [name.replace('caption', 'picture'), 'table']) {
    const slot = slots.find((one) => one.name === of)?.box;
    const shown = items.find((item) => item.kind !== 'text' && item.name === shapeName(of));
    if (!slot || !shown) continue;
    const under = Math.min(at.x + at.width, slot.x + slot.width) - Math.max(at.x, slot.x);
    return under < slot.width / 2 ? 0 : slot.y + slot.height - shown.box.y - shown.box.height;
  }
  return 0;
}

/** An organisation's layout whose ground is one colour: what was inked for one place can be read at another. */
function isEven({ drawn, slots }: SlideLayout): boolean {
  if (!drawn || slots.every(({ palette }) => !palette)) return true;
  const [ground, ...others] = drawn.layers();
  return others.length === 0 && ground?.paint.kind === 'plain';
}

/** What a picture that is not there would have shown. */
function missingPictures(slide: SlidePlan, setting: Setting): readonly NotesParagraph[] {
  return Object.values(slide.slots).flatMap((content): readonly NotesParagraph[] =>
    content.kind === 'picture' &&
    !setting.assets.pictures.has(content.picture.src) &&
    content.picture.alt !== ''
      ? [
          {
            runs: [
              { text: '[', origin: byBriefdeck },
              { text: content.picture.alt },
              { text: ']', origin: byBriefdeck },
            ],
            style: 'prose',
            level: 0,
            span: content.picture.span,
          },
        ]
      : [],
  );
}

/** `attribution2` is the shape `Attribution 2`. */
export function shapeName(slot: string): string {
  const role = roleOf(slot);
  const digits = slot.slice(role.length);
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}${digits === '' ? '' : ` ${digits}`}`;
}

/** Each page keeps the sources it cites; what no page cites by number stays with the first. */
function withNarrowedSources(pages: readonly Page[], { sources, sharesSources }: SlidePlan): readonly Page[] {
  if (sharesSources) return pages.map((one) => ({ ...one, sources }));
  const cited = pages.map((one) => new Set(one.items.flatMap(itemRuns).flatMap((run) => run.cites ?? [])));
  return pages.map((one, index) => ({
    ...one,
    sources: sources.filter(
      (number) => cited[index]?.has(number) || (index === 0 && !cited.some((numbers) => numbers.has(number))),
    ),
  }));
}

function itemRuns(item: SceneItem): readonly SceneRun[] {
  if (item.kind === 'text') return item.paragraphs.flatMap((paragraph) => paragraph.runs);
  if (item.kind !== 'table') return [];
  return item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.flatMap((one) => one.runs)));
}
