// The labels of a series: what every point says, and the points that say something else or nothing.

import { escapeAttribute, escapeText } from '../../opc/escape.ts';
import type { ChartLabel, LabelPlace, NumberForm, SceneChart, SheetColumn } from '../../scene/chart.ts';
import type { Size } from '../../scene/geometry.ts';
import { LABEL_BODY, numberFormat, paragraph, run, textProperties } from './text.ts';

/** Which places a kind of plot knows (ECMA-376 part 1, 21.2.3.10). */
export type Placed = 'bars' | 'stack' | 'points' | 'spots' | 'pie' | 'ring';

export interface Labels {
  readonly label?: ChartLabel;
  readonly labels?: readonly { readonly index: number; readonly label: ChartLabel | null }[];
  readonly numbers: NumberForm;
  readonly placed: Placed;
  /** Cells that the labels say instead of their series' values. */
  readonly cells?: SheetColumn & { readonly texts: readonly string[] };
  /** What each point's value reads, for labels that hold words as well. */
  readonly said: readonly string[];
  readonly name: string;
  /** The name is not as the cell has it. */
  readonly shortened?: boolean;
  readonly categories: readonly string[];
  /** Properties of the lines to labels that were moved: a pie's only. */
  readonly leaders?: string;
}

const C15 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
/** One child each: the Open XML SDK refuses two in one, though PowerPoint writes them so. */
const extensions = (...contents: readonly string[]): string =>
  contents.length === 0
    ? ''
    : `<c:extLst>${contents.map((one) => `<c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="${C15}">${one}</c:ext>`).join('')}</c:extLst>`;

/** `c:dLbls`; empty where no point says anything. */
export function dataLabels(given: Labels, chart: SceneChart, frame: Size): string {
  const { label, labels = [] } = given;
  if (!label && labels.every((one) => one.label === null)) return '';
  const fromCells = given.cells?.texts.map((text, index) => ({ text, index })) ?? [];
  const points =
    fromCells.length > 0 && label
      ? fromCells.map(({ index }) => ({
          index,
          label: labels.find((one) => one.index === index)?.label ?? label,
        }))
      : [...labels].sort((a, b) => a.index - b.index);
  const own = points.map((one) => pointLabel(one.index, one.label, given, chart, frame)).join('');
  const usual = label ? look(label, given, chart) : shows([]);
  // Where neither is said LibreOffice draws a line to each label that was moved.
  const lines =
    given.leaders === undefined
      ? ''
      : `<c:showLeaderLines val="1"/><c:leaderLines>${given.leaders}</c:leaderLines>`;
  const plain = extensions(
    ...(given.cells && label ? ['<c15:showDataLabelsRange val="1"/>'] : []),
    ...(lines === '' ? ['<c15:showLeaderLines val="0"/>'] : []),
  );
  return `<c:dLbls>${own}${usual}${lines}${plain}</c:dLbls>`;
}

function pointLabel(
  index: number,
  label: ChartLabel | null,
  given: Labels,
  chart: SceneChart,
  frame: Size,
): string {
  if (label === null) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
  const moved = label.moved
    ? `<c:layout><c:manualLayout><c:x val="${share(label.moved.x / frame.width)}"/><c:y val="${share(label.moved.y / frame.height)}"/></c:manualLayout></c:layout>`
    : '';
  const fromCells = given.cells !== undefined || given.placed === 'spots';
  const shortened = given.shortened === true && label.shows.includes('name');
  const rich = label.words || fromCells || shortened ? richText(index, label, given, chart) : '';
  const range =
    rich === ''
      ? ''
      : extensions('<c15:dlblFieldTable/>', `<c15:showDataLabelsRange val="${fromCells ? 1 : 0}"/>`);
  return `<c:dLbl><c:idx val="${index}"/>${moved}${rich}${look(label, given, chart)}${range}</c:dLbl>`;
}

/**
 * Words of the author's, each line a paragraph, then what the label shows as fields, which follow the cells when these are
 * edited ([MS-ODRAWXML] 2.24.3.78, c15:dlblFieldTable).
 */
function richText(index: number, label: ChartLabel, given: Labels, chart: SceneChart): string {
  const fields = label.shows.map((part) => fieldOf(part, index, label, given, chart));
  const look = { ...(label.words ?? label), color: label.color };
  const words = (label.words?.lines ?? []).map((line) => run(escapeText(line), look, chart));
  const shown =
    label.between === '\n'
      ? fields
      : fields.length === 0
        ? []
        : [fields.join(run(escapeText(label.between ?? ' '), label, chart))];
  const own = shown.map((one) => paragraph(label, chart, one));
  const paragraphs = label.words?.inline
    ? [paragraph(label, chart, `${shown.join('')}${run('  ', look, chart)}${words.join('')}`)]
    : [...words.map((one) => paragraph(look, chart, one)), ...own];
  return `<c:tx><c:rich>${LABEL_BODY}<a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}

function fieldOf(
  part: ChartLabel['shows'][number],
  index: number,
  label: ChartLabel,
  given: Labels,
  chart: SceneChart,
): string {
  switch (part) {
    case 'name':
      return given.shortened
        ? run(escapeText(given.name), label, chart)
        : field('SERIESNAME', given.name, index, label, chart);
    case 'category':
      // A point by two numbers has no category: its name is a cell.
      return given.placed === 'spots'
        ? field('CELLRANGE', given.categories[index] ?? '', index, label, chart)
        : field('CATEGORYNAME', given.categories[index] ?? '', index, label, chart);
    case 'across':
      return field('CELLRANGE', given.said[index] ?? '', index, label, chart);
    case 'value':
      return given.cells
        ? field('CELLRANGE', given.cells.texts[index] ?? '', index, label, chart)
        : field('VALUE', given.said[index] ?? '', index, label, chart);
  }
}

const FIELDS = ['SERIESNAME', 'CATEGORYNAME', 'VALUE', 'CELLRANGE'] as const;

/** `a:fld` wants an identity; it is made from what the field is, so that it is the same each time. */
function field(
  type: (typeof FIELDS)[number],
  text: string,
  index: number,
  label: ChartLabel,
  chart: SceneChart,
): string {
  const digits = (FIELDS.indexOf(type) * 0x10000 + index).toString(16).toUpperCase().padStart(12, '0');
  return run(escapeText(text), label, chart)
    .replace('<a:r>', `<a:fld id="{B21EFDEC-0000-4000-8000-${digits}}" type="${type}">`)
    .replace('</a:rPr>', '</a:rPr><a:pPr/>')
    .replace('</a:r>', '</a:fld>');
}

function look(label: ChartLabel, given: Labels, chart: SceneChart): string {
  const format = escapeAttribute(numberFormat(given.numbers, chart));
  const position = positionOf(label.place, given.placed);
  return (
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(label, chart, false)}${position === '' ? '' : `<c:dLblPos val="${position}"/>`}` +
    shows(given.placed === 'spots' ? [] : label.shows, label.between)
  );
}

function positionOf(place: LabelPlace, placed: Placed): string {
  // A doughnut's labels have one place.
  if (placed === 'ring') return '';
  switch (place) {
    case 'end':
      return placed === 'stack' ? 'inEnd' : placed === 'points' ? 't' : 'outEnd';
    case 'foot':
      return 'inBase';
    case 'center':
      return 'ctr';
    case 'above':
      return 't';
    case 'below':
      return 'b';
    case 'left':
      return 'l';
    case 'right':
      return 'r';
  }
}

function shows(parts: ChartLabel['shows'], between = ' '): string {
  const flag = (name: string, on: boolean) => `<c:${name} val="${on ? 1 : 0}"/>`;
  return (
    flag('showLegendKey', false) +
    flag('showVal', parts.includes('value')) +
    flag('showCatName', parts.includes('category')) +
    flag('showSerName', parts.includes('name')) +
    flag('showPercent', false) +
    flag('showBubbleSize', false) +
    (parts.length > 1 ? `<c:separator>${escapeText(between)}</c:separator>` : '')
  );
}

/** Six decimals are a hundredth of a point. */
export const share = (value: number): string => String(Math.round(value * 1e6) / 1e6 + 0);
