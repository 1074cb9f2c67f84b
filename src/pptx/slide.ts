// One slide: its items in reading order, each as the native thing it is.

import { escapeAttribute, XML_HEAD } from '../opc/escape.ts';
import type { GroupItem, SceneItem, SceneSlide } from '../scene/types.ts';
import { emu, emuLength, offExt } from '../scene/units.ts';
import { chartFrame } from './chart/frame.ts';
import { NAMESPACES, TREE_HEAD } from './part.ts';
import { pathShape } from './path.ts';
import { pictureShape } from './picture.ts';
import { nonVisual, type SlideContext } from './shape.ts';
import { tableFrame } from './table.ts';
import { textShape } from './text-shape.ts';

/** @param id by which the slide is found again after programs have numbered its part anew (MS-PPTX 2.4.1, creationId). */
export function slideXml(slide: SceneSlide, id: number, context: SlideContext): string {
  return `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes(slide.items, context)}</p:spTree>${creationId(id)}</p:cSld><p:clrMapOvr>${colorMapping(context.layout.colorMap)}</p:clrMapOvr></p:sld>`;
}

const creationId = (id: number): string =>
  `<p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="${id}"/></p:ext></p:extLst>`;

/** A layout's own colour map holds for its slides only where they say it, too (ECMA-376 part 1, 20.1.6.8). */
function colorMapping(map: SlideContext['layout']['colorMap']): string {
  if (!map) return '<a:masterClrMapping/>';
  const attributes = Object.entries(map).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<a:overrideClrMapping${attributes.join('')}/>`;
}

function shapes(items: readonly SceneItem[], context: SlideContext): string {
  const parts: string[] = [];
  for (const item of items) parts.push(shape(item, context));
  return parts.join('');
}

function shape(item: SceneItem, context: SlideContext): string {
  switch (item.kind) {
    case 'text':
      return textShape(item, context);
    case 'picture':
      return pictureShape(item, context);
    case 'table':
      return tableFrame(item, context);
    case 'chart':
      return chartFrame(item, context);
    case 'path':
      return pathShape(item, context);
    case 'group':
      return group(item, context);
  }
}

/**
 * A group whose inner coordinates are the slide's: child offset and extent equal its own. Tables may not stand in a
 * group (ECMA-376 allows it, PowerPoint does not open it), and the layout stage puts none there.
 */
function group(item: GroupItem, context: SlideContext): string {
  const { box } = item;
  const head = nonVisual(item.name, item.about, undefined, context);
  const inner = `<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emuLength(box.width)}" cy="${emuLength(box.height)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr>${head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${offExt(box)}${inner}</a:xfrm></p:grpSpPr>${shapes(item.items, context)}</p:grpSp>`;
}
