// Slide numbers that lead somewhere: from the agenda to the parts, from a divider to its slides, from a source back to the
// slides that cite it. Numbers alone are links, so that no line of words is underlined.
//
// Where a slide will stand is known only when all have become pages. Until then one run stands in for the numbers, about
// as wide, with a negative index as its slide: the place in `Setting.pointers` of what it waits for.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { fitsAtStep, fitText, largestStep, type SetText } from '../text/fit.ts';
import { byBriefdeck } from '../values/origin.ts';
import type { DeckIndex } from './deck-index.ts';
import type { Setting } from './setting.ts';
import { fitOptions, type SlotParagraph } from './text-slot.ts';

/** The section that begins there, or the slides that cite the source. */
export type Pointer = { readonly section: Span } | { readonly source: number };

/** Slides that a source names at most: the first that cite it. */
const mostCiting = 4;

const enSpace = '\u2002';
/** Behind a list of which not all is shown. */
const andMore = '\u00a0…';
/** A number does not stand alone on a line. */
const noBreakGap = '\u00a0\u00a0';

type Tongue = Pick<Setting, 'language' | 'rtl'>;

const ours = (text: string, { language }: Tongue): SceneRun => ({
  text,
  lang: language.tag,
  origin: byBriefdeck,
});

const numberRun = (slide: number, setting: Tongue): SceneRun => ({
  ...ours(String(slide + 1), setting),
  slide,
});

function waiting(pointer: Pointer, text: string, setting: Setting): SceneRun {
  return { ...ours(text, setting), slide: -setting.pointers.push(pointer) };
}

/** Stands in for the number of the section's slide. */
export const pointerTo = (section: Span, setting: Setting): readonly SceneRun[] => [
  waiting({ section }, `${noBreakGap}88`, setting),
];

/** Stands in for the numbers of the slides that cite the source. */
export function wayBack(source: number, setting: Setting): readonly SceneRun[] {
  const all = setting.citing.get(source) ?? 0;
  if (all === 0) return [];
  const numbers = Array.from({ length: Math.min(mostCiting, all) }, () => '88').join(', ');
  return [waiting({ source }, `${enSpace}←\u00a0${numbers}${all > mostCiting ? andMore : ''}`, setting)];
}

export const isWaiting = (run: SceneRun): boolean => run.slide !== undefined && run.slide < 0;

/** The runs with the numbers that they waited for. */
export function pointed(runs: readonly SceneRun[], index: DeckIndex, setting: Setting): readonly SceneRun[] {
  return runs.flatMap((run) => {
    if (!isWaiting(run)) return [run];
    const pointer = setting.pointers[-(run.slide ?? 0) - 1];
    if (!pointer) return [];
    if ('section' in pointer) return numbered(index.sectionAt(pointer.section), setting);
    const citing = index.citing(pointer.source);
    const [first, ...others] = citing.slice(0, mostCiting);
    if (first === undefined) return [];
    return [
      ours(`${enSpace}${setting.rtl ? '→' : '←'}\u00a0`, setting),
      numberRun(first, setting),
      ...others.flatMap((slide) => [ours(', ', setting), numberRun(slide, setting)]),
      ...(citing.length > mostCiting ? [ours(andMore, setting)] : []),
    ];
  });
}

function numbered(slide: number | undefined, setting: Tongue): readonly SceneRun[] {
  return slide === undefined ? [] : [ours(noBreakGap, setting), numberRun(slide, setting)];
}

/** Titles rather stand on a line each in type as small as this, points, than on two in larger. */
const leastForOneLine = 16;

/** Points between two titles of a list that has more than stand apart. */
const tight = 2;

/**
 * The titles of the part's slides with their numbers, set: apart, else close. Where the slot does not hold them all, it ends with
 * the numbers of those that are left.
 */
export function slideList(
  part: number,
  slot: Slot,
  index: DeckIndex,
  setting: Setting,
): SetText<SlotParagraph> | undefined {
  const style = slot.levels[0] as ParagraphStyle;
  const line = (runs: readonly SceneRun[]): SlotParagraph => ({ style, level: 0, runs, rtl: setting.rtl });
  const slides = index.slidesOf(part);
  const all = slides.map(({ title, slide }) => line([ours(title, setting), ...numbered(slide, setting)]));
  const close = all.map((one) => ({ ...one, style: { ...style, spaceAfter: tight } }));
  const options = fitOptions(slot, setting);
  const alone = Math.max(slot.minSize, leastForOneLine);
  const lined = fitText(all, { ...options, minSize: alone, maxLines: all.length });
  if (lined.fits && lined.paragraphs.every(({ lines }) => lines.length === 1)) return lined;
  for (const whole of [all, close]) {
    const set = fitText(whole, options);
    if (set.fits) return set;
  }
  const cutAfter = (count: number) => [...close.slice(0, count), line(leftOut(slides.slice(count), setting))];
  // As many as there is room for in the smallest type, found by halves.
  const smallest = largestStep(all, slot.minSize);
  let [none, count] = [all.length, 0];
  while (none - count > 1) {
    const middle = (count + none) >> 1;
    if (fitsAtStep(cutAfter(middle), smallest, options)) count = middle;
    else none = middle;
  }
  return count > 0 ? fitText(cutAfter(count), options) : undefined;
}

/** `… 27–30`. */
function leftOut(slides: readonly { readonly slide: number }[], setting: Tongue): readonly SceneRun[] {
  const [first, last] = [slides[0], slides.at(-1)];
  if (!first || !last) return [];
  const to = last === first ? [] : [ours('–', setting), numberRun(last.slide, setting)];
  return [ours(`…${noBreakGap}`, setting), numberRun(first.slide, setting), ...to];
}
