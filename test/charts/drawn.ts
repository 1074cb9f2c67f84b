// What PowerPoint draws from a chart part, worked out anew from the file alone: the frame on its slide, the plot's layout, the
// axes' ranges, gap width and overlap. Nothing of src/layout or src/pptx is used, so that what is wrong there is not wrong here
// the same way. Points on the slide.

import type { Color, SchemeName } from '../../src/scene/style.ts';
import {
  attribute,
  childrenOf,
  content,
  type Element,
  find,
  type Parts,
  relationshipsOf,
  xmlOf,
} from '../pptx/open.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnBar extends Rect {
  readonly value: number;
  /** Along the values: bars that run across. */
  readonly lying: boolean;
  readonly color: Color;
}

export interface DrawnLine {
  /** Null where it is broken. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | null)[];
  readonly color: Color | undefined;
  /** How wide the marks on its points are; 0 for none. */
  readonly dot: number;
}

export interface DrawnDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: Color | undefined;
}

export interface DrawnSlice {
  /** Turns from twelve o'clock, clockwise. */
  readonly from: number;
  readonly to: number;
  readonly color: Color | undefined;
}

export interface DrawnChart {
  /** Counted from 1. */
  readonly slide: number;
  readonly part: string;
  readonly frame: Rect;
  readonly plot: Rect;
  /** Of the chart and of its axes: where they begin, and their size. */
  readonly titles: readonly { readonly y: number; readonly size: number }[];
  readonly bars: readonly DrawnBar[];
  readonly lines: readonly DrawnLine[];
  /** The upper edges of stacked areas, the lowest first. */
  readonly areas: readonly DrawnLine[];
  /** Of points by two numbers, those with a marker or a bubble. */
  readonly dots: readonly DrawnDot[];
  readonly slices: readonly DrawnSlice[];
  /** Dots are bubbles, whose scale LibreOffice does not heed. */
  readonly bubbles: boolean;
  /** Only every so many categories are named, which LibreOffice does not heed: its names then squeeze the plot. */
  readonly skipped: boolean;
}

const EMU = 12700;
const val = (of: Element | undefined): string | undefined => of && attribute(of, 'val');
const child = (of: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>(
    (from, name) => from && childrenOf(from).find((one) => one.name === name),
    of,
  );
const childrenNamed = (of: Element, name: string): Element[] =>
  childrenOf(of).filter((one) => one.name === name);

/** Every chart of a deck, in the order of the slides. */
export function drawnCharts(parts: Parts): readonly DrawnChart[] {
  const slides = [...parts.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  return slides.flatMap((name, index) => {
    const related = relationshipsOf(parts, name);
    return find(xmlOf(parts, name), 'p:graphicFrame').flatMap((element): readonly DrawnChart[] => {
      const id = find(element, 'c:chart')[0]?.attribs['r:id'];
      const part = related.find((one) => one.id === id)?.part;
      if (part === undefined) return [];
      const off = find(element, 'a:off')[0];
      const ext = find(element, 'a:ext').find((one) => one.attribs['cx'] !== undefined);
      const emu = (of: Element | undefined, key: string): number => Number(of && attribute(of, key)) / EMU;
      const frame = { x: emu(off, 'x'), y: emu(off, 'y'), width: emu(ext, 'cx'), height: emu(ext, 'cy') };
      return [drawn(xmlOf(parts, part), frame, index + 1, part)];
    });
  });
}

function drawn(root: Element, frame: Rect, slide: number, part: string): DrawnChart {
  const area = child(root, 'c:chart', 'c:plotArea');
  if (!area) throw new Error(`${part} has no plot`);
  const layout = child(area, 'c:layout', 'c:manualLayout');
  const share = (name: string): number => Number(val(child(layout, name)));
  const plot = {
    x: frame.x + share('c:x') * frame.width,
    y: frame.y + share('c:y') * frame.height,
    width: share('c:w') * frame.width,
    height: share('c:h') * frame.height,
  };
  const value = childrenOf(area)
    .filter((one) => one.name === 'c:valAx')
    .at(-1);
  const category = childrenOf(area).find((one) => one.name === 'c:catAx' || one.name === 'c:dateAx');
  const axes = { value, category, plot };
  return {
    slide,
    part,
    frame,
    plot,
    titles: find(root, 'c:title').map((title) => ({
      y: frame.y + Number(val(child(title, 'c:layout', 'c:manualLayout', 'c:y'))) * frame.height,
      size: Number(attribute(find(title, 'a:rPr')[0] as Element, 'sz')) / 100,
    })),
    bars: childrenNamed(area, 'c:barChart').flatMap((one) => barsOf(one, axes)),
    lines: [
      ...childrenNamed(area, 'c:lineChart').flatMap((one) => linesOf(one, axes)),
      ...childrenNamed(area, 'c:scatterChart').flatMap((one) => spansOf(one, area, plot)),
    ],
    areas: childrenNamed(area, 'c:areaChart').flatMap((one) => linesOf(one, axes)),
    dots: [...childrenNamed(area, 'c:scatterChart'), ...childrenNamed(area, 'c:bubbleChart')].flatMap((one) =>
      dotsOf(one, area, plot),
    ),
    slices: [...childrenNamed(area, 'c:pieChart'), ...childrenNamed(area, 'c:doughnutChart')].flatMap(
      slicesOf,
    ),
    bubbles: find(area, 'c:bubbleChart').length > 0,
    skipped: find(area, 'c:tickLblSkip').length > 0,
  };
}

interface Axes {
  readonly value: Element | undefined;
  readonly category: Element | undefined;
  readonly plot: Rect;
}

const numbersOf = (series: Element, tag = 'c:val'): readonly (number | null)[] => {
  const source = child(series, tag);
  const count = Number(val(source && find(source, 'c:ptCount')[0]) ?? 0);
  const numbers = new Array<number | null>(count).fill(null);
  for (const point of source ? find(source, 'c:pt') : [])
    numbers[Number(attribute(point, 'idx'))] = Number(content(child(point, 'c:v') as Element));
  return numbers;
};

/** Share of the axis' length at which a value stands, from its left or its foot. */
function shareOf({ value }: Axes): (of: number) => number {
  const scaling = child(value, 'c:scaling');
  const [min, max] = [Number(val(child(scaling, 'c:min'))), Number(val(child(scaling, 'c:max')))];
  const turned = val(child(scaling, 'c:orientation')) === 'maxMin';
  return (of) => {
    const share = (of - min) / (max - min);
    return turned ? 1 - share : share;
  };
}

/** Share of the axis at which the middle of each category stands, from its first one, and how wide one is. */
function bandsOf(
  { category, value }: Axes,
  series: Element,
  count: number,
): { readonly middles: readonly number[]; readonly width: number } {
  const edges = val(child(value, 'c:crossBetween')) === 'midCat';
  if (category?.name === 'c:dateAx') {
    const days = numbersOf(series, 'c:cat').map(
      (day) => new Date(Date.UTC(1899, 11, 30) + (day ?? 0) * 86_400_000),
    );
    const unit = val(child(category, 'c:baseTimeUnit'));
    const places = days.map((day) =>
      unit === 'years'
        ? day.getUTCFullYear()
        : unit === 'months'
          ? day.getUTCFullYear() * 12 + day.getUTCMonth()
          : day.getTime() / 86_400_000,
    );
    const first = Math.min(...places);
    const units = Math.max(...places) - first;
    const slots = edges ? units : units + 1;
    return {
      middles: places.map((place) => (place - first + (edges ? 0 : 0.5)) / slots),
      width: 1 / slots,
    };
  }
  const slots = edges ? Math.max(1, count - 1) : count;
  return {
    middles: Array.from({ length: count }, (_, index) => (index + (edges ? 0 : 0.5)) / slots),
    width: 1 / slots,
  };
}

function barsOf(chart: Element, axes: Axes): readonly DrawnBar[] {
  const { plot, category } = axes;
  const lying = val(child(chart, 'c:barDir')) === 'bar';
  const grouping = val(child(chart, 'c:grouping'));
  const gap = Number(val(child(chart, 'c:gapWidth'))) / 100;
  const overlap = Number(val(child(chart, 'c:overlap'))) / 100;
  const series = childrenNamed(chart, 'c:ser');
  const count = series.length;
  const stacked = grouping !== 'clustered';
  const share = shareOf(axes);
  const first = series[0];
  if (!first) return [];
  const values = series.map((one) => numbersOf(one));
  const bands = bandsOf(axes, first, values[0]?.length ?? 0);
  const abreast = stacked || overlap === 1 ? 1 : count;
  const bar = bands.width / (abreast - (abreast - 1) * overlap + gap);
  const cluster = bar * (abreast - (abreast - 1) * overlap);
  const turned = val(child(category, 'c:scaling', 'c:orientation')) === 'maxMin';
  const above: number[] = [];
  const below: number[] = [];
  return series.flatMap((one, at) =>
    (values[at] ?? []).flatMap((value, index): readonly DrawnBar[] => {
      if (value === null) return [];
      const pile = value < 0 ? below : above;
      const from = stacked ? (pile[index] ?? 0) : 0;
      pile[index] = from + value;
      const fill = colorOf(one, index);
      if (fill === undefined) return [];
      const side = abreast === 1 ? 0 : at;
      const near = (bands.middles[index] ?? 0) - cluster / 2 + side * bar * (1 - overlap);
      // A category axis begins at the left, one that stands at the foot, unless it is turned round.
      const start = turned === lying ? near : 1 - near - bar;
      const [a, b] = [share(from), share(from + value)];
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const rect = lying
        ? {
            x: plot.x + low * plot.width,
            y: plot.y + start * plot.height,
            width: (high - low) * plot.width,
            height: bar * plot.height,
          }
        : {
            x: plot.x + start * plot.width,
            y: plot.y + (1 - high) * plot.height,
            width: bar * plot.width,
            height: (high - low) * plot.height,
          };
      return [{ ...rect, value, lying, color: fill }];
    }),
  );
}

/** The scheme colour of a point; undefined where it is not drawn. */
function colorOf(series: Element, index: number): Color | undefined {
  const own = childrenNamed(series, 'c:dPt').find((one) => val(child(one, 'c:idx')) === String(index));
  const shape = child(own, 'c:spPr') ?? child(series, 'c:spPr');
  if (!shape || child(shape, 'a:noFill')) return undefined;
  return schemeOf(shape);
}

function linesOf(chart: Element, axes: Axes): DrawnChart['lines'] {
  const { plot } = axes;
  const share = shareOf(axes);
  const turned = val(child(axes.category, 'c:scaling', 'c:orientation')) === 'maxMin';
  const stacked = val(child(chart, 'c:grouping')) === 'stacked';
  const piles: number[] = [];
  return childrenNamed(chart, 'c:ser').flatMap((series) => {
    const values = numbersOf(series);
    const bands = bandsOf(axes, series, values.length);
    const ends = values.map((value, index) => {
      if (value === null) return null;
      if (!stacked) return value;
      piles[index] = (piles[index] ?? 0) + value;
      return piles[index] ?? 0;
    });
    const shape = child(series, 'c:spPr');
    const line = chart.name === 'c:areaChart' ? shape : child(shape, 'a:ln');
    if (!line || child(line, 'a:noFill')) return [];
    const points = ends.map((value, index) => {
      if (value === null) return null;
      const along = bands.middles[index] ?? 0;
      return {
        x: plot.x + (turned ? 1 - along : along) * plot.width,
        y: plot.y + (1 - share(value)) * plot.height,
      };
    });
    return [{ points, color: schemeOf(line), dot: markerOf(series) }];
  });
}

/** Empty for a shade of one, which the theme has not. */
/** Shades of grey and all. How far it can be looked through is left out. */
function schemeOf(of: Element): Color | undefined {
  const [color] = find(of, 'a:schemeClr');
  if (!color) return undefined;
  const percent = (name: 'lumMod' | 'lumOff'): Partial<Color> => {
    const share = val(child(color, `a:${name}`));
    return share === undefined ? {} : { [name]: Number(share) / 1000 };
  };
  return { scheme: attribute(color, 'val') as SchemeName, ...percent('lumMod'), ...percent('lumOff') };
}

function markerOf(series: Element): number {
  const marker = child(series, 'c:marker');
  return val(child(marker, 'c:symbol')) === 'none' ? 0 : Number(val(child(marker, 'c:size')) ?? 0);
}

function slicesOf(chart: Element): readonly DrawnSlice[] {
  const [series] = childrenNamed(chart, 'c:ser');
  if (!series) return [];
  const values = numbersOf(series).map((value) => value ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  let turn = Number(val(child(chart, 'c:firstSliceAng'))) / 360;
  return values.map((value, index) => {
    const from = turn;
    turn += value / total;
    return { from, to: turn, color: colorOf(series, index) };
  });
}

interface SpotSeries {
  readonly marked: boolean;
  /** Of its line; undefined for none. */
  readonly lined: Color | undefined;
  readonly spots: readonly DrawnDot[];
}

/** Of the shorter side of the plot, how wide the largest bubble is at a scale of 100 (ECMA-376 part 1, 21.2.2.23). */
const largestBubble = 0.25;

function spotsOf(chart: Element, area: Element, plot: Rect): readonly SpotSeries[] {
  const ids = childrenNamed(chart, 'c:axId').map(val);
  const axes = childrenOf(area).filter((one) => one.name === 'c:valAx');
  const [across, up] = ids.map((id) => {
    const value = axes.find((one) => val(child(one, 'c:axId')) === id);
    return shareOf({ value, category: undefined, plot });
  });
  return childrenNamed(chart, 'c:ser').map((series) => {
    const ys = numbersOf(series, 'c:yVal');
    const line = child(series, 'c:spPr', 'a:ln');
    const isLined =
      line !== undefined && child(line, 'a:noFill') === undefined && chart.name === 'c:scatterChart';
    const sizes = numbersOf(series, 'c:bubbleSize');
    const largest = Math.max(...sizes.map((size) => size ?? 0));
    const radius = (index: number): number =>
      chart.name === 'c:bubbleChart'
        ? (Math.sqrt((sizes[index] ?? 0) / largest) * Math.min(plot.width, plot.height) * largestBubble) / 2
        : markerOf(series) / 2;
    const fill = child(series, 'c:marker', 'c:spPr') ?? child(series, 'c:spPr');
    const usual = fill && schemeOf(fill);
    const own = (index: number): Color | undefined => {
      const point = childrenNamed(series, 'c:dPt').find((one) => val(child(one, 'c:idx')) === String(index));
      return point && schemeOf(child(point, 'c:spPr') as Element);
    };
    return {
      marked: val(child(series, 'c:marker', 'c:symbol')) !== 'none',
      lined: isLined ? schemeOf(line) : undefined,
      spots: numbersOf(series, 'c:xVal').flatMap((x, index) => {
        const y = ys[index] ?? null;
        if (x === null || y === null || !across || !up) return [];
        return [
          {
            x: plot.x + across(x) * plot.width,
            y: plot.y + (1 - up(y)) * plot.height,
            radius: radius(index),
            color: own(index) ?? usual,
          },
        ];
      }),
    };
  });
}

const dotsOf = (chart: Element, area: Element, plot: Rect): DrawnChart['dots'] =>
  spotsOf(chart, area, plot).flatMap(({ marked, spots }) => (marked ? spots : []));

const spansOf = (chart: Element, area: Element, plot: Rect): DrawnChart['lines'] =>
  spotsOf(chart, area, plot).flatMap(({ lined, spots }) =>
    lined === undefined ? [] : [{ points: spots, color: lined, dot: 0 }],
  );
