// A chart as it will stand: what it is drawn from, and every mark of it placed. PowerPoint draws the plot from the numbers;
// the marks are where it puts them. Both are made in one place (layout/chart/), so that two outputs cannot disagree.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { NumberMarks } from '../language/types.ts';
import type { ChartKind } from '../values/chart-kinds.ts';
import type { Origin } from '../values/origin.ts';
import type { TimeUnit } from '../values/serial-days.ts';
import type { ChartMark } from './chart-marks.ts';
import type { Box, Point } from './geometry.ts';
import type { Color, ParagraphStyle } from './style.ts';

export interface SceneChart {
  readonly kind: ChartKind;
  /** BCP 47. */
  readonly language: string;
  /** How the language writes numbers. */
  readonly numberMarks: NumberMarks;
  readonly rtl: boolean;
  /** What is measured, and in what unit: the first line. */
  readonly heading?: ChartHeading;
  readonly plot: ChartPlot;
  /** In the order they are drawn. Coordinates are points on the slide. */
  readonly marks: readonly ChartMark[];
  readonly sheet: ChartSheet;
  readonly numbers: NumberForm;
  /** Face and ink; each text has a size of its own. */
  readonly text: ParagraphStyle;
  readonly ink: Color;
  /** What each number of the sheet reads, by column and row: as labels and fields say it. */
  readonly said: readonly (readonly string[])[];
  readonly grid: Color;
  /** What the article's cells say, by category. */
  readonly cells?: readonly ChartCells[];
  readonly titleSpan?: Span;
  /** Of the series' names, where they are a file's. */
  readonly heads?: readonly Origin[];
}

/** What a row of the author's table says: its name, then the series' values in their order. */
export interface ChartCells {
  readonly name: string;
  readonly written: readonly string[];
  readonly span: Span;
  /** Of the name and each value, where they are a file's. */
  readonly origins?: readonly (Origin | undefined)[];
}

export interface ChartHeading {
  /** What it is put together from: the author's title and unit, or names of series. */
  readonly parts: readonly { readonly text: string; readonly hint: boolean }[];
  readonly lines: readonly string[];
  readonly box: Box;
  readonly size: number;
  readonly color: Color;
}

/** How numbers are written: decimals shown, and a sign behind each. */
export interface NumberForm {
  readonly decimals: number;
  /** `%`, `‰`, `°`; empty for none. */
  readonly sign: string;
  /** Numbers are shares of 1, written as percent. */
  readonly share?: true;
  /** Without their minus: the left side of a pyramid. */
  readonly absolute?: true;
  /** None is written below nought: an axis goes on there for room, and what it counts cannot. */
  readonly natural?: true;
  /** With a plus where they are above zero: changes. */
  readonly signed?: true;
}

/** The workbook behind the chart: names down the first column, a series in each further one. */
export interface ChartSheet {
  readonly corner: string;
  readonly names: readonly SheetName[];
  readonly columns: readonly SheetColumn[];
}

/** A date is a number of days as Excel counts them. */
export type SheetName = string | { readonly serial: number };

export interface SheetColumn {
  readonly name: string;
  /** In labels, where the line over the chart says the unit that all names end in. */
  readonly short?: string;
  readonly values: readonly (number | null)[];
  /** Percent, where the values are shares of 1. */
  readonly share?: true;
  /** Shown, where they are not the chart's. */
  readonly decimals?: number;
  /** What Excel works the column out by, a row. */
  readonly formulas?: readonly (string | null)[];
}

export type ChartPlot = CategoryPlot | PiePlot | PointPlot;

/** Bars, lines and areas over categories. */
export interface CategoryPlot {
  readonly form: 'category';
  /** Between the axes, points on the slide. */
  readonly box: Box;
  /** Bars run across, categories down. */
  readonly lying: boolean;
  /** Categories run against their axis: bars read from the top, or right to left. */
  readonly reversed: boolean;
  /** Values run from the right. */
  readonly mirrored: boolean;
  readonly categories: readonly string[];
  readonly categoryAxis: CategoryAxis;
  readonly valueAxis: ValueAxis;
  readonly layers: readonly ChartLayer[];
  readonly legend?: ChartLegend;
}

export interface CategoryAxis {
  readonly size: number;
  readonly color: Color;
  /** The line that the categories stand on. */
  readonly line: Color;
  /** Points on the axis stand at the edges of the plot, not in the middle of a band: lines and areas. */
  readonly edges: boolean;
  /** Every n-th category is named. */
  readonly every: number;
  /** Names read from below upwards. */
  readonly turned?: true;
  /** Places in proportion to time. */
  readonly time?: TimeAxis;
}

export interface TimeAxis {
  readonly base: TimeUnit;
  /** One a category: days as Excel counts them. */
  readonly serials: readonly number[];
  /** Between two names on the axis. */
  readonly step: number;
  readonly stepUnit: TimeUnit;
  /** How each is written (ECMA-376 part 1, 18.8.31): `yyyy`, `[$-409]mmm yyyy`. */
  readonly format: string;
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Named ticks and hairlines; where not, every value stands at its mark. */
  readonly shown: boolean;
  /** Ticks without hairlines: values stand at the points of a line or over columns, and one would strike them out or read as a minus. */
  readonly bare?: true;
  readonly size: number;
  readonly numbers: NumberForm;
}

export interface ChartLayer {
  readonly draw: 'bars' | 'lines' | 'areas';
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  /** Percent of a bar's width: air between categories; how far bars of one lie over each other. */
  readonly gap: number;
  readonly overlap: number;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  /** Index into `ChartSheet.columns`, whose values it has, and whose name unless another is `named`. */
  readonly column: number;
  readonly named?: number;
  /** None: there to be stacked on, or to carry labels. */
  readonly color?: Color;
  /** Points that differ. */
  readonly colors?: readonly { readonly index: number; readonly color: Color }[];
  /** Of a line, points; 0: none. */
  readonly width: number;
  readonly dash?: true;
  /** Diameter of the dots on a line; 0: none. */
  readonly dot: number;
  /** Dots that differ in size. */
  readonly dots?: readonly { readonly index: number; readonly size: number }[];
  /** Every point's, and those that differ; null: none. */
  readonly label?: ChartLabel;
  readonly labels?: readonly { readonly index: number; readonly label: ChartLabel | null }[];
  /** The column whose numbers its labels say, with their signs: a change, at a bar that hangs. */
  readonly cells?: number;
}

export interface ChartLabel {
  /** `across`: the first of a point's two numbers. */
  readonly shows: readonly ('name' | 'category' | 'value' | 'across')[];
  readonly words?: LabelWords;
  readonly place: LabelPlace;
  readonly size: number;
  readonly bold: boolean;
  readonly color: Color;
  /** Moved from its place so many points: where two would lie on each other. */
  readonly moved?: Point;
  /** Between name and value; a line's end sets each on a line of its own. A space where it is not given. */
  readonly between?: string;
}

/** Words in a label that do not change with its cells: a note, a name on several lines. */
export interface LabelWords {
  /** Over what the label shows. */
  readonly lines: readonly string[];
  /** One line, behind it. */
  readonly inline?: true;
  readonly size: number;
  readonly bold: boolean;
}

/** `end`: past a bar's end; `foot`: inside, at its base. */
export type LabelPlace = 'end' | 'foot' | 'center' | 'above' | 'below' | 'left' | 'right';

export interface ChartLegend {
  readonly box: Box;
  readonly size: number;
}

export interface PiePlot {
  readonly form: 'pie';
  /** Square. */
  readonly box: Box;
  readonly categories: readonly string[];
  readonly column: number;
  readonly colors: readonly Color[];
  /** Whole degrees clockwise from twelve o'clock. */
  readonly start: number;
  /** Percent of the diameter; 0 for a pie. */
  readonly hole: number;
  readonly edge: Color;
  readonly label: ChartLabel;
  readonly labels?: readonly { readonly index: number; readonly label: ChartLabel | null }[];
  /** Of the lines from slices to the labels that stand away from them, where there are such. */
  readonly leaders?: Color;
}

/** Points by two numbers; with a third, bubbles of that area. */
export interface PointPlot {
  readonly form: 'points';
  readonly box: Box;
  readonly across: NumberAxis;
  readonly up: NumberAxis;
  readonly mirrored: boolean;
  readonly bubbles: boolean;
  readonly series: readonly PointSeries[];
}

export interface NumberAxis extends ValueAxis {
  readonly color: Color;
  /** At the end of the axis. */
  readonly title?: { readonly lines: readonly string[]; readonly box: Box; readonly size: number };
}

export interface PointSeries {
  readonly name: string;
  /** The header cell that it is called by, where there is one. */
  readonly named?: number;
  readonly x: SheetCells;
  readonly y: SheetCells;
  readonly size?: SheetCells;
  readonly color?: Color;
  readonly colors?: readonly { readonly index: number; readonly color: Color }[];
  /** Of the line through the points; 0: none. */
  readonly width: number;
  /** Diameter; 0: none. */
  readonly dot: number;
  readonly labels?: readonly { readonly index: number; readonly label: ChartLabel }[];
}

/** A column of the sheet, or two neighbouring cells of a row. */
export type SheetCells =
  | { readonly column: number }
  | { readonly row: number; readonly columns: readonly [number, number] };
