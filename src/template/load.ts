// Reads a template folder: template.json (theme, grid, styles, limits) and one file a slide layout. A designer
// edits names and columns; here they become boxes in points and whole paragraph styles. The templates that ship are
// held against their schemas by a test, a user's when it is read.

import { Refusal, type Report } from '../diagnostic.ts';
import { type Box, box } from '../geometry.ts';
import type { World } from '../world.ts';
import type {
  Ground,
  LayoutFile,
  OrnamentFile,
  PlaceFile,
  SlotFile,
  StyleFile,
  TemplateFile,
} from './file.ts';
import { invalidTemplate, unknownColor, unknownStyle, unknownTemplate } from './messages.ts';
import type { Color, Ornament, Palette, ParagraphStyle, SlideLayout, Slot, Template } from './types.ts';

/**
 * The template of that name: one that ships (`briefing`) or a folder's path.
 * @throws Refusal when there is none or it is invalid.
 */
export async function loadTemplate(name: string, world: World, _report: Report): Promise<Template> {
  const { template: file, layout } = await reader(name, world);
  const layouts: SlideLayout[] = [];
  for (const each of file.layouts)
    layouts.push(slideLayout(each, await layout(each), file, `${name}/${layoutPath(each)}`));
  const light = palette(file, 'light', name);
  const where = `${name}/template.json`;
  return {
    name: file.name,
    size: file.size,
    theme: file.theme,
    limits: file.limits,
    cell: style(file, 'cell', light, where).levels[0] as ParagraphStyle,
    cellMinSize: file.styles['cell']?.minSize ?? 14,
    graphic: style(file, 'graphic', light, where).levels[0] as ParagraphStyle,
    palette: light,
    master: {
      background: light.paper,
      ornaments: file.master.ornaments.map((ornament) => placedOrnament(ornament, file, light, where)),
      slots: [
        ...Object.entries(file.common)
          .filter(([, common]) => common.type)
          .map(([slot, common]) => placedSlot(slot, common, file, light, where)),
        placedSlot('body', { ...file.master.body, type: 'body', idx: 1 }, file, light, where),
      ],
    },
    layouts,
  };
}

const layoutPath = (layout: string): string => `layouts/${layout}.json`;

interface Reader {
  readonly template: TemplateFile;
  readonly layout: (name: string) => Promise<LayoutFile>;
}

async function reader(name: string, world: World): Promise<Reader> {
  if (/^[\w-]+$/.test(name) && (await world.listAssets('templates')).includes(name)) {
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(new TextDecoder().decode(await world.asset(`templates/${name}/${path}`)));
    return {
      template: (await read('template.json')) as TemplateFile,
      layout: async (layout) => (await read(layoutPath(layout))) as LayoutFile,
    };
  }
  if ((await world.read(`${name}/template.json`)) === undefined) {
    throw new Refusal(unknownTemplate(name, await world.listAssets('templates')));
  }
  const { checkLayout, checkTemplate } = await import('./check.ts');
  const read = async (path: string): Promise<unknown> => {
    const bytes = await world.readWithin(name, path);
    if (bytes === undefined || bytes === 'outside')
      throw new Refusal(invalidTemplate(`${name}/${path}`, 'no such file'));
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (fault) {
      throw new Refusal(
        invalidTemplate(`${name}/${path}`, fault instanceof Error ? fault.message : String(fault)),
      );
    }
  };
  return {
    template: checkTemplate(await read('template.json'), `${name}/template.json`),
    layout: async (layout) => checkLayout(await read(layoutPath(layout)), `${name}/${layoutPath(layout)}`),
  };
}

function palette(file: TemplateFile, ground: Ground, where: string): Palette {
  const named = file.colors[ground];
  const color = (name: string): Color => {
    const found = named[name];
    if (!found) throw new Refusal(unknownColor(name, Object.keys(named), where));
    return found;
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

function slideLayout(name: string, file: LayoutFile, template: TemplateFile, where: string): SlideLayout {
  const colors = palette(template, file.ground ?? 'light', where);
  const without = new Set([...(file.without ?? []), ...Object.keys(file.slots)]);
  const own = Object.entries(file.slots);
  const slots: [string, SlotFile][] = [
    ...Object.entries(template.common).filter(([slot]) => slot === 'title' && !without.has(slot)),
    ...own.filter(([slot]) => slot === 'title'),
    ...own.filter(([slot]) => slot !== 'title'),
    ...Object.entries(template.common).filter(([slot]) => slot !== 'title' && !without.has(slot)),
  ];
  const firstFree = 20;
  let next = firstFree;
  return {
    name,
    label: file.label,
    purpose: file.purpose,
    family: file.family,
    capacity: file.capacity,
    palette: colors,
    ...(file.ground ? { background: colors.paper } : {}),
    masterOrnaments: file.masterOrnaments ?? true,
    slots: slots.map(([slot, value]) =>
      placedSlot(
        slot,
        { ...value, idx: value.idx ?? (slot === 'title' ? 0 : next++) },
        template,
        colors,
        where,
      ),
    ),
    ornaments: (file.ornaments ?? []).map((ornament) => placedOrnament(ornament, template, colors, where)),
  };
}

function place(file: PlaceFile, { grid, size }: TemplateFile): Box {
  const unit = (size.width - 2 * grid.margin + grid.gutter) / grid.columns;
  const [first, last] = file.columns ?? [1, grid.columns];
  const x = file.left ?? grid.margin + (first - 1) * unit;
  const width = file.width ?? (last - first + 1) * unit - grid.gutter;
  const height = file.height ?? (file.bottom ?? file.top) - file.top;
  return box(round(x), file.top, round(width), height);
}

const round = (points: number): number => Math.round(points * 100) / 100;

function placedSlot(
  name: string,
  file: SlotFile,
  template: TemplateFile,
  colors: Palette,
  where: string,
): Slot {
  const styled = file.style ? style(template, file.style, colors, where) : undefined;
  return {
    name,
    type: file.type ?? 'body',
    idx: file.idx ?? 0,
    box: place(file, template),
    prompt: file.prompt,
    levels: styled?.levels ?? [],
    anchor: file.anchor ?? styled?.file.anchor ?? 'top',
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    minSize: styled?.file.minSize ?? 12,
    columns: styled?.file.columns ?? 1,
    columnGap: styled?.file.columnGap ?? 0,
    ...(styled?.file.maxLines === undefined ? {} : { maxLines: styled.file.maxLines }),
  };
}

function style(
  template: TemplateFile,
  name: string,
  colors: Palette,
  where: string,
): { file: StyleFile; levels: readonly ParagraphStyle[] } {
  const file = template.styles[name];
  if (!file) throw new Refusal(unknownStyle(name, Object.keys(template.styles), where));
  const base = paragraphStyle(file, colors, template, where);
  const levels = file.nested
    ? [base, paragraphStyle({ ...file, ...file.nested }, colors, template, where)]
    : [base];
  return { file, levels };
}

function paragraphStyle(
  file: StyleFile,
  colors: Palette,
  template: TemplateFile,
  where: string,
): ParagraphStyle {
  const color = (name: string): Color => {
    const found = (colors as unknown as Record<string, Color>)[name];
    if (!found) throw new Refusal(unknownColor(name, Object.keys(template.colors.light), where));
    return found;
  };
  return {
    font: file.font,
    size: file.size,
    color: color(file.color),
    bold: file.bold ?? false,
    italic: file.italic ?? false,
    align: file.align ?? 'start',
    lineSpacing: file.lineSpacing,
    spaceBefore: file.spaceBefore ?? 0,
    spaceAfter: file.spaceAfter ?? 0,
    bullet: file.bullet ?? null,
    ...(file.bulletColor ? { bulletColor: color(file.bulletColor) } : {}),
    indent: file.indent ?? 0,
    hanging: file.hanging ?? 0,
    ...(file.tracking ? { tracking: file.tracking } : {}),
  };
}

function placedOrnament(
  file: OrnamentFile,
  template: TemplateFile,
  colors: Palette,
  where: string,
): Ornament {
  const color = (name: string): Color => {
    const found = (colors as unknown as Record<string, Color>)[name];
    if (!found) throw new Refusal(unknownColor(name, Object.keys(template.colors.light), where));
    return found;
  };
  return {
    name: file.name,
    box: place(file, template),
    ...(file.fill ? { fill: color(file.fill) } : {}),
    ...(file.stroke ? { stroke: { color: color(file.stroke), width: file.weight ?? 0.75 } } : {}),
  };
}
