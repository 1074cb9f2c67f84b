// Text that stands on other text, or half on what the layout draws: a band's edge through a line, a logo under it.

import type { Report } from '../diagnostic/diagnostic.ts';
import { paintedBy } from '../drawingml/drawn.ts';
import { isLetters } from '../drawingml/lettered.ts';
import { covers } from '../drawingml/outline.ts';
import { bounds, sharesIn } from '../drawingml/placing.ts';
import type { Layer, Paint } from '../drawingml/types.ts';
import { type Box, box, contains, overlaps } from '../scene/geometry.ts';
import * as say from './messages.ts';
import type { SlideText } from './texts.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

export function checkOverlaps(
  deck: AuditDeck,
  slide: AuditSlide,
  texts: readonly SlideText[],
  report: Report,
): void {
  const lettered = texts
    .filter(
      ({ shape, set }) => !(slide.animated.size > 0 && slide.animated.has(shape.id)) && set.lines.length > 0,
    )
    .map((text) => lettersOf(text));
  checkTexts(deck, lettered, report);
  checkCovers(deck, slide, lettered, report);
  // The first is the slide's ground.
  const drawn = slide.beneath.slice(1).filter((layer) => isSmall(layer, deck));
  if (drawn.length > 0) checkOrnaments(deck, slide, lettered, drawn, report);
}

interface Lettered {
  readonly text: SlideText;
  /** Around all its lines. */
  readonly area: Box;
  /** Of each line, what the letters cover: ascenders and descenders share the line's height with air. */
  readonly letters: readonly Box[];
}

function lettersOf(text: SlideText): Lettered {
  const letters = text.set.lines.map((line) => bounds(text.placed, inked(line)));
  const left = Math.min(...letters.map(({ x }) => x));
  const top = Math.min(...letters.map(({ y }) => y));
  const right = Math.max(...letters.map((one) => one.x + one.width));
  const bottom = Math.max(...letters.map((one) => one.y + one.height));
  return { text, letters, area: box(left, top, right - left, bottom - top) };
}

const inked = ({ x, y, width, height }: Box): Box => box(x, y + height * 0.2, width, height * 0.6);

/** Said of the later text, once. */
function checkTexts(deck: AuditDeck, all: readonly Lettered[], report: Report): void {
  all.forEach((one, index) => {
    const under = all
      .slice(0, index)
      .find(
        (other) =>
          overlaps(one.area, other.area, -1) &&
          !isSame(one.text, other.text) &&
          one.letters.some((a) => other.letters.some((b) => overlaps(a, b, -1))),
      );
    if (under) report(say.textOverlap({ deck, ...one.text }, say.nameOf(under.text.shape)));
  });
}

/** Cells of one table; labels of one drawing, which may be set into each other on purpose. */
const isSame = (a: SlideText, b: SlideText): boolean => a.shape === b.shape;

/** Said of the text, once: what is drawn later hides it. */
function checkCovers(deck: AuditDeck, slide: AuditSlide, all: readonly Lettered[], report: Report): void {
  if (all.length === 0) return;
  const first = Math.min(...all.map(({ text }) => text.shape.order));
  const covers = slide.shapes
    .filter((shape) => shape.order > first && hides(shape) && !slide.animated.has(shape.id))
    .map((shape) => ({ shape, layers: paintedBy(shape) }));
  for (const { text, letters, area } of all) {
    const over = covers.find(
      ({ shape, layers }) =>
        shape.order > text.shape.order &&
        layers.some(
          (layer) =>
            overlaps(area, bounds(layer), -1) && letters.some((line) => sharedWith(line, layer) > part.least),
        ),
    );
    if (over) report(say.textCovered({ deck, ...text }, over.shape));
  }
}

const hides = (shape: AuditShape): boolean => shape.kind === 'shape' && isOpaque(shape);

/** Drawn in one colour or from one to another, and nothing shines through. */
function isOpaque({ paint }: { readonly paint?: Paint }): boolean {
  if (paint?.kind === 'gradient') return paint.stops.every(({ ink }) => ink.alpha > 0.99);
  return paint?.kind === 'plain' && paint.ink.alpha > 0.99;
}

/** What covers more than a third of the slide is ground. */
function isSmall(layer: Layer, { size }: AuditDeck): boolean {
  const { box: at, paint } = layer;
  if (isLetters(layer)) return true;
  const isClear = paint.kind === 'plain' && paint.ink.alpha < 0.1;
  return !isClear && at.width * at.height < (size.width * size.height) / 3;
}

/** Less of a line is a hair's breadth; more, and it stands on the shape as a whole. */
const part = { least: 0.06, most: 0.94 };

/** Once a text. */
function checkOrnaments(
  deck: AuditDeck,
  slide: AuditSlide,
  all: readonly Lettered[],
  drawn: readonly Layer[],
  report: Report,
): void {
  for (const { text, letters, area } of all) {
    const hit = drawn.find((layer, index) => {
      if (!overlaps(area, bounds(layer), -1)) return false;
      // What another covers there nobody sees.
      if (
        drawn
          .slice(index + 1)
          .some((over) => isOpaque(over) && letters.every((line) => sharedWith(line, over) > 0.99))
      )
        return false;
      const isPicture = layer.paint.kind === 'picture' || isLetters(layer);
      return letters.some((line) => {
        const share = sharedWith(line, layer);
        return share > part.least && (isPicture || share < part.most);
      });
    });
    if (hit && !onSheet(text, slide, area))
      report(
        say.textOnOrnament(
          { deck, ...text },
          hit.paint.kind === 'picture' ? 'picture' : isLetters(hit) ? 'letters' : 'shape',
        ),
      );
  }
}

/** Between it and what the layout draws is something of one colour: its own fill, a sheet under it. */
const onSheet = (text: SlideText, { beneath }: AuditSlide, area: Box): boolean =>
  text
    .layers()
    .slice(beneath.length)
    .some(
      (layer) =>
        layer.paint.kind === 'plain' &&
        layer.paint.ink.alpha > 0.99 &&
        contains(bounds(layer), area, 1) &&
        sharedWith(area, layer) > 0.99,
    );

/** The share of a line that a layer lies under, 0 to 1; 0 where that is not known. */
function sharedWith(line: Box, layer: Layer): number {
  const [across, down] = [Math.max(12, Math.min(60, Math.ceil(line.width / 8))), 3];
  let covered = 0;
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const point = {
        x: line.x + (line.width * (column + 0.5)) / across,
        y: line.y + (line.height * (row + 0.5)) / down,
      };
      const { x, y } = sharesIn(layer, point);
      const isIn = covers(layer.outline, x, y);
      if (isIn === undefined) return 0;
      if (isIn) covered += 1;
    }
  return covered / (across * down);
}
