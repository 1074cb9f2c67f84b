// From names to colours and paragraph styles: what a template's grounds call them, and what its styles say.

import type { Color, ParagraphStyle, SchemeName, Theme } from '../scene/style.ts';
import type { StyleFile, TemplateFile } from './file.ts';
import type { Ground, Palette } from './types.ts';

function colorOf(named: Color | SchemeName): Color {
  return typeof named === 'string' ? { scheme: named } : named;
}

/** Worked out once for each ground of a template: layouts share them. */
const palettes = new WeakMap<TemplateFile['colors'], Map<Ground, Palette>>();

export function palette({ colors }: Pick<TemplateFile, 'colors'>, ground: Ground): Palette {
  const known = palettes.get(colors) ?? new Map<Ground, Palette>();
  palettes.set(colors, known);
  const found = known.get(ground) ?? paletteOf(colors, ground);
  known.set(ground, found);
  return found;
}

function paletteOf(colors: TemplateFile['colors'], ground: Ground): Palette {
  const named = colors[ground];
  const color = (name: keyof Palette): Color => {
    const found = named[name];
    if (!found) throw new Error(`the ground "${ground}" has no colour "${name}"`);
    return colorOf(found);
  };
  return {
    ink: color('ink'),
    muted: color('muted'),
    accent: color('accent'),
    deep: color('deep'),
    rule: color('rule'),
    hairline: color('hairline'),
    paper: color('paper'),
    link: color('link'),
  };
}

interface Styled {
  readonly file: StyleFile;
  readonly levels: readonly ParagraphStyle[];
}

/** Slots of one style on one ground share its levels, so that emitters can tell that they are the same. */
const styled = new WeakMap<Palette, Map<StyleFile, Styled>>();

export function style(template: TemplateFile, name: string, colors: Palette): Styled {
  const file = template.styles[name];
  if (!file) throw new Error(`the template has no style "${name}"`);
  const known = styled.get(colors) ?? new Map<StyleFile, Styled>();
  styled.set(colors, known);
  const found = known.get(file) ?? styleOf(template, name, colors);
  known.set(file, found);
  return found;
}

function styleOf(template: TemplateFile, name: string, colors: Palette): Styled {
  const file = template.styles[name];
  if (!file) throw new Error(`the template has no style "${name}"`);
  const base = paragraphStyle(file, template, colors);
  const levels = file.nested ? [base, paragraphStyle({ ...file, ...file.nested }, template, colors)] : [base];
  return { file, levels };
}

export function named(name: string, colors: Palette): Color {
  const found = (colors as unknown as Record<string, Color>)[name];
  if (!found) throw new Error(`the template has no colour "${name}"`);
  return found;
}

function paragraphStyle(file: StyleFile, template: TemplateFile, colors: Palette): ParagraphStyle {
  const size = typeof file.size === 'string' ? template.scale[file.size] : file.size;
  if (size === undefined) throw new Error(`the type scale has no "${file.size}"`);
  return {
    ...fontOf(file.font, template.theme),
    size,
    color: named(file.color, colors),
    bold: file.bold ?? false,
    italic: file.italic ?? false,
    align: file.align ?? 'start',
    lineSpacing: file.lineSpacing,
    spaceBefore: file.spaceBefore ?? 0,
    spaceAfter: file.spaceAfter ?? 0,
    bullet: file.bullet ?? null,
    ...(file.bulletColor ? { bulletColor: named(file.bulletColor, colors) } : {}),
    indent: file.indent ?? 0,
    hanging: file.hanging ?? 0,
    ...(file.tracking ? { tracking: file.tracking } : {}),
  };
}

/** A theme has no third font: quotations are in the headings' unless a family is named for them. */
function fontOf(font: StyleFile['font'], { fonts }: Theme): Pick<ParagraphStyle, 'font' | 'family'> {
  if (font !== 'quote') return { font };
  return fonts.quote ? { font: 'major', family: fonts.quote } : { font: 'major' };
}
