// Slots and ornaments as the shapes of a master or layout: the placeholders that slides inherit from, and the
// rules and blocks behind them.

import { escapeAttribute, escapeText } from '../opc/escape.ts';
import type { ShapeNames } from '../scene/shape-names.ts';
import type { Color, Ornament, ParagraphStyle } from '../scene/style.ts';
import { emu, emuLength, xfrm } from '../scene/units.ts';
import type { Master, Slot } from '../template/types.ts';
import { fill, line, solidFill } from './color.ts';
import { nonVisualDecorative, placeholderKey } from './shape.ts';
import { listStyle, listStyleDifference, nine } from './style.ts';
import { anchor, columns, insets } from './text-shape.ts';

/** `p:bg`. PowerPoint repairs a p:bgPr without a:effectLst. */
export function background(value: Color | undefined): string {
  return value ? `<p:bg><p:bgPr>${solidFill(value)}<a:effectLst/></p:bgPr></p:bg>` : '';
}

/** @param logo how a picture is shown; without it there are none. */
export function ornaments(
  list: readonly Ornament[],
  names: ShapeNames,
  logo: (one: Ornament) => string = () => '',
): string {
  return list.map((one) => (one.picture ? logo(one) : ornament(one, names))).join('');
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
}

/** A placeholder of the master. Titles and bodies take their styles from the master's txStyles. */
export function masterShape(slot: Slot, context: SlotContext): string {
  const styles =
    slot.type === 'title' || slot.type === 'body' ? '<a:lstStyle/>' : listStyle(slot.levels, context.rtl);
  const geometry = `${xfrm(slot.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const body = `${bodyProperties(slot, context.rtl)}${styles}${promptText(slot, context)}`;
  return placeholderShape(slot, masterKey(slot), geometry, body, context);
}

/**
 * A layout's placeholder; nothing for a region, which a map's group fills. What is as on the master is not
 * said again, so that the master, too, can be changed for all layouts at once.
 */
export function layoutShape(slot: Slot, master: Master, context: SlotContext): string {
  if (slot.type === 'region') return '';
  const parent = master.slots.find(({ type }) => type === MASTER_TYPE[slot.type]);
  const footer = slot.type === 'dt' || slot.type === 'ftr' || slot.type === 'sldNum';
  const prompt = !footer && slot.prompt ? ' hasCustomPrompt="1"' : '';
  const styles = listStyleDifference(slot.levels, parent ? inheritedLevels(parent) : nothing, context.rtl);
  const body = `${parent ? bodyDifference(slot, parent) : bodyProperties(slot, context.rtl)}${styles}${promptText(slot, context)}`;
  const geometry = parent && sameBox(slot, parent) ? '' : xfrm(slot.box);
  return placeholderShape(slot, placeholderKey(slot.type, slot.idx) + prompt, geometry, body, context);
}

/**
 * Whose styles a layout's placeholder inherits from the master (pictures, tables and charts have none to
 * speak of).
 */
const MASTER_TYPE: Readonly<Partial<Record<Slot['type'], Slot['type']>>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'body',
  body: 'body',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
};

const nothing: readonly ParagraphStyle[] = [];
const inherited = new WeakMap<Slot, readonly ParagraphStyle[]>();

/** Worked out once for each of the master's few slots. */
function inheritedLevels(parent: Slot): readonly ParagraphStyle[] {
  const levels =
    inherited.get(parent) ??
    (parent.type === 'title' || parent.type === 'body' ? nine(parent.levels) : parent.levels);
  inherited.set(parent, levels);
  return levels;
}

function sameBox({ box: a }: Slot, { box: b }: Slot): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Only what is not as on the master. */
function bodyDifference(slot: Slot, parent: Slot): string {
  const attributes =
    (insets(slot.inset) === insets(parent.inset) ? '' : insets(slot.inset)) +
    (columns(slot) === columns(parent) ? '' : columns(slot)) +
    (slot.anchor === parent.anchor ? '' : ` anchor="${anchor(slot.anchor)}"`);
  return `<a:bodyPr${attributes}/>`;
}

function placeholderShape(
  slot: Slot,
  key: string,
  geometry: string,
  body: string,
  context: SlotContext,
): string {
  const id = context.names.id();
  const name = escapeAttribute(context.names.unique(labelOf(slot)));
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${key}/></p:nvPr></p:nvSpPr>` +
    `${geometry ? `<p:spPr>${geometry}</p:spPr>` : '<p:spPr/>'}<p:txBody>${body}</p:txBody></p:sp>`
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
