// A chart part as far as its truth goes: which plots, on which axes, from which numbers. Numbers are those the part keeps of its
// workbook (c:numCache, ECMA-376 part 1, 21.2.2.120), which is what is drawn.

import type { XmlElement } from '../opc/types.ts';
import { child, children, descendants } from '../opc/xml.ts';

export interface ReadChart {
  readonly plots: readonly ReadPlot[];
  /** By id. */
  readonly axes: ReadonlyMap<string, ReadAxis>;
}

export type PlotKind = 'bars' | 'areas' | 'lines' | 'points' | 'slices';

export interface ReadPlot {
  readonly kind: PlotKind;
  /** Drawn as bodies in perspective. */
  readonly solid: boolean;
  readonly grouping: 'side' | 'stacked' | 'percent';
  readonly axes: readonly string[];
  /** Number by place in the series; a gap is none. */
  readonly series: readonly ReadSeries[];
}

export interface ReadSeries {
  readonly values: ReadonlyMap<number, number>;
  /** How the numbers are written in the workbook and in the labels. */
  readonly formats: readonly string[];
}

export interface ReadAxis {
  readonly kind: 'values' | 'categories';
  /** Undefined where the program chooses. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly logarithmic: boolean;
  /** Its largest value is where its least usually is. */
  readonly reversed: boolean;
  readonly hidden: boolean;
  /** `b`, `l`, `r` or `t`. */
  readonly side: string;
}

const kinds: Readonly<Record<string, PlotKind>> = {
  'c:barChart': 'bars',
  'c:bar3DChart': 'bars',
  'c:areaChart': 'areas',
  'c:area3DChart': 'areas',
  'c:lineChart': 'lines',
  'c:line3DChart': 'lines',
  'c:stockChart': 'lines',
  'c:scatterChart': 'points',
  'c:bubbleChart': 'points',
  'c:pieChart': 'slices',
  'c:pie3DChart': 'slices',
  'c:doughnutChart': 'slices',
  'c:ofPieChart': 'slices',
};

export function readChart(root: XmlElement): ReadChart {
  const area = child(root, 'c:chart', 'c:plotArea');
  const plots = (area?.children ?? []).flatMap((element) => {
    const kind = Object.hasOwn(kinds, element.name) ? kinds[element.name] : undefined;
    return kind ? [readPlot(element, kind)] : [];
  });
  const axes = (area?.children ?? []).flatMap((element) => {
    if (!/^c:(val|cat|date|ser)Ax$/.test(element.name)) return [];
    return [[attributeOf(child(element, 'c:axId')) ?? '', readAxis(element)] as const];
  });
  return { plots, axes: new Map(axes) };
}

const attributeOf = (element: XmlElement | undefined): string | undefined => element?.attributes['val'];

function readPlot(element: XmlElement, kind: PlotKind): ReadPlot {
  const grouping = attributeOf(child(element, 'c:grouping'));
  return {
    kind,
    solid: /3DChart$/.test(element.name),
    grouping: grouping === 'percentStacked' ? 'percent' : grouping === 'stacked' ? 'stacked' : 'side',
    axes: children(element, 'c:axId').map((one) => attributeOf(one) ?? ''),
    series: children(element, 'c:ser').map(readSeries),
  };
}

/** A format without what it writes as it stands. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\./g, '');

function readSeries(element: XmlElement): ReadSeries {
  const source = child(element, 'c:val') ?? child(element, 'c:yVal');
  const values = new Map<number, number>();
  for (const point of descendants(source, 'c:pt')) {
    const text = child(point, 'c:v')?.text.trim() ?? '';
    const value = Number(text);
    if (text !== '' && Number.isFinite(value)) values.set(Number(point.attributes['idx']), value);
  }
  const own = descendants(source, 'c:formatCode').map(({ text }) => text);
  const all = child(element, 'c:dLbls');
  const labels = [...(all ? [all] : []), ...descendants(all, 'c:dLbl')].flatMap((one) => {
    const format = child(one, 'c:numFmt')?.attributes['formatCode'] ?? '';
    // Of labels that say the share alone, as in any pie that LibreOffice writes, a percent sign says nothing of the values.
    const isShare = attributeOf(child(one, 'c:showVal')) === '0' && bare(format).includes('%');
    return isShare ? [] : [format];
  });
  return { values, formats: [...own, ...labels] };
}

function readAxis(element: XmlElement): ReadAxis {
  const scaling = child(element, 'c:scaling');
  const number = (name: string): number | undefined => {
    const text = attributeOf(child(scaling, name));
    const value = Number(text);
    return text === undefined || !Number.isFinite(value) ? undefined : value;
  };
  const deleted = child(element, 'c:delete');
  return {
    kind: element.name === 'c:valAx' ? 'values' : 'categories',
    min: number('c:min'),
    max: number('c:max'),
    logarithmic: child(scaling, 'c:logBase') !== undefined,
    reversed: attributeOf(child(scaling, 'c:orientation')) === 'maxMin',
    // Without a value, `c:delete` is true (CT_Boolean).
    hidden:
      (deleted !== undefined && !['0', 'false'].includes(attributeOf(deleted) ?? '1')) ||
      attributeOf(child(element, 'c:tickLblPos')) === 'none',
    side: attributeOf(child(element, 'c:axPos')) ?? '',
  };
}
