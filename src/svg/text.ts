// Text as the layout measured it: one text element a line, at the baseline and start it was given.

import { bulletText, counted, latinFamily } from '../scene/drawing.ts';
import type { ParagraphStyle, Theme } from '../scene/style.ts';
import type { SceneLine, SceneParagraph, SceneRun } from '../scene/types.ts';
import { type Attributes, element, escapeXml, paint } from './markup.ts';

/** Families with their metric twins, so that a machine without the first shows the same widths. */
const twins: Readonly<Record<string, string>> = {
  Georgia: 'Georgia, Gelasio, serif',
  Calibri: 'Calibri, Carlito, sans-serif',
  Consolas: 'Consolas, monospace',
};

export function fontFamily(style: Pick<ParagraphStyle, 'font' | 'family'>, theme: Theme): string {
  const name = latinFamily(style, theme);
  return twins[name] ?? `${name}, sans-serif`;
}

/** A viewer without the deck's font draws its own letters in the measured width. */
export const measured = ({ width }: { readonly width: number }): Attributes =>
  width > 0 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {};

export function paragraphsSvg(paragraphs: readonly SceneParagraph[], theme: Theme): string {
  return counted(paragraphs)
    .map(({ paragraph, number }) => paragraphSvg(paragraph, number, theme))
    .join('');
}

function paragraphSvg(paragraph: SceneParagraph, count: number, theme: Theme): string {
  const first = paragraph.lines[0];
  const mark = first && paragraph.style.bullet !== null ? bulletSvg(paragraph, count, first, theme) : '';
  const lines = mark + paragraph.lines.map((line) => lineSvg(line, paragraph, theme)).join('');
  // Where the article says it, for a page that shows it.
  return paragraph.span ? element('g', { 'data-line': paragraph.span.line }, lines) : lines;
}

function bulletSvg({ style, rtl }: SceneParagraph, count: number, line: SceneLine, theme: Theme): string {
  return element(
    'text',
    {
      x: rtl ? line.x + line.width + style.hanging : line.x - style.hanging,
      y: line.baseline,
      'text-anchor': rtl ? 'end' : undefined,
      'font-family': fontFamily(style, theme),
      'font-size': style.size,
      fill: paint(style.bulletColor ?? style.color, theme),
    },
    escapeXml(bulletText(style, count)),
  );
}

function lineSvg(line: SceneLine, { style, rtl }: SceneParagraph, theme: Theme): string {
  const runs = line.runs.filter((run) => run.text !== '\n');
  if (runs.length === 0) return '';
  const shared = {
    y: line.baseline,
    // With direction rtl a text's start is at its right.
    x: rtl ? line.x + line.width : line.x,
    direction: rtl ? 'rtl' : undefined,
    'font-family': fontFamily(style, theme),
    'font-size': style.size,
    'font-weight': style.bold ? 'bold' : undefined,
    'font-style': style.italic ? 'italic' : undefined,
    'letter-spacing': style.tracking,
    fill: paint(style.color, theme),
    'xml:space': 'preserve',
    ...measured(line),
  };
  const halo = runs.find((run) => run.halo)?.halo;
  const content = runs
    .map((run, index) => {
      const before = runs[index - 1];
      // A shifted baseline stays shifted until it is taken back.
      const down = raised(run, style) - (before ? raised(before, style) : 0);
      return runSvg(run, style, theme, down);
    })
    .join('');
  const ground = halo
    ? element(
        'text',
        {
          ...shared,
          fill: 'none',
          stroke: paint(halo, theme),
          'stroke-width': 3,
          'stroke-linejoin': 'round',
        },
        content,
      )
    : '';
  return highlightSvg(line, runs, style, theme) + ground + element('text', shared, content);
}

function highlightSvg(
  line: SceneLine,
  runs: readonly SceneRun[],
  style: ParagraphStyle,
  theme: Theme,
): string {
  const highlight = runs.find((run) => run.highlight)?.highlight;
  if (!highlight) return '';
  const height = style.size * style.lineSpacing;
  const top = line.baseline - style.size * 0.95;
  return element('rect', { x: line.x, y: top, width: line.width, height, fill: paint(highlight, theme) });
}

/** How far a run's baseline lies under its line's, points. */
function raised({ script, size }: SceneRun, style: ParagraphStyle): number {
  return script ? (size ?? style.size) * (script === 'super' ? -0.3 : 0.25) : 0;
}

function runSvg(run: SceneRun, style: ParagraphStyle, theme: Theme, down: number): string {
  const size = run.size ?? style.size;
  const attributes = {
    // Whose words they are, where they are not the article's.
    'data-whose': run.origin && run.origin.from !== 'article' ? run.origin.from : undefined,
    'xml:lang': run.lang,
    'font-size': run.script ? size * (2 / 3) : run.size,
    'font-weight': run.bold === undefined ? undefined : run.bold ? 'bold' : 'normal',
    'font-style': run.italic === undefined ? undefined : run.italic ? 'italic' : 'normal',
    'font-family': run.code ? fontFamily({ font: 'mono' }, theme) : undefined,
    'text-decoration': run.strike ? 'line-through' : run.link ? 'underline' : undefined,
    dy: down === 0 ? undefined : down,
    fill: run.color ? paint(run.color, theme) : run.link ? paint({ scheme: 'hlink' }, theme) : undefined,
  };
  return linked(run, element('tspan', attributes, escapeXml(run.text)));
}

/** An address, or a slide of this deck by the id that a page of slides gives it. */
function linked({ link, slide }: SceneRun, content: string): string {
  if (link !== undefined) return element('a', { href: link }, content);
  return slide === undefined ? content : element('a', { href: `#${slideId(slide)}` }, content);
}

/** @param index of the slide, from 0 */
export const slideId = (index: number): string => `slide-${index + 1}`;
