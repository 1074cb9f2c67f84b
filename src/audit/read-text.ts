// A text body with the styles that it really has, found as PowerPoint finds them: run, paragraph, shape, the
// shape's style, layout, master, presentation (ECMA-376 part 1, 21.1.2).

import { share } from '../drawingml/color-transforms.ts';
import { readColor, readFill, type ThemeColors } from '../drawingml/colors.ts';
import { points } from '../drawingml/lengths.ts';
import { number, readLevel } from '../drawingml/list-style.ts';
import type { Ink } from '../drawingml/types.ts';
import type { XmlElement } from '../opc/types.ts';
import { child, children, descendants } from '../opc/xml.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { BrandPlaceholder } from '../template/brand/types.ts';
import { elementsOf } from './look.ts';
import type { AuditParagraph, AuditRun, AuditText, Look } from './types.ts';

export interface TextContext {
  readonly look: Look;
  /** The placeholder that it fills. */
  readonly of?: BrandPlaceholder | undefined;
  /** `a:fontRef` of the shape's style. */
  readonly style?: XmlElement | undefined;
  /** What a table's style says of the cell: list styles, the stronger last, one array for all cells alike. */
  readonly cell?: readonly XmlElement[];
  /** True where a style that is not known may give the letters their colour. */
  readonly uncertain?: boolean;
}

export function readText(body: XmlElement, context: TextContext): AuditText {
  const { of } = context;
  const inherited = (of?.shapes ?? []).flatMap((one) => child(one, 'p:txBody', 'a:bodyPr') ?? []);
  const own = child(body, 'a:bodyPr');
  /** The strongest first. */
  const properties = [...inherited, ...(own ? [own] : [])].reverse();
  const said = (name: string): string | undefined =>
    properties.map(({ attributes }) => attributes[name]).find((one) => one !== undefined);
  const fit = properties.flatMap((one) =>
    one.children.filter(({ name }) => /[aA]utofit$|AutoFit$/.test(name)),
  )[0];
  const shrunk = child(own, 'a:normAutofit')?.attributes ?? {};
  const paragraphs = readParagraphs(body, context);
  return {
    paragraphs,
    runs: paragraphs.flatMap(({ runs }) => runs),
    plain: paragraphs
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join('\n')
      .trim(),
    // ECMA-376 part 1, 21.1.2.1.1: a tenth of an inch at the sides, half of that above and below.
    inset: {
      left: points(said('lIns'), 7.2),
      top: points(said('tIns'), 3.6),
      right: points(said('rIns'), 7.2),
      bottom: points(said('bIns'), 3.6),
    },
    anchor: said('anchor') === 'b' ? 'bottom' : said('anchor') === 'ctr' ? 'middle' : 'top',
    wrap: said('wrap') !== 'none',
    columns: Math.min(16, Math.max(1, Math.floor(number(said('numCol'), 1)))),
    columnGap: points(said('spcCol'), 0),
    autofit: fit?.name === 'a:spAutoFit' ? 'shape' : fit?.name === 'a:normAutofit' ? 'text' : 'none',
    scale: share(shrunk['fontScale']) || 1,
    reduction: share(shrunk['lnSpcReduction']) || 0,
    direction: direction(said('vert')),
  };
}

function direction(vertical: string | undefined): AuditText['direction'] {
  if (vertical === undefined || vertical === 'horz') return 'across';
  return vertical === 'vert' || vertical === 'vert270' ? 'side' : 'stacked';
}

interface Sources {
  readonly elements: readonly XmlElement[];
  readonly colors: ThemeColors;
  readonly rtl: boolean;
  readonly ink: Look['ink'];
  readonly uncertain: boolean;
}

function readParagraphs(
  body: XmlElement,
  { look, of, style, cell, uncertain }: TextContext,
): readonly AuditParagraph[] {
  const own = child(body, 'a:lstStyle');
  const said = [
    ...(style ? [fontStyle(style)] : []),
    ...(cell ?? []),
    ...(own?.children.length ? [own] : []),
  ];
  const sources: Sources = {
    elements: [...elementsOf(look.layout, of), ...said],
    colors: look.colors,
    rtl: look.layout.free.rtl,
    ink: look.ink,
    uncertain: uncertain ?? false,
  };
  const isOwn = style !== undefined || own?.children.length;
  const levels = isOwn ? undefined : cell ? look.levels(undefined, cell) : look.levels(of);
  return children(body, 'a:p').map((one) => readParagraph(one, sources, levels));
}

/** A list style of nine equal levels. */
export function listStyle(run: XmlElement): XmlElement {
  const levels = Array.from({ length: 9 }, (_, index) => ({
    ...none,
    name: `a:lvl${index + 1}pPr`,
    children: [run],
  }));
  return { ...none, name: 'a:lstStyle', children: levels };
}

const none: XmlElement = { name: '', attributes: {}, children: [], text: '' };

/** The font and colour of a shape's or cell's style, weaker than what its text says itself. */
export function fontStyle(reference: XmlElement): XmlElement {
  const idx = reference.attributes['idx'];
  const color = reference.children[0];
  const face = idx === 'major' ? '+mj-lt' : idx === 'minor' ? '+mn-lt' : undefined;
  return listStyle({
    ...none,
    name: 'a:defRPr',
    children: [
      ...(color ? [{ ...none, name: 'a:solidFill', children: [color] }] : []),
      ...(face ? [{ ...none, name: 'a:latin', attributes: { typeface: face } }] : []),
    ],
  });
}

/** What a run says of itself that has nothing to do with how it looks. */
const mute: ReadonlySet<string> = new Set(['lang', 'altLang', 'dirty', 'err', 'noProof', 'smtClean']);

const saysNothing = (run: XmlElement | undefined): boolean =>
  !run ||
  (Object.keys(run.attributes).every((name) => mute.has(name)) &&
    run.children.every(({ name }) => name === 'a:hlinkClick'));

/** @param inherited the levels where the paragraph says nothing; undefined where its shape does. */
function readParagraph(
  paragraph: XmlElement,
  sources: Sources,
  inherited: ((level: number) => ParagraphStyle) | undefined,
): AuditParagraph {
  const own = child(paragraph, 'a:pPr');
  const level = Math.min(8, Math.max(0, Math.floor(number(own?.attributes['lvl'], 0))));
  const isPlain =
    !own || (own.children.length === 0 && Object.keys(own.attributes).every((name) => name === 'lvl'));
  const styled = (run: XmlElement | undefined): ParagraphStyle => {
    if (inherited && isPlain && saysNothing(run)) return inherited(level);
    // The paragraph's and run's own properties as one more list style.
    const last: XmlElement = {
      ...none,
      name: `a:lvl${level + 1}pPr`,
      attributes: own?.attributes ?? {},
      children: [...(own?.children ?? []), ...(run ? [{ ...run, name: 'a:defRPr' }] : [])],
    };
    const elements = [...sources.elements, { ...none, name: 'a:lstStyle', children: [last] }];
    return readLevel({ ...sources, elements }, level);
  };
  const runs = paragraph.children.filter(({ name }) => name === 'a:r' || name === 'a:br' || name === 'a:fld');
  const startAt = own && child(own, 'a:buAutoNum')?.attributes['startAt'];
  const right = own?.attributes['rtl'] ?? inheritedAttribute(sources, level, (one) => one.attributes['rtl']);
  return {
    style: styled(child(runs[0], 'a:rPr') ?? child(paragraph, 'a:endParaRPr')),
    level,
    rtl: right === undefined ? sources.rtl : right === '1' || right === 'true',
    ...(startAt === undefined ? {} : { startAt: number(startAt, 1) }),
    runs: runs.map((run) => readRun(run, styled, sources, level)),
  };
}

function readRun(
  run: XmlElement,
  styled: (run: XmlElement | undefined) => ParagraphStyle,
  sources: Sources,
  level: number,
): AuditRun {
  const properties = child(run, 'a:rPr');
  const style = styled(properties);
  const click = child(properties, 'a:hlinkClick');
  return {
    text: run.name === 'a:br' ? '\n' : textOf(run),
    lang: properties?.attributes['lang'] ?? inheritedAttribute(sources, level, language),
    otherLang: properties?.attributes['altLang'],
    style,
    ink: inkOf(properties, click, style, sources),
    highlight: highlightOf(properties, sources.colors),
    script: number(properties?.attributes['baseline'], 0) !== 0,
    link: click?.attributes['r:id'],
  };
}

const textOf = (run: XmlElement): string =>
  descendants(run, 'a:t')
    .map(({ text }) => text)
    .join('');

const language = (level: XmlElement): string | undefined => child(level, 'a:defRPr')?.attributes['lang'];

/** Of a level's properties, else of what is said for all levels (`a:defPPr`). */
function inheritedAttribute(
  { elements }: Sources,
  level: number,
  read: (level: XmlElement) => string | undefined,
): string | undefined {
  for (const name of [`a:lvl${level + 1}pPr`, 'a:defPPr'])
    for (let at = elements.length - 1; at >= 0; at--) {
      const found = child(elements[at], name);
      const value = found && read(found);
      if (value !== undefined) return value;
    }
  return undefined;
}

/**
 * Undefined where the letters are not of one colour: a gradient, a picture, an outline around them, none at
 * all.
 */
function inkOf(
  properties: XmlElement | undefined,
  click: XmlElement | undefined,
  style: ParagraphStyle,
  { colors, ink, uncertain }: Sources,
): Ink | undefined {
  // A link is in the theme's colour for links unless it says that it keeps its own ([MS-ODRAWXML] 2.28).
  if (click && !keepsColor(click)) return { rgb: colors.hlink, alpha: 1 };
  for (const { name } of properties?.children ?? []) {
    if (['a:noFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'].includes(name)) return undefined;
    if (
      name === 'a:ln' &&
      !child(properties, 'a:ln', 'a:noFill') &&
      child(properties, 'a:ln')?.children.length
    )
      return undefined;
  }
  const own = child(properties, 'a:solidFill') && readFill(properties, colors);
  if (own || uncertain) return own;
  return ink(style.color);
}

const keepsColor = (click: XmlElement): boolean =>
  children(child(click, 'a:extLst'), 'a:ext').some((ext) =>
    ext.children.some((one) => one.name.endsWith('hlinkClr') && one.attributes['val'] === 'tx'),
  );

/** A highlight, or a glow that is wide enough to part the letters from what is behind them. */
function highlightOf(properties: XmlElement | undefined, colors: ThemeColors): string | undefined {
  const highlight = readColor(child(properties, 'a:highlight')?.children[0], colors);
  if (highlight) return highlight.rgb;
  const glow = child(properties, 'a:effectLst', 'a:glow');
  if (!glow || points(glow.attributes['rad'], 0) < 1) return undefined;
  return readColor(glow.children[0], colors)?.rgb;
}
