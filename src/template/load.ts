// The door to templates: one that ships, by its name; a designer's folder; an organisation's own file. Those
// that ship are read from one file each, made from their folders and checked when briefdeck was built.

import { Refusal, type Report, type Span } from '../diagnostic/diagnostic.ts';
import type { World } from '../world/types.ts';
import type { LoadedBrand } from './brand/load-brand.ts';
import { noBrandFile } from './brand/messages.ts';
import { readHouseFonts, tellUnused } from './house-fonts.ts';
import { templateOutside, unknownTemplate } from './messages.ts';
import { resolveTemplate, type TemplateSource } from './resolve.ts';
import type { Template } from './types.ts';

/** An article that names its template, and where it does. */
export interface NamedBy {
  readonly folder: string;
  readonly span: Span;
}

/**
 * The template of that name: one that ships (`briefing`) or a folder's path; a path that an article names
 * starts from the article's folder and stays in it.
 * @throws Refusal when there is none or it is invalid.
 */
export async function loadTemplate(
  named: string,
  world: World,
  report: Report,
  by?: NamedBy,
): Promise<Template> {
  // As a shell completes a folder.
  const name = named.replace(/(?<=.)[/\\]+$/, '');
  const shipped = await shippedSource(name, world);
  if (shipped) return resolveTemplate(shipped);
  const file = await fileBytes(name, world, by);
  if (file) return (await brandOf(file, name, world, report, by)).template;
  return resolveTemplate(await folderSource(name, world, report, by));
}

/**
 * A template that ships or a folder, as it is written. @throws Refusal where it is neither, or has a fault.
 */
export async function templateSource(named: string, world: World, report: Report): Promise<TemplateSource> {
  const name = named.replace(/(?<=.)[/\\]+$/, '');
  return (await shippedSource(name, world)) ?? folderSource(name, world, report);
}

/** An organisation's own file; undefined where there is a folder of that name, or nothing. */
async function fileBytes(name: string, world: World, by?: NamedBy): Promise<Uint8Array | undefined> {
  if (!by) return (await world.kind(name)) === 'file' ? world.read(name) : undefined;
  const path = by.folder === '.' ? name : `${by.folder}/${name}`;
  if ((await world.kind(path)) !== 'file') return undefined;
  const found = await world.readWithin(by.folder, name);
  if (found === 'outside') throw new Refusal(templateOutside(name, by.span));
  return found;
}

/** What an organisation's file, or the mapping of one, makes. @throws Refusal where it cannot be used. */
export async function brandOf(
  bytes: Uint8Array,
  name: string,
  world: World,
  report: Report,
  by?: NamedBy,
): Promise<LoadedBrand> {
  const { loadBrand } = await import('./brand/load-brand.ts');
  const source = await shippedSource(modelName, world);
  if (!source) throw new Error(`the template "${modelName}" does not ship`);
  const model = () => resolveTemplate(source);
  if (!/\.ya?ml$/i.test(name)) return loadBrand(bytes, name, model, report);
  const { readMapping } = await import('./brand/mapping.ts');
  const mapping = readMapping(bytes, name, model());
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '.';
  const home = by && by.folder !== '.' ? `${by.folder}/${folder}` : folder;
  const brand = await world.readWithin(home, mapping.file);
  if (brand === undefined || brand === 'outside') throw noBrandFile(mapping.file, mapping.span);
  const loaded = await loadBrand(brand, mapping.file, model, report, mapping);
  const fonts = await readHouseFonts(
    mapping.fonts.wishes,
    (path, most) => world.readWithin(home, path, most),
    mapping.fonts.placed,
  );
  if (fonts.length === 0) return loaded;
  const read = await loaded.brand();
  const holders = read.layouts.flatMap(({ placeholders }) => placeholders);
  const families = holders.flatMap(({ levels }) => levels.flatMap(({ family }) => family?.latin ?? []));
  tellUnused(fonts, read.theme, families, report);
  return { ...loaded, template: { ...loaded.template, fonts } };
}

/** Whose layouts are looked for in an organisation's file. */
const modelName = 'briefing';

/** A template that ships, as it was made from its folder; undefined where there is none of that name. */
export async function shippedSource(name: string, world: World): Promise<TemplateSource | undefined> {
  if (!/^[\w-]+$/.test(name) || !(await shippedNames(world)).includes(name)) return undefined;
  const bytes = await world.asset(`assets/templates/${name}.json`);
  return JSON.parse(new TextDecoder().decode(bytes)) as TemplateSource;
}

export const shippedNames = (world: World): Promise<readonly string[]> => world.listAssets('templates');

/** @throws Refusal where there is no such folder, the article may not use it, or it has a fault. */
export async function folderSource(
  name: string,
  world: World,
  report: Report,
  by?: NamedBy,
): Promise<TemplateSource> {
  const { readFolder, templateName } = await import('./folder.ts');
  const found = by
    ? await world.readWithin(by.folder, `${name}/${templateName}`)
    : await world.read(`${name}/${templateName}`);
  if (found === 'outside') throw new Refusal(templateOutside(name, by?.span));
  if (found === undefined) throw new Refusal(unknownTemplate(name, await shippedNames(world), by?.span));
  const folder = by && by.folder !== '.' ? `${by.folder}/${name}` : name;
  return readFolder(
    folder,
    {
      read: (within, path, most) => world.readWithin(within, path, most),
      layouts: (within) => world.list(`${within}/layouts`),
      shipped: (base) => shippedSource(base, world),
      shippedNames: () => shippedNames(world),
    },
    report,
  );
}
