// The same layout three times running puts a room to sleep: in such a run every other slide has the layout that takes turns
// with its own, where the template has one and the author has not named another. Runs end with their part, so that a slide
// put in turns over no other part's.

import type { SlideLayout, Template } from '../template/types.ts';
import { byBriefdeck } from '../values/origin.ts';
import { made } from './runs.ts';
import type { SlidePlan, SlotContent } from './types.ts';

/** So many slides of one family, one after the other, are a run. */
const run = 3;

export function withTurns(slides: readonly SlidePlan[], { layouts }: Template): readonly SlidePlan[] {
  const others = new Map(
    layouts.flatMap((layout) => (layout.turns ? [[layout.turns, layout] as const] : [])),
  );
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
    found.push(
      ...(same.length < run
        ? same
        : same.map((slide, index) =>
            index % 2 === 1 ? turned(slide, byName.get(slide.layout), others, same.length) : slide,
          )),
    );
    from = to;
  }
  return found;
}

function turned(
  slide: SlidePlan,
  own: SlideLayout | undefined,
  others: ReadonlyMap<string, SlideLayout>,
  length: number,
): SlidePlan {
  const other = others.get(slide.layout);
  const fits =
    other && Object.keys(slide.slots).every((name) => other.slots.some((slot) => slot.name === name));
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

type Text = Extract<SlotContent, { kind: 'text' }>;

/** Nothing of the author's, but what the layout's empty place shows. */
function isMade({ paragraphs }: Text, prompt: string | undefined): boolean {
  const runs = paragraphs.flatMap((one) => one.runs);
  return runs.every(({ text, origin }) => text === prompt && origin === byBriefdeck);
}

function remarked(content: Text, mark: string): Text {
  return { ...content, paragraphs: content.paragraphs.map((one) => ({ ...one, runs: [made(mark)] })) };
}
