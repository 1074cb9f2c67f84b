// A text item: a placeholder that inherits all it can from its layout, or a free text box (a map's label).

import type { TextItem } from '../scene/types.ts';
import { emuLength, xfrm } from '../scene/units.ts';
import type { Slot } from '../template/types.ts';
import { fill } from './color.ts';
import { nonVisual, placeholder, type SlideContext } from './shape.ts';
import { paragraphs } from './text.ts';

export function textShape(item: TextItem, context: SlideContext): string {
  const ref = item.placeholder;
  const nonVisualXml = nonVisual(item.name, undefined, item.link, context);
  const locks = ref ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  const body = paragraphs(
    item.paragraphs,
    {
      rels: context.rels,
      inherited: ref?.inherited ?? [],
      free: context.free,
      rtl: context.rtl,
      slide: context.slide,
    },
    item.field,
  );
  const properties = ref
    ? (ref.atLayout ? '' : xfrm(item.box)) + (item.fill ? fill(item.fill) : '')
    : `${xfrm(item.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill(item.fill)}`;
  const slot = ref && context.layout.slots.find((one) => one.type === ref.type && one.idx === ref.idx);
  return (
    `<p:sp><p:nvSpPr>${nonVisualXml}${locks}${placeholder(ref)}</p:nvSpPr>` +
    `${properties ? `<p:spPr>${properties}</p:spPr>` : '<p:spPr/>'}` +
    `<p:txBody>${bodyProperties(item, slot, context.rtl)}<a:lstStyle/>${body}</p:txBody></p:sp>`
  );
}

/** `a:bodyPr`: in a placeholder only what differs from the layout's, in a free box everything. */
function bodyProperties(item: TextItem, slot: Slot | undefined, deckRtl: boolean): string {
  const rtl = item.paragraphs[0]?.rtl ?? deckRtl;
  if (!item.placeholder || !slot) {
    const attributes = `wrap="${item.wrap ? 'square' : 'none'}"${insets(item.inset)}${columns(item)} rtlCol="${rtl ? 1 : 0}" anchor="${anchor(item.anchor)}"`;
    return `<a:bodyPr ${attributes}><a:noAutofit/></a:bodyPr>`;
  }
  const inherited = slot.inheritedInset ?? slot.inset;
  const sameInset =
    item.inset.left === inherited.left &&
    item.inset.top === inherited.top &&
    item.inset.right === inherited.right &&
    item.inset.bottom === inherited.bottom;
  const attributes =
    (item.wrap ? '' : ' wrap="none"') +
    (sameInset ? '' : insets(item.inset)) +
    (item.columns === slot.columns && item.columnGap === slot.columnGap ? '' : columns(item)) +
    (rtl === deckRtl ? '' : ` rtlCol="${rtl ? 1 : 0}"`) +
    (item.anchor === slot.anchor ? '' : ` anchor="${anchor(item.anchor)}"`);
  return `<a:bodyPr${attributes}/>`;
}

export function insets(inset: TextItem['inset']): string {
  return ` lIns="${emuLength(inset.left)}" tIns="${emuLength(inset.top)}" rIns="${emuLength(inset.right)}" bIns="${emuLength(inset.bottom)}"`;
}

export function columns(of: { readonly columns: number; readonly columnGap: number }): string {
  const count = Math.min(16, Math.max(1, Math.round(of.columns)));
  return ` numCol="${count}"${count > 1 ? ` spcCol="${emuLength(of.columnGap)}"` : ''}`;
}

export function anchor(where: 'top' | 'middle' | 'bottom'): 't' | 'ctr' | 'b' {
  switch (where) {
    case 'top':
      return 't';
    case 'middle':
      return 'ctr';
    case 'bottom':
      return 'b';
  }
}
