// The styles of a placeholder's nine levels, as they are inherited: the presentation's default text
// style, the master's for that kind of text, the master's placeholder, the layout's (ECMA-376 part
// 1, 19.3.1.51, 21.1.2.4).

import type { XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import type { ParagraphStyle, ThemeFont } from '../scene/style.ts';
import { EMU_PER_POINT } from '../scene/units.ts';
import { share } from './color-transforms.ts';
import { readColor, readFill, type ThemeColors } from './colors.ts';
import type { StyleSources } from './types.ts';

/**
 * @param sources elements with `a:lvl1pPr` … children, the strongest last.
 * @param rtl the direction that `start` counts from.
 */
export function readLevels(
  sources: readonly (XmlElement | undefined)[],
  colors: ThemeColors,
  rtl: boolean,
): readonly ParagraphStyle[] {
  return Array.from({ length: 9 }, (_, index) => readLevel({ elements: sources, colors, rtl }, index));
}

/** One level, counted from 0. */
export function readLevel({ elements, colors, rtl }: StyleSources, index: number): ParagraphStyle {
  const levels = elements.flatMap((source) => child(source, `a:lvl${index + 1}pPr`) ?? []);
  return styleOf(levels, colors, rtl);
}

/** Whether the sources say how large text is; where they do not, programs differ in what they take for it. */
export const saysSize = (sources: readonly (XmlElement | undefined)[]): boolean =>
  sources.some((source) => child(source, 'a:lvl1pPr', 'a:defRPr')?.attributes['sz'] !== undefined);

/**
 * A placeholder's sample paragraphs as a list style: LibreOffice writes a master's styles nowhere else.
 */
export function sampleStyle(body: XmlElement | undefined): XmlElement {
  const levels = children(body, 'a:p').map((paragraph): XmlElement => {
    const own = child(paragraph, 'a:pPr');
    const run = child(paragraph, 'a:r', 'a:rPr') ?? child(paragraph, 'a:endParaRPr');
    return {
      name: `a:lvl${number(own?.attributes['lvl'], 0) + 1}pPr`,
      attributes: own?.attributes ?? {},
      children: [...(own?.children ?? []), ...(run ? [{ ...run, name: 'a:defRPr' }] : [])],
      text: '',
    };
  });
  return { name: 'a:lstStyle', attributes: {}, children: levels, text: '' };
}

function styleOf(levels: readonly XmlElement[], colors: ThemeColors, rtl: boolean): ParagraphStyle {
  const runs = levels.flatMap((level) => child(level, 'a:defRPr') ?? []);
  const attribute = (name: string): string | undefined => last(levels, (one) => one.attributes[name]);
  const run = (name: string): string | undefined => last(runs, (one) => one.attributes[name]);
  const size = number(run('sz'), 1800) / 100;
  const fill = last(runs, (one) => readFill(one, colors));
  const bullet = last(levels, readBullet) ?? null;
  const bulletColor = last(levels, (one) => readColor(child(one, 'a:buClr')?.children[0], colors))?.color;
  const tracking = number(run('spc'), 0) / 100;
  return {
    ...readFont(last(runs, (one) => child(one, 'a:latin'))),
    size,
    color: fill?.style ?? { scheme: 'tx1' },
    bold: isTrue(run('b')),
    italic: isTrue(run('i')),
    align: alignment(attribute('algn'), rtl),
    lineSpacing: last(levels, (one) => readLineSpacing(one, size)) ?? 1.2,
    spaceBefore: last(levels, (one) => readSpace(one, 'a:spcBef', size)) ?? 0,
    spaceAfter: last(levels, (one) => readSpace(one, 'a:spcAft', size)) ?? 0,
    bullet,
    ...(bulletColor ? { bulletColor } : {}),
    indent: number(attribute('marL'), 0) / EMU_PER_POINT,
    hanging: -number(attribute('indent'), 0) / EMU_PER_POINT || 0,
    ...(tracking === 0 ? {} : { tracking }),
  };
}

function last<T>(from: readonly XmlElement[], read: (one: XmlElement) => T | undefined): T | undefined {
  for (let at = from.length - 1; at >= 0; at--) {
    const value = read(from[at] as XmlElement);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function number(text: string | undefined, otherwise: number): number {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : otherwise;
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

function alignment(algn: string | undefined, rtl: boolean): ParagraphStyle['align'] {
  if (algn === 'ctr') return 'center';
  return (algn === 'r') === rtl ? 'start' : 'end';
}

function readFont(latin: XmlElement | undefined): Pick<ParagraphStyle, 'font' | 'family'> {
  const typeface = latin?.attributes['typeface'] ?? '+mn-lt';
  if (typeface.startsWith('+mj')) return { font: 'major' };
  if (typeface.startsWith('+mn') || typeface === '') return { font: 'minor' };
  const family: ThemeFont = { latin: typeface, eastAsian: typeface, complexScript: typeface };
  return { font: 'minor', family };
}

/** Baselines are as far apart as 1.2 times the size at 100 %. */
function readLineSpacing(level: XmlElement, size: number): number | undefined {
  const spacing = child(level, 'a:lnSpc')?.children[0];
  if (!spacing) return undefined;
  const value = spacing.attributes['val'];
  return spacing.name === 'a:spcPct' ? (share(value) || 1) * 1.2 : number(value, size * 120) / 100 / size;
}

function readSpace(level: XmlElement, name: string, size: number): number | undefined {
  const spacing = child(level, name)?.children[0];
  if (!spacing) return undefined;
  const value = spacing.attributes['val'];
  return spacing.name === 'a:spcPct' ? (share(value) || 0) * size * 1.2 : number(value, 0) / 100;
}

/** `null` for none, undefined where nothing is said. Marks of symbol fonts mean something else as text. */
function readBullet(level: XmlElement): string | null | undefined {
  if (child(level, 'a:buNone')) return null;
  if (child(level, 'a:buAutoNum')) return 'number';
  if (child(level, 'a:buBlip')) return '•';
  const mark = child(level, 'a:buChar')?.attributes['char'];
  if (mark === undefined) return undefined;
  return /^[•–—▪■●○◦›»·‣-]$/.test(mark) ? mark : '•';
}
