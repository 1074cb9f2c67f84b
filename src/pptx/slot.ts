// Slots and ornaments as the shapes of a master or layout: the placeholders that slides inherit from, and the rules and
// blocks behind them.

import type { Color, Ornament, Slot } from '../template/types.ts';
import { fill, line, solidFill } from './color.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import type { ShapeNames } from './part.ts';
import { nonVisualDecorative, placeholderKey } from './shape.ts';
import { listStyle } from './style.ts';
import { anchor, columns, insets } from './text-shape.ts';
import { emu, emuLength, xfrm } from './units.ts';

/** `p:bg`. PowerPoint repairs a p:bgPr without a:effectLst. */
export function background(value: Color | undefined): string {
  return value ? `<p:bg><p:bgPr>${solidFill(value)}<a:effectLst/></p:bgPr></p:bg>` : '';
}

export function ornaments(list: readonly Ornament[], names: ShapeNames): string {
  return list.map((one) => ornament(one, names)).join('');
}

function ornament(one: Ornament, names: ShapeNames): string {
  const head = nonVisualDecorative(one.name, names);
  if (one.fill) {
    return `<p:sp><p:nvSpPr>${head}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${xfrm(one.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill({ kind: 'solid', color: one.fill })}${line(one.stroke)}</p:spPr></p:sp>`;
  }
  return `<p:cxnSp><p:nvCxnSpPr>${head}<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${xfrm(one.box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line(one.stroke)}</p:spPr></p:cxnSp>`;
}

export interface SlotContext {
  readonly names: ShapeNames;
  readonly rtl: boolean;
  readonly language: string;
  /** Masters have no custom prompts; footers never do. */
  readonly where: 'master' | 'layout';
}

/** One placeholder; nothing for a region, which a map's group fills. */
export function slotShape(slot: Slot, context: SlotContext): string {
  if (slot.type === 'region') return '';
  const id = context.names.id();
  const name = escapeAttribute(context.names.unique(labelOf(slot)));
  const footer = slot.type === 'dt' || slot.type === 'ftr' || slot.type === 'sldNum';
  const prompt = context.where === 'layout' && !footer && slot.prompt ? ' hasCustomPrompt="1"' : '';
  const key = context.where === 'master' ? masterKey(slot) : placeholderKey(slot.type, slot.idx);
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${key}${prompt}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${xfrm(slot.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody>${bodyProperties(slot, context.rtl)}${listStyle(slot.levels, context.rtl)}${promptText(slot, context)}</p:txBody></p:sp>`
  );
}

/** On the master the types alone tell placeholders apart; PowerPoint numbers them 1 to 4. */
function masterKey(slot: Slot): string {
  switch (slot.type) {
    case 'body':
      return 'type="body" idx="1"';
    case 'dt':
      return 'type="dt" sz="half" idx="2"';
    case 'ftr':
      return 'type="ftr" sz="quarter" idx="3"';
    case 'sldNum':
      return 'type="sldNum" sz="quarter" idx="4"';
    default:
      return `type="${slot.type}"`;
  }
}

function bodyProperties(slot: Slot, rtl: boolean): string {
  return `<a:bodyPr vert="horz" wrap="square"${insets(slot.inset)}${columns(slot)} rtlCol="${rtl ? 1 : 0}" anchor="${anchor(slot.anchor)}"><a:noAutofit/></a:bodyPr>`;
}

function promptText(slot: Slot, context: SlotContext): string {
  const run = `<a:rPr lang="${context.language}"/>`;
  if (slot.type === 'sldNum')
    return `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${run}<a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${context.language}"/></a:p>`;
  const text = slot.prompt ? `<a:r>${run}<a:t>${escapeText(slot.prompt)}</a:t></a:r>` : '';
  return `<a:p>${slot.levels.length > 1 ? '<a:pPr lvl="0"/>' : ''}${text}<a:endParaRPr lang="${context.language}"/></a:p>`;
}

/** `handling-top` is shown as `Handling top`. */
function labelOf(slot: Slot): string {
  const words = slot.name.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The size of a slide in EMU, width and height. */
export function slideSize(size: { readonly width: number; readonly height: number }): string {
  return `cx="${emuLength(size.width)}" cy="${emu(size.height)}"`;
}
