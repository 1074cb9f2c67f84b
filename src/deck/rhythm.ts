// The same layout three times running puts a room to sleep: in such a run every other slide has the layout that takes turns
// with its own, where the template has one and the author has not named another. Runs end with their part, so that a slide
// put in turns over no other part's.

import type { SlideLayout, Template } from '../template/types.ts';
import type { ChartKind } from '../values/chart-kinds.ts';
import { byBriefdeck } from '../values/origin.ts';
import { made } from './runs.ts';
import type { SlidePlan, SlotContent } from './types.ts';

/** So many slides of one family, one after the other, are a run. */
const run = 3;

export function withTurns(slides: readonly SlidePlan[], { layouts }: Template): readonly SlidePlan[] {
  const others = new Map<string, SlideLayout>();
  for (const layout of layouts)
    if (layout.turns && !others.has(layout.turns)) others.set(layout.turns, layout);
  if (others.size === 0) return slides;
  const byName = new Map(layouts.map((layout) => [layout.name, layout]));
  const kind = ({ layout, part, backup }: SlidePlan): string =>
    `${byName.get(layout)?.family} ${part} ${backup}`;
  const found: SlidePlan[] = [];
  for (let from = 0; from < slides.length; ) {
    const first = slides[from] as SlidePlan;
    let to = from + 1;
    for (let next = slides[to]; next && kind(next) === kind(first); next = slides[to]) to += 1;
    const same = slides.slice(from, to);
    found.push(...(same.length < run ? same : byTurns(same, byName, others)));
    from = to;
  }
  return found;
}

/** After each slide in its own layout one in the other, if it can be. */
function byTurns(
  same: readonly SlidePlan[],
  byName: ReadonlyMap<string, SlideLayout>,
  others: ReadonlyMap<string, SlideLayout>,
): readonly SlidePlan[] {
  let wasTurned = true;
  return same.map((slide) => {
    const shown = wasTurned ? slide : turned(slide, byName.get(slide.layout), others, same.length);
    // A layout that has no other is another already.
    wasTurned = shown !== slide || !others.has(slide.layout);
    return shown;
  });
}

function turned(
  slide: SlidePlan,
  own: SlideLayout | undefined,
  others: ReadonlyMap<string, SlideLayout>,
  length: number,
): SlidePlan {
  const other = others.get(slide.layout);
  const fits =
    other &&
    Object.entries(slide.slots).every(([name, content]) => {
      const [from, to] = [own, other].map((of) => of?.slots.find((slot) => slot.name === name));
      return to !== undefined && (canNarrow(content) || to.box.width >= (from?.box.width ?? 0) * narrow);
    });
  if (!fits || slide.chosenBy === 'author') return slide;
  const slots = Object.entries(slide.slots).flatMap(([name, content]) => {
    const prompt = (of: SlideLayout | undefined): string | undefined =>
      of?.slots.find((slot) => slot.name === name)?.prompt;
    // A mark that a layout shows before its points is that layout's.
    if (content.kind !== 'text' || !isMade(content, prompt(own))) return [[name, content] as const];
    const mark = prompt(other);
    return mark ? [[name, remarked(content, mark)] as const] : [];
  });
  return {
    ...slide,
    layout: other.name,
    slots: Object.fromEntries(slots),
    reason: `${slide.reason}; every other of ${length} running`,
  };
}

/** From this share of its own place's width on another place is as wide. */
const narrow = 0.8;

/** So many names, or columns side by side, a chart of each kind can have in two thirds of a slide. Parts of a lying bar have names in it. */
const mostNarrow: Readonly<Record<ChartKind, number>> = {
  bar: 8,
  column: 12,
  line: 12,
  area: 12,
  stacked: 8,
  'stacked-bar': 0,
  percent: 8,
  'percent-bar': 0,
  pie: 7,
  doughnut: 7,
  scatter: 20,
  bubble: 20,
  dot: 8,
  dumbbell: 8,
  slope: 8,
  multiples: 0,
  waterfall: 7,
  'column-line': 8,
  range: 8,
  pyramid: 10,
};

/** Countries that may lie together: the map of more is as wide as the slide. */
const mostTogether = 3;

/** A frame that many times as wide as it is high still fills two thirds of a slide. */
const widest = 1.8;

/** Whether a chart or a map can do without the width of the slide; text has its own rules. */
function canNarrow(content: SlotContent): boolean {
  if (content.kind === 'map') {
    const { focus, routes, frame } = content.map;
    if (frame === 'world') return false;
    if (frame !== 'auto') return shapeOf(frame) <= widest;
    return routes.length === 0 && focus.length > 0 && focus.length <= mostTogether;
  }
  if (content.kind !== 'chart') return true;
  const { kind, categories, series, times } = content.chart;
  const isCourse = times !== undefined && (kind === 'line' || kind === 'area');
  return isCourse || categories.length * (kind === 'column' ? series.length : 1) <= mostNarrow[kind];
}

/** Its width over its height, where a degree of longitude is as long as at its middle; beyond the date line too. */
function shapeOf([west, south, east, north]: readonly [number, number, number, number]): number {
  const wide = (east - west + 360) % 360 || 360;
  return (wide * Math.cos((((south + north) / 2) * Math.PI) / 180)) / Math.max(1, north - south);
}

type Text = Extract<SlotContent, { kind: 'text' }>;

/** Nothing of the author's, but what the layout's empty place shows. */
function isMade({ paragraphs }: Text, prompt: string | undefined): boolean {
  const runs = paragraphs.flatMap((one) => one.runs);
  return runs.every(({ text, origin }) => text === prompt && origin === byBriefdeck);
}

function remarked(content: Text, mark: string): Text {
  return { ...content, paragraphs: content.paragraphs.map((one) => ({ ...one, runs: [made(mark)] })) };
}
