// What layout has to tell the author, in words.

import type { SlidePlan } from '../deck/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import type { SlideLayout, Slot } from '../template/types.ts';
import { plainText } from './runs.ts';

const warning = (id: string, message: string, hints: readonly string[], span: Span): Diagnostic => ({
  severity: 'warning',
  id,
  message,
  hints,
  span,
});

export function titleTooLong(words: number, lines: number, size: number, span: Span): Diagnostic {
  return warning(
    'title-too-long',
    `title of ${words} words does not fit ${lines} lines at ${size} pt`,
    ['say it in one sentence of about twelve words; the rest belongs below it'],
    span,
  );
}

export function titleMoved(words: number, span: Span): Diagnostic {
  return warning(
    'title-moved',
    `title of ${words} words is too long for a slide; its beginning is the title and the whole of it is in the notes`,
    ['say it in one sentence of about twelve words'],
    span,
  );
}

export function slideSplit(pages: number, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'slide-split',
    message: `this does not fit one slide at a readable size; it was split into ${pages}`,
    hints: ['shorten it, or give each part a heading of its own'],
    span,
  };
}

/** @param slide counted from 1 */
export function wordCut(word: string, slide: number, title: string, span: Span): Diagnostic {
  return warning(
    'word-cut',
    `"${shown(word)}" is too long for its line even at the smallest size; it is cut on slide ${slide}, "${title}"`,
    ['write a shorter word, put a hyphen or a space where it may be parted, or use fewer columns'],
    span,
  );
}

export const captionCut = (span: Span): Diagnostic =>
  warning(
    'to-notes',
    'the caption is longer than its place; the slide shows its beginning, and the notes all of it',
    ['shorten it'],
    span,
  );

/** @param lost share of the picture */
export function pictureCropped(src: string, lost: number, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'picture-cropped',
    message: `picture "${src.length > 80 ? `${src.slice(0, 60)}…` : src}" is cropped to fill its place; ${Math.round(lost * 100)} % of it is not shown`,
    hints: [
      'to show all of it, write `<!-- picture: whole -->` before it (`shown: whole` in a `cover`); `fill` says that it is meant',
    ],
    span,
  };
}

/** @param ratio to 1: what stands out most of it */
export function faintLogo(
  { src, span }: { readonly src: string; readonly span: Span },
  ratio: number,
  ground: 'light' | 'dark',
): Diagnostic {
  return {
    severity: 'warning',
    id: 'faint-logo',
    message: `logo "${src}" hardly stands out from its ground there, which is ${ground}: ${ratio.toFixed(1)} to 1`,
    hints: [`name the file that is made for ${ground} grounds: { light: FILE, dark: FILE }`],
    span,
  };
}

export function goesOnInNotes(pages: number, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'cut-notes',
    message: `this would take ${pages === 1 ? 'one more slide' : `${pages} more slides`} than the cut gives it; the rest is in the notes`,
    hints: ['shorten it, or leave it to the whole deck'],
    span,
  };
}

export function chartCrowded(span: Span): Diagnostic {
  return warning(
    'chart-crowded',
    'the names of the chart do not fit at a size that can be read',
    ['shorten them, make a bar chart of it, or give the chart a slide of its own'],
    span,
  );
}

const few = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`;

export function pointsUnnamed(names: readonly string[], span: Span): Diagnostic {
  return warning(
    'points-unnamed',
    `there is no room on the chart for the names of these points: ${few(names)}`,
    ['show the points that matter, or `highlight` them: they are named first'],
    span,
  );
}

export function bubblesUnseen(names: readonly string[], span: Span): Diagnostic {
  return warning(
    'bubbles-unseen',
    `beside the largest bubble of the chart these cannot be seen: ${few(names)}`,
    [
      'leave the largest out, or ask for points of one size: `<!-- chart: scatter -->` over the first two columns of numbers',
    ],
    span,
  );
}

export function chartLaidDown(kind: string, span: Span): Diagnostic {
  return warning(
    'chart-crowded',
    `the names do not fit under the columns of the ${kind} chart; it is drawn as bars that run across`,
    ['shorten the names, or ask for bars: `<!-- chart: bar -->`'],
    span,
  );
}

export function columnsThin(kind: string, instead: string, span: Span): Diagnostic {
  return warning(
    'chart-crowded',
    `at their dates the columns of the ${kind} chart would be too thin to be seen; it is drawn as ${instead === 'area' ? 'an area' : 'a line'} chart`,
    [`ask for that: \`<!-- chart: ${instead} -->\`; or give the numbers by month or by year`],
    span,
  );
}

const mapped = (layout: string, line: string): string =>
  `write the mapping with "briefdeck template inspect FILE -o brand.yaml", and in it under layouts: ${layout}: ${line}; then build with -t brand.yaml`;

/** A text that a place of an organisation's file is too small for. */
export function tooSmallPlace(
  {
    slide,
    layout,
    slot,
    pages,
  }: {
    readonly slide: SlidePlan;
    readonly layout: SlideLayout;
    readonly slot: Slot;
    readonly pages: number;
  },
  file: string,
): Diagnostic {
  const isFree = slot.type === 'region';
  const place = isFree ? 'the room that is left free for it' : `the placeholder ${slot.idx} (${slot.type})`;
  return {
    severity: 'error',
    id: 'place-too-small',
    message: `"${plainText(slide.title)}": ${place} on the layout "${layout.label}" of "${file}" is too small for the ${slot.name} of ${layout.name}; it would take ${pages} slides`,
    hints: [
      mapped(
        layout.name,
        isFree ? 'on: N, the number of a layout with more room' : `slots: ${slot.name}: free`,
      ),
    ],
    span: slide.span,
  };
}

export const tooManyPages = (most: number, span: Span): Diagnostic => ({
  severity: 'error',
  id: 'too-large',
  message: `with this section the deck has more than ${most} slides, which no file can hold`,
  hints: ['divide the article into several'],
  span,
});

export function tooManySlides(
  slides: number,
  planned: number,
  file: string,
  {
    slide,
    layout,
    pages,
  }: { readonly slide: SlidePlan; readonly layout: SlideLayout; readonly pages: number },
): Diagnostic {
  return {
    severity: 'error',
    id: 'too-many-slides',
    message: `on the layouts of "${file}" the deck would have ${slides} slides for the ${planned} that were planned; "${plainText(slide.title)}" alone would have ${pages}, on the layout "${layout.label}"`,
    hints: [
      mapped(layout.name, 'on: N, the number of a layout with more room under its title'),
      'or give a layout of the file a title at the top and more room under it, in its slide master view',
    ],
    span: slide.span,
  };
}
