// Which of a brand's layouts carries which of ours, and which of its placeholders holds which slot: by type, index and
// geometry, never by name, which may be in any language.

import type { Family } from '../../deck/families.ts';
import { type Box, box, overlaps, type Size } from '../../scene/geometry.ts';
import type { SlideLayout, Slot, SlotType } from '../types.ts';
import { contentArea, contentOf, edgeStrip, footersOf, likeness, titleOf } from './area.ts';
import { noSuchLayout, noTitledLayout } from './messages.ts';
import type { Binding, BrandFile, BrandLayout, BrandPlaceholder, Choice, SlotBinding } from './types.ts';

/** @throws Refusal where no layout has a title. */
export function bindBrand(
  brand: BrandFile,
  model: readonly SlideLayout[],
  choices: Readonly<Record<string, Choice>> = {},
): readonly Binding[] {
  const all = brand.layouts.filter((on) => titleOf(on) !== undefined);
  if (all.length === 0) throw noTitledLayout(brand.file);
  // Of placeholders that no slide can tell apart a program shows whichever it likes.
  const clear = all.filter(({ lost }) => lost === 0);
  const titled = clear.length > 0 ? clear : all;
  const usual = usualMaster(titled, model, brand.size);
  return model.map((layout) => {
    const choice = choices[layout.name] ?? { slots: {} };
    const chosen = all.filter((on) => on.number === choice.on?.number);
    if (choice.on && chosen.length === 0) throw noSuchLayout(choice.on.number, brand.file, choice.on.span);
    // Title slides and dividers may have a master of their own; all other slides share one.
    const candidates = layout.standard ? titled : titled.filter((on) => on.master === usual);
    const best = bestOf(layout, chosen.length > 0 ? chosen : candidates, brand.size, choice, usual);
    return {
      layout,
      on: best.on,
      slots: best.slots,
      reason: chosen.length > 0 ? 'your mapping' : reason(layout, best.on, best.slots),
    };
  });
}

interface Try {
  readonly on: BrandLayout;
  readonly slots: readonly SlotBinding[];
  readonly score: number;
}

function bestOf(
  layout: SlideLayout,
  candidates: readonly BrandLayout[],
  slide: Size,
  choice: Choice,
  usual?: number,
): Try {
  const tried = candidates.map((on): Try => {
    const slots = bindSlots(layout, on, slide, choice);
    return { on, slots, score: score(layout, on, slots, slide) + (on.master === usual ? 0.3 : 0) };
  });
  return tried.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
}

/** What most slides are: by these it is judged which layouts carry content. */
const usual: readonly Family[] = ['assertion', 'columns', 'table', 'map'];

/** The master whose layouts carry content best. */
function usualMaster(titled: readonly BrandLayout[], model: readonly SlideLayout[], slide: Size): number {
  const content = model.filter(({ like }) => usual.includes(like));
  const masters = [...new Set(titled.map(({ master }) => master))];
  if (masters.length === 1) return masters[0] as number;
  const worth = (master: number): number => {
    const own = titled.filter((on) => on.master === master);
    return content.reduce((sum, layout) => sum + bestOf(layout, own, slide, { slots: {} }).score, 0);
  };
  const worths = masters.map((master) => ({ master, worth: worth(master) }));
  return worths.reduce((a, b) => (b.worth > a.worth + 1e-9 ? b : a)).master;
}

const furniture = new Set(['source', 'handling-top', 'handling-bottom', 'date', 'footer', 'number']);
const isTitle = (slot: Slot): boolean => slot.type === 'title' || slot.type === 'ctrTitle';
const isContent = (slot: Slot): boolean => !isTitle(slot) && !furniture.has(slot.name);

/** Which placeholders may hold a slot of that type. */
const holders: Readonly<Record<SlotType, readonly SlotType[]>> = {
  title: [],
  ctrTitle: [],
  subTitle: ['subTitle', 'body', 'obj'],
  body: ['body', 'obj', 'subTitle'],
  obj: ['obj', 'body'],
  pic: ['pic', 'obj'],
  tbl: ['tbl', 'obj'],
  chart: ['chart', 'obj'],
  dt: [],
  ftr: [],
  sldNum: [],
  region: [],
};

function score(layout: SlideLayout, on: BrandLayout, slots: readonly SlotBinding[], slide: Size): number {
  const content = slots.filter(({ slot }) => isContent(slot));
  const all = content.reduce((sum, one) => sum + one.box.width * one.box.height, 0) || 1;
  const matched = content
    .filter((one) => one.placeholder !== undefined)
    .reduce((sum, one) => {
      const share = (one.box.width * one.box.height) / all;
      return sum + share * (one.moved ? 0.6 : 1) * Math.min(1, 0.5 + closeness(one));
    }, 0);
  const unused = contentOf(on).filter(
    (one) => !content.some(({ placeholder }) => placeholder === one),
  ).length;
  const want = layout.standard;
  const isCover = on.placeholders.some(({ type }) => type === 'ctrTitle' || type === 'subTitle');
  const special =
    on.type === want || (want === 'title' && isCover)
      ? 2
      : isCover || ['title', 'secHead'].includes(on.type)
        ? -1
        : 0;
  const room = want ? 0 : contentArea(on, slide);
  const roomy = room ? (room.width * room.height) / (slide.width * slide.height) : 0;
  const narrow = isNarrow(on) && !want ? -0.5 : 0;
  return matched - 0.15 * Math.min(6, unused) + special + narrow + roomy;
}

const closeness = ({ placeholder, wished }: SlotBinding): number =>
  placeholder ? likeness(placeholder.box, wished) : 0;

/** A title that stands beside its content, or under it, has no room for a sentence. */
function isNarrow(on: BrandLayout): boolean {
  const title = titleOf(on)?.box;
  const content = on.content;
  if (!title || !content) return false;
  return title.width < content.width * 0.6 || title.y > content.y + content.height / 2;
}

function bindSlots(
  layout: SlideLayout,
  on: BrandLayout,
  slide: Size,
  choice: Choice,
): readonly SlotBinding[] {
  const title = titleOf(on) as BrandPlaceholder;
  const scale = scaleOf(slide);
  const area = contentArea(on, slide);
  const foot = sourceStrip(area, on, slide, Math.max(27, 28 * scale));
  const handling = Math.max(16, 20 * scale);
  const top = edgeStrip(on, slide, 'top', handling) ?? edgeStrip(on, slide, 'top', thinnest);
  const bottom = edgeStrip(on, slide, 'bottom', handling) ?? edgeStrip(on, slide, 'bottom', thinnest);
  // Where the brand's own feet leave no room for the label, it stands at the end of the sources' line.
  const label = Math.min(140, foot.width * 0.3);
  const strip = bottom ? foot : box(foot.x, foot.y, foot.width - label, foot.height);
  const below = bottom ?? box(foot.x + foot.width - label, foot.y, label, foot.height);
  const room = box(area.x, area.y, area.width, Math.min(area.height, strip.y - area.y));
  const named = (name: string): Slot | undefined => layout.slots.find((slot) => slot.name === name);
  const content = layout.slots.filter(isContent);
  const placed =
    layout.standard === 'title'
      ? onCover(content, on, slide, scale).map(contented)
      : layout.standard === 'secHead'
        ? onDivider(content, on, slide, scale).map(contented)
        : onContent(content, on, layout, room, Math.max(30, 32 * scale));
  const free = (name: string, at: Box | undefined): readonly SlotBinding[] => {
    const slot = named(name);
    return slot && at ? [{ slot, box: at, wished: at, reserved: 0, moved: false }] : [];
  };
  const around = [...free('source', strip), ...free('handling-top', top), ...free('handling-bottom', below)];
  const titleSlot = layout.slots.find(isTitle);
  const settled = settle([...chosen(placed, on, choice), ...around.slice(0, 1)]);
  const bound: SlotBinding[] = titleSlot
    ? [{ slot: titleSlot, placeholder: title, box: title.box, wished: title.box, reserved: 0, moved: false }]
    : [];
  const feet = footersOf(on).flatMap((placeholder): readonly SlotBinding[] => {
    const slot = layout.slots.find((one) => one.type === placeholder.type);
    return slot
      ? [{ slot, placeholder, box: placeholder.box, wished: placeholder.box, reserved: 0, moved: false }]
      : [];
  });
  return [...bound, ...settled, ...around.slice(1), ...feet];
}

const contented = (one: SlotBinding): SlotBinding => ({ ...one, wished: one.box });

/** A line of the smallest label, points. */
const thinnest = 12.5;

/** How much smaller or larger type is than on a slide of 13.33 by 7.5 inches. */
export const scaleOf = ({ width, height }: Size): number => Math.sqrt((width / 960) * (height / 540));

/** Between content and footers where there is room for a line, otherwise the foot of the content. */
function sourceStrip(area: Box, on: BrandLayout, slide: Size, height: number): Box {
  const foot = area.y + area.height;
  const limit = Math.min(
    slide.height * 0.97,
    ...footersOf(on)
      .map((one) => one.box.y)
      .filter((y) => y >= foot - 1),
  );
  const gap = limit - foot;
  return gap >= height
    ? box(area.x, foot + Math.min(4, gap - height), area.width, Math.min(gap, height * 2))
    : box(area.x, foot + Math.max(0, gap) - height, area.width, height);
}

/** Slots as they stand to each other in our layout, stretched to the area; each with the placeholder that is nearest. */
function onContent(
  content: readonly Slot[],
  on: BrandLayout,
  layout: SlideLayout,
  area: Box,
  captionHeight: number,
): readonly SlotBinding[] {
  const plain = stretched(content, layout, area);
  const caption = content.find(({ name }) => name === 'caption');
  const lowered = caption && plain(caption.box);
  // Two lines of the smallest type, however low the slide; what it is the caption of ends above it.
  const captionTop = lowered && Math.min(lowered.y, area.y + area.height - captionHeight);
  const stretch = (from: Box): Box => {
    const to = plain(from);
    if (captionTop === undefined) return to;
    if (from === caption?.box) return box(to.x, captionTop, to.width, area.y + area.height - captionTop);
    const aside =
      to.y >= captionTop || !lowered || to.x + to.width <= lowered.x || to.x >= lowered.x + lowered.width;
    return aside ? to : box(to.x, to.y, to.width, Math.min(to.height, captionTop - 4 - to.y));
  };
  const pairs = content
    .flatMap((slot) =>
      contentOf(on)
        .filter(({ type }) => holders[slot.type].includes(type))
        .map((placeholder) => ({ slot, placeholder, like: likeness(stretch(slot.box), placeholder.box) })),
    )
    .filter(({ slot, like }) => like > (slot.levels.length > 0 ? 0.2 : 0.5))
    .filter(({ slot, placeholder }) => surface(placeholder.box) > 0.6 * surface(stretch(slot.box)))
    .sort((a, b) => b.like - a.like);
  const taken = new Map<Slot, BrandPlaceholder>();
  for (const { slot, placeholder } of pairs) {
    if (taken.has(slot) || [...taken.values()].includes(placeholder)) continue;
    taken.set(slot, placeholder);
  }
  const whole = new Set(content.filter((slot) => taken.has(slot) && roleHeld(slot, content, taken)));
  return content.map((slot) => {
    const placeholder = whole.has(slot) ? taken.get(slot) : undefined;
    return {
      slot,
      box: stretch(slot.box),
      wished: stretch(slot.box),
      reserved: 0,
      moved: false,
      ...(placeholder ? { placeholder } : {}),
    };
  });
}

const surface = ({ width, height }: Size): number => width * height;

/** Things of one role are alike: all of them stand in placeholders, or none. */
function roleHeld(slot: Slot, content: readonly Slot[], taken: ReadonlyMap<Slot, BrandPlaceholder>): boolean {
  const role = (one: Slot): string => one.name.replace(/\d+$/, '');
  return content.filter((one) => role(one) === role(slot)).every((one) => taken.has(one));
}

/** From our slide's content area to the brand's. */
function stretched(content: readonly Slot[], layout: SlideLayout, area: Box): (from: Box) => Box {
  const title = layout.slots.find(isTitle)?.box;
  const source = layout.slots.find(({ name }) => name === 'source')?.box;
  const left = title?.x ?? 0;
  const width = title?.width ?? 1;
  const top = Math.min(...content.map((slot) => slot.box.y));
  const bottom = Math.max(source?.y ?? 0, ...content.map((slot) => slot.box.y + slot.box.height));
  return (from) => {
    // What bleeds off our slide ends at its margins.
    const [x, right] = [Math.max(left, from.x), Math.min(left + width, from.x + from.width)];
    const [across, down] = [area.width / width, area.height / (bottom - top)];
    return box(
      area.x + (x - left) * across,
      area.y + (from.y - top) * down,
      Math.max(1, (right - x) * across),
      from.height * down,
    );
  };
}

/** Title slide: subtitle by type; author and date in text placeholders that are left, or under the subtitle. */
function onCover(
  content: readonly Slot[],
  on: BrandLayout,
  slide: Size,
  scale: number,
): readonly SlotBinding[] {
  const title = titleOf(on) as BrandPlaceholder;
  const free = contentOf(on).filter(({ type }) => ['subTitle', 'body', 'obj'].includes(type));
  const subtitle = free.find(({ type }) => type === 'subTitle') ?? free[0];
  const others = free.filter((one) => one !== subtitle && one.box.height >= 14);
  const lines = content.filter(({ name }) => name !== 'subtitle');
  const main =
    subtitle?.box ?? box(title.box.x, title.box.y + title.box.height + 8, title.box.width, 60 * scale);
  const needed = 62 * scale;
  const foot = Math.max(main.y + main.height, title.box.y + title.box.height);
  const limit =
    Math.min(
      slide.height * 0.94,
      ...footersOf(on)
        .map((one) => one.box.y)
        .filter((y) => y > foot - 2),
    ) - 4;
  const above = title.box.y - slide.height * 0.06;
  const fits = limit - foot >= needed;
  const strip = fits
    ? box(main.x, foot + Math.min(10, limit - foot - needed), main.width, needed)
    : above >= needed
      ? box(title.box.x, title.box.y - needed, title.box.width, needed)
      : box(main.x, main.y + main.height * 0.5, main.width, main.height * 0.5);
  const shortened = !fits && above < needed;
  return content.map((slot): SlotBinding => {
    const own = { slot, reserved: 0, moved: false, wished: slot.box };
    if (slot.name === 'subtitle')
      return subtitle
        ? { ...own, placeholder: subtitle, box: main, reserved: shortened ? main.height * 0.5 : 0 }
        : { ...own, box: main };
    const index = lines.indexOf(slot);
    const other = others[index];
    if (other) return { ...own, placeholder: other, box: other.box };
    // Two thirds for the authors, one for publication and date.
    const at = index === 0 ? [0, 0.62] : [0.62, 0.38];
    return {
      ...own,
      box: box(
        strip.x,
        strip.y + strip.height * (at[0] as number),
        strip.width,
        strip.height * (at[1] as number),
      ),
    };
  });
}

/** Divider: its text under the title; the part's number above it, where there is room. */
function onDivider(
  content: readonly Slot[],
  on: BrandLayout,
  slide: Size,
  scale: number,
): readonly SlotBinding[] {
  const title = titleOf(on) as BrandPlaceholder;
  const text = contentOf(on).find(({ type }) => ['body', 'subTitle', 'obj'].includes(type));
  return content.flatMap((slot): readonly SlotBinding[] => {
    const own = { slot, reserved: 0, moved: false, wished: slot.box };
    if (slot.name === 'lead')
      return text
        ? [{ ...own, placeholder: text, box: text.box }]
        : [{ ...own, box: belowTitle(title.box, slide, 90 * scale) }];
    const top = slide.height * 0.06;
    const head = Math.min(title.box.y, text?.box.y ?? title.box.y);
    const room = Math.min(140 * scale, head - top);
    return room < 40 * scale ? [] : [{ ...own, box: box(title.box.x, head - room, title.box.width, room) }];
  });
}

function belowTitle(title: Box, slide: Size, height: number): Box {
  const y = Math.min(title.y + title.height + 8, slide.height * 0.9 - height);
  return box(title.x, y, title.width, height);
}

function chosen(placed: readonly SlotBinding[], on: BrandLayout, choice: Choice): readonly SlotBinding[] {
  return placed.map((one) => {
    const wish = choice.slots[one.slot.name];
    if (wish === undefined) return one;
    const { placeholder: _, ...free } = one;
    if (wish === 'free') return free;
    if (typeof wish !== 'number') return { ...free, box: wish };
    const placeholder = on.placeholders.find(
      ({ idx, type }) => idx === wish && holders[one.slot.type].includes(type),
    );
    return placeholder ? { ...free, placeholder, box: placeholder.box } : one;
  });
}

/**
 * A slot in a placeholder stands where the placeholder stands, unless something else has to stand there: text leaves the
 * placeholder's foot free for it where that is enough, and otherwise has a place of its own.
 */
function settle(placed: readonly SlotBinding[]): readonly SlotBinding[] {
  let now = placed.map((one) => (one.placeholder ? inPlace(one, one.placeholder) : one));
  for (let round = 0; round < placed.length; round++) {
    let changed = false;
    now = now.map((one, index) => {
      const { placeholder } = one;
      if (!placeholder || one.moved) return one;
      const others = now.filter((_, other) => other !== index).map((other) => shown(other));
      const hits = others.filter((other) => overlaps(shown(one), other, -1));
      if (hits.length === 0) return one;
      changed = true;
      const highest = Math.min(...hits.map((hit) => hit.y));
      const left = highest - 4 - placeholder.box.y;
      const isText = ['body', 'subTitle'].includes(one.slot.type);
      if (isText && placeholder.anchor === 'top' && left >= one.wished.height * 0.8)
        return { ...one, reserved: placeholder.box.height - left };
      return { ...one, box: one.wished, reserved: 0, moved: true };
    });
    if (!changed) break;
  }
  return now.map((one) => underPartner(one, now));
}

/** Who said it begins where the quotation does. */
function underPartner(one: SlotBinding, all: readonly SlotBinding[]): SlotBinding {
  if (one.placeholder || !one.slot.name.startsWith('attribution')) return one;
  const quote = all.find(({ slot }) => slot.name === one.slot.name.replace('attribution', 'quote'));
  if (!quote?.placeholder) return one;
  return { ...one, box: box(quote.box.x, one.box.y, quote.box.width, one.box.height) };
}

const inPlace = (one: SlotBinding, placeholder: BrandPlaceholder): SlotBinding => ({
  ...one,
  box: placeholder.box,
});

const shown = ({ box: at, reserved }: SlotBinding): Box => box(at.x, at.y, at.width, at.height - reserved);

function reason(layout: SlideLayout, on: BrandLayout, slots: readonly SlotBinding[]): string {
  if (layout.standard === on.type) return `its type is "${on.type}"`;
  const held = slots.filter(({ slot, placeholder }) => isContent(slot) && placeholder);
  return held.length > 0
    ? `its placeholders hold ${held.map(({ slot }) => slot.name).join(', ')}`
    : 'it leaves the most room under its title';
}
