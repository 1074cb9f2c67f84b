// A ParagraphStyle as DrawingML: whole, for the list styles of masters and layouts, or only where it differs
// from what a placeholder inherits, for slides. What is not written is inherited, so "Reset slide" changes
// nothing and a change to the layout reaches every slide.

import { escapeAttribute } from '../opc/escape.ts';
import { sameColor } from '../scene/color.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import { centipoints, emu, millipercent } from '../scene/units.ts';
import { color, solidFill } from './color.ts';

/** Ships with every Office; also what the text stage measures code with. */
export const MONO_FAMILY = 'Consolas';

/**
 * What text outside placeholders inherits: the presentation's defaultTextStyle, which this same value writes.
 */
export const DEFAULT_STYLE: ParagraphStyle = {
  font: 'minor',
  size: 18,
  color: { scheme: 'tx1' },
  bold: false,
  italic: false,
  align: 'start',
  lineSpacing: 1.2,
  spaceBefore: 0,
  spaceAfter: 0,
  bullet: null,
  indent: 0,
  hanging: 0,
};

type Face = Pick<ParagraphStyle, 'font' | 'family'>;

export const sameFace = (a: Face, b: Face | undefined): boolean =>
  a.font === b?.font && a.family?.latin === b?.family?.latin;

/**
 * Latin, East Asian and complex-script faces: references to the theme's, so that changing the theme changes
 * them.
 */
export function faces({ font, family }: Face): string {
  if (family) {
    const face = (tag: string, name: string) => `<a:${tag} typeface="${escapeAttribute(name)}"/>`;
    return face('latin', family.latin) + face('ea', family.eastAsian) + face('cs', family.complexScript);
  }
  switch (font) {
    case 'major':
      return '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>';
    case 'minor':
      return '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
    case 'mono':
      return `<a:latin typeface="${MONO_FAMILY}"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>`;
  }
}

/** `algn` is physical, also in right-to-left paragraphs (PowerPoint writes `algn="r" rtl="1"` for Arabic). */
export function alignment(align: ParagraphStyle['align'], rtl: boolean): 'l' | 'ctr' | 'r' {
  if (align === 'center') return 'ctr';
  return (align === 'start') === rtl ? 'r' : 'l';
}

/** One `a:lvlNpPr` of a list style, nothing left out. */
export function levelStyle(tag: string, style: ParagraphStyle, rtl: boolean): string {
  const attributes = `${margins(style)} algn="${alignment(style.align, rtl)}" defTabSz="914400" rtl="${rtl ? 1 : 0}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"`;
  const run =
    `<a:defRPr sz="${centipoints(style.size)}" b="${style.bold ? 1 : 0}" i="${style.italic ? 1 : 0}" kern="1200"` +
    `${style.tracking ? ` spc="${centipoints(style.tracking)}"` : ''} baseline="0">${solidFill(style.color)}${faces(style)}</a:defRPr>`;
  return `<${tag}${attributes}>${spacing(style)}${bullet(style, 1)}${run}</${tag}>`;
}

/** `a:lstStyle` with nothing left out: one level a style, at most nine. */
export function listStyle(levels: readonly ParagraphStyle[], rtl: boolean): string {
  if (levels.length === 0) return '<a:lstStyle/>';
  const parts = levels.slice(0, 9).map((style, index) => levelStyle(`a:lvl${index + 1}pPr`, style, rtl));
  return `<a:lstStyle>${parts.join('')}</a:lstStyle>`;
}

type Levels = readonly ParagraphStyle[];
const differences = new WeakMap<Levels, WeakMap<Levels, Map<boolean, string>>>();

/**
 * `a:lstStyle` of a layout's placeholder: only what differs from the master's nine levels. Many placeholders share a
 * style, which is written once.
 */
export function listStyleDifference(levels: Levels, from: Levels, rtl: boolean): string {
  const byParent = differences.get(levels) ?? new WeakMap<Levels, Map<boolean, string>>();
  differences.set(levels, byParent);
  const known = byParent.get(from) ?? new Map<boolean, string>();
  byParent.set(from, known);
  const xml = known.get(rtl) ?? differenceOf(levels, from, rtl);
  known.set(rtl, xml);
  return xml;
}

function differenceOf(levels: Levels, from: Levels, rtl: boolean): string {
  const parts = levels.slice(0, 9).map((style, index) => {
    const base = from[index];
    const paragraph = paragraphDifference(style, rtl, base, rtl, 1);
    const run = runDifference(style, base);
    if (paragraph.attributes + paragraph.children + run === '') return '';
    return `<a:lvl${index + 1}pPr${paragraph.attributes}>${paragraph.children}${run}</a:lvl${index + 1}pPr>`;
  });
  const xml = parts.join('');
  return xml ? `<a:lstStyle>${xml}</a:lstStyle>` : '<a:lstStyle/>';
}

/** `a:defRPr`, or nothing where the characters are as inherited. */
function runDifference(style: ParagraphStyle, from: ParagraphStyle | undefined): string {
  const tracking = style.tracking ?? 0;
  const attributes =
    (style.size === from?.size ? '' : ` sz="${centipoints(style.size)}"`) +
    (style.bold === from?.bold ? '' : ` b="${style.bold ? 1 : 0}"`) +
    (style.italic === from?.italic ? '' : ` i="${style.italic ? 1 : 0}"`) +
    (from && tracking === (from.tracking ?? 0) ? '' : ` spc="${centipoints(tracking)}"`);
  const children =
    (from && sameColor(style.color, from.color) ? '' : solidFill(style.color)) +
    (sameFace(style, from) ? '' : faces(style));
  if (children) return `<a:defRPr${attributes}>${children}</a:defRPr>`;
  return attributes && `<a:defRPr${attributes}/>`;
}

/** Nine levels; what the template leaves open repeats its last level, stepped in. */
export function nine(levels: readonly ParagraphStyle[]): readonly ParagraphStyle[] {
  const last = levels.at(-1) ?? DEFAULT_STYLE;
  return Array.from({ length: 9 }, (_, index) => {
    const beyond = levels.length === 0 ? 0 : index - levels.length + 1;
    return levels[index] ?? { ...last, indent: last.indent + 18 * beyond };
  });
}

/** The nine levels of a master's text style. */
export function nineLevels(levels: readonly ParagraphStyle[], rtl: boolean): string {
  return nine(levels)
    .map((style, index) => levelStyle(`a:lvl${index + 1}pPr`, style, rtl))
    .join('');
}

/** Attributes and children of `a:pPr` that differ from what is inherited. */
export function paragraphDifference(
  style: ParagraphStyle,
  rtl: boolean,
  from: ParagraphStyle | undefined,
  fromRtl: boolean,
  startAt: number,
): { readonly attributes: string; readonly children: string } {
  const attributes =
    (style.indent !== from?.indent || style.hanging !== from.hanging ? margins(style) : '') +
    (from && alignment(style.align, rtl) === alignment(from.align, fromRtl)
      ? ''
      : ` algn="${alignment(style.align, rtl)}"`) +
    (from && rtl === fromRtl ? '' : ` rtl="${rtl ? 1 : 0}"`);
  const children =
    (style.lineSpacing === from?.lineSpacing ? '' : lineSpacing(style)) +
    (style.spaceBefore === from?.spaceBefore ? '' : spaceBefore(style)) +
    (style.spaceAfter === from?.spaceAfter ? '' : spaceAfter(style)) +
    (from && sameBullet(style, from) && startAt === 1 ? '' : bullet(style, startAt));
  return { attributes, children };
}

/**
 * The bullet hangs out of the text by `hanging`; in right-to-left text marL is the margin at the start, too.
 */
function margins(style: ParagraphStyle): string {
  return ` marL="${Math.max(0, emu(style.indent))}" indent="${emu(style.bullet === null && style.hanging === 0 ? 0 : -style.hanging)}"`;
}

function spacing(style: ParagraphStyle): string {
  return lineSpacing(style) + spaceBefore(style) + spaceAfter(style);
}

/** PowerPoint's single spacing, 100 %, sets lines 1.2 times the size apart. */
function lineSpacing(style: ParagraphStyle): string {
  return `<a:lnSpc><a:spcPct val="${millipercent(Math.round((style.lineSpacing / 1.2) * 1000) / 10)}"/></a:lnSpc>`;
}

function spaceBefore(style: ParagraphStyle): string {
  return `<a:spcBef><a:spcPts val="${centipoints(style.spaceBefore)}"/></a:spcBef>`;
}

function spaceAfter(style: ParagraphStyle): string {
  return `<a:spcAft><a:spcPts val="${centipoints(style.spaceAfter)}"/></a:spcAft>`;
}

function bullet(style: ParagraphStyle, startAt: number): string {
  if (style.bullet === null || style.bullet === '') return '<a:buNone/>';
  const tint = style.bulletColor ? `<a:buClr>${color(style.bulletColor)}</a:buClr>` : '<a:buClrTx/>';
  const kind =
    style.bullet === 'number'
      ? `<a:buAutoNum type="arabicPeriod"${startAt === 1 ? '' : ` startAt="${startAt}"`}/>`
      : `<a:buChar char="${escapeAttribute(style.bullet)}"/>`;
  return `${tint}<a:buFontTx/>${kind}`;
}

function sameBullet(a: ParagraphStyle, b: ParagraphStyle): boolean {
  if (a.bullet !== b.bullet) return false;
  if (a.bullet === null) return true;
  if (a.bulletColor === undefined || b.bulletColor === undefined) return a.bulletColor === b.bulletColor;
  return sameColor(a.bulletColor, b.bulletColor);
}
