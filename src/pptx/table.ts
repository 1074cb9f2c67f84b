// A native table: header row marked, no merged cells, in the style of the organisation's file; else borders and fills from the
// Scene on PowerPoint's "No Style, No Grid", so that nothing is drawn that was not asked for.

import { escapeText } from '../opc/escape.ts';
import type { TableCell, TableItem } from '../scene/types.ts';
import { emuLength, offExt } from '../scene/units.ts';
import { line, solidFill } from './color.ts';
import { nonVisual, placeholder, type SlideContext } from './shape.ts';
import { paragraphs } from './text.ts';
import { anchor } from './text-shape.ts';

export const NO_STYLE_NO_GRID = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

export function tableFrame(item: TableItem, context: SlideContext): string {
  const columns = item.columns.map((width) => `<a:gridCol w="${emuLength(width)}"/>`).join('');
  const rows = item.rows
    .map(
      (row) =>
        `<a:tr h="${emuLength(row.height)}">${item.columns.map((_, index) => cell(row.cells[index] ?? EMPTY_CELL, context)).join('')}</a:tr>`,
    )
    .join('');
  const { style } = item;
  const table = `<a:tbl><a:tblPr${item.rtl ? ' rtl="1"' : ''} firstRow="1" bandRow="${style ? 1 : 0}"><a:tableStyleId>${style ? escapeText(style) : NO_STYLE_NO_GRID}</a:tableStyleId></a:tblPr><a:tblGrid>${columns}</a:tblGrid>${rows}</a:tbl>`;
  return graphicFrame(item, 'tbl', 'http://schemas.openxmlformats.org/drawingml/2006/table', table, context);
}

/**
 * `p:graphicFrame`, for tables and charts. Its p:xfrm is required by the schema, so it is written even where
 * it equals the layout's; and only a placeholder of its own type, or of any content, may hold it.
 */
export function graphicFrame(
  item: Pick<TableItem, 'name' | 'about' | 'placeholder' | 'box'>,
  type: 'tbl' | 'chart',
  uri: string,
  graphic: string,
  context: SlideContext,
): string {
  const holds = item.placeholder?.type === type || item.placeholder?.type === 'obj';
  const ref = holds ? item.placeholder : undefined;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${nonVisual(item.name, item.about, undefined, context)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${placeholder(ref)}</p:nvGraphicFramePr>` +
    `<p:xfrm>${offExt(item.box)}</p:xfrm><a:graphic><a:graphicData uri="${uri}">${graphic}</a:graphicData></a:graphic></p:graphicFrame>`
  );
}

const EMPTY_CELL: TableCell = {
  paragraphs: [],
  anchor: 'top',
  inset: { left: 0, top: 0, right: 0, bottom: 0 },
};

function cell(value: TableCell, context: SlideContext): string {
  const { inset } = value;
  const text = paragraphs(value.paragraphs, {
    rels: context.rels,
    inherited: [],
    free: context.free,
    ...(value.inherited ? { ink: value.inherited } : {}),
    rtl: context.rtl,
    slide: context.slide,
  });
  const margins = ` marL="${emuLength(inset.left)}" marR="${emuLength(inset.right)}" marT="${emuLength(inset.top)}" marB="${emuLength(inset.bottom)}"`;
  const start = `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr${margins} anchor="${anchor(value.anchor)}"`;
  // Lines and fills are the style's.
  if (value.inherited) return `${start}/></a:tc>`;
  const borders =
    line(undefined, 'a:lnL') +
    line(undefined, 'a:lnR') +
    line(value.top, 'a:lnT') +
    line(value.bottom, 'a:lnB');
  return `${start}>${borders}${value.fill ? solidFill(value.fill) : '<a:noFill/>'}</a:tcPr></a:tc>`;
}
