// A chart part (ECMA-376 part 1, 21.2): heading, plot and legend where layout placed them, in theme colours and fonts.
// pptxgenjs writes no chart that the Open XML SDK accepts, and no plot whose place and range are known beforehand.

import { escapeText, XML_HEAD } from '../../opc/escape.ts';
import type { ChartPlot, SceneChart } from '../../scene/chart.ts';
import type { Box } from '../../scene/geometry.ts';
import { language } from '../escape.ts';
import { categoryPlot, unseen } from './category.ts';
import { titleXml } from './frame.ts';
import { share } from './labels.ts';
import { piePlot } from './pie.ts';
import { pointPlot } from './points.ts';
import { aligned, paragraph, run, textProperties } from './text.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * @param frame the chart's box on its slide, which the places in it are shares of
 * @param workbook the relationship to the chart's workbook
 */
export function chartSpace(chart: SceneChart, frame: Box, workbook: string): string {
  const heading = title(chart, frame);
  const look = { size: chart.text.size, bold: false, color: chart.ink };
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${language(chart.language)}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${heading}<c:autoTitleDeleted val="${heading === '' ? 1 : 0}"/>` +
    `<c:plotArea>${layout(chart.plot.box, frame, true)}${plotXml(chart.plot, chart, frame)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    `${legend(chart, frame)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(look, chart)}` +
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function plotXml(plot: ChartPlot, chart: SceneChart, frame: Box): string {
  switch (plot.form) {
    case 'category':
      return categoryPlot(plot, chart, frame);
    case 'pie':
      return piePlot(plot, chart, frame);
    case 'points':
      return pointPlot(plot, chart, frame);
  }
}

/** Places are shares of the chart's frame; `inner`: of the plot itself, without the names around it. */
function layout(box: Box, frame: Box, inner: boolean): string {
  return (
    `<c:layout><c:manualLayout>${inner ? '<c:layoutTarget val="inner"/>' : ''}<c:xMode val="edge"/><c:yMode val="edge"/>` +
    `<c:x val="${share((box.x - frame.x) / frame.width)}"/><c:y val="${share((box.y - frame.y) / frame.height)}"/>` +
    `<c:w val="${share(box.width / frame.width)}"/><c:h val="${share(box.height / frame.height)}"/></c:manualLayout></c:layout>`
  );
}

/** At the start of the first line. */
function title(chart: SceneChart, frame: Box): string {
  const { heading } = chart;
  if (!heading) return '';
  const look = { size: heading.size, bold: false, color: heading.color };
  const lines = heading.lines
    .map((line) => paragraph(look, chart, run(escapeText(line), look, chart), aligned(chart)))
    .join('');
  return titleXml(heading.box, heading.size, lines, frame);
}

function legend(chart: SceneChart, frame: Box): string {
  const { plot } = chart;
  if (plot.form !== 'category' || !plot.legend) return '';
  const left = unseen(plot)
    .map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`)
    .join('');
  const look = { size: plot.legend.size, bold: false, color: chart.ink };
  return `<c:legend><c:legendPos val="t"/>${left}${layout(plot.legend.box, frame, false)}<c:overlay val="0"/>${textProperties(look, chart)}</c:legend>`;
}
