// The slide master: background, ornaments, the five standard placeholders and the text styles everything
// inherits.

import { XML_HEAD } from '../opc/escape.ts';
import { ShapeNames } from '../scene/shape-names.ts';
import type { Template } from '../template/types.ts';
import { NAMESPACES, TREE_HEAD } from './part.ts';
import { background, masterShape, ornaments } from './slot.ts';
import { DEFAULT_STYLE, nineLevels } from './style.ts';
import { colorMap } from './theme.ts';

/** ECMA-376 part 1, 19.7.16: master and layout ids share one range, from 2^31. */
export const FIRST_MASTER_ID = 2147483648;

export interface MasterContext {
  readonly language: string;
  readonly rtl: boolean;
  /** Relationship ids of the layouts, in order. */
  readonly layouts: readonly string[];
}

export function masterXml(template: Template, context: MasterContext): string {
  const { master } = template;
  const names = new ShapeNames();
  const shapes =
    ornaments(master.ornaments, names) +
    master.slots
      .map((slot) => masterShape(slot, { names, rtl: context.rtl, language: context.language }))
      .join('');
  const layouts = context.layouts
    .map((id, index) => `<p:sldLayoutId id="${FIRST_MASTER_ID + 1 + index}" r:id="${id}"/>`)
    .join('');
  const levels = (type: 'title' | 'body') =>
    master.slots.find((slot) => slot.type === type)?.levels ?? [DEFAULT_STYLE];
  return (
    `${XML_HEAD}<p:sldMaster ${NAMESPACES} preserve="1"><p:cSld>${background(master.background)}<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>` +
    `${colorMap(template.theme)}<p:sldLayoutIdLst>${layouts}</p:sldLayoutIdLst><p:hf hdr="0"/>` +
    `<p:txStyles><p:titleStyle>${nineLevels(levels('title').slice(0, 1), context.rtl)}</p:titleStyle>` +
    `<p:bodyStyle>${nineLevels(levels('body'), context.rtl)}</p:bodyStyle>` +
    `<p:otherStyle>${nineLevels([DEFAULT_STYLE], context.rtl)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}
