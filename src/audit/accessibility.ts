// What PowerPoint's own accessibility checker finds, by its names: titles, sections, tables, films, reading
// order.

import type { Report } from '../diagnostic/diagnostic.ts';
import { bounds } from '../drawingml/placing.ts';
import { alternatives } from '../language/any-language.ts';
import { lazy } from '../language/lazy.ts';
import { countWords } from '../language/letters.ts';
import type { Box } from '../scene/geometry.ts';
import * as say from './messages.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);

export function checkAccessibility(deck: AuditDeck, report: Report): void {
  if (deck.title === '') report(say.noDeckTitle({ deck }));
  checkSections(deck, report);
  const seen = new Map<string, number>();
  for (const slide of deck.slides) {
    checkTitle(deck, slide, seen, report);
    for (const shape of slide.shapes) {
      if (shape.kind === 'table') checkTable(deck, slide, shape, report);
      if ((shape.kind === 'video' || shape.kind === 'audio') && !shape.captioned)
        report(say.missingCaptions({ deck, slide, shape }));
    }
    checkOrder(deck, slide, report);
  }
}

/** As PowerPoint names a new section. */
const unnamed = lazy(
  () => new RegExp(String.raw`^(${alternatives(({ audit }) => audit.sections)})( \d+)?$`, 'i'),
);

function checkSections(deck: AuditDeck, report: Report): void {
  deck.sections.forEach((name, index) => {
    if (unnamed().test(name.trim()) || name.trim() === '') report(say.defaultSection({ deck }, name));
    else if (deck.sections.indexOf(name) < index) report(say.duplicateSection({ deck }, name));
  });
}

function checkTitle(deck: AuditDeck, slide: AuditSlide, seen: Map<string, number>, report: Report): void {
  if (!slide.title) {
    report(say.missingTitle({ deck, slide }));
    return;
  }
  const key = slide.title.toLowerCase();
  const first = seen.get(key);
  if (first !== undefined) report(say.duplicateTitle({ deck, slide }, slide.title, first));
  else seen.set(key, slide.number);
}

function checkTable(deck: AuditDeck, slide: AuditSlide, shape: AuditShape, report: Report): void {
  if (!shape.grid?.headed) report(say.noHeaderRow({ deck, slide, shape }));
  if (shape.grid?.merged) report(say.mergedCells({ deck, slide, shape }));
}

/** One is enough a slide: what is read before something that stands wholly above it, in the same column. */
function checkOrder(deck: AuditDeck, slide: AuditSlide, report: Report): void {
  const texts = slide.shapes.filter(
    ({ text, placeholder, group, box }) =>
      text && box && !group && !furniture.has(placeholder?.type ?? '') && countWords(text.plain) > 3,
  );
  const title = slide.shapes.find(({ placeholder }) => titles.has(placeholder?.type ?? ''));
  for (const [index, shape] of texts.entries()) {
    // A kicker or a label above the title is read after it, or last, in every deck; a caption, after what it stands under.
    if (isAbove(shape, title) || isCaption(shape, slide)) continue;
    const lower = texts.slice(0, index).find((before) => isBelow(before, shape));
    if (!lower) continue;
    report(say.readingOrder({ deck, slide, shape }, say.nameOf(lower)));
    return;
  }
}

const shown: ReadonlySet<AuditShape['kind']> = new Set([
  'picture',
  'video',
  'chart',
  'table',
  'diagram',
  'object',
  'group',
]);

/** What is read right after a picture and stands close under it belongs to it. */
function isCaption(shape: AuditShape, { shapes }: AuditSlide): boolean {
  const before = shapes.filter((other) => other.order < shape.order && !other.group && other.kind !== 'line');
  const last = before.filter((other) => !other.decorative || shown.has(other.kind)).at(-1);
  if (!last?.box || !shape.box || !shown.has(last.kind)) return false;
  const gap = shape.box.y - (last.box.y + last.box.height);
  return (
    Math.abs(gap) < 36 && isBelow(shape, { ...last, box: { ...last.box, height: last.box.height - 36 } })
  );
}

const isAbove = ({ box }: AuditShape, title: AuditShape | undefined): boolean =>
  box !== undefined && title?.box !== undefined && box.y + box.height <= title.box.y + 1;

const upright = (at: Box, turn: number): Box => (turn === 0 ? at : bounds({ box: at, turn }));

function isBelow(one: AuditShape, other: AuditShape): boolean {
  if (!one.box || !other.box) return false;
  const [a, b] = [upright(one.box, one.turn), upright(other.box, other.turn)];
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return b.y + b.height <= a.y + 1 && shared > Math.min(a.width, b.width) / 2;
}
