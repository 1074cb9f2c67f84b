// A slide layout: real placeholders with type, idx, geometry, list styles and prompts, so that a slide needs
// to say nothing about itself but its words.

import { escapeAttribute, XML_HEAD } from '../opc/escape.ts';
import type { Relationships } from '../opc/write-relationships.ts';
import { ShapeNames } from '../scene/shape-names.ts';
import type { Master, SlideLayout } from '../template/types.ts';
import { namespacesFor, TREE_HEAD } from './part.ts';
import { logoShape } from './picture.ts';
import type { Media } from './shape.ts';
import { background, layoutShape, ornaments } from './slot.ts';

export function layoutXml(
  layout: SlideLayout,
  master: Master,
  context: {
    readonly rtl: boolean;
    readonly language: string;
    readonly rels: Relationships;
    readonly media: (key: string) => Media | undefined;
  },
): string {
  const names = new ShapeNames();
  const shapes =
    ornaments(layout.ornaments, names, (one) => logoShape(one, { ...context, names })) +
    layout.slots
      .map((slot) => layoutShape(slot, master, { names, rtl: context.rtl, language: context.language }))
      .join('');
  const type = standardType(layout);
  return (
    `${XML_HEAD}<p:sldLayout ${namespacesFor(shapes)}${layout.masterOrnaments ? '' : ' showMasterSp="0"'}${type ? ` type="${type}"` : ''} preserve="1" userDrawn="1">` +
    `<p:cSld name="${escapeAttribute(layout.label)}">${background(layout.background)}<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>` +
    `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

/**
 * ST_SlideLayoutType (ECMA-376 part 1, 19.7.15) by what the layout holds, where a standard one
 * fits; PowerPoint uses it to find a partner when a slide is pasted into another deck. The
 * default, `cust`, is not written.
 */
function standardType(layout: SlideLayout): string | undefined {
  if (layout.standard) return layout.standard;
  const content = layout.slots.filter((slot) => CONTENT.has(slot.type) && !STANDING.has(slot.name));
  const types = content.map((slot) => slot.type).join(' ');
  switch (types) {
    case 'body':
      return 'tx';
    case 'tbl':
      return 'tbl';
    case 'chart':
      return 'chart';
    default:
      return undefined;
  }
}

const CONTENT: ReadonlySet<string> = new Set(['body', 'subTitle', 'pic', 'tbl', 'chart', 'region']);
/** Slots every layout has beside its content. */
const STANDING: ReadonlySet<string> = new Set([
  'source',
  'handling-top',
  'handling-bottom',
  'caption',
  'part',
  'tracker',
]);
