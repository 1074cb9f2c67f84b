// Reads a template folder: template.json (theme, grid, styles, limits) and one file a slide layout. A designer
// edits names and columns; here they become boxes in points and whole paragraph styles. The templates that ship are
// held against their schemas by a test, a user's by check.ts when it is read: what is wrong after that is our mistake.

import { Refusal, type Report, type Span } from '../diagnostic.ts';
import type { World } from '../world.ts';
import type { Ground, LayoutFile, OrnamentFile, SlotFile, StyleFile, TemplateFile } from './file.ts';
import { missingFile, templateOutside, unknownTemplate } from './messages.ts';
import { place } from './place.ts';
import type { Color, Ornament, Palette, ParagraphStyle, SlideLayout, Slot, Template } from './types.ts';

/** An article that names its template, and where it does. */
export interface NamedBy {
  readonly folder: string;
  readonly span: Span;
}

/**
 * The template of that name: one that ships (`briefing`) or a folder's path; a path that an article names starts from
 * the article's folder and stays in it.
 * @throws Refusal when there is none or it is invalid.
 */
export async function loadTemplate(
  name: string,
  world: World,
  report: Report,
  by?: NamedBy,
): Promise<Template> {
  const { template: file, layout } = await reader(name, world, report, by);
  const layouts: SlideLayout[] = [];
  for (const each of file.layouts) layouts.push(slideLayout(each, await layout(each, file), file));
  const light = palette(file, 'light');
  return {
    name: file.name,
    size: file.size,
    theme: file.theme,
    limits: file.limits,
    cell: style(file, 'cell', light).levels[0] as ParagraphStyle,
    cellMinSize: file.styles['cell']?.minSize ?? 14,
    graphic: style(file, 'graphic', light).levels[0] as ParagraphStyle,
    palette: light,
    cuts: file.cuts,
    master: {
      background: light.paper,
      ornaments: file.master.ornaments.map((ornament) => placedOrnament(ornament, file, light)),
      slots: [
        ...Object.entries(file.common)
          .filter(([, common]) => common.type)
          .map(([slot, common]) => placedSlot(slot, common, file, light)),
        placedSlot('body', { ...file.master.body, type: 'body', idx: 1 }, file, light),
      ],
    },
    layouts,
  };
}

const layoutPath = (layout: string): string => `layouts/${layout}.json`;

interface Reader {
  readonly template: TemplateFile;
  readonly layout: (name: string, template: TemplateFile) => Promise<LayoutFile>;
}

async function reader(name: string, world: World, report: Report, by: NamedBy | undefined): Promise<Reader> {
  if (/^[\w-]+$/.test(name) && (await world.listAssets('templates')).includes(name)) {
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(new TextDecoder().decode(await world.asset(`templates/${name}/${path}`)));
    return {
      template: (await read('template.json')) as TemplateFile,
      layout: async (layout) => (await read(layoutPath(layout))) as LayoutFile,
    };
  }
  const found = by
    ? await world.readWithin(by.folder, `${name}/template.json`)
    : await world.read(`${name}/template.json`);
  if (found === 'outside') throw new Refusal(templateOutside(name, by?.span));
  if (found === undefined) {
    throw new Refusal(unknownTemplate(name, await world.listAssets('templates'), by?.span));
  }
  const folder = by && by.folder !== '.' ? `${by.folder}/${name}` : name;
  const [{ checkLayout, checkTemplate }, { readJson }] = await Promise.all([
    import('./check.ts'),
    import('./json-text.ts'),
  ]);
  const read = async (path: string) => {
    const bytes = await world.readWithin(folder, path);
    if (bytes === undefined || bytes === 'outside') throw new Refusal(missingFile(`${folder}/${path}`));
    return readJson(new TextDecoder().decode(bytes), `${folder}/${path}`);
  };
  return {
    template: checkTemplate(await read('template.json')),
    layout: async (layout, template) => checkLayout(await read(layoutPath(layout)), template, report),
  };
}

function palette(file: TemplateFile, ground: Ground): Palette {
  const named = file.colors[ground];
  const color = (name: string): Color => {
    const found = named[name];
    if (!found) throw new Error(`the ground "${ground}" has no colour "${name}"`);
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

function slideLayout(name: string, file: LayoutFile, template: TemplateFile): SlideLayout {
  const colors = palette(template, file.ground ?? 'light');
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
      placedSlot(slot, { ...value, idx: value.idx ?? (slot === 'title' ? 0 : next++) }, template, colors),
    ),
    ornaments: (file.ornaments ?? []).map((ornament) => placedOrnament(ornament, template, colors)),
  };
}

function placedSlot(name: string, file: SlotFile, template: TemplateFile, colors: Palette): Slot {
  const styled = file.style ? style(template, file.style, colors) : undefined;
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
): { file: StyleFile; levels: readonly ParagraphStyle[] } {
  const file = template.styles[name];
  if (!file) throw new Error(`the template has no style "${name}"`);
  const base = paragraphStyle(file, colors);
  const levels = file.nested ? [base, paragraphStyle({ ...file, ...file.nested }, colors)] : [base];
  return { file, levels };
}

function colorOf(name: string, colors: Palette): Color {
  const found = (colors as unknown as Record<string, Color>)[name];
  if (!found) throw new Error(`the template has no colour "${name}"`);
  return found;
}

function paragraphStyle(file: StyleFile, colors: Palette): ParagraphStyle {
  const color = (name: string): Color => colorOf(name, colors);
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

function placedOrnament(file: OrnamentFile, template: TemplateFile, colors: Palette): Ornament {
  const color = (name: string): Color => colorOf(name, colors);
  return {
    name: file.name,
    box: place(file, template),
    ...(file.fill ? { fill: color(file.fill) } : {}),
    ...(file.stroke ? { stroke: { color: color(file.stroke), width: file.weight ?? 0.75 } } : {}),
  };
}
