// What PowerPoint's own accessibility checker finds, by its names, and a little that it does not.

import type { Report } from '../diagnostic.ts';
import { countWords } from '../letters.ts';
import { child, children, descendants } from '../opc/xml.ts';
import * as say from './messages.ts';
import { plain } from './read-deck.ts';
import type { AuditDeck, AuditShape, AuditSlide } from './types.ts';

const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);

export function checkAccessibility(deck: AuditDeck, report: Report): void {
  if (deck.title === '') report(say.noDeckTitle({ deck }));
  checkSections(deck, report);
  const seen = new Map<string, number>();
  for (const slide of deck.slides) {
    checkTitle(deck, slide, seen, report);
    for (const shape of slide.shapes) checkShape({ deck, slide, shape }, report);
    checkOrder(deck, slide, report);
  }
}

function checkSections(deck: AuditDeck, report: Report): void {
  deck.sections.forEach((name, index) => {
    if (/^(default|untitled) section( \d+)?$/i.test(name.trim()) || name.trim() === '')
      report(say.defaultSection({ deck }, name));
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

interface Spot {
  readonly deck: AuditDeck;
  readonly slide: AuditSlide;
  readonly shape: AuditShape;
}

const spoken: Readonly<Partial<Record<AuditShape['kind'], string>>> = {
  picture: 'picture',
  chart: 'chart',
  table: 'table',
  diagram: 'diagram',
  group: 'group',
};

function checkShape(spot: Spot, report: Report): void {
  const { shape } = spot;
  const what = spoken[shape.kind];
  if (what && !shape.grouped && !shape.decorative) {
    const alt = shape.alt.trim();
    // Words in a group can be read without a description.
    const speaks = shape.kind === 'group' && descendants(shape.element, 'a:t').length > 0;
    if (alt === '' && shape.kind !== 'table' && !speaks) report(say.missingAlt(spot, what));
    else if (/^[^\s/\\]*[/\\]|^\S+\.(png|jpe?g|gif|svg|emf|wmf|tiff?|bmp|webp)$/i.test(alt))
      report(say.altIsFileName(spot, alt));
  }
  if (shape.kind === 'table') checkTable(spot, report);
  if (shape.text) checkWords(spot, report);
}

function checkTable(spot: Spot, report: Report): void {
  const table = child(spot.shape.element, 'a:graphic', 'a:graphicData', 'a:tbl');
  if (!['1', 'true'].includes(child(table, 'a:tblPr')?.attributes['firstRow'] ?? ''))
    report(say.noHeaderRow(spot));
  const merged = children(table, 'a:tr')
    .flatMap((row) => children(row, 'a:tc'))
    .some(({ attributes }) => 'gridSpan' in attributes || 'rowSpan' in attributes || 'hMerge' in attributes);
  if (merged) report(say.mergedCells(spot));
}

/** Fewer words are a label. */
const aText = 12;

function checkWords(spot: Spot, report: Report): void {
  const { shape } = spot;
  const text = shape.text ? plain(shape.text) : '';
  if (text === '') return;
  const runs = shape.text?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? [];
  if (runs.some((run) => run.lang === undefined && /\p{L}/u.test(run.text))) report(say.noLanguage(spot));
  const words = countWords(text);
  if (!shape.placeholder && !shape.grouped && words > aText) report(say.outsidePlaceholders(spot, words));
}

/** One is enough a slide: what is read before something that stands wholly above it, in the same column. */
function checkOrder(deck: AuditDeck, slide: AuditSlide, report: Report): void {
  const texts = slide.shapes.filter(
    ({ text, placeholder, grouped, box }) =>
      text && box && !grouped && !furniture.has(placeholder?.type ?? '') && countWords(plain(text)) > 3,
  );
  for (const [index, shape] of texts.entries()) {
    const lower = texts.slice(0, index).find((before) => isBelow(before, shape));
    // A kicker above the title is read after it in every deck.
    if (!lower || titles.has(lower.placeholder?.type ?? '')) continue;
    report(say.readingOrder({ deck, slide, shape }, lower.name));
    return;
  }
}

function isBelow({ box: a }: AuditShape, { box: b }: AuditShape): boolean {
  if (!a || !b) return false;
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return b.y + b.height <= a.y + 1 && shared > Math.min(a.width, b.width) / 2;
}
