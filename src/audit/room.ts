// What has no room: text that leaves its shape, tables that grow over what is below them,
// what stands off the slide.

import type { Report } from '../diagnostic/diagnostic.ts';
import { bounds } from '../drawingml/placing.ts';
import { type Box, box, contains, overlaps, type Size } from '../scene/geometry.ts';
import * as say from './messages.ts';
import type { SetTable, SlideText, SlideTexts } from './texts.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

export function checkRoom(
  deck: AuditDeck,
  slide: AuditSlide,
  { texts, tables }: SlideTexts,
  report: Report,
): void {
  const page = box(0, 0, deck.size.width, deck.size.height);
  for (const text of texts) {
    if (text.cell) continue;
    // What leaves its shape is said of the shape, once.
    const lines = text.set.lines.flatMap((line) => {
      const held = text.text.wrap ? common(line, text.placed.box) : line;
      return held ? [bounds(text.placed, held)] : [];
    });
    const isOut = lines.every((line) => !overlaps(line, page));
    // A title that stands wholly beside the slide is PowerPoint's hidden title.
    if (isOut && isTitle(text.shape)) continue;
    if (text.set.over > 0 && overflows(text)) report(say.textOverflow({ deck, ...text }, text.set.over));
    if (lines.some((line) => !contains(page, line, 2)) && !isMoving(slide, text.shape))
      report(say.offSlide({ deck, ...text }, isOut));
  }
  for (const shape of slide.shapes) checkShape(deck, slide, shape, page, report);
  for (const table of tables) checkTable(deck, slide, table, texts, report);
}

/** Once a text. */
export function checkCutWords(deck: AuditDeck, texts: readonly SlideText[], report: Report): void {
  for (const text of texts) {
    const [word] = text.set.cuts;
    if (word !== undefined) report(say.wordCut({ deck, ...text }, word, text.set.cuts.length - 1));
  }
}

function common(a: Box, b: Box): Box | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)];
  return right > x && bottom > y ? box(x, y, right - x, bottom - y) : undefined;
}

const isTitle = ({ placeholder }: AuditShape): boolean =>
  placeholder?.type === 'title' || placeholder?.type === 'ctrTitle';

/** A shape that grows with its text has grown when it was typed. */
const overflows = ({ text }: SlideText): boolean => text.autofit !== 'shape';

/** What flies in from beside the slide. */
const isMoving = ({ animated }: AuditSlide, shape: AuditShape): boolean =>
  animated.size > 0 &&
  (animated.has(shape.id) || (shape.group !== undefined && animated.has(shape.group.id)));

function checkShape(deck: AuditDeck, slide: AuditSlide, shape: AuditShape, page: Box, report: Report): void {
  const { box: at, turn, kind } = shape;
  if (!at || shape.decorative || isMoving(slide, shape)) return;
  const place = { deck, slide, shape };
  const says =
    kind === 'shape'
      ? shape.text !== undefined && shape.text.plain !== ''
      : kind !== 'line' && kind !== 'ink';
  if (says && kind !== 'group' && (at.width < 1 || at.height < 1)) {
    report(say.noSize(place, at));
    return;
  }
  const area = bounds({ box: at, turn });
  switch (kind) {
    case 'table':
    case 'chart':
    case 'diagram':
    case 'object':
    case 'video':
      if (!contains(page, area, 1)) report(say.offSlide(place, !overlaps(area, page)));
      return;
    case 'picture':
      // Pictures are let run over the edge on purpose.
      if (!shape.group && shown(area, deck.size) < 0.5) report(say.offSlide(place, !overlaps(area, page)));
      return;
    default:
      return;
  }
}

/** The share of a box that is on the slide. */
function shown(at: Box, { width, height }: Size): number {
  const across = Math.min(at.x + at.width, width) - Math.max(at.x, 0);
  const down = Math.min(at.y + at.height, height) - Math.max(at.y, 0);
  return (Math.max(0, across) * Math.max(0, down)) / Math.max(1, at.width * at.height);
}

/** Less is rounding, or the difference between two programs' line heights. */
const slack = 6;

function checkTable(
  deck: AuditDeck,
  slide: AuditSlide,
  { shape, said, height }: SetTable,
  texts: readonly SlideText[],
  report: Report,
): void {
  const { box: at } = shape;
  if (!at || height - said < slack) return;
  const [foot, grown] = [at.y + said, at.y + height];
  const place = { deck, slide, shape };
  if (grown > deck.size.height + slack && foot <= deck.size.height + 1) {
    report(say.tableOverflow(place, height - said, undefined));
    return;
  }
  const width = shape.table?.columns.reduce((sum, one) => sum + one, 0) ?? at.width;
  const covered = slide.shapes.find((other) => {
    if (other === shape || !other.box || other.decorative || other.kind === 'line') return false;
    const areas = texts.filter((text) => text.shape === other).flatMap(({ set }) => set.lines);
    const says = ['picture', 'chart', 'table', 'diagram', 'video', 'object'].includes(other.kind);
    return (areas.length > 0 ? areas : says ? [other.box] : []).some(
      (area) =>
        area.y >= foot - 1 && area.y < grown - slack && area.x < at.x + width && area.x + area.width > at.x,
    );
  });
  if (covered) report(say.tableOverflow(place, height - said, covered));
}
