// What cannot be read: text that leaves its box or the slide, text too like its ground, fonts that other machines lack,
// links that say nothing.

import { contrastRatio } from '../color.ts';
import type { Report } from '../diagnostic.ts';
import { type Box, box, contains, overlaps } from '../geometry.ts';
import type { SceneRun } from '../layout/types.ts';
import { child, children } from '../opc/xml.ts';
import type { Ground } from '../template/brand/types.ts';
import { setText } from '../text/fit.ts';
import type { Measurer } from '../text/types.ts';
import * as say from './messages.ts';
import { plain } from './read-deck.ts';
import type { AuditDeck, AuditRun, AuditShape, AuditSlide, AuditText } from './types.ts';

export function checkAppearance(deck: AuditDeck, measurer: Measurer, report: Report): void {
  const fonts = new Set([...standard, ...embedded(deck)]);
  for (const slide of deck.slides) {
    for (const shape of slide.shapes) {
      const spot = { deck, slide, shape };
      checkPlace(deck, slide, shape, report);
      if (!shape.text) continue;
      const over = overflow(deck, shape, shape.text, measurer);
      if (over > 0) report(say.textOverflow(spot, over));
      checkContrast(deck, slide, shape, shape.text, report);
      for (const run of runsOf(shape.text)) {
        const family = familyOf(deck, run);
        if (run.text.trim() === '' || fonts.has(family.toLowerCase())) continue;
        fonts.add(family.toLowerCase());
        report(say.fontNotSafe(spot, family));
      }
      for (const text of vagueLinks(shape.text)) report(say.linkText(spot, text));
    }
  }
}

const runsOf = (text: AuditText): readonly AuditRun[] => text.paragraphs.flatMap(({ runs }) => runs);

function checkPlace(deck: AuditDeck, slide: AuditSlide, shape: AuditShape, report: Report): void {
  const page = box(0, 0, deck.size.width, deck.size.height);
  if (!shape.box || shape.decorative || shape.grouped || shape.kind === 'line') return;
  const says = shape.text ? plain(shape.text) !== '' : shape.kind !== 'other';
  if (says && !contains(page, shape.box, 1)) report(say.offSlide({ deck, slide, shape }));
}

/** Points by which the text is taller than its box; under a line's tenth is rounding. */
function overflow(deck: AuditDeck, shape: AuditShape, text: AuditText, measurer: Measurer): number {
  if (!shape.box || text.vertical || text.autofit === 'shape' || shape.grouped || plain(text) === '')
    return 0;
  const { fonts } = deck.theme;
  const width = shape.box.width - text.inset.left - text.inset.right;
  const height = shape.box.height - text.inset.top - text.inset.bottom;
  const paragraphs = text.paragraphs.map(({ style, level, runs }) => ({
    style: { ...style, size: style.size * text.scale, lineSpacing: style.lineSpacing * (1 - text.reduction) },
    level,
    runs: runs.map(
      (run): SceneRun => ({
        text: run.text,
        lang: run.lang ?? 'en',
        bold: run.style.bold,
        italic: run.style.italic,
        size: run.style.size * text.scale,
      }),
    ),
  }));
  const set = setText(paragraphs, 0, {
    families: { major: fonts.major.latin, minor: fonts.minor.latin, mono: 'Consolas' },
    measurer,
    minSize: 1,
    columns: text.columns,
    columnGap: text.columnGap,
    width: text.wrap ? Math.max(1, width) : 1e6,
    height: Math.max(1, height),
  });
  const slack = Math.max(2, (paragraphs[0]?.style.size ?? 12) * 0.25);
  const over = set.height - height;
  return over > slack ? over : 0;
}

/** WCAG 2.2, 1.4.3: 3 to 1 from 18 points, or 14 bold; 4.5 to 1 below. */
function checkContrast(
  deck: AuditDeck,
  slide: AuditSlide,
  shape: AuditShape,
  text: AuditText,
  report: Report,
): void {
  const under = groundUnder(slide, shape);
  const { layout } = slide;
  if (!under || !layout) return;
  for (const run of runsOf(text)) {
    if (run.highlighted || run.text.trim() === '') continue;
    const { color, size, bold } = run.style;
    const ratio = contrastRatio('rgb' in color ? color.rgb.toLowerCase() : layout.rgb(color), under.rgb);
    const least = size >= 18 || (size >= 14 && bold) ? 3 : 4.5;
    if (ratio >= least - 0.05) continue;
    report(say.lowContrast({ deck, slide, shape }, run.text, ratio, least));
    return;
  }
}

/** Undefined where it is not one plain colour. */
function groundUnder(slide: AuditSlide, shape: AuditShape): Ground | undefined {
  if (!shape.groundKnown || !shape.box) return undefined;
  if (shape.fill) return shape.fill;
  const at: Box = shape.box;
  const below = slide.shapes.slice(0, shape.order - 1).filter((other) => other.box && !other.grouped);
  const layers = [
    ...(slide.layout?.ornaments ?? []).map((one) => ({ box: one.box, fill: one.fill, solid: true })),
    ...below.map((other) => ({
      box: other.box as Box,
      fill: other.fill,
      solid: other.fill !== undefined || ['picture', 'chart', 'group', 'diagram'].includes(other.kind),
    })),
  ].filter((layer) => layer.solid && overlaps(layer.box, at, -1));
  const top = layers.at(-1);
  if (!top) return slide.ground;
  return top.fill && contains(top.box, at, 1) ? top.fill : undefined;
}

function familyOf(deck: AuditDeck, { style }: AuditRun): string {
  return style.family?.latin ?? deck.theme.fonts[style.font === 'major' ? 'major' : 'minor'].latin;
}

/** Names in the presentation's p:embeddedFontLst. */
function embedded(deck: AuditDeck): readonly string[] {
  const root = deck.package.xml(deck.package.presentation);
  return children(child(root, 'p:embeddedFontLst'), 'p:embeddedFont').map((one) =>
    (child(one, 'p:font')?.attributes['typeface'] ?? '').toLowerCase(),
  );
}

/** Families that Office 365 installs on Windows and on the Mac, and those of its defaults in other scripts. */
const standard =
  `aptos|aptos display|arial|arial black|arial narrow|book antiqua|bookman old style|calibri|calibri light|
cambria|candara|century gothic|comic sans ms|consolas|constantia|corbel|courier new|franklin gothic book|
franklin gothic medium|garamond|georgia|gill sans mt|impact|lucida console|lucida sans unicode|palatino linotype|
rockwell|segoe ui|segoe ui light|segoe ui semibold|symbol|tahoma|times new roman|trebuchet ms|tw cen mt|verdana|
wingdings|simsun|simhei|microsoft yahei|microsoft jhenghei|ms gothic|ms mincho|ms pgothic|yu gothic|yu mincho|meiryo|
malgun gothic|batang|sakkal majalla|traditional arabic|david|mangal|nirmala ui`
    .split('|')
    .map((name) => name.trim());

/** `click here`, a bare address, or a word that says nothing by itself. */
function vagueLinks(text: AuditText): readonly string[] {
  return runsOf(text)
    .filter(({ link }) => link !== undefined)
    .map((run) => run.text.trim())
    .filter((words) =>
      /^(https?:\/\/|www\.)\S+$|^(click )?here$|^(read )?more$|^link$|^this( page)?$|^ici$|^hier$|^здесь$/i.test(
        words,
      ),
    );
}
