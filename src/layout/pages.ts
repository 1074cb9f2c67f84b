// One planned slide becomes one or more pages: its slots are set, slots of one kind at one size, and what does not
// fit goes on to a further page.

import { families, plainest } from '../deck/families.ts';
import type { NotesParagraph, SlidePlan } from '../deck/types.ts';
import type { MapNote } from '../map/types.ts';
import type { Box } from '../scene/geometry.ts';
import type { SceneItem, SceneRun, TableItem } from '../scene/types.ts';
import type { SlideLayout, Slot } from '../template/types.ts';
import { byBriefdeck } from '../values/origin.ts';
import { chartItem } from './chart-slot.ts';
import { mapItem } from './map-slot.ts';
import { slideSplit } from './messages.ts';
import { pictureItem } from './picture-slot.ts';
import { titleText } from './runs.ts';
import type { Setting } from './setting.ts';
import { roleOf, type SlotText, slotTexts } from './slot-texts.ts';
import { tablePages } from './table-slot.ts';
import { itemOf, raised, textItem } from './text-slot.ts';

export interface Page {
  readonly plan: SlidePlan;
  readonly layout: SlideLayout;
  readonly title: string;
  /** In the layout's reading order. */
  readonly items: readonly SceneItem[];
  readonly sources: readonly number[];
  /** A map's own source and boundary note. */
  readonly remarks: readonly MapNote[];
  readonly notes: readonly NotesParagraph[];
}

type Layouts = ReadonlyMap<string, SlideLayout>;

export function pagesOf(slide: SlidePlan, layouts: Layouts, setting: Setting): readonly Page[] {
  const layout = layouts.get(slide.layout);
  if (!layout) throw new Error(`planned layout "${slide.layout}" is not in the template`);
  const texts = slotTexts(slide, layout, setting);
  const textPages = Math.max(1, ...texts.map((text) => text.pages.length));
  const cuts = cutsOf(texts);
  if ((textPages > 1 || cuts > 0) && families[layout.like].divides) {
    const halves = divided(slide, layout, layouts);
    const helps = textPages > 1 || fewestCuts(halves, layouts, setting) < cuts;
    if (halves.length > 0 && helps) {
      const pages = halves.flatMap((half) => pagesOf(half, layouts, setting));
      return withNarrowedSources(pages, slide.sources);
    }
  }
  const tables = tablesOf(slide, layout, setting);
  const count = Math.max(textPages, ...[...tables.values()].map((pages) => pages.length));
  if (count > 1 && layout.like !== 'sources') setting.report(slideSplit(count, slide.span));
  const further = continuation(layout, layouts, texts);
  const pages = Array.from({ length: count }, (_, index) =>
    page(slide, index, index === 0 ? layout : further, texts, tables, setting),
  );
  return count === 1 ? pages : withNarrowedSources(pages, slide.sources);
}

/** Lines that end inside a word. */
const cutsOf = (texts: readonly SlotText[]): number =>
  texts.reduce((total, { pages }) => total + pages.reduce((sum, { cuts }) => sum + cuts, 0), 0);

/** As many as are left when the slides are divided as far as that helps. */
function fewestCuts(slides: readonly SlidePlan[], layouts: Layouts, setting: Setting): number {
  return slides.reduce((total, slide) => {
    const layout = layouts.get(slide.layout);
    const cuts = layout ? cutsOf(slotTexts(slide, layout, setting)) : 0;
    const halves = layout && cuts > 0 ? divided(slide, layout, layouts) : [];
    return total + (halves.length > 0 ? Math.min(cuts, fewestCuts(halves, layouts, setting)) : cuts);
  }, 0);
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
  const remarks: MapNote[] = [];
  const items = layout.slots.flatMap((slot): readonly SceneItem[] => {
    const text = texts.find((one) => one.slot.name === slot.name);
    const table = tables.get(slot.name)?.[index];
    return [
      ...(text ? textItems(text, index, slot, setting) : []),
      ...(table ? [table] : []),
      ...(index === 0 ? graphic(slide, slot, layout, remarks, setting) : []),
    ];
  });
  const notes = index === 0 ? [...slide.notes, ...missingPictures(slide, setting)] : [];
  return {
    plan: slide,
    layout,
    title: titleText(slide.title),
    items: captionRaised(items, layout),
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
      return [chartItem(content.chart, slot, setting)];
    case 'map': {
      const drawn = setting.assets.drawMap?.(content.map, slot.box);
      if (!drawn) return [];
      remarks.push(...drawn.notes);
      return [mapItem(drawn, slot)];
    }
    case 'picture': {
      const size = setting.assets.pictures.get(content.picture.src);
      if (!size) return []; // the media stage has said why
      const margins = layout.slots.find((one) => one.name === 'title')?.box ?? slot.box;
      return [pictureItem(content.picture, size, slot, setting.rtl, margins)];
    }
    default:
      return [];
  }
}

/** Where a picture or a table ends above its slot's foot, its caption goes up to it. */
function captionRaised(items: readonly SceneItem[], layout: SlideLayout): readonly SceneItem[] {
  const boxOf = (name: string): Box | undefined => layout.slots.find((slot) => slot.name === name)?.box;
  const caption = boxOf('caption');
  const shown = items.find((item) => item.kind === 'picture' || item.kind === 'table');
  const slot = shown && boxOf(shown.kind);
  if (!caption || !slot) return items;
  const rise = slot.y + slot.height - shown.box.y - shown.box.height;
  if (rise < 1) return items;
  return items.map((item) => (item.kind === 'text' && item.name === 'Caption' ? raised(item, rise) : item));
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
function shapeName(slot: string): string {
  const role = roleOf(slot);
  const digits = slot.slice(role.length);
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}${digits === '' ? '' : ` ${digits}`}`;
}

/**
 * The slide as two slides with half of its things each, in the family's smallest layouts that hold them; empty when
 * there is no smaller layout.
 */
function divided(slide: SlidePlan, layout: SlideLayout, layouts: Layouts): readonly SlidePlan[] {
  const numbers = Object.keys(slide.slots).map((name) => Number(/\d+$/.exec(name)?.[0] ?? 0));
  const things = Math.max(0, ...numbers);
  if (things < 2) return [];
  const first = Math.ceil(things / 2);
  const { divides } = families[layout.like];
  const family = divides === 'itself' ? layout.family : divides;
  const holding = (count: number): SlideLayout | undefined =>
    [...layouts.values()]
      .filter((one) => one.family === family && one.capacity >= count)
      .sort((a, b) => a.capacity - b.capacity)[0];
  const halves = [
    { from: 1, to: first, layout: holding(first) },
    { from: first + 1, to: things, layout: holding(things - first) },
  ];
  if (halves.some((half) => !half.layout || half.layout.capacity >= layout.capacity)) return [];
  return halves.map((half, index) => ({
    ...slide,
    layout: half.layout?.name ?? slide.layout,
    reason: `${slide.reason}; divided, because the text does not fit ${layout.name}`,
    notes: index === 0 ? slide.notes : [],
    slots: Object.fromEntries(
      Object.entries(slide.slots).flatMap(([name, content]) => {
        const number = Number(/\d+$/.exec(name)?.[0] ?? 0);
        if (number === 0) return index === 0 ? [[name, content]] : [];
        if (number < half.from || number > half.to) return [];
        const numbered = `${roleOf(name)}${number - half.from + 1}`;
        // A layout for one thing may call its slots `quote` or `number1`.
        const isNumbered = half.layout?.slots.some((slot) => slot.name === numbered);
        return [[isNumbered ? numbered : roleOf(name), content]];
      }),
    ),
  }));
}

/** Each page keeps the sources it cites; what no page cites by number stays with the first. */
function withNarrowedSources(pages: readonly Page[], sources: readonly number[]): readonly Page[] {
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
