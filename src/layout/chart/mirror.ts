// Right to left: a chart is laid out from the left and then turned over in its frame, words and numbers excepted.

import type { ChartLabel, ChartPlot, ChartSeries, LabelPlace, NumberAxis } from '../../scene/chart.ts';
import type { ChartMark, TextMark } from '../../scene/chart-marks.ts';
import type { Box, Point } from '../../scene/geometry.ts';

export function mirroredPlot(plot: ChartPlot, frame: Box): ChartPlot {
  const box = across(plot.box, frame);
  switch (plot.form) {
    case 'category':
      return {
        ...plot,
        box,
        reversed: true,
        mirrored: plot.lying,
        layers: plot.layers.map((layer) => ({ ...layer, series: layer.series.map(mirroredSeries) })),
        ...(plot.legend ? { legend: { ...plot.legend, box: across(plot.legend.box, frame) } } : {}),
      };
    case 'pie':
      return { ...plot, box };
    case 'points':
      return {
        ...plot,
        box,
        mirrored: true,
        across: mirroredTitle(plot.across, frame),
        up: mirroredTitle(plot.up, frame),
        series: plot.series.map((series) => ({
          ...series,
          ...(series.labels
            ? { labels: series.labels.map(({ index, label }) => ({ index, label: mirroredLabel(label) })) }
            : {}),
        })),
      };
  }
}

function mirroredTitle(axis: NumberAxis, frame: Box): NumberAxis {
  const { title } = axis;
  return title ? { ...axis, title: { ...title, box: across(title.box, frame) } } : axis;
}

function mirroredSeries(series: ChartSeries): ChartSeries {
  return {
    ...series,
    ...(series.label ? { label: mirroredLabel(series.label) } : {}),
    ...(series.labels
      ? { labels: series.labels.map(({ index, label }) => ({ index, label: label && mirroredLabel(label) })) }
      : {}),
  };
}

export function mirroredLabel(label: ChartLabel): ChartLabel {
  const places: Partial<Record<LabelPlace, LabelPlace>> = { left: 'right', right: 'left' };
  return {
    ...label,
    place: places[label.place] ?? label.place,
    ...(label.moved ? { moved: { x: -label.moved.x, y: label.moved.y } } : {}),
  };
}

export function mirroredMarks(marks: readonly ChartMark[], frame: Box): readonly ChartMark[] {
  return marks.map((mark) => mirroredMark(mark, frame));
}

function mirroredMark(mark: ChartMark, frame: Box): ChartMark {
  switch (mark.mark) {
    case 'bar':
      return { ...mark, box: across(mark.box, frame) };
    case 'line':
      return { ...mark, points: mark.points.map((point) => point && turned(point, frame)) };
    case 'area':
      return { ...mark, outline: mark.outline.map((point) => turned(point, frame)) };
    case 'dot':
      return { ...mark, at: turned(mark.at, frame) };
    case 'rule':
      return { ...mark, from: turned(mark.from, frame), to: turned(mark.to, frame) };
    case 'slice':
      return { ...mark, center: turned(mark.center, frame) };
    case 'text':
      return { ...mark, x: turned({ x: mark.x, y: 0 }, frame).x, anchor: anchors[mark.anchor] };
  }
}

const anchors: Readonly<Record<TextMark['anchor'], TextMark['anchor']>> = {
  left: 'right',
  middle: 'middle',
  right: 'left',
};

const turned = (point: Point, frame: Box): Point => ({ x: 2 * frame.x + frame.width - point.x, y: point.y });

function across(box: Box, frame: Box): Box {
  return { ...box, x: 2 * frame.x + frame.width - box.x - box.width };
}
